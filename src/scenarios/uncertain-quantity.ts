import { z } from 'zod'
import { normalQuantile } from '../demand/normal.ts'
import { QuantityError } from '../quantities/quantity-error.ts'
import { type QuantityScale, quantityScale } from '../quantities/quantity-scale.ts'
import { centre, checkedDistribution, type Distribution } from '../uncertainty/distribution.ts'
import type { NumberRange } from './number-range.ts'
import { plainScale } from './plain-scale.ts'

const amount = z.union([z.string(), z.number()])

/**
 * What may stand in place of any number that describes the workload or that a store is set to, each amount written as the number itself is. The
 * only definition of its shape: JSON Schema and error messages come from it.
 */
export const uncertainQuantitySchema = z
  .union([
    z
      .strictObject({ p10: amount, p50: amount, p90: amount })
      .meta({ title: 'Percentiles: in one case of ten less than p10, in one of ten more than p90' }),
    z
      .strictObject({ low: amount, mode: amount, high: amount })
      .meta({ title: 'Least, likeliest and greatest amount (triangular)' }),
    z.strictObject({ low: amount, high: amount }).meta({ title: 'Anything between two amounts alike (uniform)' }),
    z
      .strictObject({ normal: z.strictObject({ mean: amount, sd: amount }) })
      .meta({ title: 'Normal, cut off at the limits of the number: a size at 0, a share at 0 and at 100 %' }),
    z
      .strictObject({ lognormal: z.strictObject({ median: amount, mean: amount }) })
      .meta({ title: 'Lognormal by mean, cut off like a normal' }),
    z
      .strictObject({ lognormal: z.strictObject({ median: amount, p90: amount }) })
      .meta({ title: 'Lognormal by 90th percentile' }),
    z
      .strictObject({ lognormal: z.strictObject({ median: amount, p95: amount }) })
      .meta({ title: 'Lognormal by 95th percentile' }),
    z
      .strictObject({ cases: z.array(z.strictObject({ value: amount, probability: amount })).min(2) })
      .meta({ title: 'One of several amounts, with probabilities that add up to 100 %' }),
  ])
  .meta({
    title: 'Uncertain quantity',
    description: 'What is believed of an amount that is not known for sure, in place of the amount.',
    examples: [
      { p10: '80 GB/day', p50: '100 GB/day', p90: '150 GB/day' },
      { low: '2 %/month', mode: '4 %/month', high: '9 %/month' },
    ],
  })

type UncertainQuantity = z.infer<typeof uncertainQuantitySchema>

/** An uncertain quantity, read. */
export interface ReadUncertainty {
  readonly scale: QuantityScale
  readonly distribution: Distribution
  /** The amount that stands for it where a single one is asked for, as it would be written. */
  readonly central: string
}

// Not `mode`: consumers have one, too.
const KEYS = ['p10', 'p50', 'p90', 'low', 'high', 'normal', 'lognormal', 'cases']

/** Whether a value is meant as an uncertain quantity, right or wrong. */
export function isUncertain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).some((key) => KEYS.includes(key))
  )
}

const REMEDY =
  'write { p10, p50, p90 }, { low, mode, high }, { low, high }, { normal: { mean, sd } }, { lognormal: { median, mean } } or { cases: [{ value, probability }] }, each amount written as the certain one would be'

/**
 * Reads an uncertain quantity, every amount of it by `check`, which throws for what the field does not take. A plain number comes with
 * its range, which the distribution is cut off at. Throws {@link QuantityError}.
 */
export function readUncertainQuantity(
  value: unknown,
  check: (written: unknown) => unknown,
  range?: NumberRange,
): ReadUncertainty {
  const parsed = uncertainQuantitySchema.safeParse(value)
  if (!parsed.success) throw new QuantityError('this is not a way to state an uncertain quantity', REMEDY)
  const amounts = writtenAmounts(parsed.data)
  for (const [key, written] of amounts)
    checkPart(key, written, range !== undefined && SPREADS.has(key) ? number : check)
  const scale = range === undefined ? quantityScale(String(amounts[0]![1])) : plainScale(range)
  const ends = range === undefined ? endsOf(scale) : endsOfRange(range)
  try {
    const distribution = checkedDistribution(
      distributionOf(parsed.data, { read: (text) => scale.amountOf(String(text)), ends, step: range?.step ?? 0 }),
    )
    return { scale, distribution, central: scale.exactTextOf(centre(distribution)) }
  } catch (error) {
    if (error instanceof RangeError) throw new QuantityError(error.message, REMEDY)
    throw error
  }
}

function checkPart(key: string, written: string | number, check: (written: unknown) => unknown): void {
  // A spread of 0 or more is an amount too, so it is read as one.
  try {
    check(written)
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error
    throw new QuantityError(`${key}: ${error.message}`, error.remedy)
  }
}

function writtenAmounts(written: UncertainQuantity): readonly (readonly [string, string | number])[] {
  if ('cases' in written) return written.cases.map(({ value }, index) => [`cases.${index}.value`, value])
  if ('normal' in written) return Object.entries(written.normal)
  if ('lognormal' in written) return Object.entries(written.lognormal)
  return Object.entries(written)
}

/** Parts that say how far amounts spread: they need not be numbers that could turn out. */
const SPREADS: ReadonlySet<string> = new Set(['sd', 'mean'])

function number(written: unknown): number {
  if (typeof written === 'number' && Number.isFinite(written)) return written
  throw new QuantityError('expected a number', 'write a number without a unit')
}

/** How far amounts can go, in the unit that they are written in. */
interface Ends {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Draws are rounded to the nearest step, so those of the last one reach half a step beyond it. */
function endsOfRange({ atLeast, atMost, step = 0 }: NumberRange): Ends {
  return {
    ...(atLeast === undefined ? {} : { atLeast: atLeast - step / 2 }),
    ...(atMost === undefined ? {} : { atMost: atMost + step / 2 }),
  }
}

function endsOf({ measures }: QuantityScale): Ends {
  // Nothing shrinks by more than all of it; growth is always written in percent.
  if (measures.startsWith('growth')) return { atLeast: -100 }
  if (measures === 'share') return { atLeast: 0, atMost: 100 }
  // Shares alone are written without a unit.
  return measures === 'count' ? { atLeast: 0, atMost: 1 } : { atLeast: 0 }
}

interface Reading {
  read(text: string | number): number
  readonly ends: Ends
  /** What draws are rounded to multiples of; 0 where they are not. */
  readonly step: number
}

function distributionOf(written: UncertainQuantity, { read, ends, step }: Reading): Distribution {
  if ('p10' in written) {
    const [p10, p50, p90] = [read(written.p10), read(written.p50), read(written.p90)]
    return { kind: 'three-point', p10, p50, p90, ...endsOfPoints(p10, ends) }
  }
  if ('mode' in written)
    return { kind: 'triangular', low: read(written.low), mode: read(written.mode), high: read(written.high) }
  // With half a step more at both ends, every whole number between them is as likely as the others.
  if ('low' in written)
    return { kind: 'uniform', low: read(written.low) - step / 2, high: read(written.high) + step / 2 }
  if ('normal' in written) {
    const { mean, sd } = written.normal
    return { kind: 'normal', mean: read(mean), sd: read(sd), ...ends }
  }
  if ('lognormal' in written) return lognormalOf(written.lognormal, read, ends)
  return {
    kind: 'cases',
    cases: written.cases.map(({ value, probability }) => ({ value: read(value), probability: shareOf(probability) })),
  }
}

/** Amounts of which one in ten is above 0 stay above it. */
function endsOfPoints(p10: number, ends: Ends): Ends {
  return p10 > 0 ? { ...ends, atLeast: Math.max(0, ends.atLeast ?? 0) } : ends
}

function lognormalOf(
  written: Extract<UncertainQuantity, { lognormal: unknown }>['lognormal'],
  read: Reading['read'],
  { atLeast = 0, atMost }: Ends,
): Distribution {
  const median = read(written.median)
  const logSd =
    'mean' in written
      ? Math.sqrt(2 * Math.log(read(written.mean) / median))
      : 'p90' in written
        ? Math.log(read(written.p90) / median) / normalQuantile(0.9)
        : Math.log(read(written.p95) / median) / normalQuantile(0.95)
  return {
    kind: 'lognormal',
    median,
    logSd,
    ...(atLeast > 0 ? { atLeast } : {}),
    ...(atMost === undefined ? {} : { atMost }),
  }
}

function shareOf(probability: string | number): number {
  const scale = quantityScale('1 %')
  return (typeof probability === 'number' ? probability * 100 : scale.amountOf(probability)) / 100
}
