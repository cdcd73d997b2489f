import { create, type MathJsInstance, unitDependencies } from 'mathjs'

/** Units of data as they must be spelled: decimal (kB, GB) and binary (KiB, GiB) prefixes are told apart by case and letter. */
export const DATA_UNITS = [
  'B',
  'byte',
  'bytes',
  'kB',
  'MB',
  'GB',
  'TB',
  'PB',
  'EB',
  'KiB',
  'MiB',
  'GiB',
  'TiB',
  'PiB',
  'EiB',
] as const

export type TimeUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Spellings of the units of time. There is no `m`: it could be a minute or a month. */
export const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
  ms: 'millisecond',
  millisecond: 'millisecond',
  milliseconds: 'millisecond',
  s: 'second',
  sec: 'second',
  second: 'second',
  seconds: 'second',
  min: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hour: 'hour',
  hours: 'hour',
  d: 'day',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
}

let instance: MathJsInstance | undefined

// Made on first use: building the unit tables costs milliseconds that commands without quantities should not pay.
function math(): MathJsInstance {
  instance ??= create({ unitDependencies: unitDependencies! })
  return instance
}

/** Bytes in an amount of a unit of {@link DATA_UNITS}. */
export function bytesIn(amount: number, unit: (typeof DATA_UNITS)[number]): number {
  return math().unit(amount, unit).toNumber('B')
}

/** Length of a unit of time in another. A month is a twelfth of a Julian year of 365.25 days. */
export function timeIn(unit: TimeUnit, target: TimeUnit): number {
  return math().unit(1, unit).toNumber(target)
}

/** An amount per unit of time, as an amount per day. Multiplies or divides by whole numbers where it can, so that `GB/day` stays exact. */
export function perDay(amount: number, unit: TimeUnit): number {
  const days = timeIn(unit, 'day')
  return days >= 1 ? amount / days : amount * timeIn('day', unit)
}
