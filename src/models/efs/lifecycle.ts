import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { AccessRates } from './access-rates.ts'
import { type ClassHistory, emptyClassHistory } from './class-history.ts'
import { cohortPresence } from './cohort-presence.ts'
import { createCohortWalk } from './cohort-walk.ts'

/** Lifecycle policies of a file system, in days without access. */
export interface LifecycleRules {
  readonly toIaAfterDays?: number | undefined
  readonly toArchiveAfterDays?: number | undefined
  readonly toStandardOnFirstAccess: boolean
}

/**
 * Follows the files of a dataset through the storage classes. Accesses to a file are a Poisson process with the rates of its age and
 * day, so that it escapes them for a time with the chance exp(-integral of the rate); a scan misses it with the chance 1 - share. A
 * file leaves Standard when it was not accessed for the days of the policy. In a colder class its timer runs on; a read then moves it
 * back if the policy says so. Moves happen at the time of day of the last access, on average at midday. A cohort is walked until
 * nothing about it can change any more, and then only counted.
 */
export function followLifecycle(demand: DatasetDemand, rates: AccessRates, rules: LifecycleRules): ClassHistory {
  const { days } = demand.calendar
  const history = emptyClassHistory(days)
  if (rules.toIaAfterDays === undefined && rules.toArchiveAfterDays === undefined) return history
  const walk = createCohortWalk(rates, rules, cohortPresence(demand), history)
  for (let day = 0; day < days; day++) {
    const objects = demand.objectsIn[day]!
    const bytes = demand.bytesIn[day]!
    if (objects > 0 || bytes > 0) walk(day, objects, bytes)
  }
  return history
}
