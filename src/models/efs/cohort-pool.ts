import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { AccessChances, ChancesOf } from './access-chances.ts'
import { type ClassFlow, createClassFlow, type LifecycleRules } from './class-flow.ts'
import type { ClassHistory } from './class-history.ts'
import type { CohortPresence } from './cohort-presence.ts'
import { type Figure, recordFlow, type Survival } from './flow-record.ts'

/** What governs the cohorts of a dataset, and the history that they are added to. */
export interface CohortCourse {
  readonly demand: DatasetDemand
  readonly rules: LifecycleRules
  readonly presence: CohortPresence
  /** Ages at which a cohort comes to be accessed otherwise, in growing order. */
  readonly turns: readonly number[]
  readonly chancesOf: ChancesOf
  readonly history: ClassHistory
  /** What is followed: objects alone where bytes flow in proportion to them. */
  readonly figures: readonly Figure[]
}

/** Daily cohorts, born on consecutive days, that share their fate from an age on and flow on together. */
export interface CohortPool {
  /** Takes over a cohort, born on a day, which stands at the end of the day before it reaches the age. */
  absorb(cohort: ClassFlow, born: number): void
  /** Takes over all of a pool whose members share the fate of this one's members from the day after `eve` on. */
  absorbPool(pool: CohortPool, eve: number): void
  /** Takes all through the days up to and including this one. */
  advanceTo(day: number): void
  readonly flows: Readonly<Record<Figure, ClassFlow>>
  readonly endBorn: number
}

/**
 * A pool for the cohorts born from `firstBorn` on, up to but not including `endBorn`. As they come to the end of their retention one
 * by one, each takes its part of every class of the pool with it, as if the classes were mixed alike in all of them.
 */
export function createCohortPool(
  { demand, rules, presence, turns, chancesOf, history, figures }: CohortCourse,
  firstBorn: number,
  endBorn: number,
  fromAge: number,
): CohortPool {
  const { days } = demand.calendar
  const arrived: Readonly<Record<Figure, Float64Array>> = { objects: demand.objectsIn, bytes: demand.bytesIn }
  const flows = { objects: createClassFlow(rules), bytes: createClassFlow(rules) }
  const survival: Survival = { mean: 1, end: 1, deleted: 0 }
  const endDay = Math.min(days, endBorn + presence.lastAge)
  let at: number | undefined

  /** Born before this day are those taken over so far. */
  let joined = firstBorn
  /** Mass of the members on a day: on average over it, at its end, and at the end of the day before. */
  const meanOn = (figure: Figure, day: number): number =>
    demand.stock(day, day - joined + 1, day - firstBorn + 1)[figure]
  const endOf = (figure: Figure, day: number): number =>
    demand.stockAtEnd(day, day - joined + 1, day - firstBorn + 1)[figure]
  /** Up to the day on which the first member comes to its end, each day leaves the same part of all. */
  const firstEnd = firstBorn + Math.floor(demand.retentionDays)
  const keptDaily = presence.mean[fromAge]! / presence.mean[fromAge - 1]!
  const endDaily = presence.end[fromAge]! / presence.mean[fromAge]!
  const eveDaily = presence.endOfEve[fromAge]! / presence.mean[fromAge]!

  const step = (figure: Figure, day: number, chances: AccessChances): void => {
    const flow = flows[figure]
    const before = flow.state.total
    if (before <= 0) return
    const even = day < firstEnd
    const mean = even ? before * keptDaily : meanOn(figure, day)
    flow.shrink(mean / before)
    flow.step(day, chances)
    if (mean <= 0) return
    const end = even ? endDaily : endOf(figure, day) / mean
    const eve = even ? eveDaily : endOf(figure, day - 1) / mean
    survival.end = end
    survival.deleted = Math.max(0, eve - end)
    recordFlow(history, figure, day, flow, 1, survival, chances)
  }

  const turnsWithin = (youngest: number, oldest: number): boolean => {
    for (let i = 0; i < turns.length; i++) if (youngest < turns[i]! && turns[i]! <= oldest) return true
    return false
  }
  const blended = { halfDay: 0, missed: 0, wholeDay: 0, unwritten: 0, rewrites: 0, reads: 0, shareOfReads: 0 }
  /** What the members meet on a day, on average over their objects; the same for all unless some are past a turning age and others not. */
  const chancesOn = (day: number): AccessChances => {
    const youngest = Math.max(fromAge, day - endBorn + 1)
    const oldest = Math.min(presence.lastAge - 1, day - firstBorn)
    if (!turnsWithin(youngest, oldest)) return chancesOf(day, Math.max(youngest, oldest))
    let mass = 0
    let [halfDay, missed, wholeDay, unwritten, rewrites, reads, shareOfReads] = [0, 0, 0, 0, 0, 0, 0]
    for (let age = youngest; age <= oldest; age++) {
      const own = arrived.objects[day - age]! * presence.mean[age]!
      const chances = chancesOf(day, age)
      mass += own
      halfDay += own * chances.halfDay
      missed += own * chances.missed
      wholeDay += own * chances.wholeDay
      unwritten += own * chances.unwritten
      rewrites += own * chances.rewrites
      reads += own * chances.reads
      shareOfReads += own * chances.shareOfReads
    }
    if (mass === 0) return chancesOf(day, oldest)
    blended.halfDay = halfDay / mass
    blended.missed = missed / mass
    blended.wholeDay = wholeDay / mass
    blended.unwritten = unwritten / mass
    blended.rewrites = rewrites / mass
    blended.reads = reads / mass
    blended.shareOfReads = shareOfReads / mass
    return blended
  }

  const advanceTo = (day: number): void => {
    if (at === undefined) return
    while (at < Math.min(day, endDay - 1)) {
      at++
      const chances = chancesOn(at)
      for (const figure of figures) step(figure, at, chances)
    }
  }
  const startAt = (eve: number): void => {
    at ??= eve
    advanceTo(eve)
  }

  return {
    flows,
    endBorn,
    absorb: (cohort, born) => {
      startAt(born + fromAge - 1)
      joined = born + 1
      for (const figure of figures) flows[figure].absorb(cohort, arrived[figure][born]! * presence.mean[fromAge - 1]!)
    },
    absorbPool: (pool, eve) => {
      pool.advanceTo(eve)
      startAt(eve)
      joined = pool.endBorn
      for (const figure of figures) flows[figure].absorb(pool.flows[figure], 1)
    },
    advanceTo,
  }
}
