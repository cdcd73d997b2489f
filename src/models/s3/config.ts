import { z } from 'zod'
import { knownRegions } from '../../prices/regions.ts'
import { MiB } from '../../quantities/bytes.ts'
import { checkLifecycle } from './check-lifecycle.ts'
import { s3Facts as facts } from './facts.ts'
import { S3_CLASSES } from './storage-classes.ts'

const days = (least: number) => z.number().int().min(least).max(36_500)

const transitionSchema = z.strictObject({
  afterDays: days(0).meta({
    unit: 'days',
    description: 'Age of the object, counted from its upload or last overwrite.',
    examples: [90],
  }),
  to: z
    .enum(['STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'])
    .meta({ description: 'Class to move to; only downwards.', examples: ['GLACIER_IR'] }),
})

const lifecycleSchema = z.strictObject({
  transitions: z
    .array(transitionSchema)
    .max(6)
    .default([])
    .meta({ description: 'Moves between classes, in order of age.' }),
  expireAfterDays: days(1)
    .optional()
    .meta({
      unit: 'days',
      description: 'A rule deletes objects of this age; should equal the retention of the data.',
      examples: [365],
    }),
  minimumObjectSize: z
    .union([z.enum(['all-classes', 'varies-by-class']), z.number().int().nonnegative()])
    .default('all-classes')
    .meta({
      unit: 'bytes',
      description:
        'Smaller objects are not moved. `all-classes`: 128 KB, the default since September 2024; `varies-by-class`: 128 KB but for GLACIER and DEEP_ARCHIVE, the earlier default; a number: a size filter in the rule.',
      examples: ['all-classes', 0],
    }),
})

const tierDays = (least: number) => z.number().int().min(least).max(facts.archiveTierMostDays.value).optional()

const intelligentTieringSchema = z.strictObject({
  archiveAccessAfterDays: tierDays(facts.archiveTierLeastDays.value).meta({
    unit: 'days',
    description: 'Opts in to the Archive Access tier after so many days without access.',
    examples: [180],
  }),
  deepArchiveAccessAfterDays: tierDays(facts.deepArchiveTierLeastDays.value).meta({
    unit: 'days',
    description: 'Opts in to the Deep Archive Access tier after so many days without access.',
    examples: [365],
  }),
})

const restoreSchema = z.strictObject({
  speed: z
    .enum(['expedited', 'standard', 'bulk'])
    .default('standard')
    .meta({ description: 'Speed of restores from archive classes.' }),
  copyDays: days(1)
    .default(7)
    .meta({ unit: 'days', description: 'Days for which a restored copy is kept.', examples: [7] }),
})

const versioningSchema = z.strictObject({
  enabled: z
    .boolean()
    .default(false)
    .meta({ description: 'Overwritten and deleted objects stay as noncurrent versions.' }),
  noncurrentExpireAfterDays: days(1)
    .optional()
    .meta({
      unit: 'days',
      description: 'A rule deletes versions that have been noncurrent so long; never when left out.',
      examples: [30],
    }),
})

const multipartSchema = z.strictObject({
  partSize: z
    .number()
    .int()
    .min(facts.smallestPart.value)
    .max(facts.largestPart.value)
    .default(8 * MiB)
    .meta({
      unit: 'bytes',
      description: 'Larger objects are uploaded in parts of this size.',
      examples: [8 * MiB, 16 * MiB],
    }),
  incompleteShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.001)
    .meta({
      description: 'Abandoned multipart uploads per completed one. The default is an assumption.',
      examples: [0.001],
    }),
  abortAfterDays: z
    .union([days(1), z.literal('never')])
    .default(7)
    .meta({
      unit: 'days',
      description: 'A rule removes the parts of abandoned uploads after so many days.',
      examples: [7, 'never'],
    }),
})

const replicationSchema = z.strictObject({
  toRegion: z
    .string()
    .refine((region) => knownRegions.includes(region), 'a known AWS region')
    .meta({
      description: 'Region of the destination bucket; the home region for same-region replication.',
      examples: ['eu-west-1'],
    }),
  class: z
    .enum(['STANDARD', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'])
    .default('STANDARD')
    .meta({ description: 'Class of the replicas.' }),
  rtc: z.boolean().default(false).meta({ description: 'Replication Time Control: 99.99 % within 15 minutes.' }),
})

const encryptionSchema = z.strictObject({
  kms: z
    .enum(['none', 'sse-kms'])
    .default('none')
    .meta({ description: 'none: keys owned by S3, free; sse-kms: a customer managed key.' }),
  bucketKey: z.boolean().default(true).meta({ description: 'An S3 Bucket Key saves up to 99 % of the KMS requests.' }),
})

/** Settings of one S3 bucket. Combinations that AWS refuses are refused here. */
export const s3ConfigSchema = z
  .strictObject({
    class: z
      .enum(S3_CLASSES)
      .default('STANDARD')
      .meta({ description: 'Storage class of uploads.', examples: ['STANDARD', 'STANDARD_IA'] }),
    lifecycle: lifecycleSchema.prefault({}).meta({ description: 'Lifecycle rule over the whole bucket.' }),
    intelligentTiering: intelligentTieringSchema
      .prefault({})
      .meta({ description: 'Archive tiers of Intelligent-Tiering.' }),
    restore: restoreSchema.prefault({}).meta({ description: 'How archived objects are restored when read.' }),
    versioning: versioningSchema.prefault({}),
    multipart: multipartSchema.prefault({}),
    replication: replicationSchema.optional().meta({ description: 'Live replication to another bucket.' }),
    multiRegionAccessPoint: z.boolean().default(false).meta({
      description:
        'All uploads and reads go through a Multi-Region Access Point over both buckets, which take writes alike.',
    }),
    transferAcceleration: z
      .enum(['off', 'us-europe-japan', 'other-edges'])
      .default('off')
      .meta({ description: 'Uploads enter at the nearest edge location; the fee depends on where that is.' }),
    encryption: encryptionSchema.prefault({}),
    accessPoints: z.boolean().default(false).meta({
      description:
        'Each principal reaches the bucket through an access point with a policy of its own, and nobody reaches it otherwise.',
    }),
    tagsPerObject: z.number().int().min(0).max(10).default(0).meta({ unit: 'tags' }),
    inventory: z.enum(['none', 'daily', 'weekly']).default('none').meta({ description: 'S3 Inventory reports.' }),
    prefixes: z
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .default(1)
      .meta({
        description: 'Partitioned prefixes over which the requests of a dataset spread evenly.',
        examples: [16],
      }),
  })
  .superRefine((config, context) => {
    for (const { path, message } of checkLifecycle(config))
      context.addIssue({ code: 'custom', path: [...path], message })
  })

export type S3Config = z.output<typeof s3ConfigSchema>
