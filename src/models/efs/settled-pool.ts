import type { CohortPool } from './cohort-pool.ts'
import { flowDistance } from './flow-distance.ts'
import type { Figure } from './flow-record.ts'

/** Distance of flows up to which they count as mixed alike. */
const ALIKE = 1e-7
/** Days between two looks at whether a pool has come to resemble the others. */
const LOOK_EVERY_DAYS = 14

/** Pools that have come to be mixed alike: whichever member ends, it takes the same part of every class with it. */
export interface SettledPool {
  /**
   * Takes a pool over on the first day that finds it alike, from `eve` up to and including `lastDay`, and says whether there was one.
   * Pools come in the order in which their members were born; after one that never resembled the others no more are taken.
   */
  take(pool: CohortPool, eve: number, lastDay: number): boolean
  /** Takes all through the days up to and including this one. */
  advanceTo(day: number): void
}

/** Collects pools in an empty one, which begins with the first that comes. */
export function createSettledPool(all: CohortPool, figures: readonly Figure[]): SettledPool {
  let open = true
  let lastLook = 0
  return {
    take: (pool, eve, lastDay) => {
      for (let day = Math.max(eve, lastLook); open && day <= lastDay; day += LOOK_EVERY_DAYS) {
        lastLook = day
        pool.advanceTo(day)
        all.advanceTo(day)
        if (figures.some((figure) => flowDistance(pool.flows[figure], all.flows[figure]) > ALIKE)) continue
        all.absorbPool(pool, day)
        return true
      }
      open = false
      return false
    },
    advanceTo: all.advanceTo,
  }
}
