import { GiB, KiB, MB, MiB, TiB } from '../../quantities/bytes.ts'
import type { Fact } from '../../quantities/source.ts'
import { s3Sources as from } from './sources.ts'

/** Limits, semantics and design figures of Amazon S3 that the model relies on. */
export const s3Facts = {
  smallObjectLimit: {
    value: 128 * KiB,
    unit: 'bytes',
    statement:
      'Objects smaller than this are billed at this size in Standard-IA, One Zone-IA and Glacier Instant Retrieval',
    source: from.storageClasses,
  },
  lifecycleMinimumSize: {
    value: 128 * KiB,
    unit: 'bytes',
    statement: 'By default (September 2024 and later) lifecycle rules transition no object smaller than this',
    source: from.transitions,
  },
  monitoredSize: {
    value: 128 * KiB,
    unit: 'bytes',
    statement: 'Intelligent-Tiering neither monitors nor moves objects smaller than this; they stay in Frequent Access',
    source: from.intelligentTiering,
  },
  lifecycleRounding: {
    value: 'the date is rounded up to the next midnight UTC: an object of day d moves at the start of day d + N + 1',
    unit: 'rule',
    statement: 'When a lifecycle rule of N days acts, and from when on it is billed',
    source: from.lifecycleDelay,
  },
  daysBeforeInfrequentAccess: {
    value: 30,
    unit: 'days',
    statement: 'Least age at which a lifecycle rule may move an object to Standard-IA or One Zone-IA',
    source: {
      ...from.transitions,
      note: 'The user guide says at least 30 days; the API reference of Transition says "greater than 30".',
    },
  },
  daysBetweenRules: {
    value: 30,
    unit: 'days',
    statement:
      'One rule may not archive an object within this time after moving it to an infrequent-access class; two rules may',
    source: from.transitions,
  },
  waterfall: {
    value:
      'STANDARD > STANDARD_IA > INTELLIGENT_TIERING > ONEZONE_IA or GLACIER_IR > GLACIER > DEEP_ARCHIVE, downwards only; ONEZONE_IA not to GLACIER_IR',
    unit: 'rule',
    statement: 'Transitions that lifecycle rules support',
    source: from.transitions,
  },
  infrequentAccessMinimumDays: {
    value: 30,
    unit: 'days',
    statement:
      'Minimum storage duration of Standard-IA and One Zone-IA; what is missing is charged on deletion, overwriting or transition',
    source: from.storageClasses,
  },
  glacierMinimumDays: {
    value: 90,
    unit: 'days',
    statement: 'Minimum storage duration of Glacier Instant Retrieval and Glacier Flexible Retrieval',
    source: from.storageClasses,
  },
  deepArchiveMinimumDays: {
    value: 180,
    unit: 'days',
    statement: 'Minimum storage duration of Glacier Deep Archive',
    source: from.storageClasses,
  },
  archiveIndexBytes: {
    value: 32 * KiB,
    unit: 'bytes',
    statement: 'Index and metadata that each archived object adds at the rate of its archive class',
    source: from.glacierClasses,
  },
  archiveStandardBytes: {
    value: 8 * KiB,
    unit: 'bytes',
    statement: 'Name and metadata that each archived object keeps at the rate of S3 Standard',
    source: from.glacierClasses,
  },
  infrequentTierDays: {
    value: 30,
    unit: 'days',
    statement: 'Consecutive days without access after which Intelligent-Tiering moves an object to Infrequent Access',
    source: from.intelligentTiering,
  },
  archiveInstantTierDays: {
    value: 90,
    unit: 'days',
    statement:
      'Consecutive days without access after which Intelligent-Tiering moves an object to Archive Instant Access',
    source: from.intelligentTiering,
  },
  archiveTierLeastDays: {
    value: 90,
    unit: 'days',
    statement: 'Least number of days that can be set for the Archive Access tier',
    source: from.tieringApi,
  },
  deepArchiveTierLeastDays: {
    value: 180,
    unit: 'days',
    statement: 'Least number of days that can be set for the Deep Archive Access tier',
    source: from.tieringApi,
  },
  archiveTierMostDays: {
    value: 730,
    unit: 'days',
    statement: 'Largest number of days that can be set for the archive tiers of Intelligent-Tiering',
    source: from.tieringApi,
  },
  freeTieredRestores: {
    value: true,
    unit: 'rule',
    statement:
      'Standard and bulk restores from the archive tiers of Intelligent-Tiering are free and return the object to Frequent Access',
    source: from.retrievalOptions,
  },
  expeditedFlexibleMinutes: {
    value: [1, 5],
    unit: 'minutes',
    statement: 'Time of an expedited restore from Glacier Flexible Retrieval, objects below 250 MB',
    source: from.retrievalOptions,
  },
  standardFlexibleHours: {
    value: [3, 5],
    unit: 'hours',
    statement: 'Time of a standard restore from Glacier Flexible Retrieval',
    source: from.retrievalOptions,
  },
  bulkFlexibleHours: {
    value: [5, 12],
    unit: 'hours',
    statement: 'Time of a bulk restore from Glacier Flexible Retrieval',
    source: from.retrievalOptions,
  },
  standardDeepArchiveHours: {
    value: 12,
    unit: 'hours',
    statement: 'Time within which a standard restore from Glacier Deep Archive finishes',
    source: from.retrievalOptions,
  },
  bulkDeepArchiveHours: {
    value: 48,
    unit: 'hours',
    statement: 'Time within which a bulk restore from Glacier Deep Archive finishes',
    source: from.retrievalOptions,
  },
  expeditedObjects: {
    value: 100,
    unit: 'objects/day',
    statement:
      'Beyond some hundred objects expedited restores need provisioned capacity; they are meant for occasional urgent requests',
    source: {
      ...from.retrievalOptions,
      note: 'AWS writes "up to hundreds of objects"; the figure per day is ours.',
      trust: 'assumption',
    },
  },
  restoredCopyRounding: {
    value: 'the copy lives until the midnight UTC that follows its days',
    unit: 'rule',
    statement: 'When a restored copy goes; until then it is billed as S3 Standard storage besides the archived object',
    source: from.restore,
  },
  largestObject: { value: 48.8 * TiB, unit: 'bytes', statement: 'Largest object', source: from.multipartLimits },
  largestSinglePut: {
    value: 5 * GiB,
    unit: 'bytes',
    statement: 'Largest object that one PUT can upload',
    source: from.multipartLimits,
  },
  mostParts: {
    value: 10_000,
    unit: 'parts',
    statement: 'Most parts of a multipart upload',
    source: from.multipartLimits,
  },
  smallestPart: {
    value: 5 * MiB,
    unit: 'bytes',
    statement: 'Smallest part of a multipart upload but for the last',
    source: from.multipartLimits,
  },
  largestPart: {
    value: 5 * GiB,
    unit: 'bytes',
    statement: 'Largest part of a multipart upload',
    source: from.multipartLimits,
  },
  partsAtStandardRates: {
    value: true,
    unit: 'rule',
    statement:
      'Starting an upload to an archive class and uploading its parts are charged as S3 Standard requests; only its completion as one of the class',
    source: from.multipart,
  },
  abandonedShareUploaded: {
    value: 0.5,
    unit: 'share',
    statement: 'Share of its bytes that an upload has sent when it is abandoned',
    source: { ...from.choice, note: 'A break at a moment picked at random.' },
  },
  keysPerList: { value: 1_000, unit: 'keys', statement: 'Keys that one LIST request returns', source: from.listing },
  scanLists: {
    value: true,
    unit: 'rule',
    statement: 'Each scan lists the keys it reads once, then gets each object with one request',
    source: from.choice,
  },
  writesPerPrefix: {
    value: 3_500,
    unit: 'requests/s',
    statement: 'PUT, COPY, POST and DELETE requests per second that one partitioned prefix takes at least',
    source: from.performance,
  },
  readsPerPrefix: {
    value: 5_500,
    unit: 'requests/s',
    statement: 'GET and HEAD requests per second that one partitioned prefix takes at least',
    source: from.performance,
  },
  expressWrites: {
    value: 100_000,
    unit: 'requests/s',
    statement: 'Write requests per second of one directory bucket',
    source: { ...from.expressPerformance, note: 'Read in an older copy.' },
  },
  expressReads: {
    value: 200_000,
    unit: 'requests/s',
    statement: 'Read requests per second of one directory bucket',
    source: { ...from.expressPerformance, note: 'Read in an older copy.' },
  },
  firstByteMs: {
    value: [100, 200],
    unit: 'ms',
    statement: 'First byte of an object in the millisecond classes, small objects whole',
    source: from.performancePatterns,
  },
  expressFirstByteMs: {
    value: [1, 10],
    unit: 'ms',
    statement: 'First byte of an object in Express One Zone: "single-digit millisecond"',
    source: from.expressPerformance,
  },
  streamBytesPerSecond: {
    value: [85 * MB, 90 * MB],
    unit: 'bytes/s',
    statement: 'Throughput of one request within a region',
    source: from.performancePatterns,
  },
  stagingStreams: {
    value: 16,
    unit: 'requests',
    statement: 'Parallel requests by which one machine copies a dataset out of S3',
    source: {
      ...from.choice,
      note: 'AWS advises one concurrent request per 85 to 90 MB/s wanted; 16 fill a 10 Gbit/s interface.',
    },
  },
  designLoss: {
    value: 1e-11,
    unit: 'share/year',
    statement: 'Expected annual loss by design: 99.999999999 % durability, all classes',
    source: from.durability,
  },
  zoneLoss: {
    value: [1e-6, 1e-4, 1e-3],
    unit: 'share/year',
    statement: 'Chance in a year that a whole availability zone is destroyed with all data in it: low, assumed, high',
    source: {
      ...from.choice,
      note: 'AWS warns that One Zone classes do not survive the loss of their zone but gives no figure.',
    },
  },
  availabilityZones: {
    value: 3,
    unit: 'zones',
    statement: 'Least number of zones over which regional classes store an object',
    source: from.durability,
  },
  strongConsistency: {
    value: true,
    unit: 'rule',
    statement: 'Reads and lists see every completed write at once; bucket settings may take a while',
    source: from.consistency,
  },
  bucketKeyShare: {
    value: 0.01,
    unit: 'share',
    statement: 'KMS requests that remain with an S3 Bucket Key',
    source: { ...from.bucketKeys, note: 'AWS says "by up to 99 percent": this is the best case.' },
  },
  kmsCallsPerUpload: {
    value: 1,
    unit: 'requests',
    statement: 'KMS requests for an upload: one data key per object',
    source: from.kms,
  },
  kmsCallsPerPart: {
    value: 1,
    unit: 'requests',
    statement: 'KMS requests for each part of a multipart upload: the data key is decrypted',
    source: from.kms,
  },
  kmsCallsPerRead: {
    value: 1,
    unit: 'requests',
    statement: 'KMS requests for a read: the data key is decrypted',
    source: from.kms,
  },
  replicationNeedsVersioning: {
    value: true,
    unit: 'rule',
    statement: 'Replication needs versioning on both buckets',
    source: from.replication,
  },
  replicaFollows: {
    value: true,
    unit: 'rule',
    statement: 'The destination bucket deletes what the source deletes and expires noncurrent versions alike',
    source: {
      ...from.choice,
      note: 'Delete markers are replicated only where that is switched on; lifecycle actions never are.',
    },
  },
  replicationMinutes: {
    value: 15,
    unit: 'minutes',
    statement: 'Replication Time Control replicates 99.99 % of new objects within this time',
    source: from.replicationTimeControl,
  },
  noncurrentRounding: {
    value: 'noncurrent versions go at the midnight UTC that follows their days',
    unit: 'rule',
    statement: 'When a noncurrent version is deleted',
    source: from.noncurrent,
  },
  reviewsPerRule: {
    value: 1,
    unit: 'per year',
    statement: 'How often somebody checks a lifecycle rule against the way the data is used',
    source: from.choice,
  },
  iamPerObject: {
    value: true,
    unit: 'rule',
    statement: 'IAM and bucket policies decide on every request, down to the single object, prefix or tag',
    source: from.access,
  },
  expressSessionAccess: {
    value: true,
    unit: 'rule',
    statement: 'Directory buckets authorise a session for the bucket or access point, not the single object',
    source: from.expressDifferences,
  },
} as const satisfies Record<string, Fact>
