import { z } from 'zod'
import type { MeterUnit } from './meter.ts'
import type { PriceBook } from './price-book.ts'

const METER_UNITS = [
  'GB-Mo',
  'GB',
  'Requests',
  'Objects',
  'IOs',
  'Hrs',
  'vCPU-Hours',
  'GB-Hours',
  'ReadRequestUnits',
  'WriteRequestUnits',
  'ReplicatedWriteRequestUnits',
  'ReadCapacityUnit-Hrs',
  'WriteCapacityUnit-Hrs',
  'ReplicatedWriteCapacityUnit-Hrs',
  'ChangeDataCaptureUnits',
  'MiBps-Mo',
  'IOPS-Mo',
  'Tags',
  'Keys',
  'Jobs',
  'Quantity',
] as const satisfies readonly MeterUnit[]

const date = z.iso.date('a date is written YYYY-MM-DD')
const meter = z
  .templateLiteral([z.string(), '/', z.string()])
  .refine(
    (text) => /^[A-Za-z0-9]+\/\S+$/.test(text),
    'a meter is written service/usage type, as in AmazonS3/TimedStorage-ByteHrs',
  )
const unit = z.enum(METER_UNITS)
const region = z
  .string()
  .regex(/^[a-z]{2}(-gov)?-[a-z]+-\d$/, 'a region is written like eu-central-1')
  .meta({ examples: ['eu-central-1'] })

const tiers = z
  .array(
    z.strictObject({
      from: z
        .number()
        .nonnegative()
        .meta({ description: 'Quantity of a month at which the tier begins; 0 for the first.' }),
      usd: z.number().nonnegative().meta({ description: 'USD per unit.' }),
    }),
  )
  .min(1)
  .refine((list) => list[0]?.from === 0, 'the first tier begins at 0')
  .refine(
    (list) => list.every((tier, i) => i === 0 || tier.from > list[i - 1]!.from),
    'each tier begins above the one before',
  )

const source = z.strictObject({
  title: z.string().min(1),
  url: z.url().optional(),
  asOf: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is written YYYY-MM-DD, YYYY-MM or YYYY'),
  trust: z.enum(['provider', 'third-party', 'derived', 'assumption']),
  note: z.string().optional(),
})

const row = z.strictObject({
  meter: meter.meta({ examples: ['AmazonS3/TimedStorage-ByteHrs'] }),
  region,
  unit,
  tiers,
  source: z.string().meta({ description: 'Key into `sources`.' }),
  effective: date.meta({ description: 'First date on which the price holds.' }),
})

const allowance = z.strictObject({
  meters: z.array(meter).min(1),
  quantity: z.number().positive(),
  unit,
  scope: z.enum(['region', 'account']),
  source: z.string(),
  effective: date,
})

/**
 * The shape of a price book file, JSON or YAML. Besides shapes it checks that every source named exists and that no price is given twice
 * for the same meter, region and date.
 */
export const priceBookSchema: z.ZodType<PriceBook> = z
  .strictObject({
    id: z.string().min(1),
    asOf: date,
    currency: z.literal('USD'),
    sources: z.record(z.string(), source),
    rows: z.array(row),
    freeTier: z.array(allowance).optional(),
  })
  .superRefine((book, context) => {
    const seen = new Map<string, number>()
    for (const [index, entry] of book.rows.entries()) {
      if (!Object.hasOwn(book.sources, entry.source)) {
        context.addIssue({
          code: 'custom',
          path: ['rows', index, 'source'],
          message: `no source "${entry.source}" is given`,
        })
      }
      const key = `${entry.meter} in ${entry.region} from ${entry.effective}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, index)
      else
        context.addIssue({
          code: 'custom',
          path: ['rows', index],
          message: `${key} is priced in rows ${first} and ${index}`,
        })
    }
    for (const [index, entry] of (book.freeTier ?? []).entries()) {
      if (!Object.hasOwn(book.sources, entry.source)) {
        context.addIssue({
          code: 'custom',
          path: ['freeTier', index, 'source'],
          message: `no source "${entry.source}" is given`,
        })
      }
    }
  }) as z.ZodType<PriceBook>
