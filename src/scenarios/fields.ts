import { z } from 'zod'
import { dayNumber } from '../quantities/calendar.ts'
import { type Duration, durationDays } from '../quantities/duration.ts'
import {
  parseCountRate,
  parseDuration,
  parseGrowth,
  parseIngest,
  parseMeasure,
  parseShare,
  parseSize,
} from '../quantities/parse.ts'
import { QuantityError } from '../quantities/quantity-error.ts'
import { chosen } from './chosen.ts'
import { quantityField } from './quantity-field.ts'

/** `100 GB` → bytes. */
export const sizeField = quantityField<string, number>(parseSize, {
  title: 'Size',
  description: 'Amount of data. kB, MB, GB are powers of 1000, KiB, MiB, GiB powers of 1024.',
  unit: 'bytes',
  type: 'string',
  examples: ['350 kB', '100 GB', '5 TiB'],
})

/** `100 GB/day` → bytes or objects per day. */
export const ingestField = quantityField<string, ReturnType<typeof parseIngest>>(parseIngest, {
  title: 'Ingest rate',
  description: 'New data per time, as bytes or as objects.',
  unit: 'bytes or objects per day',
  type: 'string',
  examples: ['100 GB/day', '5 MB/s', '2000 objects/s'],
})

/** `2000 /s` → number per day. */
export const countRateField = quantityField<string, number>(parseCountRate, {
  title: 'Rate',
  description: 'How often per time.',
  unit: 'per day',
  type: 'string',
  examples: ['2000 /s', '0.5 /day', '1 /month'],
})

/** `3 years` → a value and its unit. */
export const durationField = quantityField<string, Duration>(parseDuration, {
  title: 'Duration',
  description: 'Span of time; months and years follow the calendar where a date is known.',
  unit: 'duration',
  type: 'string',
  examples: ['3 years', '90 days', '12 h'],
})

/** A duration of at least a day that demand, which is kept by the day, can follow. */
export const wholeDaysField = quantityField<string, Duration>(parseWholeDays, {
  title: 'Whole days',
  description: 'Span of time in whole days; months and years are rounded to days (30 and 365).',
  unit: 'days',
  type: 'string',
  examples: ['1 day', '30 days', '6 months'],
})

/** `4 %/month` → fraction per period. */
export const growthField = quantityField<string, ReturnType<typeof parseGrowth>>(parseGrowth, {
  title: 'Growth rate',
  description: 'Percentage per time.',
  unit: 'fraction per period',
  type: 'string',
  examples: ['4 %/month', '30 %/year'],
})

/** `60 %` or 0.6 → 0 to 1. */
export const shareField = quantityField<string | number, number>(parseShare, {
  title: 'Share',
  description: 'Part of a whole: a percentage, or a number from 0 to 1.',
  unit: 'share',
  type: ['string', 'number'],
  examples: ['60 %', 0.6],
})

/** `40 ms` → a value and what it measures. */
export const delayField = quantityField<string, ReturnType<typeof parseMeasure>>(parseMeasure, {
  title: 'Delay',
  description: 'Time, down to milliseconds.',
  unit: 'ms',
  type: 'string',
  examples: ['40 ms', '2 s'],
})

/** `10 ms`, `$50,000`, `95 %`, 12 → a value and what it measures. */
export const measureField = chosen(
  quantityField<string | number, ReturnType<typeof parseMeasure>>(parseMeasure, {
    title: 'Level',
    description: 'Level of a criterion, in any unit that fits it.',
    unit: 'of the criterion',
    type: ['string', 'number'],
    examples: ['10 ms', '$50,000', '95 %', '4 /year', '10 x', 12],
  }),
  'what is wanted is chosen, not observed, and cannot be uncertain',
  'write one level, and try others with --set',
)

/** `2027-01-31`. */
export const dateField = chosen(
  quantityField<string, string>(parseDate, {
    title: 'Date',
    description: 'Calendar date.',
    unit: 'YYYY-MM-DD',
    type: 'string',
    examples: ['2027-01-01'],
  }),
  'a date has no percentiles and cannot be uncertain',
  'write one date; futures under uncertainty may set others, but for the start',
)

/** Name of a dataset, store, principal, … within a scenario. */
export const idField = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a name starts with a letter and has only letters, digits, - and _')
  .meta({
    title: 'Name',
    description: 'A letter, then letters, digits, hyphens and underscores.',
    examples: ['raw', 'ml-engineers'],
  })

function parseDate(written: unknown): string {
  const remedy = 'write a date from 1970 to 2199 as YYYY-MM-DD, such as 2027-01-01'
  if (typeof written !== 'string') throw new QuantityError('expected a date', remedy, typeof written !== 'number')
  try {
    dayNumber(written)
  } catch {
    throw new QuantityError(`"${written}" is not a date of the calendar`, remedy)
  }
  if (written < '1970' || written >= '2200') throw new QuantityError(`"${written}" is out of range`, remedy)
  return written
}

/** A hundred years: beyond that a simulation by the day answers no question. */
const LONGEST_DAYS = 36_525

function parseWholeDays(written: unknown): Duration {
  const duration = parseDuration(written)
  const days = durationDays(duration)
  const counted =
    duration.unit === 'month' || duration.unit === 'year' ? days >= 1 : Number.isInteger(days) && days >= 1
  if (days > LONGEST_DAYS) throw new QuantityError(`"${String(written)}" is too long`, 'write 100 years or less')
  if (!counted)
    throw new QuantityError(
      `"${String(written)}" is not a whole number of days`,
      'write whole days, such as 1 day or 30 days',
    )
  return duration
}
