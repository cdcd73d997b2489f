import { sum } from '../quantities/sum.ts'
import type { PriceTier } from './price-book.ts'

/** The part of a quantity that fell into one tier. */
export interface TierCharge {
  readonly from: number
  /** Where the tier ends, or `null` for the last one. */
  readonly to: number | null
  readonly quantity: number
  /** USD per unit. */
  readonly usd: number
  readonly cost: number
}

/** Cost of a quantity, tier by tier. Only tiers that took a part of it are listed. */
export interface TieredCost {
  readonly cost: number
  readonly tiers: readonly TierCharge[]
}

/**
 * Prices a month's quantity by marginal tiers. The first `free` units cost nothing but fill their tiers, as the provider's published
 * example of the free internet transfer has it. Throws `RangeError` for a quantity that is negative or not finite.
 */
export function applyTiers(tiers: readonly PriceTier[], quantity: number, free = 0): TieredCost {
  if (!(quantity >= 0 && Number.isFinite(quantity))) throw new RangeError(`a quantity of ${quantity} cannot be billed`)
  const charges: TierCharge[] = []
  for (const [index, { from, usd }] of tiers.entries()) {
    const to = tiers[index + 1]?.from ?? null
    const start = Math.max(from, free)
    const part = Math.min(quantity, to ?? Number.POSITIVE_INFINITY) - start
    if (part > 0) charges.push({ from, to, quantity: part, usd, cost: part * usd })
  }
  return { cost: sum(charges.map((charge) => charge.cost)), tiers: charges }
}
