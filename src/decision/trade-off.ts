import type { CriterionId } from './criterion-ids.ts'
import type { Preferences, RankedOption } from './decide.ts'
import { levelWorth } from './level-worth.ts'

/** A difference between two options on one criterion, and what it is worth in money. */
export interface PricedDifference {
  readonly criterion: CriterionId
  /** weight x difference of values; positive where the winner is ahead. */
  readonly difference: number
  /**
   * Change of the winner's cost, in USD, that counts exactly as much: what it could cost more and still be worth its lead, or what it
   * would have to save to make up for being behind. Undefined when no cost between the anchors counts that much.
   */
  readonly worth: number | undefined
}

/**
 * The prices that weights and value functions imply for the differences between two options: even swaps against cost (Keeney & Raiffa,
 * Decisions with Multiple Objectives, 1976, ch. 3). Undefined when cost has no weight or no level, for then nothing has a price.
 */
export function priceDifferences(
  winner: RankedOption,
  rival: RankedOption,
  { values, weights }: Preferences,
): readonly PricedDifference[] | undefined {
  const [cost, price] = [winner.measurements.cost.value, winner.contributions.cost]
  if (cost === null || price === undefined || price.weight === 0) return undefined
  return (Object.keys(weights) as CriterionId[]).flatMap((criterion) => {
    const difference = winner.contributions[criterion]!.contribution - rival.contributions[criterion]!.contribution
    if (criterion === 'cost' || difference === 0) return []
    const level = levelWorth(values.cost!, price.utility - difference / price.weight)
    return [{ criterion, difference, worth: level === undefined ? undefined : Math.abs(level - cost) }]
  })
}
