/** A calendar date, UTC, as `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' }

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01 of a `YYYY-MM-DD` date. Throws `RangeError` when the text is not a date of the calendar. */
export function dayNumber(date: IsoDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const ms = match === null ? Number.NaN : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  if (Number.isNaN(ms) || isoDate(ms / MS_PER_DAY) !== date) throw new RangeError(`${date} is not a calendar date`)
  return ms / MS_PER_DAY
}

/** The inverse of {@link dayNumber}. */
export function isoDate(day: number): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** One billing month of the horizon. The first and last may be covered only in part. */
export interface BillingMonth {
  /** Position in the horizon, from 0. */
  readonly index: number
  /** `YYYY-MM`. */
  readonly label: string
  readonly year: number
  /** From 1. */
  readonly month: number
  /** Index of the first simulated day that falls into this month. */
  readonly firstDay: number
  /** Index after the last simulated day of this month. */
  readonly endDay: number
  /** Hours of the whole calendar month, 672 to 744: the divisor that turns byte-hours into GB-months. */
  readonly hours: number
  /** Share of the calendar month that is simulated, 1 for a full month. */
  readonly coverage: number
}

/** The simulated days, numbered from 0, and the billing months they fall into. */
export interface Calendar {
  readonly start: IsoDate
  readonly days: number
  readonly months: readonly BillingMonth[]
  /** Month index of each day. */
  readonly monthOfDay: Uint16Array
}

/** Lays `days` days from `start` onto the real calendar. Throws `RangeError` unless `days` is a positive integer. */
export function createCalendar(start: IsoDate, days: number): Calendar {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`a horizon of ${days} days cannot be simulated`)
  const first = dayNumber(start)
  const monthOfDay = new Uint16Array(days)
  const months: BillingMonth[] = []
  let day = 0
  while (day < days) {
    const [year, month] = yearMonth(first + day)
    const length = daysInMonth(year, month)
    const dayOfMonth = Number(isoDate(first + day).slice(8))
    const endDay = Math.min(days, day + length - dayOfMonth + 1)
    monthOfDay.fill(months.length, day, endDay)
    months.push({
      index: months.length,
      label: isoDate(first + day).slice(0, 7),
      year,
      month,
      firstDay: day,
      endDay,
      hours: length * 24,
      coverage: (endDay - day) / length,
    })
    day = endDay
  }
  return { start, days, months, monthOfDay }
}

/** The date of a simulated day. */
export function dateOfDay(calendar: Calendar, day: number): IsoDate {
  return isoDate(dayNumber(calendar.start) + day)
}

/** Adds whole months to a date, clamping to the last day of the target month (Jan 31 + 1 month = Feb 28 or 29). */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month] = yearMonth(dayNumber(date))
  const target = new Date(Date.UTC(year, month - 1 + count, 1))
  const length = daysInMonth(target.getUTCFullYear(), target.getUTCMonth() + 1)
  const dayOfMonth = Math.min(Number(date.slice(8)), length)
  return isoDate(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), dayOfMonth) / MS_PER_DAY)
}

function yearMonth(day: number): [number, number] {
  const date = isoDate(day)
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
}
