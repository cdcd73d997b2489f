import type { Calendar } from '../../quantities/calendar.ts'
import { dateOfDay } from '../../quantities/calendar.ts'
import { type Evidence, type Fact, factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'

/** Makes a finding whose evidence is what was computed and the facts it rests on. */
export function finding(
  id: string,
  severity: Finding['severity'],
  message: string,
  {
    computed = [],
    facts = [],
    dataset,
    day,
    calendar,
  }: {
    readonly computed?: readonly Evidence[]
    readonly facts?: readonly Fact[]
    readonly dataset?: string
    readonly day?: number
    readonly calendar: Calendar
  },
): Finding {
  return {
    id,
    severity,
    message,
    ...(dataset !== undefined && { dataset }),
    ...(day !== undefined && { firstDay: { day, date: dateOfDay(calendar, day) } }),
    evidence: [...computed, ...facts.map(factEvidence)],
  }
}

/** First day on which a daily figure is above a limit, or `undefined`. */
export function firstDayAbove(daily: Float64Array, limit: number): number | undefined {
  const day = daily.findIndex((value) => value > limit)
  return day < 0 ? undefined : day
}
