import type { Fact } from '../../quantities/source.ts'
import { efsSources as from } from './sources.ts'

const rule = (statement: string, value: string, source: Fact['source']) =>
  ({ value, unit: 'rule', statement, source }) as const

/** Design figures, access, reach and engines of Amazon EFS. */
export const serviceFacts = {
  largestFile: {
    value: 52_673_613_135_872,
    unit: 'bytes',
    statement: 'Largest file (47.9 TiB)',
    source: from.quotas,
  },
  designLoss: {
    value: 1e-11,
    unit: 'share/year',
    statement: 'Expected annual loss by design: 99.999999999 % durability, Regional and within the zone of One Zone',
    source: from.types,
  },
  zoneLoss: {
    value: [1e-6, 1e-4, 1e-3],
    unit: 'share/year',
    statement: 'Chance in a year that a whole availability zone is destroyed with all data in it: low, assumed, high',
    source: { ...from.choice, note: 'AWS warns that One Zone data may be lost with its zone but gives no figure.' },
  },
  regionalZones: {
    value: 3,
    unit: 'zones',
    statement: 'Zones over which a Regional file system stores each file',
    source: { ...from.types, note: 'AWS says "multiple"; regions have at least three.' },
  },
  oneZoneClients: rule(
    'Clients of a One Zone file system',
    'mount it through one target in its zone; those in other zones pay for transfer between zones',
    from.types,
  ),
  standardFirstByte: {
    value: 0.25,
    unit: 'ms',
    statement: 'First byte of a read from Standard at best',
    source: from.performance,
  },
  standardTail: {
    value: 3,
    unit: 'ms',
    statement: 'First byte of a read from Standard, 99th percentile',
    source: { ...from.choice, note: 'AWS promises "sub-millisecond" reads and publishes no percentile.' },
  },
  standardTailHigh: {
    value: 10,
    unit: 'ms',
    statement: 'First byte of a read from Standard, 99th percentile at worst',
    source: from.choice,
  },
  coldFirstByte: {
    value: 10,
    unit: 'ms',
    statement: 'First byte from Infrequent Access or Archive at best: "tens of milliseconds", "low double-digit"',
    source: from.performance,
  },
  coldTail: {
    value: 50,
    unit: 'ms',
    statement: 'First byte from Infrequent Access or Archive, 99th percentile',
    source: { ...from.choice, note: 'AWS publishes no percentile.' },
  },
  coldTailHigh: {
    value: 100,
    unit: 'ms',
    statement: 'First byte from Infrequent Access or Archive, 99th percentile at worst',
    source: from.choice,
  },
  replicationLag: {
    value: 15,
    unit: 'minutes',
    statement: 'Recovery point objective of replication for most file systems',
    source: from.replication,
  },
  failoverMinutes: {
    value: [15, 60, 240],
    unit: 'minutes',
    statement:
      'Time in which people notice, decide, end the replication and mount the replica, which takes some minutes by itself',
    source: from.choice,
  },
  deletionIsReplicated: rule(
    'Deleted files',
    'are gone at once and from the replica within its lag; backups are a service of their own and not among the settings',
    from.replication,
  ),
  replicationManyFiles: {
    value: 100e6,
    unit: 'files',
    statement: 'With more files than this that change often, replication may lag further behind',
    source: from.replication,
  },
  replicationLargeFile: {
    value: 100e9,
    unit: 'bytes',
    statement: 'With files larger than this that change often, replication may lag further behind',
    source: from.replication,
  },
  failoverDrills: {
    value: 1,
    unit: '/year',
    statement: 'Exercises in which people fail over to the replica and back',
    source: from.choice,
  },
  replicaReadOnly: rule('State of the replica', 'read-only until people fail over to it', from.faq),
  vpcOnly: rule(
    'Where a file system can be mounted',
    'through mount targets in one VPC, from there, over peering, Direct Connect or VPN; there is no public endpoint',
    from.peering,
  ),
  singleWriter: rule('Regions in which a file system takes writes', 'its own only', from.replication),
  iamMount: rule(
    'What IAM governs',
    'ClientMount, ClientWrite and ClientRootAccess on a file system or through an access point, when mounted with the EFS client and the iam option',
    from.iam,
  ),
  defaultPolicy: rule('Who may mount a file system without a policy', 'anyone who reaches a mount target', from.iam),
  posixFiles: rule(
    'What governs files and directories',
    'the POSIX user and group IDs that the client sends',
    from.posix,
  ),
  enforcedIdentity: rule(
    'What an access point replaces',
    'the user, groups and root directory of every request that comes through it',
    from.accessPoints,
  ),
  nfsOnly: rule('Protocol of a file system', 'NFSv4.0 and NFSv4.1; no object or key-value API', from.quotas),
  training: rule(
    'Training jobs',
    'mount an EFS file system in their VPC as input channel; the data must be there before',
    from.training,
  ),
  processing: rule('Inputs of processing jobs', 'S3, or a query on Athena or Redshift', from.processing),
  groundTruth: rule('Inputs of labelling jobs', 'objects in S3, listed in a manifest', from.groundTruth),
  emr: rule('EFS on EMR nodes', 'mounted by a bootstrap script on every node and read through file: paths', from.emr),
  athena: rule('Sources of Athena', 'S3 and connectors, among which there is none for EFS', from.athena),
  glue: rule('Sources of Glue jobs', 'connection types, among which there is none for EFS', from.glue),
  spectrum: rule('Sources of Redshift Spectrum', 'files in S3', from.spectrum),
  rekognition: rule('Sources of Rekognition', 'S3 objects, or image bytes in the request', from.rekognition),
  lambda: rule('EFS in Lambda functions', 'mounted through an access point in the VPC', from.lambda),
  batch: rule('EFS in Batch jobs', 'mounted as volume of the job', from.batch),
  posixTree: rule('EFS on EC2', 'mounted as a POSIX file tree with locks and strong consistency', from.faq),
  copyRate: {
    value: 5e9 / 8,
    unit: 'bytes/s',
    statement: 'Throughput of one DataSync task from EFS to S3, without an agent',
    source: from.dataSync,
  },
  copyDelay: {
    value: 0.1,
    unit: 'h',
    statement: 'Time in which a DataSync task is launched and prepares before it copies',
    source: from.choice,
  },
  smallFileShare: {
    value: 0.2,
    unit: 'share',
    statement: 'Part of the cold bytes billed from which rounding up of small files is reported',
    source: from.choice,
  },
} as const satisfies Record<string, Fact>
