import { type Calendar, dateOfDay } from '../../quantities/calendar.ts'
import type { Finding } from '../contract.ts'

/** The day of a finding, with its date. */
export function onDay(calendar: Calendar, day: number): NonNullable<Finding['firstDay']> {
  return { day, date: dateOfDay(calendar, day) }
}
