import type { Fact, Source } from '../../quantities/source.ts'

const guide = (chapter: string, page: string, asOf = '2026-04'): Source => ({
  title: `Amazon DynamoDB Developer Guide, ${chapter}`,
  url: `https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/${page}`,
  asOf,
  trust: 'provider',
})
const operations = guide('DynamoDB read and write operations', 'read-write-operations.html')
const streams = guide('Change data capture for DynamoDB Streams', 'Streams.html')
const consistency = guide('DynamoDB read consistency', 'HowItWorks.ReadConsistency.html')
const itemFormats = guide('DynamoDB item sizes and formats', 'CapacityUnitCalculations.html')
const quotas = guide('Quotas in Amazon DynamoDB', 'ServiceQuotas.html')
const onDemand = guide('DynamoDB on-demand capacity mode', 'on-demand-capacity-mode.html')
const billing = guide('Understanding your AWS billing and usage reports', 'bp-understanding-billing.html')
const backupBilling = guide('Backup and restore billing', 'backup-restore-billing.html')
const globalBilling = guide('Global tables billing', 'global-tables-billing.html')
const globalThroughput = guide(
  'Throughput capacity planning for global tables',
  'bp-global-table-design.prescriptive-guidance.throughput.html',
)
const hotPartitions = guide('Designing partition keys to distribute your workload', 'bp-partition-key-design.html')
const overview = guide('What is Amazon DynamoDB?', 'Introduction.html')
const exportGuide = guide('Requesting a table export', 'S3DataExport_Requesting.html')
const accessGuide = guide('Using IAM policy conditions for fine-grained access control', 'specifying-conditions.html')
const integration = guide('Integrating with other AWS services', 'OtherServices.html')
const autoScalingAnswer: Source = {
  title: 'AWS re:Post Knowledge Center, Troubleshoot DynamoDB auto scaling',
  url: 'https://repost.aws/knowledge-center/dynamodb-auto-scaling',
  asOf: '2026',
  trust: 'provider',
}
const ttlReference: Source = {
  title: 'Amazon DynamoDB API Reference, UpdateTimeToLive',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html',
  asOf: '2026',
  trust: 'provider',
}
const s3Performance: Source = {
  title: 'Amazon S3 User Guide, Performance guidelines and design patterns',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  asOf: '2026',
  trust: 'provider',
}
const paper: Source = {
  title:
    'Elhemali et al., Amazon DynamoDB: A Scalable, Predictably Performant, and Fully Managed NoSQL Database Service, USENIX ATC 2022',
  url: 'https://www.usenix.org/conference/atc22/presentation/vig',
  asOf: '2022-07',
  trust: 'provider',
}
const assumption = (note: string): Source => ({
  title: 'Assumption of the DynamoDB model',
  asOf: '2026-11',
  trust: 'assumption',
  note,
})

const fact = <T extends Fact['value']>(value: T, unit: string, statement: string, source: Source): Fact<T> => ({
  value,
  unit,
  statement,
  source,
})

/** What the DynamoDB model takes from the world. */
// biome-ignore format: one fact a line, so that it reads as the table it is
export const dynamodbFacts = {
  itemLimit: fact<number>(409_600, 'bytes', 'An item holds at most 400 KB, its attribute names included', quotas),
  readUnitBytes: fact<number>(4096, 'bytes', 'One read unit covers a strongly consistent read of up to 4 KB, rounded up', operations),
  writeUnitBytes: fact<number>(1024, 'bytes', 'One write unit covers a write of up to 1 KB, rounded up', operations),
  eventualFactor: fact<number>(0.5, 'units per unit', 'An eventually consistent read takes half the units', operations),
  localIndexes: fact<number>(5, 'indexes per table', 'A table has at most five local secondary indexes', quotas),
  globalIndexes: fact<number>(20, 'indexes per table', 'Default quota of global secondary indexes of a table, adjustable', quotas),
  streamHours: fact<number>(24, 'hours', 'Records of DynamoDB Streams are kept for 24 hours', streams),
  strongIndexReads: fact<boolean>(false, 'rule', 'A global secondary index can be read with strong consistency', consistency),
  transactionFactor: fact<number>(2, 'units per unit', 'A transactional read or write takes twice the units', operations),
  queryRounding: fact<string>('sum', 'rule', 'Query and Scan round up the total size of what they evaluate, GetItem and the batch operations round up each item', operations),
  largerOfBeforeAndAfter: fact<string>('larger', 'rule', 'An update consumes write units for the larger of the item before and after', operations),
  pageBytes: fact<number>(1_048_576, 'bytes', 'Query and Scan return pages of at most 1 MB', quotas),
  batchReadBytes: fact<number>(16_777_216, 'bytes', 'A BatchGetItem call returns at most 16 MB', quotas),
  batchReadItems: fact<number>(100, 'items', 'A BatchGetItem call reads at most 100 items', operations),
  transactionItems: fact<number>(100, 'items', 'A transaction covers at most 100 items', quotas),
  transactionBytes: fact<number>(4_194_304, 'bytes', 'The items of a transaction hold at most 4 MB together', quotas),
  storageOverhead: fact<number>(100, 'bytes per item', 'Billed storage adds 100 bytes to every item and index entry', itemFormats),
  globalTableOverhead: fact<number>(48, 'bytes per item', 'Global tables add another 48 bytes to every item', itemFormats),
  partitionReads: fact<number>(3000, 'read units/s', 'A partition, and so an item, serves at most 3,000 read units a second', hotPartitions),
  partitionWrites: fact<number>(1000, 'write units/s', 'A partition, and so an item, takes at most 1,000 write units a second', hotPartitions),
  partitionBytes: fact<number>(10_737_418_240, 'bytes', 'A partition holds about 10 GB', { ...hotPartitions, trust: 'third-party', note: 'named in older guides; used only to count stream shards' }),
  burstSeconds: fact<number>(300, 's', 'Unused provisioned capacity of the last 300 seconds can be spent in a burst', guide('Burst and adaptive capacity', 'burst-adaptive-capacity.html')),
  initialReads: fact<number>(12_000, 'read units/s', 'A new on-demand table sustains 12,000 reads a second', onDemand),
  initialWrites: fact<number>(4000, 'write units/s', 'A new on-demand table sustains 4,000 writes a second', onDemand),
  peakGrowth: fact<number>(2, 'times', 'On-demand serves at once up to double the previous peak', onDemand),
  peakWindowMinutes: fact<number>(30, 'minutes', 'More than double the previous peak within 30 minutes can be throttled', onDemand),
  tableReadQuota: fact<number>(40_000, 'read units/s', 'Default quota of reads of one table or index, adjustable', quotas),
  tableWriteQuota: fact<number>(40_000, 'write units/s', 'Default quota of writes of one table or index, adjustable', quotas),
  accountQuota: fact<number>(80_000, 'units/s', 'Default quota of provisioned reads, and of provisioned writes, of an account in a region, adjustable', quotas),
  scaleOutMinutes: fact<number>(2, 'minutes', 'Auto scaling raises capacity after two minutes above the target utilisation; the update takes some more', autoScalingAnswer),
  scaleInMinutes: fact<number>(15, 'minutes', 'Auto scaling lowers capacity after 15 minutes below the lower threshold', autoScalingAnswer),
  scaleInMargin: fact<number>(0.2, 'share of capacity', 'The lower threshold lies 20 points of utilisation under the target', autoScalingAnswer),
  scaleInFloor: fact<number>(0.5, 'share of target', 'The lower threshold is never under this share of the target', assumption('The published margin would put it at zero for the lowest targets')),
  freeDecreases: fact<number>(4, 'decreases/day', 'Capacity can be lowered four times a day (UTC) at any time', quotas),
  decreaseEveryMinutes: fact<number>(60, 'minutes', 'Beyond these, once whenever there was no decrease in the past hour: 27 a day', quotas),
  ttlDelayDays: fact<number>(2, 'days', 'Items that expire by TTL are typically deleted within two days, without write units; until then they are stored and billed', ttlReference),
  ttlReplication: fact<string>('replicated writes', 'rule', 'A TTL deletion costs replicated write units in the other regions of a global table', globalThroughput),
  ttlInStrongTables: fact<boolean>(false, 'rule', 'TTL works in multi-region tables with strong consistency', globalThroughput),
  globalNeedsScaling: fact<boolean>(true, 'rule', 'A global table is on-demand, or provisioned with auto scaling', globalThroughput),
  replicatedWrites: fact<string>('every region', 'rule', 'A write to a global table takes replicated write units in every region, its index entries plain write units in every region', globalBilling),
  backupDays: fact<string>('creation to deletion, both days included', 'rule', 'On-demand backups are billed by the day out of the month', backupBilling),
  backupScope: fact<string>('table without global secondary indexes', 'rule', 'Point-in-time recovery, backups and exports are metered by the size of the base table', billing),
  lambdaStreams: fact<number>(0, 'requests', 'Stream reads by Lambda triggers and by global tables are not charged', billing),
  captureUnitBytes: fact<number>(1024, 'bytes', 'One change data capture unit covers a write of up to 1 KB', billing),
  exportNeedsRecovery: fact<boolean>(true, 'rule', 'An export to S3 needs point-in-time recovery and consumes no read units', exportGuide),
  reservedScope: fact<string>('single-region Standard tables in provisioned mode', 'rule', 'Reserved capacity is available for', billing),
  importScope: fact<string>('new tables', 'rule', 'An import from S3 creates a table, is charged per GB of source data and takes no write units, indexes included', billing),
  itemAccess: fact<string>('dynamodb:LeadingKeys, dynamodb:Attributes', 'condition keys', 'IAM policies tell items and attributes apart', accessGuide),
  regionalReplicas: fact<number>(3, 'copies', 'Every item is kept on three replicas in three availability zones', paper),
  availabilityZones: fact<number>(3, 'zones', 'A table spans three availability zones of its region', overview),
  latency: fact<number>(9, 'ms', 'DynamoDB answers reads and writes of items with single-digit millisecond latency at any scale', { ...overview, note: 'largest single digit, taken as the 99th percentile; no percentile is published' }),
  latencyRange: fact<readonly number[]>([1, 10], 'ms', 'Least and most that one call is taken to need, beside the 99th percentile', assumption('From the least to just beyond the largest single digit')),
  transferSpread: fact<readonly number[]>([0.5, 2], 'times', 'How far first bytes and transfers may lie below and above their figures', assumption('Nothing is published of either')),
  clientThroughput: fact<number>(90e6, 'bytes/s', 'One client connection moves about this much', assumption('No figure is published for DynamoDB; the one that AWS gives for a single S3 request stream is used')),
  s3FirstByte: fact<number>(200, 'ms', 'Amazon S3 answers with first-byte latencies of roughly 100 to 200 ms', s3Performance),
  s3StreamThroughput: fact<number>(90e6, 'bytes/s', 'One S3 request stream carries 85 to 90 MB/s', s3Performance),
  s3Durability: fact<number>(1e-11, 'share/year', 'Amazon S3 is designed for 99.999999999 % annual durability', { title: 'Amazon S3 User Guide, Data protection', url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html', asOf: '2026', trust: 'provider' }),
  multipartBytes: fact<number>(8_388_608, 'bytes', 'The AWS command line and SDK transfer managers upload larger objects in parts of this size', { title: 'AWS CLI Command Reference, S3 configuration', url: 'https://docs.aws.amazon.com/cli/latest/topic/s3-config.html', asOf: '2026', trust: 'provider' }),
  nodeFailureRate: fact<readonly number[]>([0.02, 0.05, 0.2], 'failures per node and year', 'A storage node is lost for good this often (low, middle, high)', assumption('Between published disk replacement rates and whole-host failures')),
  nodeRepairMinutes: fact<readonly number[]>([2, 10, 240], 'minutes', 'A lost replica is rebuilt within this time (low, middle, high)', { ...assumption('The 2022 paper says only that a storage replica takes several minutes to heal'), url: paper.url! }),
  zoneLossRate: fact<readonly number[]>([1e-4, 1e-3, 1e-2], 'losses per zone and year', 'An availability zone is destroyed with all it holds this often (low, middle, high)', assumption('It has not been reported so far')),
  zoneRepairDays: fact<readonly number[]>([0.5, 1, 7], 'days', 'The replicas of a destroyed zone are rebuilt elsewhere within this time (low, middle, high)', assumption('Capacity for a third of a region has to be found')),
  parallelWrites: fact<number>(10, 'requests', 'A client writes the items of one object this many at a time', assumption('The default of the AWS command line for parts of an S3 object')),
  globalTableLagSeconds: fact<readonly number[]>([0.5, 1, 60], 's', 'Writes reach the other regions of a global table within a second as a rule', { ...guide('Global tables', 'GlobalTables.html'), note: 'The high end is ours, for a backlog.' }),
  strongTablesLoseNothing: fact<number>(0, 's', 'Global tables with multi-Region strong consistency lose no acknowledged write with a region', guide('Global tables, multi-Region strong consistency', 'multi-region-strong-consistency-gt.html')),
  recoverableUntilMinutes: fact<readonly number[]>([1, 5, 5], 'minutes', 'The latest moment that point-in-time recovery restores lies this far back', guide('Point-in-time recovery', 'Point-in-time-recovery.html')),
  recoveryWindowDays: fact<number>(35, 'days', 'Point-in-time recovery reaches back this far', guide('Point-in-time recovery', 'Point-in-time-recovery.html')),
  restoreMinutes: fact<readonly number[]>([20, 60, 1440], 'minutes', 'A table is restored to a new one within about an hour, large ones with indexes within a day', { ...assumption('The guide says that most restores take less than an hour and names no bound'), url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CreateBackup.html' }),
  deletionWithoutBackup: fact<boolean>(true, 'rule', 'Without backups, exports or point-in-time recovery a deleted item is gone', backupBilling),
  scanPace: fact<string>('evenly over the day', 'pace', 'A full scan is spread', assumption('The guide advises to limit the rate of scans; a faster scan needs proportionally more capacity')),
  dayShape: fact<string>('raised cosine, highest at noon UTC', 'shape', 'Demand follows one curve every day that has the stated peak over its mean', assumption('A sinusoid up to a peak of twice the mean, a narrower bell of the same form above')),
  finestPeak: fact<number>(288, 'times', 'The replay works in steps of five minutes and so knows peaks up to this multiple of the mean', assumption('Shorter peaks are judged against the limits, not replayed')),
  throttledRetried: fact<boolean>(true, 'rule', 'Throttled requests are repeated until they succeed and are billed once', assumption('What AWS SDKs do by default')),
  windowByKey: fact<string>('Query', 'operation', 'A scan of a recent window or a share reads just that, through keys that sort by time', assumption('Set scans.window to full-table where the keys do not allow it')),
  chunkKeys: fact<string>('first item only', 'rule', 'Of a chunked object only the first item carries index attributes', assumption('Sparse indexes are the documented pattern')),
  exportSizeFactor: fact<number>(1, 'bytes per byte', 'Exported files are about as large as the table data', assumption('Base64 and attribute names add, gzip takes away')),
  exportReadBytes: fact<number>(8_388_608, 'bytes', 'Engines read exported files in requests of about this size', assumption('Usual split of analytics readers')),
  exportFileBytes: fact<number>(134_217_728, 'bytes', 'An export writes files of about this size', assumption('Not published')),
  exportBytesPerSecond: fact<number>(300e6, 'bytes/s', 'An export proceeds at about this rate', assumption('No rate is published; eventually consistent scans at the default table quota read 328 MB/s')),
  exportDelayHours: fact<number>(0.25, 'h', 'An export takes at least this long', assumption('Reports of small exports speak of five to thirty minutes')),
  exportChanges: fact<string>('what was written in the time between', 'rule', 'An incremental export holds', { ...exportGuide, note: 'That it is merged with the exports before it is left to the reader and not billed here.' }),
  connector: fact<string>('connector', 'way', 'Amazon EMR, Athena and other engines reach tables through a connector that reads by Scan', integration),
  glueSource: fact<string>('dynamodb', 'connection type', 'AWS Glue reads tables as a source of its own', { title: 'AWS Glue Developer Guide, DynamoDB connections', url: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect-dynamodb-home.html', asOf: '2026-04', trust: 'provider' }),
  sagemakerSources: fact<string>('Amazon S3, Amazon EFS, Amazon FSx for Lustre', 'sources', 'SageMaker jobs take their input from', { title: 'Amazon SageMaker Developer Guide, Set up training jobs to access datasets', url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html', asOf: '2026-04', trust: 'provider' }),
  spectrumSources: fact<string>('Amazon S3', 'sources', 'Redshift Spectrum queries files in', { title: 'Amazon Redshift Database Developer Guide, Querying external data using Amazon Redshift Spectrum', url: 'https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html', asOf: '2026-04', trust: 'provider' }),
  rekognitionSources: fact<string>('an S3 object, or up to 5 MB of image bytes in the call', 'sources', 'Rekognition takes images as', { title: 'Amazon Rekognition Developer Guide, Working with images', url: 'https://docs.aws.amazon.com/rekognition/latest/dg/images.html', asOf: '2026-04', trust: 'provider' }),
  keyValueApi: fact<string>('get, put, query by key', 'interface', 'DynamoDB is reached through signed calls on items, not through a file system', overview),
} as const satisfies Record<string, Fact>
