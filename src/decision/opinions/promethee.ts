import { type DecisionMatrix, proportionsOf } from './decision-matrix.ts'

/** How a difference on a criterion, in its unit and 0 or more, turns into a preference from 0 to 1. */
export type PreferenceFunction =
  | { readonly shape: 'usual' }
  /** None up to `indifference`, full beyond. */
  | { readonly shape: 'u'; readonly indifference: number }
  /** Rises in proportion up to `preference`. */
  | { readonly shape: 'v'; readonly preference: number }
  /** One half between the two. */
  | { readonly shape: 'level'; readonly indifference: number; readonly preference: number }
  /** Rises in proportion between the two. */
  | { readonly shape: 'linear'; readonly indifference: number; readonly preference: number }
  /** 1 − exp(−d² / 2s²). */
  | { readonly shape: 'gaussian'; readonly scale: number }

/** Preferences between alternatives, and the flows that sum them up. */
export interface PrometheeResult {
  /** How much the row's alternative is preferred to the column's, 0 to 1. */
  readonly preferences: readonly (readonly number[])[]
  readonly leaving: readonly number[]
  readonly entering: readonly number[]
  /** Leaving less entering flow, -1 to 1, larger is better. */
  readonly net: readonly number[]
}

/**
 * PROMETHEE II: π(a, b) = Σ w_j P_j(a, b), flows as means over the other alternatives, ranked by the net flow (Brans, Vincke & Mareschal,
 * Eur. J. Oper. Res. 24, 1986). One preference function a criterion.
 */
export function promethee(matrix: DecisionMatrix, functions: readonly PreferenceFunction[]): PrometheeResult {
  const { rows, directions } = matrix
  const weights = proportionsOf(matrix.weights)
  const preferences = rows.map((a) =>
    rows.map((b) =>
      weights.reduce(
        (sum, weight, column) =>
          sum + weight * preferenceOf(directions[column]! * (a[column]! - b[column]!), functions[column]!),
        0,
      ),
    ),
  )
  const others = Math.max(1, rows.length - 1)
  const leaving = preferences.map((row) => row.reduce((sum, value) => sum + value, 0) / others)
  const entering = rows.map((_, column) => preferences.reduce((sum, row) => sum + row[column]!, 0) / others)
  return { preferences, leaving, entering, net: leaving.map((flow, index) => flow - entering[index]!) }
}

function preferenceOf(difference: number, preference: PreferenceFunction): number {
  if (difference <= 0) return 0
  switch (preference.shape) {
    case 'usual':
      return 1
    case 'u':
      return difference > preference.indifference ? 1 : 0
    case 'v':
      return Math.min(1, difference / preference.preference)
    case 'level':
      return difference <= preference.indifference ? 0 : difference <= preference.preference ? 0.5 : 1
    case 'linear':
      return Math.min(
        1,
        Math.max(0, (difference - preference.indifference) / (preference.preference - preference.indifference)),
      )
    case 'gaussian':
      return 1 - Math.exp(-(difference ** 2) / (2 * preference.scale ** 2))
  }
}
