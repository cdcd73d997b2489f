/**
 * Rank order centroid weights of `count` ranks, best first: w_i = (1 / n) Σ_{k ≥ i} 1 / k, the centroid of all weights in that order
 * (Barron & Barrett, Management Science 42, 1996). They add up to one.
 */
export function rankOrderCentroid(count: number): readonly number[] {
  const weights = new Array<number>(count)
  let tail = 0
  for (let rank = count; rank >= 1; rank--) {
    tail += 1 / rank
    weights[rank - 1] = tail / count
  }
  return weights
}

/**
 * Weights from importance alone: tiers of equally important items, most important first. Items of a tier share the weights of the
 * ranks that they take up, so that the sum stays one. Throws `RangeError` when an item is ranked twice or none is.
 */
export function rankOrderWeights<Item extends string>(
  tiers: readonly (readonly Item[])[],
): Readonly<Record<Item, number>> {
  const items = tiers.flat()
  if (items.length === 0 || new Set(items).size < items.length) throw new RangeError('rank every item once')
  const positions = rankOrderCentroid(items.length)
  const weights: Partial<Record<Item, number>> = {}
  let taken = 0
  for (const tier of tiers) {
    const shared = positions.slice(taken, taken + tier.length).reduce((sum, weight) => sum + weight, 0)
    for (const item of tier) weights[item] = shared / tier.length
    taken += tier.length
  }
  return weights as Record<Item, number>
}
