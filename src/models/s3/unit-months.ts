import type { Calendar } from '../../quantities/calendar.ts'
import type { LedgerTerm } from './ledger.ts'

/** Unit-months of something held over one day, by the hours of the day's calendar month. */
export function unitMonths(calendar: Calendar, day: number, units: number): number {
  return (units * 24) / calendar.months[calendar.monthOfDay[day]!]!.hours
}

/** The term by which unit-days become unit-months. */
export const daysOfTheMonth: LedgerTerm = {
  name: 'days of the month',
  value: ({ hours }) => hours / 24,
  unit: 'days',
}
