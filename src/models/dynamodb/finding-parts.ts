import type { Calendar } from '../../quantities/calendar.ts'
import { dateOfDay } from '../../quantities/calendar.ts'
import type { Finding } from '../contract.ts'

/** The day a finding first holds, with its date. */
export function firstDayOf(calendar: Calendar, day: number): Pick<Finding, 'firstDay'> {
  return { firstDay: { day, date: dateOfDay(calendar, day) } }
}

/** Sum of a daily series over the horizon. */
export function total(daily: Float64Array): number {
  return daily.reduce((sum, value) => sum + value, 0)
}

/** A share in words, such as `12.5 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.001) return 'less than 0.1 %'
  return `${(100 * share).toFixed(1)} %`
}
