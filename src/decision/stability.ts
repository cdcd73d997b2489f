import type { CriterionId } from './criterion-ids.ts'
import type { Weights } from './weights.ts'

/** Utilities of one option by criterion, 0 to 1. */
export type Utilities = Readonly<Partial<Record<CriterionId, number>>>

/** The weights of one criterion for which the winner stays the winner when all other weights keep their proportions. */
export interface StabilityInterval {
  readonly criterion: CriterionId
  readonly weight: number
  readonly from: number
  readonly to: number
  /** Option that takes over below `from` and above `to`; absent where the interval ends at 0 or 1. */
  readonly below?: string
  readonly above?: string
}

/**
 * Weight stability intervals in closed form. With criterion j at weight t and the others scaled by (1 - t) / (1 - w), the margin
 * over a rival is linear in t: m(t) = t d_j + (1 - t) D, where d_j is the difference on j and D the difference on the rest, so it
 * vanishes at t* = D / (D - d_j) (Mareschal, Eur. J. Oper. Res. 33, 1988, for the additive model).
 */
export function stabilityIntervals(
  winner: string,
  options: Readonly<Record<string, Utilities>>,
  weights: Weights,
): readonly StabilityInterval[] {
  const criteria = Object.keys(weights) as CriterionId[]
  return criteria.map((criterion) => {
    const weight = weights[criterion]!
    let interval: { from: number; to: number; below?: string; above?: string } = { from: 0, to: 1 }
    for (const [rival, utilities] of Object.entries(options)) {
      if (rival === winner) continue
      const own = difference(options[winner]!, utilities, criterion)
      const rest = restDifference(options[winner]!, utilities, weights, criterion)
      const crossing = rest / (rest - own)
      if (own < Math.min(rest, 0) && crossing < interval.to)
        interval = { ...interval, to: Math.max(weight, crossing), above: rival }
      if (rest < Math.min(own, 0) && crossing > interval.from)
        interval = { ...interval, from: Math.min(weight, crossing), below: rival }
    }
    return { criterion, weight, ...interval }
  })
}

function difference(a: Utilities, b: Utilities, criterion: CriterionId): number {
  return (a[criterion] ?? 0) - (b[criterion] ?? 0)
}

function restDifference(a: Utilities, b: Utilities, weights: Weights, without: CriterionId): number {
  const others = (Object.entries(weights) as [CriterionId, number][]).filter(([id]) => id !== without)
  const total = others.reduce((sum, [, weight]) => sum + weight, 0)
  if (total === 0) return 0
  return others.reduce((sum, [id, weight]) => sum + weight * difference(a, b, id), 0) / total
}
