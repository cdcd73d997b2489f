import type { CriterionId } from '../criterion-ids.ts'
import type { Weights } from '../weights.ts'
import { maximise, type UpperBound } from './linear-program.ts'

/** Σ coefficients · weights ≥ atLeast, over criteria that are not named with 0. */
export interface WeightConstraint {
  readonly coefficients: Readonly<Partial<Record<CriterionId, number>>>
  readonly atLeast: number
}

/** Weights that are compatible with what is known of them: not negative, adding up to one, and as constrained. */
export interface WeightSet {
  readonly criteria: readonly CriterionId[]
  readonly constraints: readonly WeightConstraint[]
  /** Tiers of equal standing, most important first, where the constraints are an order and nothing else. */
  readonly order?: readonly (readonly CriterionId[])[]
}

/** Nothing is known but which criteria count. */
export function anyWeights(criteria: readonly CriterionId[]): WeightSet {
  return { criteria, constraints: [] }
}

/** Every criterion weighs at least as much as those of the next tier; nothing is known within a tier. */
export function orderedWeights(order: readonly (readonly CriterionId[])[]): WeightSet {
  const constraints = order
    .slice(1)
    .flatMap((tier, index) =>
      order[index]!.flatMap((above) =>
        tier.map((below): WeightConstraint => ({ coefficients: { [above]: 1, [below]: -1 }, atLeast: 0 })),
      ),
    )
  return { criteria: order.flat(), constraints, order }
}

/** The order of stated weights, with those that are stated alike in one tier. Criteria of no weight do not take part. */
export function orderOf(weights: Weights): readonly (readonly CriterionId[])[] {
  const entries = weighed(weights).sort(([, a], [, b]) => b - a)
  const tiers: CriterionId[][] = []
  for (const [at, [id, weight]] of entries.entries()) {
    const before = entries[at - 1]?.[1]
    if (before !== undefined && before - weight < 1e-12) tiers.at(-1)!.push(id)
    else tiers.push([id])
  }
  return tiers
}

/** Every weight within a share of what is stated, such as a fifth more or less. Criteria of no weight do not take part. */
export function weightsWithin(weights: Weights, share: number): WeightSet {
  const entries = weighed(weights)
  return {
    criteria: entries.map(([id]) => id),
    constraints: entries.flatMap(([id, weight]): WeightConstraint[] => [
      { coefficients: { [id]: 1 }, atLeast: weight * (1 - share) },
      { coefficients: { [id]: -1 }, atLeast: -weight * (1 + share) },
    ]),
  }
}

function weighed(weights: Weights): [CriterionId, number][] {
  return (Object.entries(weights) as [CriterionId, number][]).filter(([, weight]) => weight > 0)
}

/** Weights of the set that maximise a linear function of them, and its value. Undefined when the set is empty. */
export function bestWeights(
  set: WeightSet,
  objective: (criterion: CriterionId) => number,
): { readonly value: number; readonly weights: readonly number[] } | undefined {
  const result = maximise({ objective: set.criteria.map(objective), bounds: boundsOf(set) })
  return result.status === 'optimal' ? { value: result.value, weights: result.point } : undefined
}

/** The set as upper bounds of a linear program over the weights, in the order of its criteria. */
export function boundsOf({ criteria, constraints }: WeightSet): UpperBound[] {
  return [
    { coefficients: criteria.map(() => 1), bound: 1 },
    { coefficients: criteria.map(() => -1), bound: -1 },
    ...constraints.map(({ coefficients, atLeast }) => ({
      coefficients: criteria.map((id) => -(coefficients[id] ?? 0)),
      bound: -atLeast,
    })),
  ]
}

/** Weights well inside the set, and the slack that they leave to every border; undefined when the set is empty. */
export function innerWeights(
  set: WeightSet,
): { readonly weights: readonly number[]; readonly slack: number } | undefined {
  const count = set.criteria.length
  const [total, negativeTotal, ...rest] = boundsOf(set)
  const distance = ({ coefficients }: UpperBound): number => Math.hypot(...coefficients)
  const result = maximise({
    objective: [...new Array<number>(count).fill(0), 1],
    bounds: [
      ...[total!, negativeTotal!].map(({ coefficients, bound }) => ({ coefficients: [...coefficients, 0], bound })),
      ...rest.map((row) => ({ coefficients: [...row.coefficients, distance(row)], bound: row.bound })),
      ...set.criteria.map((_, at) => ({
        coefficients: [...set.criteria.map((__, other) => (other === at ? -1 : 0)), 1],
        bound: 0,
      })),
    ],
  })
  return result.status === 'optimal'
    ? { weights: result.point.slice(0, count), slack: result.point[count]! }
    : undefined
}
