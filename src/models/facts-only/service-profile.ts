import type { EngineId } from '../../engines/engine-ids.ts'
import type { Source } from '../../quantities/source.ts'
import type { EngineLink } from '../contract.ts'
import {
  AURORA_STORAGE,
  derived,
  FROM_S3,
  GATEWAY_CONCEPTS,
  GATEWAY_QUOTAS,
  IN_S3,
  INSTANCE_STORE,
  LARGEST_STRING,
  LARGEST_VALUE,
  LUSTRE,
  MULTI_AZ_1,
  page,
  RDS_MULTI_AZ,
  RDS_STORAGE,
  REDSHIFT,
  S3_FILES,
  TWO_VOLUMES,
  VOLUME_TYPES,
  VOLUMES,
  ZONES_OF_S3,
} from './sources.ts'

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
  /** What describes the service as a whole; the first is cited for its interfaces and hosts. */
  readonly sources: readonly Source[]
  /** Where single figures stand; a figure without an entry is an assumption. */
  readonly published?: Partial<Readonly<Record<PublishedFigure, Source>>>
}

export type PublishedFigure = 'zones' | 'annualLoss' | 'firstByteMs' | 'largestBytes'

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
    sources: [VOLUMES],
    published: { zones: VOLUMES, annualLoss: VOLUME_TYPES, firstByteMs: RDS_STORAGE },
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
    sources: [INSTANCE_STORE],
    published: {
      zones: INSTANCE_STORE,
      annualLoss: derived(
        INSTANCE_STORE,
        'Its data ends with the instance that is stopped or terminated, or with the disk.',
      ),
    },
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
    sources: [RDS_MULTI_AZ],
    published: { annualLoss: TWO_VOLUMES, firstByteMs: RDS_STORAGE, largestBytes: LARGEST_VALUE },
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
    sources: [AURORA_STORAGE],
    published: { zones: AURORA_STORAGE, largestBytes: LARGEST_VALUE },
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
    sources: [REDSHIFT],
    published: { zones: derived(REDSHIFT, 'The page names no zones: a cluster lies in that of its subnet.') },
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
    sources: [page('What is Amazon ElastiCache?', 'AmazonElastiCache/latest/dg/WhatIs', '2018')],
    published: { largestBytes: LARGEST_STRING },
  },
  'fsx-windows': {
    name: 'Amazon FSx for Windows File Server',
    interfaces: ['smb'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 1,
    headroom: 1,
    engines: {},
    sources: [page('What is FSx for Windows File Server?', 'fsx/latest/WindowsGuide/what-is', '2019')],
    published: {
      zones: MULTI_AZ_1,
      annualLoss: TWO_VOLUMES,
      firstByteMs: page(
        'Performance of FSx for Windows File Server',
        'fsx/latest/WindowsGuide/performance',
        '2020',
        'Upper end of "consistent submillisecond latencies" of SSD storage.',
      ),
    },
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
    sources: [LUSTRE],
    published: {
      zones: derived(LUSTRE, 'The page names no zones: a file system lies in that of its subnet.'),
      annualLoss: derived(
        VOLUME_TYPES,
        'Of persistent file systems as of one volume; scratch ones are not replicated.',
      ),
      firstByteMs: { ...LUSTRE, note: 'Upper end of "submillisecond latencies".' },
    },
  },
  'fsx-ontap': {
    name: 'Amazon FSx for NetApp ONTAP',
    interfaces: ['nfs', 'smb', 'iscsi'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 1,
    headroom: 1,
    engines: SHARE,
    sources: [page('What is Amazon FSx for NetApp ONTAP?', 'fsx/latest/ONTAPGuide/what-is-fsx-ontap', '2021')],
    published: {
      zones: MULTI_AZ_1,
      annualLoss: TWO_VOLUMES,
      firstByteMs: page(
        'Performance of FSx for NetApp ONTAP',
        'fsx/latest/ONTAPGuide/performance',
        '2022',
        'Upper end of "sub-millisecond" of SSD storage; the capacity pool takes tens of milliseconds.',
      ),
    },
  },
  'fsx-openzfs': {
    name: 'Amazon FSx for OpenZFS',
    interfaces: ['nfs'],
    hosts: 'many',
    zones: 2,
    annualLoss: VOLUME_LOSS * VOLUME_LOSS,
    firstByteMs: 1,
    headroom: 1,
    engines: SHARE,
    sources: [page('What is Amazon FSx for OpenZFS?', 'fsx/latest/OpenZFSGuide/what-is-fsx', '2021')],
    published: {
      zones: MULTI_AZ_1,
      annualLoss: TWO_VOLUMES,
      firstByteMs: page(
        'Performance of FSx for OpenZFS',
        'fsx/latest/OpenZFSGuide/performance',
        '2022',
        'AWS writes "a few hundred microseconds": 1 ms is the upper end.',
      ),
    },
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
    sources: [page('What is Amazon S3 File Gateway?', 'filegateway/latest/files3/what-is-file-s3', '2022')],
    published: {
      zones: ZONES_OF_S3,
      annualLoss: IN_S3,
      firstByteMs: FROM_S3,
      largestBytes: {
        ...GATEWAY_QUOTAS,
        note: 'AWS writes "5 TB", then the largest object of S3; objects may be larger by now, files not known to.',
      },
    },
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
    sources: [GATEWAY_CONCEPTS],
    published: { zones: ZONES_OF_S3, annualLoss: IN_S3, firstByteMs: FROM_S3 },
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
    sources: [GATEWAY_CONCEPTS],
    published: {
      zones: ZONES_OF_S3,
      annualLoss: IN_S3,
      firstByteMs: { ...GATEWAY_CONCEPTS, note: 'Upper end of "three to five hours" for an archived tape.' },
    },
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
    sources: [S3_FILES],
    published: {
      zones: ZONES_OF_S3,
      annualLoss: IN_S3,
      firstByteMs: derived(
        S3_FILES,
        'Active data is served within a millisecond; what is not active comes from S3, whose first byte takes 100 to 200 ms.',
      ),
    },
  },
} as const satisfies Readonly<Record<string, ServiceProfile>>

export type ProfiledService = keyof typeof SERVICE_PROFILES
