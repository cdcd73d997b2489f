import { type Meter, metersOf } from '../../prices/meter.ts'

const efs = metersOf('AmazonEFS')

/**
 * Every meter of Amazon EFS that the model may use. Names follow "Understanding billing and usage reports for Amazon EFS" in the user
 * guide. `infrequent…` holds for file systems with Elastic throughput, `infrequent…NonElastic` for Bursting and Provisioned throughput.
 * `…Access` is data read from a colder class, `…Tiering` data moved between that class and Standard.
 */
// biome-ignore format: one meter a line, so that it reads as the table it is
export const efsMeters = {
  standardStorage: efs('TimedStorage-ByteHrs', 'GB-Mo', 'storage', 'efs.standard.storage', 'EFS Standard storage'),
  infrequentStorage: efs('IATimedStorage-ET-ByteHrs', 'GB-Mo', 'storage', 'efs.ia.storage', 'EFS Infrequent Access storage'),
  infrequentSmallFiles: efs('IATimedStorage-ET-SmallFiles', 'GB-Mo', 'storage', 'efs.ia.small-files', 'EFS Infrequent Access, rounding up of files below 128 KiB'),
  infrequentStorageNonElastic: efs('IATimedStorage-ByteHrs', 'GB-Mo', 'storage', 'efs.ia-non-elastic.storage', 'EFS Infrequent Access storage, Bursting or Provisioned throughput'),
  infrequentSmallFilesNonElastic: efs('IATimedStorage-SmallFiles', 'GB-Mo', 'storage', 'efs.ia-non-elastic.small-files', 'EFS Infrequent Access, rounding up of files below 128 KiB, Bursting or Provisioned throughput'),
  archiveStorage: efs('ArchiveTimedStorage-ByteHrs', 'GB-Mo', 'storage', 'efs.archive.storage', 'EFS Archive storage'),
  archiveSmallFiles: efs('ArchiveTimedStorage-SmallFiles', 'GB-Mo', 'storage', 'efs.archive.small-files', 'EFS Archive, rounding up of files below 128 KiB'),
  archiveEarlyDelete: efs('ArchiveEarlyDelete-ByteHrs', 'GB-Mo', 'early deletion', 'efs.archive.early-delete', 'EFS Archive, rest of the 90-day minimum'),
  archiveSmallEarlyDelete: efs('ArchiveEarlyDelete-SmallFiles', 'GB-Mo', 'early deletion', 'efs.archive.small-files.early-delete', 'EFS Archive, rest of the 90-day minimum, rounding up of small files'),
  oneZoneStorage: efs('TimedStorage-Z-ByteHrs', 'GB-Mo', 'storage', 'efs.one-zone.storage', 'EFS One Zone storage'),
  oneZoneInfrequentStorage: efs('IATimedStorage-Z-ByteHrs', 'GB-Mo', 'storage', 'efs.one-zone-ia.storage', 'EFS One Zone Infrequent Access storage'),
  oneZoneInfrequentSmallFiles: efs('IATimedStorage-Z-SmallFiles', 'GB-Mo', 'storage', 'efs.one-zone-ia.small-files', 'EFS One Zone Infrequent Access, rounding up of files below 128 KiB'),

  infrequentAccess: efs('IADataAccess-Bytes:Read', 'GB', 'retrieval', 'efs.ia.reads', 'EFS Infrequent Access, bytes read'),
  infrequentTiering: efs('IADataAccess-Bytes:Write', 'GB', 'lifecycle', 'efs.ia.tiering', 'EFS Infrequent Access, bytes tiered'),
  archiveAccess: efs('ArchiveDataAccess-Bytes:Read', 'GB', 'retrieval', 'efs.archive.reads', 'EFS Archive, bytes read'),
  archiveTiering: efs('ArchiveDataAccess-Bytes:Write', 'GB', 'lifecycle', 'efs.archive.tiering', 'EFS Archive, bytes tiered'),
  elasticReads: efs('ETDataAccess-Bytes:Read', 'GB', 'throughput', 'efs.elastic.reads', 'EFS Elastic throughput, bytes read'),
  elasticWrites: efs('ETDataAccess-Bytes:Write', 'GB', 'throughput', 'efs.elastic.writes', 'EFS Elastic throughput, bytes written'),
  provisionedThroughput: efs('ProvisionedTP-MiBpsHrs', 'MiBps-Mo', 'throughput', 'efs.provisioned-throughput', 'EFS Provisioned throughput above the included share'),
} as const satisfies Record<string, Meter>
