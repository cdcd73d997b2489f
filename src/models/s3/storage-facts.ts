import { KiB } from '../../quantities/bytes.ts'
import type { Fact } from '../../quantities/source.ts'
import { s3Sources as from } from './sources.ts'

/** Storage classes, lifecycle rules, Intelligent-Tiering and restores. */
export const storageFacts = {
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
} as const satisfies Record<string, Fact>
