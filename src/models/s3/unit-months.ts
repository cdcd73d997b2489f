import type { Calendar } from '../../quantities/calendar.ts'

/** Unit-months of something held over one day, by the hours of the day's calendar month. */
export function unitMonths(calendar: Calendar, day: number, units: number): number {
  return (units * 24) / calendar.months[calendar.monthOfDay[day]!]!.hours
}
