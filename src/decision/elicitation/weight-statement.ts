import type { CriterionId } from '../criterion-ids.ts'
import { sampleWeights } from '../robustness/sample-weights.ts'
import { orderedWeights, type WeightConstraint, type WeightSet } from '../robustness/weight-set.ts'
import { normaliseSwingWeights, type Weights } from '../weights.ts'
import { type PairwiseDerivation, pairwiseWeights } from './pairwise-weights.ts'
import { rankOrderWeights } from './rank-order-weights.ts'

/** What somebody says of the importance of criteria. */
export type WeightStatement =
  | { readonly kind: 'swing'; readonly swings: Readonly<Partial<Record<CriterionId, number>>> }
  /** Tiers of equal importance, most important first. */
  | { readonly kind: 'rank'; readonly tiers: readonly (readonly CriterionId[])[] }
  /** Shares of all weight, adding up to one. */
  | { readonly kind: 'shares'; readonly shares: Readonly<Partial<Record<CriterionId, number>>> }
  /** Each pair once: the one is so many times as important as the other. */
  | {
      readonly kind: 'comparisons'
      readonly comparisons: readonly { readonly of: CriterionId; readonly over: CriterionId; readonly times: number }[]
      readonly derivation: PairwiseDerivation
    }
  /** Bounds of shares, and of how many times as important one criterion is as another. */
  | {
      readonly kind: 'between'
      readonly shares: Readonly<Partial<Record<CriterionId, readonly [number, number]>>>
      readonly ratios: readonly {
        readonly of: CriterionId
        readonly over: CriterionId
        readonly times: readonly [number, number]
      }[]
    }

/** Weights to score with, and what else a statement tells of them. */
export interface ElicitedWeights {
  readonly weights: Weights
  /** All weights that the statement leaves possible, where it does not name one. */
  readonly set?: WeightSet
  /** Of pairwise comparisons. */
  readonly consistencyRatio?: number
}

/** Draws whose mean stands for the middle of a set of weights: exact to about a hundredth of each weight's spread. */
const CENTROID = { exponent: 12, stream: { seed: 0, label: 'centroid' } } as const

/**
 * The weights that a statement about these criteria makes. Ranks score with the rank order centroid, bounds with the mean of all weights inside.
 * Throws `RangeError`, worded for whoever wrote the statement, when it names other criteria than these or contradicts itself.
 */
export function elicitWeights(statement: WeightStatement, criteria: readonly CriterionId[]): ElicitedWeights {
  switch (statement.kind) {
    case 'swing':
      return { weights: normaliseSwingWeights(statement.swings) }
    case 'rank':
      checkNames(statement.tiers.flat(), criteria)
      return { weights: rankOrderWeights(statement.tiers), set: orderedWeights(statement.tiers) }
    case 'shares': {
      checkNames(Object.keys(statement.shares) as CriterionId[], criteria)
      const total = Object.values(statement.shares).reduce((sum, share) => sum + share, 0)
      if (Math.abs(total - 1) > 1e-6)
        throw new RangeError(`the shares add up to ${(100 * total).toFixed(1)} %, not 100 %`)
      return { weights: normaliseSwingWeights(statement.shares) }
    }
    case 'comparisons': {
      const { weights, consistencyRatio } = pairwiseWeights(
        matrixOf(statement.comparisons, criteria),
        statement.derivation,
      )
      return { weights: Object.fromEntries(criteria.map((id, at) => [id, weights[at]!])), consistencyRatio }
    }
    case 'between': {
      const set = { criteria, constraints: constraintsOf(statement, criteria) }
      const draws = sampleWeights(set, CENTROID.exponent, CENTROID.stream)
      const sums = new Array<number>(criteria.length).fill(0)
      for (const [at, weight] of draws.entries()) sums[at % criteria.length]! += weight
      return { weights: normaliseSwingWeights(Object.fromEntries(criteria.map((id, at) => [id, sums[at]!]))), set }
    }
  }
}

function constraintsOf(
  { shares, ratios }: Extract<WeightStatement, { kind: 'between' }>,
  criteria: readonly CriterionId[],
): readonly WeightConstraint[] {
  const named = [...(Object.keys(shares) as CriterionId[]), ...ratios.flatMap(({ of, over }) => [of, over])]
  const unknown = named.find((id) => !criteria.includes(id))
  if (unknown !== undefined) throw new RangeError(`${unknown} is not among the criteria`)
  return [
    ...(Object.entries(shares) as [CriterionId, readonly [number, number]][]).flatMap(([id, [low, high]]) => [
      { coefficients: { [id]: 1 }, atLeast: low },
      { coefficients: { [id]: -1 }, atLeast: -high },
    ]),
    ...ratios.flatMap(({ of, over, times: [low, high] }) => [
      { coefficients: { [of]: 1, [over]: -low }, atLeast: 0 },
      { coefficients: { [of]: -1, [over]: high }, atLeast: 0 },
    ]),
  ]
}

function matrixOf(
  comparisons: Extract<WeightStatement, { kind: 'comparisons' }>['comparisons'],
  criteria: readonly CriterionId[],
): readonly (readonly number[])[] {
  const said = new Map<string, number>()
  for (const { of, over, times } of comparisons) {
    if (!criteria.includes(of)) throw new RangeError(`${of} is not among the criteria`)
    if (!criteria.includes(over)) throw new RangeError(`${over} is not among the criteria`)
    if (of === over) throw new RangeError(`${of} is compared with itself`)
    if (said.has(`${of} ${over}`)) throw new RangeError(`${of} and ${over} are compared twice`)
    said.set(`${of} ${over}`, times)
    said.set(`${over} ${of}`, 1 / times)
  }
  return criteria.map((row) =>
    criteria.map((column) => {
      if (row === column) return 1
      const times = said.get(`${row} ${column}`)
      if (times === undefined) throw new RangeError(`${row} and ${column} are not compared`)
      return times
    }),
  )
}

function checkNames(named: readonly CriterionId[], criteria: readonly CriterionId[]): void {
  const extra = named.find((id) => !criteria.includes(id))
  if (extra !== undefined) throw new RangeError(`${extra} is not among the criteria`)
  const missing = criteria.find((id) => !named.includes(id))
  if (missing !== undefined) throw new RangeError(`${missing} is among the criteria but has no weight here`)
  const twice = named.find((id, at) => named.indexOf(id) !== at)
  if (twice !== undefined) throw new RangeError(`${twice} is named twice`)
}
