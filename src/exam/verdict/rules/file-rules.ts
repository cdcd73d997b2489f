import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Part, type Rule } from './rule.ts'
import { EFS } from './sources.ts'

const SINGLE_HOST: readonly Part[] = [
  'service:ebs',
  'service:instance-store',
  'tmp-dir',
  'layer-dir',
  'service:volume-gateway',
]

/** Rules about file systems, volumes and what applications expect of them. */
export const FILE_RULES = {
  'az-resilient': {
    meets: ['multi-az'],
    breaks: ['single-az'],
    source: doc(
      'Availability and durability: Single-AZ and Multi-AZ',
      'fsx/latest/WindowsGuide/high-availability-multiAZ.html',
    ),
  },
  'many-hosts': {
    meets: [
      'service:efs',
      'service:s3',
      'service:fsx-windows',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:dynamodb',
      'service:s3-files',
      'service:file-gateway',
    ],
    breaks: SINGLE_HOST,
    source: doc('Attach an EBS volume', 'ebs/latest/userguide/ebs-volumes-multi.html'),
  },
  posix: {
    meets: [
      'service:efs',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:s3-files',
      'service:file-gateway',
    ],
    breaks: [
      'service:s3',
      'service:dynamodb',
      'service:fsx-windows',
      'service:rds',
      'service:emr-hdfs',
      'tmp-dir',
      'layer-dir',
    ],
    heals: [
      'service:efs',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:file-gateway',
      'service:s3-files',
      's3-mountpoint',
    ],
    source: EFS,
  },
  'edit-in-place': {
    meets: ['service:efs', 'service:fsx-ontap', 'service:fsx-openzfs'],
    breaks: ['service:s3', 'multi-attach', 'tmp-dir', 'layer-dir'],
    heals: ['service:efs'],
    source: EFS,
  },
  smb: {
    meets: ['service:fsx-windows', 'service:fsx-ontap', 'service:file-gateway'],
    breaks: ['service:efs', 'service:dynamodb', 'service:fsx-lustre', 'service:fsx-openzfs', 's3-mountpoint'],
    source: doc('Amazon FSx for Windows File Server', 'fsx/latest/WindowsGuide/what-is.html'),
  },
  hpc: {
    meets: ['service:fsx-lustre'],
    breaks: ['service:dynamodb', 'service:fsx-windows'],
    source: doc('Amazon FSx for Lustre', 'fsx/latest/LustreGuide/what-is.html'),
  },
  block: {
    meets: ['service:ebs', 'service:instance-store', 'service:volume-gateway', 'service:fsx-ontap'],
    breaks: ['service:s3', 'service:efs', 'service:dynamodb', 'service:file-gateway'],
    heals: ['service:volume-gateway', 'service:ebs'],
    source: doc('Amazon EBS', 'ebs/latest/userguide/what-is-ebs.html'),
  },
  'files-as-objects': {
    meets: ['service:file-gateway'],
    breaks: ['fsx-file-gateway'],
    source: doc('What is Amazon FSx File Gateway?', 'filegateway/latest/filefsxw/what-is-file-fsxw.html'),
  },
  'file-system-heals': {
    meets: ['persistent-file-system'],
    breaks: ['scratch-file-system'],
    source: doc('FSx for Lustre deployment types', 'fsx/latest/LustreGuide/using-fsx-lustre.html'),
  },
  'zfs-features': {
    meets: ['service:fsx-openzfs'],
    source: doc('What is Amazon FSx for OpenZFS?', 'fsx/latest/OpenZFSGuide/what-is-fsx.html'),
  },
  'most-durable-volume': {
    meets: ['io2-volume'],
    source: doc('Amazon EBS volume types', 'ebs/latest/userguide/ebs-volume-types.html'),
  },
  'highest-iops': {
    meets: ['service:instance-store', 'io2-volume'],
    source: doc('Instance store', 'AWSEC2/latest/UserGuide/InstanceStorage.html'),
  },
  'directory-per-client': {
    meets: ['access-points'],
    only: true,
    source: doc('EFS access points', 'efs/latest/ug/efs-access-points.html'),
  },
  'fast-start': {
    meets: ['service:efs', 'data-in-image'],
    breaks: ['loads-at-start'],
    source: doc('What is Amazon EFS?', 'efs/latest/ug/whatisefs.html'),
  },
  'tightly-coupled': {
    meets: ['fabric-adapter', 'nodes-side-by-side'],
    breaks: ['nodes-apart'],
    source: doc('Elastic Fabric Adapter', 'AWSEC2/latest/UserGuide/efa.html'),
  },
  'no-staleness': {
    meets: ['service:efs'],
    breaks: ['periodic-copy', 'sync-software', 'service:file-gateway'],
    source: doc('Refreshing the cache of a file gateway', 'filegateway/latest/files3/refresh-cache.html'),
  },
  'mount-in-every-zone': {
    meets: ['mount-target-each-zone', 'service:efs'],
    breaks: [
      'service:fsx-windows',
      'service:fsx-lustre',
      'one-zone-efs',
      'mount-target-per-instance',
      'single-mount-target',
    ],
    source: EFS,
  },
  'use-in-place': {
    meets: ['mount', 'data-source'],
    breaks: ['s3-mountpoint', 'copies-data'],
    source: doc('SageMaker training data sources', 'sagemaker/latest/dg/model-access-training-data.html'),
  },
  'more-file-throughput': {
    meets: ['efs-throughput'],
    source: doc('EFS performance', 'efs/latest/ug/performance.html'),
  },
  'same-protocol': {
    meets: [
      'service:efs',
      'dax',
      'service:fsx-windows',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:file-gateway',
    ],
    breaks: ['re-architect', 'custom-code'],
    source: EFS,
  },
  'unlimited-growth': {
    meets: ['service:s3', 'service:efs', 'service:dynamodb'],
    breaks: ['service:ebs', 'service:instance-store'],
    source: EFS,
  },
  'ml-input': {
    meets: ['service:s3', 'service:fsx-lustre', 'service:efs'],
    source: doc('SageMaker training data sources', 'sagemaker/latest/dg/model-access-training-data.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
