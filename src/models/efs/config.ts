import { z } from 'zod'
import { knownRegions } from '../../prices/regions.ts'
import type { Preset } from '../contract.ts'
import { efsFacts as facts } from './facts.ts'

const lifecycleDays = z.union(facts.lifecycleDays.value.map((days) => z.literal(days))).meta({ unit: 'days' })
const operations = (fallback: number) => z.number().min(0).max(100).default(fallback)
const types = z.enum(['regional', 'one-zone'])

const throughputSchema = z
  .union([
    z.enum(['elastic', 'bursting']),
    z.strictObject({
      provisionedMiBps: z
        .number()
        .min(facts.leastProvisioned.value)
        .max(facts.mostProvisioned.value)
        .meta({ unit: 'MiB/s', description: 'Metered throughput; reads count a third.', examples: [100] }),
    }),
  ])
  .meta({
    description:
      'elastic: paid by the byte; bursting: grows with Standard storage, on credit; provisioned: a fixed rate.',
    examples: ['elastic', 'bursting', { provisionedMiBps: 100 }],
  })

const lifecycleSchema = z
  .strictObject({
    toIaAfterDays: lifecycleDays.optional().meta({
      unit: 'days',
      description: 'Files not accessed for so long move to Infrequent Access; never when left out.',
      examples: [30],
    }),
    toArchiveAfterDays: lifecycleDays.optional().meta({
      unit: 'days',
      description:
        'Files not accessed for so long move to Archive; Regional file systems with Elastic throughput only.',
      examples: [90],
    }),
    toStandardOnFirstAccess: z
      .boolean()
      .default(false)
      .meta({ description: 'A read moves the file back to Standard; otherwise it stays where it is.' }),
  })
  .refine(
    ({ toIaAfterDays: ia, toArchiveAfterDays: archive }) => ia === undefined || archive === undefined || ia < archive,
    { error: 'files move to Infrequent Access before they move to Archive', path: ['toArchiveAfterDays'] },
  )

const replicationSchema = z.strictObject({
  toRegion: z
    .enum(knownRegions as [string, ...string[]])
    .meta({ description: 'Region of the read-only replica; may be the same.', examples: ['us-west-2'] }),
  type: types.default('regional').meta({ description: 'Type of the replica.' }),
  toIaAfterDays: lifecycleDays.optional().meta({
    unit: 'days',
    description: 'Lifecycle of the replica, independent of the source: files not rewritten for so long.',
    examples: [7],
  }),
})

const metadataSchema = z.strictObject({
  perRead: operations(facts.metadataOperationsPerRead.value).meta({ description: 'For each file read.' }),
  perWrite: operations(facts.metadataOperationsPerWrite.value).meta({ description: 'For each file written.' }),
  perDelete: operations(facts.metadataOperationsPerDelete.value).meta({ description: 'For each file deleted.' }),
})

/** Settings of one EFS file system. */
export const efsConfig = z
  .strictObject({
    type: types.default('regional').meta({ description: 'regional: several zones; one-zone: a single one.' }),
    throughput: throughputSchema.default('elastic'),
    lifecycle: lifecycleSchema.prefault({}).meta({ description: 'Moves between storage classes, by last access.' }),
    accessPoints: z.boolean().default(false).meta({
      description: 'Each principal mounts through an access point that forces its user ID and root directory.',
    }),
    replication: replicationSchema.optional().meta({ description: 'A replica that follows within minutes.' }),
    filesPerDirectory: z
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ unit: 'files', description: 'Meters directories too; they are left out otherwise.', examples: [1000] }),
    metadataOperations: metadataSchema
      .prefault({})
      .meta({ unit: 'operations', description: 'Metadata requests that clients make for whole files.' }),
  })
  .superRefine(({ type, throughput, lifecycle }, context) => {
    if (lifecycle.toArchiveAfterDays === undefined || (type === 'regional' && throughput === 'elastic')) return
    context.addIssue({
      code: 'custom',
      message: 'Archive exists on Regional file systems with Elastic throughput only',
      path: ['lifecycle', 'toArchiveAfterDays'],
    })
  })

/** Validated settings of one EFS file system. */
export type EfsConfig = z.output<typeof efsConfig>

/** Settings that people start from. */
export const efsPresets = {
  'regional-elastic': {
    title:
      'Regional, Elastic throughput, Infrequent Access after 30 and Archive after 90 days (as the console sets it up)',
    config: { throughput: 'elastic', lifecycle: { toIaAfterDays: 30, toArchiveAfterDays: 90 } },
  },
  'regional-standard': {
    title: 'Regional, Elastic throughput, everything in Standard',
    config: { throughput: 'elastic' },
  },
  'regional-bursting': {
    title: 'Regional, Bursting throughput, Infrequent Access after 30 days',
    config: { throughput: 'bursting', lifecycle: { toIaAfterDays: 30 } },
  },
  'regional-provisioned': {
    title: 'Regional, 100 MiB/s provisioned, Infrequent Access after 30 days',
    config: { throughput: { provisionedMiBps: 100 }, lifecycle: { toIaAfterDays: 30 } },
  },
  'one-zone': {
    title: 'One Zone, Elastic throughput, Infrequent Access after 30 days',
    config: { type: 'one-zone', throughput: 'elastic', lifecycle: { toIaAfterDays: 30 } },
  },
} as const satisfies Readonly<Record<string, Preset>>

/** Throughput provisioned in MiB/s, or `undefined` in another mode. */
export function provisionedMiBps({ throughput }: EfsConfig): number | undefined {
  return typeof throughput === 'object' ? throughput.provisionedMiBps : undefined
}
