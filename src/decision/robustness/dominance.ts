import type { CriterionId } from '../criterion-ids.ts'
import type { Utilities } from '../stability.ts'
import { maximise } from './linear-program.ts'
import { bestWeights, boundsOf, type WeightSet } from './weight-set.ts'

const ROUNDING = 1e-9

/** Whether one option is at least as good as another under all weights of a set, and better under some. */
export function dominates(a: Utilities, b: Utilities, set: WeightSet): boolean {
  const difference = (id: CriterionId): number => (a[id] ?? 0) - (b[id] ?? 0)
  const least = bestWeights(set, (id) => -difference(id))
  const most = bestWeights(set, difference)
  return least !== undefined && most !== undefined && -least.value >= -ROUNDING && most.value > ROUNDING
}

/**
 * The largest lead that an option can have over all others at once under weights of a set: zero or more for one that is potentially optimal
 * (Hazen, Operations Research 34, 1986), less for one that no such weights put first. Undefined when the set is empty.
 */
export function largestLead(option: Utilities, others: readonly Utilities[], set: WeightSet): number | undefined {
  // Leads lie between -1 and 1 and weights add up to one, so that 1 more on every difference keeps the unknown lead from going below zero.
  const result = maximise({
    objective: [...set.criteria.map(() => 0), 1],
    bounds: [
      ...boundsOf(set).map(({ coefficients, bound }) => ({ coefficients: [...coefficients, 0], bound })),
      ...others.map((other) => ({
        coefficients: [...set.criteria.map((id) => (other[id] ?? 0) - (option[id] ?? 0) - 1), 1],
        bound: 0,
      })),
      { coefficients: [...set.criteria.map(() => 0), 1], bound: 2 },
    ],
  })
  return result.status === 'optimal' ? result.value - 1 : undefined
}
