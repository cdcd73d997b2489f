import type { DecisionDocument } from '../../document/schema.ts'
import { dayNumber, type IsoDate, isoDate } from '../../quantities/calendar.ts'

/** The last simulated day. */
export function lastDay({ start, days }: Pick<DecisionDocument['scenario'], 'start' | 'days'>): IsoDate {
  return isoDate(dayNumber(start) + days - 1)
}
