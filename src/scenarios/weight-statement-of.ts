import { CRITERIA } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import type { WeightStatement } from '../decision/elicitation/weight-statement.ts'
import type { Scenario } from './schema.ts'

/** The criteria that a scenario weighs, in reporting order. */
export function weighedCriteria({ criteria }: Scenario): readonly CriterionId[] {
  return CRITERIA.map(({ id }) => id).filter((id) => criteria[id] !== undefined)
}

/** What a scenario says of the weights of its criteria. */
export function weightStatementOf(scenario: Scenario): WeightStatement {
  const { weights, criteria } = scenario
  if (weights === undefined) {
    const swings = weighedCriteria(scenario).map((id) => [id, criteria[id]!.weight ?? 0])
    return { kind: 'swing', swings: Object.fromEntries(swings) }
  }
  if ('rank' in weights)
    return { kind: 'rank', tiers: weights.rank.map((tier) => (typeof tier === 'string' ? [tier] : tier)) }
  if ('shares' in weights) return { kind: 'shares', shares: weights.shares as Record<CriterionId, number> }
  if ('comparisons' in weights)
    return { kind: 'comparisons', comparisons: weights.comparisons, derivation: weights.derivation }
  return {
    kind: 'between',
    shares: Object.fromEntries(
      Object.entries(weights.between).map(([id, { atLeast, atMost }]) => [id, [atLeast, atMost]]),
    ),
    ratios: weights.ratios.map(({ of, over, atLeast, atMost }) => ({ of, over, times: [atLeast, atMost] })),
  }
}
