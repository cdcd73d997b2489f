import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { type AccessChances, accessChances, type ChancesOf } from './access-chances.ts'
import type { AccessRates } from './access-rates.ts'
import { type ClassFlow, createClassFlow, type LifecycleRules } from './class-flow.ts'
import { type ClassHistory, type ColdClassHistory, emptyClassHistory } from './class-history.ts'
import { type CohortPresence, cohortPresence } from './cohort-presence.ts'

/**
 * Follows the files of a dataset through the storage classes. Accesses to a file are a Poisson process with the rates of its age and
 * day, so that it escapes them for a time with the chance exp(-integral of the rate); a scan misses it with the chance 1 - share. A
 * file leaves Standard when it was not accessed for the days of the policy. In a colder class its timer runs on; a read then moves it
 * back if the policy says so. Moves happen at the time of day of the last access, on average at midday.
 *
 * Each daily cohort is followed by itself while its age matters to how it is accessed. Cohorts beyond that age, which from then on
 * share their fate, flow on together, so that the cost grows with the days and not with their square.
 */
export function followLifecycle(demand: DatasetDemand, rates: AccessRates, rules: LifecycleRules): ClassHistory {
  const { days } = demand.calendar
  const history = emptyClassHistory(days)
  if (rules.toIaAfterDays === undefined && rules.toArchiveAfterDays === undefined) return history
  const presence = cohortPresence(demand)
  const chancesOf = accessChances(rates)
  const evenAge = ageOfEvenFate(demand, rates)
  const pool = createPool(rules, presence, chancesOf, evenAge, history)
  const cohort = createClassFlow(rules)
  for (let born = 0; born < days; born++) {
    const objects = demand.objectsIn[born]!
    const bytes = demand.bytesIn[born]!
    if (objects === 0 && bytes === 0) continue
    cohort.restart(born, 1)
    const youth = Math.min(days - born, presence.lastAge, evenAge)
    for (let age = 1; age < youth; age++) {
      const day = born + age
      const chances = chancesOf(day, age)
      cohort.step(day, chances)
      if (cohort.isAllStandard()) continue
      const fate = fateOf(presence, age, chances)
      record(history, 'objects', day, cohort, objects, fate)
      record(history, 'bytes', day, cohort, bytes, fate)
    }
    if (born + evenAge < days && evenAge < presence.lastAge) pool.absorb(cohort, born + evenAge - 1, objects, bytes)
  }
  pool.advanceTo(days - 1)
  return history
}

/** Cohorts still arrive at the age of 0; from the age of 1 on, each day leaves the same part of them. */
const YOUNGEST_EVEN_AGE = 2

/** Age from which on neither the age nor its approaching end changes how a file is accessed or kept; Infinity if there is none. */
function ageOfEvenFate({ calendar, retentionDays }: DatasetDemand, { scans, byAge }: AccessRates): number {
  if (Math.floor(retentionDays) < calendar.days) return Number.POSITIVE_INFINITY
  let age = YOUNGEST_EVEN_AGE
  for (const today of scans) for (const { window } of today) if (window < calendar.days) age = Math.max(age, window)
  for (let older = byAge.length - 1; older > age; older--) if (byAge[older] !== byAge[older - 1]) age = older
  return age
}

/** What a day at an age means for the mass of a cohort, as parts of what arrived. */
interface Fate {
  readonly mean: number
  readonly end: number
  /** Deleted or overwritten. */
  readonly lost: number
}

function fateOf({ mean, end }: CohortPresence, age: number, { unwritten }: AccessChances): Fate {
  const deleted = Math.max(0, end[age - 1]! - end[age]!)
  return { mean: mean[age]!, end: end[age]!, lost: deleted + mean[age]! * (1 - unwritten) }
}

/** Adds what a flow did on a day to the history, `scale` times over. */
function record(
  history: ClassHistory,
  figure: 'objects' | 'bytes',
  day: number,
  flow: ClassFlow,
  scale: number,
  fate: Fate,
): void {
  const add = (cold: ColdClassHistory, moves: ClassFlow['ia']): void => {
    if (moves.mean === 0) return
    cold.held[figure][day]! += moves.mean * scale * fate.mean
    cold.heldAtEnd[figure][day]! += moves.end * scale * fate.end
    cold.tiered[figure][day]! += moves.tiered * scale * fate.mean
    cold.read[figure][day]! += moves.read * scale * fate.mean
  }
  add(history.ia, flow.ia)
  add(history.archive, flow.archive)
  history.archive.missingDays[figure][day]! += flow.owed() * scale * fate.lost
}

interface Pool {
  /** Takes a cohort over that stands at the end of a day, as so many objects and bytes at its arrival. */
  absorb(cohort: ClassFlow, day: number, objects: number, bytes: number): void
  advanceTo(day: number): void
}

/** The cohorts of even fate, by objects and by bytes. Their mass is what is left of them on average over the day. */
function createPool(
  rules: LifecycleRules,
  presence: CohortPresence,
  chancesOf: ChancesOf,
  age: number,
  history: ClassHistory,
): Pool {
  const flows = { objects: createClassFlow(rules), bytes: createClassFlow(rules) }
  let at: number | undefined
  const advanceTo = (day: number): void => {
    if (at === undefined) return
    const kept = presence.mean[age]! / presence.mean[age - 1]!
    while (at < day) {
      at++
      const chances = chancesOf(at, age)
      const { mean, end, lost } = fateOf(presence, age, chances)
      for (const figure of ['objects', 'bytes'] as const) {
        const flow = flows[figure]
        flow.shrink(kept)
        flow.step(at, chances)
        record(history, figure, at, flow, 1, { mean: 1, end: end / mean, lost: lost / mean })
      }
    }
  }
  return {
    advanceTo,
    absorb: (cohort, day, objects, bytes) => {
      if (at === undefined) at = day
      advanceTo(day)
      flows.objects.absorb(cohort, objects * presence.mean[age - 1]!)
      flows.bytes.absorb(cohort, bytes * presence.mean[age - 1]!)
    },
  }
}
