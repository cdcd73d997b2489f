import { z } from 'zod'
import { dynamodbFacts } from './facts.ts'

const units = z.number().int().min(1).max(1e9)

const throughput = z
  .union([
    z
      .strictObject({
        units: units.meta({ description: 'Fixed capacity, changed only by hand.', unit: 'units/s', examples: [100] }),
      })
      .meta({ title: 'Fixed' }),
    z
      .strictObject({
        min: units.default(1).meta({ description: 'Auto scaling never goes below.', unit: 'units/s' }),
        max: units
          .default(dynamodbFacts.tableReadQuota.value)
          .meta({ description: 'Auto scaling never goes above.', unit: 'units/s' }),
        targetUtilization: z
          .number()
          .min(0.2)
          .max(0.9)
          .default(0.7)
          .meta({
            description: 'Share of the capacity that auto scaling aims to have in use.',
            unit: 'share',
            examples: [0.7],
          }),
      })
      .refine((scaling) => scaling.min <= scaling.max, 'min is above max')
      .meta({ title: 'Auto scaling' }),
  ])
  .meta({ description: 'Capacity of each table, and of each of its indexes.' })

/** How reads and writes are paid for, with defaults. */
export const capacityConfig = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('on-demand') }),
    z.strictObject({
      mode: z.literal('provisioned'),
      reads: throughput.prefault({}),
      writes: throughput.prefault({}),
      reserved: z
        .strictObject({
          readUnits: z.number().int().nonnegative().multipleOf(100).max(1e9).default(0),
          writeUnits: z.number().int().nonnegative().multipleOf(100).max(1e9).default(0),
        })
        .optional()
        .meta({
          description: 'Reserved capacity bought for one year at a time, in blocks of 100 units.',
          unit: 'units/s',
        }),
    }),
  ])
  .meta({ description: 'How reads and writes are paid for.' })

/** Fixed units, or auto scaling between bounds. */
export type ThroughputSetting = z.output<typeof throughput>
