import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { accessChances } from './access-chances.ts'
import type { AccessRates } from './access-rates.ts'
import { createClassFlow, type LifecycleRules } from './class-flow.ts'
import { type ClassHistory, emptyClassHistory } from './class-history.ts'
import { type CohortPool, createCohortPool } from './cohort-pool.ts'
import { type CohortPresence, cohortPresence } from './cohort-presence.ts'
import { deriveBytes, FIGURES, type Figure, recordFlow, type Survival } from './flow-record.ts'
import { createSettledPool, type SettledPool } from './settled-pool.ts'

/** Cohorts that flow on together and end one after another: few enough to resemble each other, enough to save work. */
const POOL_DAYS = 14
/** Beyond the days of the policy, how long cohorts that were pooled take to be mixed alike, near enough for their ends to come as they should. */
const MIXING_DAYS = 90
/** Cohorts still arrive at the age of 0; from the age of 1 on, each day leaves the same part of them. */
const YOUNGEST_POOL_AGE = 2

/**
 * Follows the files of a dataset through the storage classes. Accesses to a file are a Poisson process with the rates of its age and
 * day, so that it escapes them for a time with the chance exp(-integral of the rate); a scan misses it with the chance 1 - share. A
 * file leaves Standard when it was not accessed for the days of the policy. In a colder class its timer runs on; a read then moves it
 * back if the policy says so. Moves happen at the time of day of the last access, on average at midday.
 *
 * Each daily cohort is followed by itself while its age often changes how it is accessed. Beyond that age, cohorts flow on in pools, so
 * that the cost grows with the days and not with their square. While a pool comes past an age that changes something, it meets what its
 * members meet on average. Past the last such age all flow on in a single pool, those that come to the end of their retention once their
 * classes are mixed alike.
 */
export function followLifecycle(demand: DatasetDemand, rates: AccessRates, rules: LifecycleRules): ClassHistory {
  const { days } = demand.calendar
  const history = emptyClassHistory(days)
  if (rules.toIaAfterDays === undefined && rules.toArchiveAfterDays === undefined) return history
  const presence = cohortPresence(demand)
  const chancesOf = accessChances(rates)
  const cohort = createClassFlow(rules)
  const meanSize = commonMeanSize(demand)
  const figures = meanSize === undefined ? FIGURES : FIGURES.slice(0, 1)
  const arrived: Readonly<Record<Figure, Float64Array>> = { objects: demand.objectsIn, bytes: demand.bytesIn }
  const survival: Survival = { mean: 1, end: 1, deleted: 0 }

  const walk = (born: number, endAge: number): void => {
    cohort.restart(born, 1)
    for (let age = 1; age < Math.min(endAge, days - born); age++) {
      const day = born + age
      const chances = chancesOf(day, age)
      cohort.step(day, chances)
      survival.mean = presence.mean[age]!
      survival.end = presence.end[age]!
      survival.deleted = Math.max(0, presence.endOfEve[age]! - presence.end[age]!)
      for (const figure of figures) recordFlow(history, figure, day, cohort, arrived[figure][born]!, survival, chances)
    }
  }

  const turns = turningAges(demand, rates)
  const poolAge = ageOfPooling(turns, presence, rules)
  const turnsLater = turns.some((age) => age > poolAge)
  const poolDays = Math.floor(demand.retentionDays) >= days && !turnsLater ? days : POOL_DAYS
  const course = { demand, rules, presence, turns, chancesOf, history, figures }
  const commonAge = Math.max(poolAge, turns.at(-1) ?? 0)
  let old: CohortPool | undefined
  let ending: SettledPool | undefined
  for (let firstBorn = 0; firstBorn < days; firstBorn += poolDays) {
    const endBorn = Math.min(days, firstBorn + poolDays)
    const pool = createCohortPool(course, firstBorn, endBorn, poolAge)
    for (let born = firstBorn; born < endBorn; born++) {
      if (demand.objectsIn[born] === 0 && demand.bytesIn[born] === 0) continue
      walk(born, Math.min(poolAge, presence.lastAge))
      if (born + poolAge < days && poolAge < presence.lastAge) pool.absorb(cohort, born)
    }
    const eve = endBorn + commonAge - 2
    const firstEnd = firstBorn + Math.floor(demand.retentionDays)
    if (firstEnd >= days && eve < days) {
      old ??= createCohortPool(course, firstBorn, days, commonAge)
      old.absorbPool(pool, eve)
      continue
    }
    ending ??= createSettledPool(createCohortPool(course, 0, days, commonAge), figures)
    if (!ending.take(pool, eve, Math.min(days, firstEnd) - 1)) pool.advanceTo(days - 1)
  }
  old?.advanceTo(days - 1)
  ending?.advanceTo(days - 1)
  if (meanSize !== undefined) deriveBytes(history, meanSize)
  return history
}

/** How far bytes per object may differ between cohorts that count as alike: rounding errors. */
const SAME_SIZE = 1e-14

/** Bytes per object of all cohorts, or `undefined` where they differ, as traces may have it. */
function commonMeanSize({ objectsIn, bytesIn }: DatasetDemand): number | undefined {
  const first = objectsIn.findIndex((objects) => objects > 0)
  const size = first < 0 ? 0 : bytesIn[first]! / objectsIn[first]!
  const alike = bytesIn.every((bytes, day) => Math.abs(bytes - size * objectsIn[day]!) <= SAME_SIZE * bytes)
  return alike ? size : undefined
}

/** Ages at which a cohort comes to be accessed otherwise: the ends of age bands and of the windows of scans. */
function turningAges({ calendar }: DatasetDemand, { scans, byAge }: AccessRates): readonly number[] {
  const ages = new Set<number>()
  for (const today of scans) for (const { window } of today) if (window < calendar.days) ages.add(window)
  for (let age = 1; age < byAge.length; age++) if (byAge[age] !== byAge[age - 1]) ages.add(age)
  return [...ages].sort((a, b) => a - b)
}

/**
 * The first age after which nothing about a cohort turns for two pools' length, so that pooling hardly blurs who is how old; its last age where
 * there is none, or where cohorts end before those of a pool could be mixed alike.
 */
function ageOfPooling(turns: readonly number[], { lastAge }: CohortPresence, rules: LifecycleRules): number {
  const policyDays = Math.max(rules.toIaAfterDays ?? 0, rules.toArchiveAfterDays ?? 0)
  const candidates = [YOUNGEST_POOL_AGE, ...turns.filter((age) => age > YOUNGEST_POOL_AGE && age < lastAge), lastAge]
  // A turn at the age at which files of a pool are tiered one day after the other would be felt by all of them at once.
  const first = candidates.findIndex((age, index) => {
    const next = candidates[index + 1] ?? age
    return next - age > 2 * POOL_DAYS && (next === lastAge || next > policyDays + POOL_DAYS)
  })
  const poolAge = candidates[first] ?? lastAge
  return lastAge - poolAge > policyDays + MIXING_DAYS ? poolAge : lastAge
}
