import { MB, MiB } from '../../quantities/bytes.ts'
import type { Fact } from '../../quantities/source.ts'
import { failureFacts } from './failure-facts.ts'
import { emrSources as from } from './sources.ts'
import { volumeFacts } from './volume-facts.ts'

/** Limits, semantics and figures of EMR clusters with HDFS on EBS. */
export const emrHdfsFacts = {
  ...failureFacts,
  ...volumeFacts,
  blockBytes: { value: 128 * MiB, unit: 'bytes', statement: 'HDFS block size', source: from.hdfsConfiguration },
  replicationTwoFrom: {
    value: 4,
    unit: 'core nodes',
    statement: 'Initial core nodes from which EMR sets dfs.replication to 2; below it is 1',
    source: from.hdfsConfiguration,
  },
  replicationThreeFrom: {
    value: 10,
    unit: 'core nodes',
    statement: 'Initial core nodes from which EMR sets dfs.replication to 3',
    source: from.hdfsConfiguration,
  },
  shrinkLimit: {
    value: true,
    unit: 'rule',
    statement: 'Core nodes cannot be reduced below dfs.replication',
    source: from.hdfsConfiguration,
  },
  shrinkLookBackDays: {
    value: 30,
    unit: 'days',
    statement: 'Days before a monthly review whose need a cluster keeps nodes for',
    source: from.choice,
  },
  checksumBytes: {
    value: 4,
    unit: 'bytes',
    statement: 'CRC32C that a DataNode stores for each chunk',
    source: from.hadoopDefaults,
  },
  checksumChunkBytes: {
    value: 512,
    unit: 'bytes',
    statement: 'Chunk that one checksum covers (dfs.bytes-per-checksum)',
    source: from.hadoopDefaults,
  },
  nameNodeObjectBytes: {
    value: 150,
    unit: 'bytes',
    statement: 'NameNode heap that one file, directory or block takes; replication does not add objects',
    source: from.heapSizing,
  },
  blocksPerHeapGiB: {
    value: 1_000_000,
    unit: 'blocks/GiB',
    statement: 'Blocks for which one GiB of NameNode heap is recommended',
    source: from.heapSizing,
  },
  heapShareOfMemory: {
    value: 0.1,
    unit: 'share',
    statement: 'Share of the primary instance’s memory that EMR adds to the NameNode heap',
    source: from.daemons,
  },
  heapBaseMiB: {
    value: 204.8,
    unit: 'MiB',
    statement: 'NameNode heap that EMR gives before any share of memory',
    source: from.daemons,
  },
  diskFullShare: {
    value: 0.9,
    unit: 'share',
    statement: 'Filling of a disk beyond which YARN marks its node unhealthy',
    source: from.bestPractices,
  },
  temporarySpaceShare: {
    value: 0.25,
    unit: 'share',
    statement:
      'Share of the disks set aside for shuffle and other temporary files, which lie beside HDFS on the same volumes',
    source: from.choice,
  },
  adviceForHighAvailability: {
    value: 4,
    unit: 'core nodes',
    statement: 'Core nodes that AWS advises at least, for HDFS to survive the loss of one',
    source: from.bestPractices,
  },
  largestInstanceGroup: {
    value: 2_000,
    unit: 'instances',
    statement: 'Default quota of instances in one instance group',
    source: from.quotas,
  },
  oneZone: {
    value: 1,
    unit: 'availability zones',
    statement: 'Availability zones that an EMR cluster runs in, however many primary nodes it has',
    source: from.highAvailability,
  },
  billingMinimumSeconds: {
    value: 60,
    unit: 's',
    statement: 'EC2, EMR and EBS are billed by the second, EC2 and EMR for a minute at least',
    source: from.pricing,
  },
  feeOnAnyPurchase: {
    value: true,
    unit: 'rule',
    statement: 'The EMR fee is paid on top of the instance, whether on demand, reserved or spot',
    source: from.pricing,
  },
  kerberosOff: {
    value: true,
    unit: 'rule',
    statement: 'Without Kerberos HDFS believes the user name that a client sends',
    source: from.hadoopSecurity,
  },
  encryptionOff: {
    value: true,
    unit: 'rule',
    statement: 'EMR encrypts volumes and traffic only under a security configuration that says so',
    source: from.storage,
  },
  primaryOnDemand: {
    value: true,
    unit: 'rule',
    statement: 'Primary nodes run on demand where the core nodes are spot: their interruption ends the cluster',
    source: from.bestPractices,
  },
  sequenceFileBytes: {
    value: 1024 * MiB,
    unit: 'bytes',
    statement: 'Size to which small files are packed together',
    source: from.choice,
  },
  sequenceRecordBytes: {
    value: 72,
    unit: 'bytes',
    statement: 'Header and key that a packed file adds: two length fields of 4 bytes and a key of 64',
    source: {
      ...from.sequenceFile,
      trust: 'derived',
      note: 'The length fields are those of the format; the key is a path of typical length.',
    },
  },
  smallFileShare: {
    value: 0.1,
    unit: 'share of a block',
    statement: 'Mean size below which files are called small',
    source: from.choice,
  },
  nameNodeCallMs: {
    value: 5,
    unit: 'ms',
    statement: '99th percentile of the NameNode call that locates a block',
    source: from.choice,
  },
  nameNodeCallsPerSecond: {
    value: 20_000,
    unit: 'calls/s',
    statement: 'Files that a NameNode opens for readers in a second',
    source: {
      ...from.choice,
      note: 'Published benchmarks reach several times this on large machines with nothing else to do.',
    },
  },
  singleFlowGbps: {
    value: 5,
    unit: 'Gbps',
    statement: 'Most bandwidth of a single flow between instances that share no placement group',
    source: from.instanceTypes,
  },
  listKeys: { value: 1_000, unit: 'keys', statement: 'Keys that one S3 LIST request returns', source: from.s3DistCp },
  s3PartBytes: {
    value: 128 * MiB,
    unit: 'bytes',
    statement: 'Part in which EMR uploads larger files to S3, and range in which it reads them',
    source: from.s3DistCp,
  },
  s3FirstByteMs: {
    value: 200,
    unit: 'ms',
    statement: 'Upper end of the typical first-byte latency of S3',
    source: from.s3Performance,
  },
  s3StreamBytesPerSecond: {
    value: 85 * MB,
    unit: 'bytes/s',
    statement: 'Throughput of a single S3 request',
    source: from.s3Performance,
  },
  provisioningHours: {
    value: 0.15,
    unit: 'h',
    statement: 'Time until a copy job starts: the cluster, where it is transient, or the step',
    source: from.choice,
  },
} as const satisfies Record<string, Fact>
