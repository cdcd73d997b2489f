import type { Duration } from './duration.ts'
import { QuantityError } from './quantity-error.ts'
import { bytesIn, DATA_UNITS, perDay, TIME_UNITS, type TimeUnit, timeIn } from './units.ts'

/** New data per time, in bytes or in objects. */
export interface Ingest {
  readonly kind: 'bytes' | 'objects'
  readonly perDay: number
}

/** A fraction per period: 4 %/month is a rate of 0.04 in 365.25 / 12 days. */
export interface Growth {
  readonly rate: number
  readonly perDays: number
}

/** A level of a criterion: time in ms, money in USD, frequency per year, share from 0 to 1. */
export interface Measure {
  readonly value: number
  readonly dimension: 'count' | 'time' | 'money' | 'share' | 'frequency' | 'bytes'
}

const SIZE_REMEDY = 'write a number and a unit, such as 350 kB, 100 GB or 5 TiB'
const INGEST_REMEDY = 'write data or objects per time, such as 100 GB/day, 5 MB/s or 2000 objects/s'
const RATE_REMEDY = 'write a number per time, such as 2000 /s, 0.5 /day or 1 /month'
const DURATION_REMEDY = 'write a number and a unit of time, such as 3 years, 90 days or 12 h'
const GROWTH_REMEDY = 'write a percentage per time, such as 4 %/month or 30 %/year'
const SHARE_REMEDY = 'write a percentage such as 60 %, or a number from 0 to 1'
const MEASURE_REMEDY = 'write a level such as 10 ms, $50,000, 95 %, 4 /year, 10 x or a plain number'

const COUNTED = /^(objects?|records?|items?|files?|images?|messages?|events?|rows?)$/
const ACTED = /^(reads?|writes?|requests?|lookups?|gets?|puts?|updates?|rewrites?|operations?|ops|times|x)$/

/** Reads `100 GB`, `350 kB`, `5 TiB` into bytes. GB is 10^9 and GiB 2^30 bytes. Throws {@link QuantityError}. */
export function parseSize(input: unknown): number {
  const { amount, unit } = split(input, 'a size', SIZE_REMEDY)
  return notNegative(bytes(amount, unit, SIZE_REMEDY), input)
}

/** Reads `100 GB/day`, `5 MB/s`, `2000 objects/s`. Throws {@link QuantityError}. */
export function parseIngest(input: unknown): Ingest {
  const { amount, unit } = split(input, 'an ingest rate', INGEST_REMEDY)
  const { of, per } = ratio(unit, input, INGEST_REMEDY)
  notNegative(amount, input)
  if (COUNTED.test(of)) return { kind: 'objects', perDay: perDay(amount, per) }
  if (of === '') throw new QuantityError(`${show(input)} does not say what arrives`, INGEST_REMEDY)
  return { kind: 'bytes', perDay: perDay(bytes(amount, of, INGEST_REMEDY), per) }
}

/** Reads `2000 /s`, `0.5 /day`, `3 requests/hour` into a number per day. Throws {@link QuantityError}. */
export function parseCountRate(input: unknown): number {
  const { amount, unit } = split(input, 'a rate', RATE_REMEDY)
  const { of, per } = ratio(unit, input, RATE_REMEDY)
  if (of !== '' && !COUNTED.test(of) && !ACTED.test(of))
    throw new QuantityError(`"${of}" cannot be counted here`, RATE_REMEDY)
  return perDay(notNegative(amount, input), per)
}

/** Reads `3 years`, `90 days`, `12h`. Throws {@link QuantityError}. */
export function parseDuration(input: unknown): Duration {
  const { amount, unit } = split(input, 'a duration', DURATION_REMEDY)
  return { value: notNegative(amount, input), unit: timeUnit(unit, DURATION_REMEDY) }
}

/** Reads `4 %/month` into a fraction per period; it may shrink, but by less than everything. Throws {@link QuantityError}. */
export function parseGrowth(input: unknown): Growth {
  const { amount, unit } = split(input, 'a growth rate', GROWTH_REMEDY)
  const { of, per } = ratio(unit, input, GROWTH_REMEDY)
  if (of !== '%') throw new QuantityError(`${show(input)} is not a percentage per time`, GROWTH_REMEDY)
  if (amount <= -100) throw new QuantityError(`${show(input)} would leave nothing`, 'write a rate above -100 %')
  return { rate: percent(amount), perDays: timeIn(per, 'day') }
}

/** Reads `60 %` or 0.6 into 0 to 1. Throws {@link QuantityError}. */
export function parseShare(input: unknown): number {
  const { amount, unit } = split(input, 'a share', SHARE_REMEDY)
  if (unit !== '' && unit !== '%') throw new QuantityError(`"${unit}" is not a share`, SHARE_REMEDY)
  const share = unit === '%' ? percent(amount) : amount
  if (share < 0 || share > 1) throw new QuantityError(`${show(input)} is not between 0 % and 100 %`, SHARE_REMEDY)
  return share
}

/** Reads a level of a criterion. Bare numbers are counts. Throws {@link QuantityError}. */
export function parseMeasure(input: unknown): Measure {
  if (typeof input === 'string' && input.trim().startsWith('$'))
    return { value: notNegative(dollars(input), input), dimension: 'money' }
  const { amount, unit } = split(input, 'a level', MEASURE_REMEDY)
  notNegative(amount, input)
  if (unit === '' || unit === 'x' || unit === 'times') return { value: amount, dimension: 'count' }
  if (unit === '%') return { value: percent(amount), dimension: 'share' }
  if (unit === 'USD') return { value: amount, dimension: 'money' }
  if (Object.hasOwn(TIME_UNITS, unit))
    return { value: amount * timeIn(TIME_UNITS[unit]!, 'millisecond'), dimension: 'time' }
  if (/\//.test(unit)) {
    const { of, per } = ratio(unit, input, MEASURE_REMEDY)
    if (of !== '') throw new QuantityError(`"${unit}" is not a frequency`, MEASURE_REMEDY)
    return { value: amount * timeIn('year', per), dimension: 'frequency' }
  }
  return { value: bytes(amount, unit, MEASURE_REMEDY), dimension: 'bytes' }
}

interface Written {
  readonly amount: number
  readonly unit: string
}

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(.*)$/s
const LONGEST = 60

function split(input: unknown, what: string, remedy: string): Written {
  if (typeof input === 'number' && Number.isFinite(input)) return { amount: input, unit: '' }
  if (typeof input !== 'string') throw new QuantityError(`expected ${what}, found ${kindOf(input)}`, remedy, true)
  const text = input.trim()
  if (text.length > LONGEST) throw new QuantityError(`this is too long for ${what}`, remedy)
  const [, digits = '', unit = ''] = NUMBER.exec(text) ?? []
  const amount = Number(digits.replaceAll(',', ''))
  if (!/\d/.test(digits) || !Number.isFinite(amount)) throw new QuantityError(`${show(input)} is not ${what}`, remedy)
  return { amount, unit: unit.trim().replace(/\s*(?:\/|\bper\b)\s*/g, '/') }
}

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return 'nothing'
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' ? 'a group of settings' : String(input)
}

function show(input: unknown): string {
  return typeof input === 'string' ? `"${input.trim()}"` : String(input)
}

function ratio(unit: string, input: unknown, remedy: string): { of: string; per: TimeUnit } {
  const parts = unit.split('/')
  if (parts.length !== 2) throw new QuantityError(`${show(input)} does not say per which time`, remedy)
  return { of: parts[0]!.trim(), per: timeUnit(parts[1]!, remedy) }
}

function timeUnit(spelling: string, remedy: string): TimeUnit {
  if (spelling === '') throw new QuantityError('the unit of time is missing', remedy)
  if (Object.hasOwn(TIME_UNITS, spelling)) return TIME_UNITS[spelling]!
  const meant = TIME_UNITS[spelling.toLowerCase()]
  if (meant !== undefined)
    throw new QuantityError(
      `"${spelling}" is not a unit of time`,
      `units of time are lower case: write ${spelling.toLowerCase()}`,
    )
  if (/^(m|mo|mon)$/i.test(spelling))
    throw new QuantityError(`"${spelling}" could be minutes or months`, 'write min or month')
  throw new QuantityError(`"${spelling}" is not a unit of time`, remedy)
}

function bytes(amount: number, unit: string, remedy: string): number {
  const known = DATA_UNITS.find((spelling) => spelling === unit)
  if (known !== undefined) return bytesIn(amount, known)
  if (unit === '') throw new QuantityError(`${amount} has no unit`, remedy)
  throw new QuantityError(`"${unit}" is not a unit of data`, dataUnitRemedy(unit) ?? remedy)
}

function dataUnitRemedy(unit: string): string | undefined {
  if (unit === 'KB') return 'kB is 1000 bytes, KiB is 1024 bytes'
  if (/^[kmgtpe]?(b|bits?|bps)$/i.test(unit) && !/B/.test(unit) && /[A-Z]/.test(unit))
    return `b stands for bits: ${decimalAndBinary(unit)}`
  if (/^[kmgtpe]i?b$/i.test(unit)) return decimalAndBinary(unit)
  return undefined
}

const POWERS = ['k', 'M', 'G', 'T', 'P', 'E']

function decimalAndBinary(unit: string): string {
  const power = POWERS.findIndex((prefix) => prefix.toLowerCase() === unit[0]!.toLowerCase())
  if (power < 0) return 'B is a byte'
  const prefix = POWERS[power]!
  return `${prefix}B is ${decimalPower(power + 1)} bytes, ${prefix.toUpperCase()}iB is ${binaryPower(power + 1)} bytes`
}

function decimalPower(thousands: number): string {
  return thousands === 1 ? '1000' : `10^${3 * thousands}`
}

function binaryPower(thousands: number): string {
  return thousands === 1 ? '1024' : `2^${10 * thousands}`
}

// Shifts the decimal point in the text, so that 4.1 % is the same number as 0.041.
function percent(amount: number): number {
  return Number(`${amount.toString().includes('e') ? amount / 100 : `${amount}e-2`}`)
}

const MAGNITUDES: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, B: 1e9 }

function dollars(input: string): number {
  const { amount, unit } = split(
    input.trim().slice(1),
    'an amount of money',
    'write an amount such as $50,000, $50k or $1.2M',
  )
  const magnitude = MAGNITUDES[unit]
  if (magnitude === undefined)
    throw new QuantityError(`"${unit}" cannot follow a dollar amount`, 'write an amount such as $50,000, $50k or $1.2M')
  return amount * magnitude
}

function notNegative(amount: number, input: unknown): number {
  if (amount < 0) throw new QuantityError(`${show(input)} is negative`, 'write a number that is 0 or more')
  if (!Number.isFinite(amount)) throw new QuantityError(`${show(input)} is too large`, 'write a smaller number')
  return amount
}
