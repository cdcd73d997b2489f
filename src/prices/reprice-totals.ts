/** Costs of draws kept apart by service group, so that a price can change without simulating again. */
export interface GroupTotals {
  readonly draws: number
  readonly options: number
  readonly groups: readonly string[]
  /** draws × options × groups: USD over all months. */
  readonly costByGroup: Float64Array
}

/**
 * Total costs, draws × options in USD, when each group's prices are multiplied by a factor, one a group: bills are linear in prices as long as
 * all tiers of a price move together. Throws `RangeError` when a factor is missing.
 */
export function repriceTotals(
  { draws, options, groups, costByGroup }: GroupTotals,
  factors: Float64Array,
  into: Float64Array = new Float64Array(draws * options),
): Float64Array {
  if (factors.length !== groups.length)
    throw new RangeError(`${groups.length} groups of prices, but ${factors.length} factors`)
  for (let row = 0, at = 0; row < into.length; row++) {
    let total = 0
    for (let group = 0; group < factors.length; group++) total += costByGroup[at++]! * factors[group]!
    into[row] = total
  }
  return into
}
