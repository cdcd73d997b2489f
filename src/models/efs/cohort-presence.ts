import { createCohorts } from '../../demand/cohorts.ts'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'

/** Share of a daily cohort that is still stored, by its age in days. */
export interface CohortPresence {
  /** On average over the day. */
  readonly mean: Float64Array
  /** At the end of the day, and at the end of the day before. */
  readonly end: Float64Array
  readonly endOfEve: Float64Array
  /** Age from which on nothing is left, or the horizon is over. */
  readonly lastAge: number
}

/** Reads the presence off a single object: stock is linear in arrivals, so that this weight holds for every cohort of the dataset. */
export function cohortPresence({ calendar, retentionDays, deleteHazardPerDay }: DatasetDemand): CohortPresence {
  const { days } = calendar
  const single = new Float64Array(days)
  single[0] = 1
  const cohort = createCohorts({ objectsIn: single, bytesIn: single, retentionDays, deleteHazardPerDay })
  const mean = new Float64Array(days)
  const end = new Float64Array(days)
  let lastAge = 0
  for (let age = 0; age < days; age++) {
    mean[age] = cohort.meanOverDay(age, age, age + 1).objects
    end[age] = cohort.atEndOfDay(age, age, age + 1).objects
    if (mean[age]! > 0 || end[age]! > 0) lastAge = age + 1
  }
  const endOfEve = new Float64Array(days)
  endOfEve.set(end.subarray(0, days - 1), 1)
  return { mean, end, endOfEve, lastAge }
}
