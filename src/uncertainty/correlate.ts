import type { RankCorrelation } from './uncertain-input.ts'

/** Lower triangular factor of the correlation of normal scores: a row an input. */
export type CorrelationFactor = readonly (readonly number[])[]

/**
 * The factor L of the correlations between inputs, so that L z has them when z is independent: the Gaussian copula. The correlation of
 * normal scores behind a rank correlation is 2 sin(π ρ / 6) (Pearson 1907). Throws `RangeError` that names a pair when no inputs
 * can be correlated like that.
 */
export function correlationFactor(
  paths: readonly string[],
  correlations: readonly RankCorrelation[],
): CorrelationFactor {
  const matrix: number[][] = paths.map((_, row) => paths.map((__, column) => (row === column ? 1 : 0)))
  for (const { between, rank } of correlations) {
    const [a, b] = [paths.indexOf(between[0]), paths.indexOf(between[1])]
    const score = 2 * Math.sin((Math.PI * rank) / 6)
    matrix[a]![b] = score
    matrix[b]![a] = score
  }
  const factor: number[][] = matrix.map((row) => row.map(() => 0))
  for (let row = 0; row < paths.length; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]![column]!
      for (let at = 0; at < column; at++) rest -= factor[row]![at]! * factor[column]![at]!
      if (column < row) factor[row]![column] = rest / factor[column]![column]!
      else if (rest > 1e-12) factor[row]![row] = Math.sqrt(rest)
      else throw new RangeError(`the correlations of ${paths[row]} contradict each other`)
    }
  }
  return factor
}
