import { type Meter, metersOf } from '../../prices/meter.ts'

const s3 = metersOf('AmazonS3')
const kms = metersOf('awskms')

/**
 * Every meter of Amazon S3 that the model may use. Names follow "Understanding your AWS billing and usage reports for Amazon S3" in the
 * S3 user guide; operations are those of the price list and of cost and usage reports.
 *
 * The parts of an unfinished multipart upload are metered as storage of their class (`standardStorage`), or as staging for the archive
 * classes (`flexibleStaging`, `deepArchiveStaging`). The 8 KB of names and metadata that an archived object keeps in S3 Standard is
 * `…StandardOverhead`: it shares the tiers of `standardStorage`. The 32 KB index is `…IndexOverhead`, at the rate of the archive class.
 */
// biome-ignore format: one meter a line, so that it reads as the table it is
export const s3Meters = {
  standardStorage: s3('TimedStorage-ByteHrs', 'GB-Mo', 'storage', 's3.standard.storage', 'S3 Standard storage'),
  standardIaStorage: s3('TimedStorage-SIA-ByteHrs', 'GB-Mo', 'storage', 's3.standard-ia.storage', 'S3 Standard-IA storage'),
  oneZoneIaStorage: s3('TimedStorage-ZIA-ByteHrs', 'GB-Mo', 'storage', 's3.one-zone-ia.storage', 'S3 One Zone-IA storage'),
  instantStorage: s3('TimedStorage-GIR-ByteHrs', 'GB-Mo', 'storage', 's3.glacier-instant.storage', 'S3 Glacier Instant Retrieval storage'),
  flexibleStorage: s3('TimedStorage-GlacierByteHrs', 'GB-Mo', 'storage', 's3.glacier-flexible.storage', 'S3 Glacier Flexible Retrieval storage'),
  deepArchiveStorage: s3('TimedStorage-GDA-ByteHrs', 'GB-Mo', 'storage', 's3.deep-archive.storage', 'S3 Glacier Deep Archive storage'),
  intFrequentStorage: s3('TimedStorage-INT-FA-ByteHrs', 'GB-Mo', 'storage', 's3.int.frequent.storage', 'S3 Intelligent-Tiering storage, Frequent Access'),
  intInfrequentStorage: s3('TimedStorage-INT-IA-ByteHrs', 'GB-Mo', 'storage', 's3.int.infrequent.storage', 'S3 Intelligent-Tiering storage, Infrequent Access'),
  intArchiveInstantStorage: s3('TimedStorage-INT-AIA-ByteHrs', 'GB-Mo', 'storage', 's3.int.archive-instant.storage', 'S3 Intelligent-Tiering storage, Archive Instant Access'),
  intArchiveStorage: s3('TimedStorage-INT-AA-ByteHrs', 'GB-Mo', 'storage', 's3.int.archive.storage', 'S3 Intelligent-Tiering storage, Archive Access'),
  intDeepArchiveStorage: s3('TimedStorage-INT-DAA-ByteHrs', 'GB-Mo', 'storage', 's3.int.deep-archive.storage', 'S3 Intelligent-Tiering storage, Deep Archive Access'),
  expressStorage: s3('TimedStorage-XZ-ByteHrs', 'GB-Mo', 'storage', 's3.express.storage', 'S3 Express One Zone storage'),

  standardIaSmallObjects: s3('TimedStorage-SIA-SmObjects', 'GB-Mo', 'storage', 's3.standard-ia.small-objects', 'S3 Standard-IA, rounding up of objects below 128 KB'),
  oneZoneIaSmallObjects: s3('TimedStorage-ZIA-SmObjects', 'GB-Mo', 'storage', 's3.one-zone-ia.small-objects', 'S3 One Zone-IA, rounding up of objects below 128 KB'),
  instantSmallObjects: s3('TimedStorage-GIR-SmObjects', 'GB-Mo', 'storage', 's3.glacier-instant.small-objects', 'S3 Glacier Instant Retrieval, rounding up of objects below 128 KB'),

  flexibleIndexOverhead: s3('TimedStorage-GlacierByteHrs:GlacierObjectOverhead', 'GB-Mo', 'storage', 's3.glacier-flexible.index-overhead', 'S3 Glacier Flexible Retrieval, 32 KB index per object'),
  flexibleStandardOverhead: s3('TimedStorage-ByteHrs:GlacierS3ObjectOverhead', 'GB-Mo', 'storage', 's3.glacier-flexible.standard-overhead', 'S3 Glacier Flexible Retrieval, 8 KB per object in S3 Standard'),
  deepArchiveIndexOverhead: s3('TimedStorage-GDA-ByteHrs:DeepArchiveObjectOverhead', 'GB-Mo', 'storage', 's3.deep-archive.index-overhead', 'S3 Glacier Deep Archive, 32 KB index per object'),
  deepArchiveStandardOverhead: s3('TimedStorage-ByteHrs:DeepArchiveS3ObjectOverhead', 'GB-Mo', 'storage', 's3.deep-archive.standard-overhead', 'S3 Glacier Deep Archive, 8 KB per object in S3 Standard'),
  intArchiveIndexOverhead: s3('TimedStorage-INT-AA-ByteHrs:IntAAObjectOverhead', 'GB-Mo', 'storage', 's3.int.archive.index-overhead', 'S3 Intelligent-Tiering Archive Access, 32 KB index per object'),
  intArchiveStandardOverhead: s3('TimedStorage-ByteHrs:IntAAS3ObjectOverhead', 'GB-Mo', 'storage', 's3.int.archive.standard-overhead', 'S3 Intelligent-Tiering Archive Access, 8 KB per object in S3 Standard'),
  intDeepArchiveIndexOverhead: s3('TimedStorage-INT-DAA-ByteHrs:IntDAAObjectOverhead', 'GB-Mo', 'storage', 's3.int.deep-archive.index-overhead', 'S3 Intelligent-Tiering Deep Archive Access, 32 KB index per object'),
  intDeepArchiveStandardOverhead: s3('TimedStorage-ByteHrs:IntDAAS3ObjectOverhead', 'GB-Mo', 'storage', 's3.int.deep-archive.standard-overhead', 'S3 Intelligent-Tiering Deep Archive Access, 8 KB per object in S3 Standard'),
  flexibleStaging: s3('TimedStorage-GlacierStaging', 'GB-Mo', 'storage', 's3.glacier-flexible.staging', 'S3 Glacier Flexible Retrieval, parts of unfinished uploads'),
  deepArchiveStaging: s3('TimedStorage-GDA-Staging', 'GB-Mo', 'storage', 's3.deep-archive.staging', 'S3 Glacier Deep Archive, parts of unfinished uploads'),

  standardIaEarlyDelete: s3('EarlyDelete-SIA', 'GB-Mo', 'early deletion', 's3.standard-ia.early-delete', 'S3 Standard-IA, rest of the 30-day minimum'),
  standardIaSmallEarlyDelete: s3('EarlyDelete-SIA-SmObjects', 'GB-Mo', 'early deletion', 's3.standard-ia.small-objects.early-delete', 'S3 Standard-IA, rest of the 30-day minimum, rounding up of small objects'),
  oneZoneIaEarlyDelete: s3('EarlyDelete-ZIA', 'GB-Mo', 'early deletion', 's3.one-zone-ia.early-delete', 'S3 One Zone-IA, rest of the 30-day minimum'),
  oneZoneIaSmallEarlyDelete: s3('EarlyDelete-ZIA-SmObjects', 'GB-Mo', 'early deletion', 's3.one-zone-ia.small-objects.early-delete', 'S3 One Zone-IA, rest of the 30-day minimum, rounding up of small objects'),
  instantEarlyDelete: s3('EarlyDelete-GIR', 'GB-Mo', 'early deletion', 's3.glacier-instant.early-delete', 'S3 Glacier Instant Retrieval, rest of the 90-day minimum'),
  instantSmallEarlyDelete: s3('EarlyDelete-GIR-SmObjects', 'GB-Mo', 'early deletion', 's3.glacier-instant.small-objects.early-delete', 'S3 Glacier Instant Retrieval, rest of the 90-day minimum, rounding up of small objects'),
  flexibleEarlyDelete: s3('EarlyDelete-ByteHrs', 'GB-Mo', 'early deletion', 's3.glacier-flexible.early-delete', 'S3 Glacier Flexible Retrieval, rest of the 90-day minimum'),
  deepArchiveEarlyDelete: s3('EarlyDelete-GDA', 'GB-Mo', 'early deletion', 's3.deep-archive.early-delete', 'S3 Glacier Deep Archive, rest of the 180-day minimum'),

  standardWrites: s3('Requests-Tier1', 'Requests', 'requests', 's3.standard.writes', 'S3 Standard PUT, COPY, POST and all LIST requests'),
  standardReads: s3('Requests-Tier2', 'Requests', 'requests', 's3.standard.reads', 'S3 Standard GET and other requests'),
  deletes: s3('Requests-Tier2:DeleteObject', 'Requests', 'requests', 's3.deletes', 'S3 DELETE and CANCEL requests, any class'),
  standardIaWrites: s3('Requests-SIA-Tier1', 'Requests', 'requests', 's3.standard-ia.writes', 'S3 Standard-IA PUT, COPY and POST requests'),
  standardIaReads: s3('Requests-SIA-Tier2', 'Requests', 'requests', 's3.standard-ia.reads', 'S3 Standard-IA GET and other requests'),
  oneZoneIaWrites: s3('Requests-ZIA-Tier1', 'Requests', 'requests', 's3.one-zone-ia.writes', 'S3 One Zone-IA PUT, COPY and POST requests'),
  oneZoneIaReads: s3('Requests-ZIA-Tier2', 'Requests', 'requests', 's3.one-zone-ia.reads', 'S3 One Zone-IA GET and other requests'),
  instantWrites: s3('Requests-GIR-Tier1', 'Requests', 'requests', 's3.glacier-instant.writes', 'S3 Glacier Instant Retrieval PUT, COPY and POST requests'),
  instantReads: s3('Requests-GIR-Tier2', 'Requests', 'requests', 's3.glacier-instant.reads', 'S3 Glacier Instant Retrieval GET and other requests'),
  flexibleWrites: s3('Requests-GLACIER-Tier1', 'Requests', 'requests', 's3.glacier-flexible.writes', 'S3 Glacier Flexible Retrieval PUT, COPY and POST requests'),
  flexibleReads: s3('Requests-GLACIER-Tier2', 'Requests', 'requests', 's3.glacier-flexible.reads', 'S3 Glacier Flexible Retrieval GET and other requests'),
  deepArchiveWrites: s3('Requests-GDA-Tier1', 'Requests', 'requests', 's3.deep-archive.writes', 'S3 Glacier Deep Archive PUT, COPY and POST requests'),
  deepArchiveReads: s3('Requests-GDA-Tier2', 'Requests', 'requests', 's3.deep-archive.reads', 'S3 Glacier Deep Archive GET and HEAD requests'),
  intWrites: s3('Requests-INT-Tier1', 'Requests', 'requests', 's3.int.writes', 'S3 Intelligent-Tiering PUT, COPY and POST requests'),
  intReads: s3('Requests-INT-Tier2', 'Requests', 'requests', 's3.int.reads', 'S3 Intelligent-Tiering GET and other requests'),
  expressWrites: s3('Requests-XZ-Tier1', 'Requests', 'requests', 's3.express.writes', 'S3 Express One Zone PUT, COPY, POST and LIST requests'),
  expressReads: s3('Requests-XZ-Tier2', 'Requests', 'requests', 's3.express.reads', 'S3 Express One Zone GET and other requests'),

  standardIaTransitions: s3('Requests-Tier4:S3-SIATransition', 'Requests', 'lifecycle', 's3.standard-ia.transitions', 'Lifecycle transitions into S3 Standard-IA'),
  oneZoneIaTransitions: s3('Requests-Tier4:S3-ZIATransition', 'Requests', 'lifecycle', 's3.one-zone-ia.transitions', 'Lifecycle transitions into S3 One Zone-IA'),
  intTransitions: s3('Requests-Tier4:S3-INTTransition', 'Requests', 'lifecycle', 's3.int.transitions', 'Lifecycle transitions into S3 Intelligent-Tiering'),
  instantTransitions: s3('Requests-Tier4:S3-GIRTransition', 'Requests', 'lifecycle', 's3.glacier-instant.transitions', 'Lifecycle transitions into S3 Glacier Instant Retrieval'),
  flexibleTransitions: s3('Requests-Tier3:S3-GlacierTransition', 'Requests', 'lifecycle', 's3.glacier-flexible.transitions', 'Lifecycle transitions into S3 Glacier Flexible Retrieval'),
  deepArchiveTransitions: s3('Requests-Tier3:S3-GDATransition', 'Requests', 'lifecycle', 's3.deep-archive.transitions', 'Lifecycle transitions into S3 Glacier Deep Archive'),

  standardIaRetrieval: s3('Retrieval-SIA', 'GB', 'retrieval', 's3.standard-ia.retrieval', 'S3 Standard-IA retrieval'),
  oneZoneIaRetrieval: s3('Retrieval-ZIA', 'GB', 'retrieval', 's3.one-zone-ia.retrieval', 'S3 One Zone-IA retrieval'),
  instantRetrieval: s3('Retrieval-GIR', 'GB', 'retrieval', 's3.glacier-instant.retrieval', 'S3 Glacier Instant Retrieval retrieval'),
  expressUpload: s3('Upload-XZ', 'GB', 'requests', 's3.express.upload', 'S3 Express One Zone uploaded bytes'),
  expressRetrieval: s3('Retrieval-XZ', 'GB', 'retrieval', 's3.express.retrieval', 'S3 Express One Zone retrieved bytes'),
  flexibleStandardRestores: s3('Requests-Tier3:RestoreObject', 'Requests', 'retrieval', 's3.glacier-flexible.restores.standard', 'S3 Glacier Flexible Retrieval, standard restore requests'),
  flexibleBulkRestores: s3('Requests-Tier5', 'Requests', 'retrieval', 's3.glacier-flexible.restores.bulk', 'S3 Glacier Flexible Retrieval, bulk restore requests'),
  flexibleExpeditedRestores: s3('Requests-Tier6', 'Requests', 'retrieval', 's3.glacier-flexible.restores.expedited', 'S3 Glacier Flexible Retrieval, expedited restore requests'),
  flexibleStandardRetrieval: s3('Standard-Retrieval-Bytes:RestoreObject', 'GB', 'retrieval', 's3.glacier-flexible.retrieval.standard', 'S3 Glacier Flexible Retrieval, standard retrieval'),
  flexibleBulkRetrieval: s3('Bulk-Retrieval-Bytes:RestoreObject', 'GB', 'retrieval', 's3.glacier-flexible.retrieval.bulk', 'S3 Glacier Flexible Retrieval, bulk retrieval'),
  flexibleExpeditedRetrieval: s3('Expedited-Retrieval-Bytes', 'GB', 'retrieval', 's3.glacier-flexible.retrieval.expedited', 'S3 Glacier Flexible Retrieval, expedited retrieval'),
  deepArchiveStandardRestores: s3('Requests-GDA-Tier3', 'Requests', 'retrieval', 's3.deep-archive.restores.standard', 'S3 Glacier Deep Archive, standard restore requests'),
  deepArchiveBulkRestores: s3('Requests-GDA-Tier5', 'Requests', 'retrieval', 's3.deep-archive.restores.bulk', 'S3 Glacier Deep Archive, bulk restore requests'),
  deepArchiveStandardRetrieval: s3('Standard-Retrieval-Bytes:DeepArchiveRestoreObject', 'GB', 'retrieval', 's3.deep-archive.retrieval.standard', 'S3 Glacier Deep Archive, standard retrieval'),
  deepArchiveBulkRetrieval: s3('Bulk-Retrieval-Bytes:DeepArchiveRestoreObject', 'GB', 'retrieval', 's3.deep-archive.retrieval.bulk', 'S3 Glacier Deep Archive, bulk retrieval'),

  intMonitoring: s3('Monitoring-Automation-INT', 'Objects', 'management', 's3.int.monitoring', 'S3 Intelligent-Tiering monitoring of objects of 128 KB and more'),
  tags: s3('TagStorage-TagHrs', 'Tags', 'management', 's3.tags', 'S3 object tags'),
  inventory: s3('Inventory-ObjectsListed', 'Objects', 'management', 's3.inventory', 'S3 Inventory, objects listed'),
  batchJobs: s3('BatchOperations-Jobs', 'Jobs', 'management', 's3.batch.jobs', 'S3 Batch Operations jobs'),
  batchObjects: s3('BatchOperations-Objects', 'Objects', 'management', 's3.batch.objects', 'S3 Batch Operations objects'),
  storageAnalytics: s3('StorageAnalytics-ObjCount', 'Objects', 'management', 's3.storage-analytics', 'S3 Storage Class Analysis, objects monitored'),

  replicationTimeControl: s3('S3RTC-Out-Bytes', 'GB', 'protection', 's3.replication-time-control', 'S3 Replication Time Control'),
  accelerationIn: s3('DataTransfer-In-ABytes', 'GB', 'data transfer', 's3.acceleration.in', 'S3 Transfer Acceleration, uploads through edge locations in the US, Europe and Japan'),
  accelerationInOther: s3('DataTransfer-In-ABytes-T2', 'GB', 'data transfer', 's3.acceleration.in.other', 'S3 Transfer Acceleration, uploads through other edge locations'),
  accelerationOut: s3('DataTransfer-Out-ABytes', 'GB', 'data transfer', 's3.acceleration.out', 'S3 Transfer Acceleration, downloads'),
  multiRegionAccessPointOut: s3('MRAP-Out-Bytes', 'GB', 'data transfer', 's3.multi-region-access-point.out', 'S3 Multi-Region Access Point routing, out of buckets'),
  multiRegionAccessPointIn: s3('MRAP-In-Bytes', 'GB', 'data transfer', 's3.multi-region-access-point.in', 'S3 Multi-Region Access Point routing, into buckets'),

  kmsKeys: kms('KMS-Keys', 'Keys', 'management', 'kms.keys', 'KMS customer managed keys'),
  kmsRequests: kms('KMS-Requests', 'Requests', 'requests', 'kms.requests', 'KMS requests'),
} as const satisfies Record<string, Meter>
