import { type DecisionMatrix, extremesOf, proportionsOf } from './decision-matrix.ts'

/** What VIKOR says of the alternatives: smaller is better throughout. */
export interface VikorResult {
  /** Weighted sum of the distances from the best, per alternative. */
  readonly groupRegret: readonly number[]
  /** Largest weighted distance from the best, per alternative. */
  readonly individualRegret: readonly number[]
  /** Compromise of the two, 0 to 1. */
  readonly compromiseIndex: readonly number[]
  /** The first leads the second by 1 / (n − 1) or more. */
  readonly advantage: boolean
  /** The first is also first by group or by individual regret. */
  readonly stability: boolean
  /** Indices of the alternatives that cannot be told from the first, in their order of index. */
  readonly compromise: readonly number[]
}

/** Absorbs rounding where a gap is compared with 1 / (n − 1), or regrets with each other. */
const ROUNDING = 1e-12

/**
 * VIKOR: S = Σ w (f* − f) / (f* − f⁻), R = max of its terms, Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*), and the compromise set
 * from acceptable advantage and acceptable stability (Opricovic & Tzeng, Eur. J. Oper. Res. 156, 2004). `majority` is v, the share of the
 * group's regret in the compromise.
 */
export function vikor(matrix: DecisionMatrix, majority = 0.5): VikorResult {
  const weights = proportionsOf(matrix.weights)
  const extremes = extremesOf(matrix)
  const terms = matrix.rows.map((row) =>
    row.map((value, column) => {
      const { best, worst } = extremes[column]!
      return best === worst ? 0 : (weights[column]! * (best - value)) / (best - worst)
    }),
  )
  const groupRegret = terms.map((row) => row.reduce((sum, term) => sum + term, 0))
  const individualRegret = terms.map((row) => Math.max(...row))
  const [group, individual] = [scaled(groupRegret), scaled(individualRegret)]
  const compromiseIndex = group.map((share, index) => majority * share + (1 - majority) * individual[index]!)
  const order = [...compromiseIndex.keys()].sort((a, b) => compromiseIndex[a]! - compromiseIndex[b]! || a - b)
  const [first, second] = order
  if (first === undefined || second === undefined)
    return { groupRegret, individualRegret, compromiseIndex, advantage: true, stability: true, compromise: order }
  const needed = 1 / (order.length - 1)
  const gap = (index: number): number => compromiseIndex[index]! - compromiseIndex[first]!
  const advantage = gap(second) >= needed - ROUNDING
  const stability = [groupRegret, individualRegret].some(
    (regrets) => regrets[first]! <= Math.min(...regrets) + ROUNDING,
  )
  const indistinct = order.filter((index) => gap(index) < needed - ROUNDING)
  const compromise = advantage ? (stability ? [first] : [first, second]) : indistinct
  return {
    groupRegret,
    individualRegret,
    compromiseIndex,
    advantage,
    stability,
    compromise: [...compromise].sort((a, b) => a - b),
  }
}

function scaled(regrets: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...regrets), Math.max(...regrets)]
  return regrets.map((regret) => (high === low ? 0 : (regret - low) / (high - low)))
}
