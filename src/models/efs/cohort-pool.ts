import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { AccessChances, ChancesOf } from './access-chances.ts'
import { type ClassFlow, createClassFlow, type LifecycleRules } from './class-flow.ts'
import type { ClassHistory } from './class-history.ts'
import type { CohortPresence } from './cohort-presence.ts'
import { FIGURES, type Figure, recordFlow, type Survival } from './flow-record.ts'

const CHANCES = ['halfDay', 'missed', 'wholeDay', 'unwritten', 'rewrites', 'reads', 'shareOfReads'] as const

/** What governs the cohorts of a dataset, and the history that they are added to. */
export interface CohortCourse {
  readonly demand: DatasetDemand
  readonly rules: LifecycleRules
  readonly presence: CohortPresence
  /** Ages at which a cohort comes to be accessed otherwise, in growing order. */
  readonly turns: readonly number[]
  readonly chancesOf: ChancesOf
  readonly history: ClassHistory
}

/** Daily cohorts, born on consecutive days, that share their fate from an age on and flow on together. */
export interface CohortPool {
  /** Takes over a cohort, born on a day, which stands at the end of the day before it reaches the age. */
  absorb(cohort: ClassFlow, born: number): void
  /** Takes all through the rest of the horizon. */
  finish(): void
}

/**
 * A pool for the cohorts born from `firstBorn` on, up to but not including `endBorn`. As they come to the end of their retention one
 * by one, each takes its part of every class of the pool with it, as if the classes were mixed alike in all of them.
 */
export function createCohortPool(
  { demand, rules, presence, turns, chancesOf, history }: CohortCourse,
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

  /** Mass of the members on a day, by their presence. */
  const massOn = (figure: Figure, day: number, part: Float64Array): number => {
    let mass = 0
    for (
      let born = Math.max(firstBorn, day - presence.lastAge + 1);
      born < Math.min(endBorn, day - fromAge + 1);
      born++
    )
      mass += arrived[figure][born]! * part[day - born]!
    return mass
  }
  /** Up to the day on which the first member comes to its end, each day leaves the same part of all. */
  const firstEnd = firstBorn + Math.floor(demand.retentionDays)
  const keptDaily = presence.mean[fromAge]! / presence.mean[fromAge - 1]!

  const step = (figure: Figure, day: number, chances: AccessChances): void => {
    const flow = flows[figure]
    const before = flow.state.total
    if (before <= 0) return
    const even = day < firstEnd
    const mean = even ? before * keptDaily : massOn(figure, day, presence.mean)
    flow.shrink(mean / before)
    flow.step(day, chances)
    if (mean <= 0) return
    const [end, eve] = even
      ? [presence.end[fromAge]! / presence.mean[fromAge]!, presence.endOfEve[fromAge]! / presence.mean[fromAge]!]
      : [massOn(figure, day, presence.end) / mean, massOn(figure, day, presence.endOfEve) / mean]
    survival.end = end
    survival.deleted = Math.max(0, eve - end)
    recordFlow(history, figure, day, flow, 1, survival, chances)
  }

  const blended = { halfDay: 0, missed: 0, wholeDay: 0, unwritten: 0, rewrites: 0, reads: 0, shareOfReads: 0 }
  /** What the members meet on a day, on average over their objects; the same for all unless some are past a turning age and others not. */
  const chancesOn = (day: number): AccessChances => {
    const youngest = Math.max(fromAge, day - endBorn + 1)
    const oldest = Math.min(presence.lastAge - 1, day - firstBorn)
    if (!turns.some((age) => youngest < age && age <= oldest)) return chancesOf(day, Math.max(youngest, oldest))
    let mass = 0
    for (const key of CHANCES) blended[key] = 0
    for (let age = youngest; age <= oldest; age++) {
      const own = arrived.objects[day - age]! * presence.mean[age]!
      const chances = chancesOf(day, age)
      for (const key of CHANCES) blended[key] += own * chances[key]
      mass += own
    }
    if (mass === 0) return chancesOf(day, oldest)
    for (const key of CHANCES) blended[key] /= mass
    return blended
  }

  const advanceTo = (day: number): void => {
    if (at === undefined) return
    while (at < Math.min(day, endDay - 1)) {
      at++
      const chances = chancesOn(at)
      step('objects', at, chances)
      step('bytes', at, chances)
    }
  }

  return {
    absorb: (cohort, born) => {
      const eve = born + fromAge - 1
      at ??= eve
      advanceTo(eve)
      for (const figure of FIGURES) flows[figure].absorb(cohort, arrived[figure][born]! * presence.mean[fromAge - 1]!)
    },
    finish: () => advanceTo(days - 1),
  }
}
