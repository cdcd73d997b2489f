import { type Meter, metersOf } from '../../prices/meter.ts'

const dynamo = metersOf('AmazonDynamoDB')

/**
 * Every meter of Amazon DynamoDB that the model may use. Names follow "Best practices for understanding your AWS billing and usage
 * reports in DynamoDB" in the developer guide. Index writes are metered in plain write units, also in global tables.
 */
// biome-ignore format: one meter a line, so that it reads as the table it is
export const dynamodbMeters = {
  readRequestUnits: dynamo('ReadRequestUnits', 'ReadRequestUnits', 'requests', 'dynamodb.on-demand.reads', 'DynamoDB on-demand reads'),
  writeRequestUnits: dynamo('WriteRequestUnits', 'WriteRequestUnits', 'requests', 'dynamodb.on-demand.writes', 'DynamoDB on-demand writes'),
  replicatedWriteRequestUnits: dynamo('ReplWriteRequestUnits', 'ReplicatedWriteRequestUnits', 'requests', 'dynamodb.on-demand.replicated-writes', 'DynamoDB on-demand replicated writes'),
  iaReadRequestUnits: dynamo('IA-ReadRequestUnits', 'ReadRequestUnits', 'requests', 'dynamodb.ia.on-demand.reads', 'DynamoDB Standard-IA on-demand reads'),
  iaWriteRequestUnits: dynamo('IA-WriteRequestUnits', 'WriteRequestUnits', 'requests', 'dynamodb.ia.on-demand.writes', 'DynamoDB Standard-IA on-demand writes'),
  iaReplicatedWriteRequestUnits: dynamo('IA-ReplWriteRequestUnits', 'ReplicatedWriteRequestUnits', 'requests', 'dynamodb.ia.on-demand.replicated-writes', 'DynamoDB Standard-IA on-demand replicated writes'),

  readCapacity: dynamo('ReadCapacityUnit-Hrs', 'ReadCapacityUnit-Hrs', 'throughput', 'dynamodb.provisioned.reads', 'DynamoDB provisioned read capacity'),
  writeCapacity: dynamo('WriteCapacityUnit-Hrs', 'WriteCapacityUnit-Hrs', 'throughput', 'dynamodb.provisioned.writes', 'DynamoDB provisioned write capacity'),
  replicatedWriteCapacity: dynamo('ReplWriteCapacityUnit-Hrs', 'ReplicatedWriteCapacityUnit-Hrs', 'throughput', 'dynamodb.provisioned.replicated-writes', 'DynamoDB provisioned replicated write capacity'),
  iaReadCapacity: dynamo('IA-ReadCapacityUnit-Hrs', 'ReadCapacityUnit-Hrs', 'throughput', 'dynamodb.ia.provisioned.reads', 'DynamoDB Standard-IA provisioned read capacity'),
  iaWriteCapacity: dynamo('IA-WriteCapacityUnit-Hrs', 'WriteCapacityUnit-Hrs', 'throughput', 'dynamodb.ia.provisioned.writes', 'DynamoDB Standard-IA provisioned write capacity'),
  iaReplicatedWriteCapacity: dynamo('IA-ReplWriteCapacityUnit-Hrs', 'ReplicatedWriteCapacityUnit-Hrs', 'throughput', 'dynamodb.ia.provisioned.replicated-writes', 'DynamoDB Standard-IA provisioned replicated write capacity'),
  reservedReadUpfront: dynamo('HeavyUsage:dynamodb.read:1yr-upfront', 'Quantity', 'throughput', 'dynamodb.reserved-1yr.reads.upfront', 'DynamoDB reserved read capacity, 1 year, upfront per unit'),
  reservedWriteUpfront: dynamo('HeavyUsage:dynamodb.write:1yr-upfront', 'Quantity', 'throughput', 'dynamodb.reserved-1yr.writes.upfront', 'DynamoDB reserved write capacity, 1 year, upfront per unit'),
  reservedRead: dynamo('HeavyUsage:dynamodb.read:1yr', 'ReadCapacityUnit-Hrs', 'throughput', 'dynamodb.reserved-1yr.reads', 'DynamoDB reserved read capacity, 1 year'),
  reservedWrite: dynamo('HeavyUsage:dynamodb.write:1yr', 'WriteCapacityUnit-Hrs', 'throughput', 'dynamodb.reserved-1yr.writes', 'DynamoDB reserved write capacity, 1 year'),

  storage: dynamo('TimedStorage-ByteHrs', 'GB-Mo', 'storage', 'dynamodb.storage', 'DynamoDB Standard storage'),
  iaStorage: dynamo('IA-TimedStorage-ByteHrs', 'GB-Mo', 'storage', 'dynamodb.ia.storage', 'DynamoDB Standard-IA storage'),

  pointInTimeRecovery: dynamo('TimedPITRStorage-ByteHrs', 'GB-Mo', 'protection', 'dynamodb.point-in-time-recovery', 'DynamoDB point-in-time recovery'),
  backup: dynamo('TimedBackupStorage-ByteHrs', 'GB-Mo', 'protection', 'dynamodb.backup', 'DynamoDB on-demand backup'),
  restore: dynamo('RestoreDataSize-Bytes', 'GB', 'protection', 'dynamodb.restore', 'DynamoDB restore, and first copy to a new replica'),
  exportFull: dynamo('ExportDataSize-Bytes', 'GB', 'retrieval', 'dynamodb.export', 'DynamoDB full export to S3'),
  exportIncremental: dynamo('IncrementalExportDataSize-Bytes', 'GB', 'retrieval', 'dynamodb.export.incremental', 'DynamoDB incremental export to S3'),
  importData: dynamo('ImportDataSize-Bytes', 'GB', 'requests', 'dynamodb.import', 'DynamoDB import from S3'),
  streamReads: dynamo('Streams-RequestsCount', 'Requests', 'requests', 'dynamodb.streams', 'DynamoDB Streams read requests'),
  kinesisCapture: dynamo('ChangeDataCaptureUnits-Kinesis', 'ChangeDataCaptureUnits', 'requests', 'dynamodb.kinesis-capture', 'DynamoDB change data capture for Kinesis'),
} as const satisfies Record<string, Meter>
