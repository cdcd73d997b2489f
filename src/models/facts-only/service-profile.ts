import type { EngineId } from '../../engines/engine-ids.ts'
import type { Source } from '../../quantities/source.ts'
import type { EngineLink } from '../contract.ts'

/** How clients speak to a service. */
export type Interface = 'object-api' | 'sql' | 'memory' | 'nfs' | 'smb' | 'lustre' | 'block' | 'iscsi' | 'tape'

/** Documented properties of a service that is judged without a simulation of its own. */
export interface ServiceProfile {
  readonly name: string
  readonly interfaces: readonly Interface[]
  /** `one`: attached to a single machine (or one zone by special volume types); `many`: shared by any number. */
  readonly hosts: 'one' | 'many'
  readonly zones: number
  /** Expected share of the data lost in a year; 1 where it is lost with its machine. */
  readonly annualLoss: number
  /** Milliseconds to the first byte, 99th percentile as far as it is documented. */
  readonly firstByteMs: number
  /** Factor by which demand can grow before somebody must resize; 1 where capacity is provisioned. */
  readonly headroom: number
  /** Largest file, object or value; `undefined` where only capacity limits it. */
  readonly largestBytes?: number
  readonly engines: Partial<Readonly<Record<EngineId, EngineLink['way']>>>
  readonly sources: readonly Source[]
}

const document = (title: string, url: string): Source => ({
  title,
  url,
  asOf: '2026-11',
  trust: 'assumption',
  note: 'Recalled from this page, which was not read again.',
})
/** Annual failure rate of EBS volumes other than io2, upper end. */
const VOLUME_LOSS = 0.002
/** Where durability is not published: what the provider calls durable, between a volume and eleven nines. */
const MULTI_ZONE_LOSS = 1e-6

const BLOCK: ServiceProfile['engines'] = { 'ec2-posix': 'native', 'ec2-sdk': 'export' }
const SHARE: ServiceProfile['engines'] = { 'ec2-posix': 'native', 'ec2-sdk': 'export', batch: 'native' }

/** Services that exam questions offer beside the modelled ones, with what their documentation says of them. */
export const SERVICE_PROFILES = {
  ebs: {
    name: 'Amazon EBS',
    interfaces: ['block'],
    hosts: 'one',
    zones: 1,
    annualLoss: VOLUME_LOSS,
    firstByteMs: 10,
    headroom: 1,
    engines: BLOCK,
    sources: [document('Amazon EBS volumes', 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html')],
  },
  'instance-store': {
    name: 'EC2 instance store',
    interfaces: ['block'],
    hosts: 'one',
    zones: 1,
    annualLoss: 1,
    firstByteMs: 0.2,
    headroom: 1,
    engines: BLOCK,
    sources: [
      document(
        'Instance store temporary block storage',
        'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html',
      ),
    ],
  },
  rds: {
    name: 'Amazon RDS',
    interfaces: ['sql'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 10,
    headroom: 1,
    largestBytes: 4 * 2 ** 30,
    engines: {
      'ec2-key-value': 'connector',
      lambda: 'connector',
      glue: 'connector',
      athena: 'connector',
      'ec2-sdk': 'connector',
    },
    sources: [
      document(
        'Amazon RDS DB instance storage',
        'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
      ),
    ],
  },
  aurora: {
    name: 'Amazon Aurora',
    interfaces: ['sql'],
    hosts: 'many',
    zones: 3,
    annualLoss: MULTI_ZONE_LOSS,
    firstByteMs: 10,
    headroom: 10,
    largestBytes: 4 * 2 ** 30,
    engines: {
      'ec2-key-value': 'connector',
      lambda: 'connector',
      glue: 'connector',
      athena: 'connector',
      'ec2-sdk': 'connector',
    },
    sources: [
      document(
        'Aurora storage',
        'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
      ),
    ],
  },
  redshift: {
    name: 'Amazon Redshift',
    interfaces: ['sql'],
    hosts: 'many',
    zones: 1,
    annualLoss: MULTI_ZONE_LOSS,
    firstByteMs: 1000,
    headroom: 1,
    engines: {
      glue: 'connector',
      athena: 'connector',
      'redshift-spectrum': 'native',
      'emr-spark': 'connector',
      'ec2-sdk': 'connector',
    },
    sources: [
      document(
        'Amazon Redshift system overview',
        'https://docs.aws.amazon.com/redshift/latest/dg/c_redshift_system_overview.html',
      ),
    ],
  },
  elasticache: {
    name: 'Amazon ElastiCache',
    interfaces: ['memory'],
    hosts: 'many',
    zones: 2,
    annualLoss: 0.1,
    firstByteMs: 1,
    headroom: 1,
    largestBytes: 512 * 2 ** 20,
    engines: { 'ec2-key-value': 'connector', lambda: 'connector' },
    sources: [
      document('What is Amazon ElastiCache?', 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html'),
    ],
  },
  'fsx-windows': {
    name: 'Amazon FSx for Windows File Server',
    interfaces: ['smb'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 2,
    headroom: 1,
    engines: {},
    sources: [
      document(
        'What is FSx for Windows File Server?',
        'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html',
      ),
    ],
  },
  'fsx-lustre': {
    name: 'Amazon FSx for Lustre',
    interfaces: ['lustre'],
    hosts: 'many',
    zones: 1,
    annualLoss: VOLUME_LOSS,
    firstByteMs: 1,
    headroom: 1,
    engines: { ...SHARE, 'sagemaker-training': 'native' },
    sources: [
      document('What is Amazon FSx for Lustre?', 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html'),
    ],
  },
  'fsx-ontap': {
    name: 'Amazon FSx for NetApp ONTAP',
    interfaces: ['nfs', 'smb', 'iscsi'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 2,
    headroom: 1,
    engines: SHARE,
    sources: [
      document(
        'What is Amazon FSx for NetApp ONTAP?',
        'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/what-is-fsx-ontap.html',
      ),
    ],
  },
  'fsx-openzfs': {
    name: 'Amazon FSx for OpenZFS',
    interfaces: ['nfs'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 2,
    headroom: 1,
    engines: SHARE,
    sources: [
      document(
        'What is Amazon FSx for OpenZFS?',
        'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html',
      ),
    ],
  },
  'file-gateway': {
    name: 'Amazon S3 File Gateway',
    interfaces: ['nfs', 'smb'],
    hosts: 'many',
    zones: 3,
    annualLoss: 1e-11,
    firstByteMs: 200,
    headroom: 10,
    largestBytes: 5 * 2 ** 40,
    engines: { ...SHARE, athena: 'native', glue: 'native', 'emr-spark': 'native', 'sagemaker-training': 'native' },
    sources: [
      document(
        'What is Amazon S3 File Gateway?',
        'https://docs.aws.amazon.com/filegateway/latest/files3/what-is-file-s3.html',
      ),
    ],
  },
  'volume-gateway': {
    name: 'Volume Gateway',
    interfaces: ['iscsi'],
    hosts: 'one',
    zones: 3,
    annualLoss: 1e-11,
    firstByteMs: 200,
    headroom: 1,
    engines: {},
    sources: [
      document(
        'What is Volume Gateway?',
        'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html',
      ),
    ],
  },
  'tape-gateway': {
    name: 'Tape Gateway',
    interfaces: ['tape'],
    hosts: 'one',
    zones: 3,
    annualLoss: 1e-11,
    firstByteMs: 5 * 3_600_000,
    headroom: 10,
    engines: {},
    sources: [
      document(
        'What is Tape Gateway?',
        'https://docs.aws.amazon.com/storagegateway/latest/tgw/WhatIsStorageGateway.html',
      ),
    ],
  },
  's3-files': {
    name: 'Amazon S3 Files',
    interfaces: ['nfs', 'object-api'],
    hosts: 'many',
    zones: 3,
    annualLoss: 1e-11,
    firstByteMs: 200,
    headroom: 10,
    engines: {
      ...SHARE,
      'ec2-sdk': 'native',
      athena: 'native',
      glue: 'native',
      'emr-spark': 'native',
      'sagemaker-training': 'native',
      lambda: 'native',
    },
    sources: [document('Amazon S3 Files', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html')],
  },
} as const satisfies Readonly<Record<string, ServiceProfile>>

export type ProfiledService = keyof typeof SERVICE_PROFILES
