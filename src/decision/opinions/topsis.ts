import { type DecisionMatrix, extremesOf, proportionsOf } from './decision-matrix.ts'

/**
 * TOPSIS: closeness d⁻ / (d⁺ + d⁻) to the ideal, by Euclidean distances from the best and the worst of all columns after
 * vector normalisation x / √Σx² (Hwang & Yoon, Multiple Attribute Decision Making, 1981). From 0 to 1, larger is better; one half when
 * all alternatives are the same.
 */
export function topsis(matrix: DecisionMatrix): readonly number[] {
  const weights = proportionsOf(matrix.weights)
  const norms = weights.map((_, column) => Math.hypot(...matrix.rows.map((row) => row[column]!)))
  const rows = matrix.rows.map((row) =>
    row.map((value, column) => (norms[column] === 0 ? 0 : (weights[column]! * value) / norms[column]!)),
  )
  const extremes = extremesOf({ ...matrix, rows })
  return rows.map((row) => {
    const toIdeal = Math.hypot(...row.map((value, column) => value - extremes[column]!.best))
    const toWorst = Math.hypot(...row.map((value, column) => value - extremes[column]!.worst))
    return toIdeal + toWorst === 0 ? 0.5 : toWorst / (toIdeal + toWorst)
  })
}
