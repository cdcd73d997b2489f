import type { Source } from '../../quantities/source.ts'
import { s3Sources } from '../s3/sources.ts'

/** A page of AWS that was read as it stood at a date. */
export const page = (title: string, path: string, asOf: string, note?: string): Source => ({
  title,
  url: `https://docs.aws.amazon.com/${path}.html`,
  asOf,
  trust: 'provider',
  ...(note === undefined ? {} : { note }),
})
/** What follows from a page by the arithmetic or the reading that the note names. */
export const derived = (source: Source, note: string): Source => ({ ...source, trust: 'derived', note })

export const VOLUMES = page('Amazon EBS volumes', 'ebs/latest/userguide/ebs-volumes', '2021')
export const VOLUME_TYPES = page(
  'Amazon EBS volume types',
  'ebs/latest/userguide/ebs-volume-types',
  '2023',
  'Upper end of the annual failure rate of 0.1 to 0.2 % of all types but io2.',
)
export const TWO_VOLUMES = derived(
  VOLUME_TYPES,
  'Two volumes failing in the same year; how fast a copy is renewed is left out.',
)
export const RDS_STORAGE = page(
  'Amazon RDS DB instance storage',
  'AmazonRDS/latest/UserGuide/CHAP_Storage',
  '2020',
  'AWS writes "single-digit millisecond latencies" of its SSD storage: 10 ms is the upper end.',
)
export const RDS_MULTI_AZ = page(
  'Amazon RDS, Multi-AZ DB instance deployments',
  'AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby',
  '2022',
)
export const GATEWAY_QUOTAS = page(
  'AWS Storage Gateway quotas',
  'storagegateway/latest/userguide/resource-gateway-limits',
  '2020',
)
export const GATEWAY_CONCEPTS = page(
  'How AWS Storage Gateway works',
  'storagegateway/latest/vgw/StorageGatewayConcepts',
  '2018',
)
export const IN_S3 = derived(
  s3Sources.durability,
  'The data lies in S3, which is designed for eleven nines; the cache on premises is left out.',
)
export const FROM_S3 = derived(
  s3Sources.performance,
  'What the cache does not hold comes from S3, whose first byte takes 100 to 200 ms.',
)
export const ZONES_OF_S3 = derived(
  s3Sources.storageClasses,
  'The data lies in S3 Standard, in three Availability Zones at least.',
)
export const AURORA_STORAGE = page(
  'Amazon Aurora storage',
  'AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability',
  '2026',
)
export const REDSHIFT = page('Amazon Redshift system overview', 'redshift/latest/dg/c_redshift_system_overview', '2022')
export const LUSTRE = page('What is Amazon FSx for Lustre?', 'fsx/latest/LustreGuide/what-is', '2020')
export const S3_FILES: Source = {
  title: 'AWS CLI command reference, Amazon S3 Files',
  url: 'https://docs.aws.amazon.com/cli/latest/reference/s3files/index.html',
  asOf: '2026',
  trust: 'provider',
}
export const INSTANCE_STORE = page(
  'Instance store temporary block storage',
  'AWSEC2/latest/UserGuide/InstanceStorage',
  '2018',
)
/** Configuration objects of the FSx API name the deployment types that span two Availability Zones. */
export const MULTI_AZ_1 = page(
  'Amazon FSx API reference, deployment type MULTI_AZ_1',
  'fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration',
  '2026',
  'Windows File Server and ONTAP have the type as well; one of a single zone has one.',
)

/** Values of a relational database end where its engine's largest type does. */
export const LARGEST_VALUE: Source = {
  title: 'MySQL reference manual, data type storage requirements',
  url: 'https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html',
  asOf: '2026-11',
  trust: 'assumption',
  note: 'Recalled: LONGBLOB of MySQL; other engines hold more or less.',
}

/** Keys and values of Redis are strings. */
export const LARGEST_STRING: Source = {
  title: 'Redis documentation, strings',
  url: 'https://redis.io/docs/latest/develop/data-types/strings/',
  asOf: '2026-11',
  trust: 'assumption',
  note: 'Recalled: 512 MB; Memcached takes 1 MB unless it is told otherwise.',
}
