import { durationDays } from './duration.ts'
import {
  parseCountRate,
  parseDuration,
  parseGrowth,
  parseIngest,
  parseMeasure,
  parseShare,
  parseSize,
} from './parse.ts'
import { QuantityError } from './quantity-error.ts'

/** A quantity read: what it measures, so that only like is compared with like, and how much in the base unit of that. */
interface Reading {
  readonly measures: string
  readonly amount: number
}

type Reader = (text: string) => Reading

// Every quantity of the scenario language is proportional to its number, so one reading of a unit scales them all.
const READERS: readonly Reader[] = [
  (text) => ({ measures: 'size', amount: parseSize(text) }),
  (text) => {
    const { kind, perDay } = parseIngest(text)
    return { measures: `${kind} per time`, amount: perDay }
  },
  (text) => ({ measures: 'rate', amount: parseCountRate(text) }),
  (text) => ({ measures: 'duration', amount: durationDays(parseDuration(text)) }),
  (text) => {
    const { rate, perDays } = parseGrowth(text)
    return { measures: `growth in ${perDays} days`, amount: rate }
  },
  (text) => {
    const { dimension, value } = parseMeasure(text)
    return { measures: dimension, amount: value }
  },
  (text) => ({ measures: 'share', amount: parseShare(text) }),
]

/** Amounts of one unit: as a person writes them, and as numbers that can be stepped through. */
export interface QuantityScale {
  readonly measures: string
  /** The number of a text in this unit. Throws {@link QuantityError} when it measures something else. */
  amountOf(text: string): number
  /** The text of a number in this unit, to six significant digits. */
  textOf(amount: number): string
  /**
   * The text of a number in this unit, to the last digit. Spans of a day or more, and those in units of a
   * day or longer, are whole days, as simulations go by the day.
   */
  exactTextOf(amount: number): string
}

/**
 * The scale of a quantity as it is written: `10 GB/day` counts in GB/day. Throws {@link QuantityError} for what is no quantity of the
 * scenario language.
 */
export function quantityScale(text: string): QuantityScale {
  const [, prefix = '', digits, unit = ''] =
    /^\s*(\$?)\s*([+-]?[\d,]*\.?\d+(?:[eE][+-]?\d+)?)\s*(.*?)\s*$/s.exec(text) ?? []
  if (digits === undefined)
    throw new QuantityError(`"${text}" is not a quantity`, 'write a number with its unit, such as 10 GB/day')
  const write = (amount: string): string => `${prefix}${amount}${unit === '' ? '' : ` ${inNumber(unit, amount)}`}`
  const one = readingsOf(write('1'))[0]
  if (one === undefined)
    throw new QuantityError(`"${text}" is not a quantity`, 'write a number with its unit, such as 10 GB/day')
  return {
    measures: one.measures,
    amountOf: (other) => {
      const reading = readingsOf(other).find(({ measures }) => measures === one.measures)
      if (reading === undefined)
        throw new QuantityError(`"${other}" does not measure what "${text}" does`, `write a ${one.measures} here, too`)
      return reading.amount / one.amount
    },
    textOf: (amount) => write(String(Number(amount.toPrecision(6)))),
    exactTextOf: (amount) => {
      const least = one.amount >= 1 && amount > 0 ? 1 : 0
      const days = one.measures === 'duration' ? Math.max(least, Math.round(amount * one.amount)) : 0
      return days >= 1 ? `${days} ${days === 1 ? 'day' : 'days'}` : write(String(amount))
    },
  }
}

/** `1 day`, but `50 days`. */
function inNumber(unit: string, amount: string): string {
  const singular = unit.replace(/^(day|week|month|year|hour|minute|second)s$/, '$1')
  if (amount === '1') return singular
  return /^(day|week|month|year|hour|minute|second)$/.test(singular) ? `${singular}s` : unit
}

function readingsOf(text: string): readonly Reading[] {
  return READERS.flatMap((read) => {
    try {
      return [read(text)]
    } catch (error) {
      if (error instanceof QuantityError) return []
      throw error
    }
  })
}
