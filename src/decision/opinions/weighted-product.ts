import { type DecisionMatrix, extremesOf, proportionsOf } from './decision-matrix.ts'

/**
 * Weighted product: prod r_ij^w_j with the ratio r = x / max where more is better and min / x where less is (Bridgman, Dimensional
 * Analysis, 1922; Triantaphyllou, Multi-Criteria Decision Making Methods, 2000, ch. 2). A level of zero where more is better cannot be made
 * up for; a column in which all are zero counts nothing. Throws `RangeError` on negative levels, which have no ratio.
 */
export function weightedProduct(matrix: DecisionMatrix): readonly number[] {
  const extremes = extremesOf(matrix)
  const weights = proportionsOf(matrix.weights)
  if (matrix.rows.some((row) => row.some((value) => value < 0))) throw new RangeError('ratios need levels from zero on')
  return matrix.rows.map((row) =>
    row.reduce((product, value, column) => {
      const { best } = extremes[column]!
      const ratio = value === best ? 1 : matrix.directions[column] === 1 ? value / best : best / value
      return product * ratio ** weights[column]!
    }, 1),
  )
}
