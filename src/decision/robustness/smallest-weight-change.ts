import type { CriterionId } from '../criterion-ids.ts'
import type { Utilities } from '../stability.ts'
import type { Weights } from '../weights.ts'

/** The least that weights must move, all of them freely, before a rival draws level. */
export interface WeightChange {
  /** Weight that changes hands: half of the sum of all changes, 0 to 1. */
  readonly moved: number
  /** The weights at which the two are level. */
  readonly weights: Weights
}

/**
 * Smallest joint change of the weights (in the sum of absolute changes, over all weights that are not negative and add up to one) at which the rival's
 * score reaches the winner's. Exact without a linear program: weight moved from criterion i to k changes the lead by d_k − d_i, so
 * it goes to the criterion with the least d and comes from those with the largest, largest first. Undefined when the rival leads nowhere.
 */
export function smallestWeightChange(winner: Utilities, rival: Utilities, weights: Weights): WeightChange | undefined {
  const entries = (Object.entries(weights) as [CriterionId, number][]).map(([id, weight]) => ({
    id,
    weight,
    lead: (winner[id] ?? 0) - (rival[id] ?? 0),
  }))
  const lead = entries.reduce((sum, entry) => sum + entry.weight * entry.lead, 0)
  if (lead <= 0) return { moved: 0, weights }
  const receiver = entries.reduce((least, entry) => (entry.lead < least.lead ? entry : least))
  if (receiver.lead > 0) return undefined
  const changed: Partial<Record<CriterionId, number>> = { ...weights }
  let [left, moved] = [lead, 0]
  for (const donor of entries.toSorted((a, b) => b.lead - a.lead)) {
    const gain = donor.lead - receiver.lead
    if (left <= 0 || gain <= 0) break
    const share = Math.min(donor.weight, left / gain)
    changed[donor.id] = donor.weight - share
    changed[receiver.id] = changed[receiver.id]! + share
    left -= share * gain
    moved += share
  }
  return { moved, weights: changed }
}
