import { addMonths, dayNumber, type IsoDate, isoDate } from './calendar.ts'
import type { TimeUnit } from './units.ts'

/** A span of time as it was written: months and years stay what they are until they meet a calendar. */
export interface Duration {
  readonly value: number
  readonly unit: TimeUnit
}

// Written out rather than asked of the unit library: days are needed in the browser and in every simulation.
const DAYS: Readonly<Record<TimeUnit, number>> = {
  millisecond: 1 / 86_400_000,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365.25 / 12,
  year: 365.25,
}

/** Length in days, which may be a fraction. A month counts 365.25 / 12 days, a year 365.25. */
export function durationDays({ value, unit }: Duration): number {
  return value * DAYS[unit]
}

/**
 * The date a duration after another. Whole months and years follow the calendar (31 January + 1 month = 28 or 29 February); what is left
 * over, and every shorter unit, is counted in days, rounded.
 */
export function addDuration(date: IsoDate, { value, unit }: Duration): IsoDate {
  if (unit !== 'month' && unit !== 'year') return addDays(date, durationDays({ value, unit }))
  const months = unit === 'year' ? value * 12 : value
  const whole = Math.trunc(months)
  return addDays(addMonths(date, whole), durationDays({ value: months - whole, unit: 'month' }))
}

function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + Math.round(days))
}
