/** An orthogonal basis of the columns of a design, and how far each draw pulls its own fit. */
export interface Design {
  readonly rows: number
  readonly columns: number
  /** columns × rows: orthonormal, zero for a column that others explain already. */
  readonly q: Float64Array
  /** columns × columns, upper triangular, row-major. */
  readonly r: Float64Array
  /** Diagonal of the hat matrix. */
  readonly leverage: Float64Array
}

/** A column that keeps less than this of its length beside the others says nothing new. */
const DEPENDENT = 1e-9
/** Leverage is held below one, where the error of leaving the draw out is not defined. */
const HIGHEST_LEVERAGE = 1 - 1e-9

/** Modified Gram–Schmidt, done twice for stability (Björck, Numerical Methods for Least Squares Problems, 1996, §2.4). `columns × rows` in. */
export function orthogonalise(matrix: Float64Array, rows: number): Design {
  const columns = matrix.length / rows
  const q = Float64Array.from(matrix)
  const r = new Float64Array(columns * columns)
  const leverage = new Float64Array(rows)
  for (let column = 0; column < columns; column++) {
    const own = q.subarray(column * rows, (column + 1) * rows)
    const before = length(own)
    for (let pass = 0; pass < 2; pass++)
      for (let other = 0; other < column; other++) {
        const basis = q.subarray(other * rows, (other + 1) * rows)
        const share = dot(basis, own)
        r[other * columns + column]! += share
        for (let row = 0; row < rows; row++) own[row]! -= share * basis[row]!
      }
    const left = length(own)
    const scale = left > DEPENDENT * before ? 1 / left : 0
    r[column * columns + column] = scale === 0 ? 0 : left
    for (let row = 0; row < rows; row++) {
      own[row]! *= scale
      leverage[row]! += own[row]! ** 2
    }
  }
  return { rows, columns, q, r, leverage }
}

/** Least-squares coefficients of a response and its residuals when each draw is left out of the fit (Allen's PRESS, 1974). */
export function fitLeastSquares(
  { rows, columns, q, r, leverage }: Design,
  response: Float64Array,
): { readonly coefficients: Float64Array; readonly leftOut: Float64Array } {
  const coefficients = new Float64Array(columns)
  const leftOut = Float64Array.from(response)
  for (let column = 0; column < columns; column++) {
    const basis = q.subarray(column * rows, (column + 1) * rows)
    const share = dot(basis, response)
    coefficients[column] = share
    for (let row = 0; row < rows; row++) leftOut[row]! -= share * basis[row]!
  }
  for (let column = columns - 1; column >= 0; column--) {
    const pivot = r[column * columns + column]!
    let value = coefficients[column]!
    for (let later = column + 1; later < columns; later++) value -= r[column * columns + later]! * coefficients[later]!
    coefficients[column] = pivot === 0 ? 0 : value / pivot
  }
  for (let row = 0; row < rows; row++) leftOut[row]! /= 1 - Math.min(leverage[row]!, HIGHEST_LEVERAGE)
  return { coefficients, leftOut }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}

function length(a: Float64Array): number {
  return Math.sqrt(dot(a, a))
}
