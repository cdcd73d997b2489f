/** A few patterns that rows of a matrix are sums of. */
export interface Components {
  readonly mean: Float64Array
  /** Orthonormal patterns over the columns, the strongest first. */
  readonly patterns: readonly Float64Array[]
  /** How much of each pattern is in each row. */
  readonly amounts: readonly Float64Array[]
}

/** Steps of the power iteration: patterns need not be exact, as what one misses the next takes up. */
const STEPS = 40

/**
 * Principal components of the rows by power iteration with deflation, until all but `leftOver` of the variance is kept. A matrix of
 * equal rows has none.
 */
export function principalComponents(matrix: Float64Array, rows: number, leftOver: number): Components {
  const columns = matrix.length / rows
  const mean = new Float64Array(columns)
  for (let at = 0; at < matrix.length; at++) mean[at % columns]! += matrix[at]! / rows
  const rest = Float64Array.from(matrix, (value, at) => value - mean[at % columns]!)
  const scale = matrix.reduce((sum, value) => sum + value * value, 0)
  const total = sumOfSquares(rest)
  const patterns: Float64Array[] = []
  const amounts: Float64Array[] = []
  let left = total
  while (left > leftOver * total && left > scale * Number.EPSILON && patterns.length < Math.min(rows, columns)) {
    const pattern = strongestRow(rest, columns)
    const amount = new Float64Array(rows)
    for (let step = 0; step < STEPS; step++) {
      project(rest, pattern, amount)
      gatherPattern(rest, amount, pattern)
      normalise(pattern)
    }
    project(rest, pattern, amount)
    takeAway(rest, amount, pattern)
    patterns.push(pattern)
    amounts.push(amount)
    left = sumOfSquares(rest)
  }
  return { mean, patterns, amounts }
}

function project(rest: Float64Array, pattern: Float64Array, amount: Float64Array): void {
  const columns = pattern.length
  for (let row = 0; row < amount.length; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++) sum += rest[row * columns + column]! * pattern[column]!
    amount[row] = sum
  }
}

/** The sum of the rows, each times its amount. */
function gatherPattern(rest: Float64Array, amount: Float64Array, pattern: Float64Array): void {
  const columns = pattern.length
  pattern.fill(0)
  for (let row = 0, at = 0; row < amount.length; row++) {
    const share = amount[row]!
    for (let column = 0; column < columns; column++) pattern[column]! += rest[at++]! * share
  }
}

function takeAway(rest: Float64Array, amount: Float64Array, pattern: Float64Array): void {
  const columns = pattern.length
  for (let row = 0, at = 0; row < amount.length; row++) {
    const share = amount[row]!
    for (let column = 0; column < columns; column++) rest[at++]! -= share * pattern[column]!
  }
}

function strongestRow(rest: Float64Array, columns: number): Float64Array {
  let [best, most] = [0, -1]
  for (let row = 0; row * columns < rest.length; row++) {
    const strength = sumOfSquares(rest.subarray(row * columns, (row + 1) * columns))
    if (strength > most) [best, most] = [row, strength]
  }
  const pattern = rest.slice(best * columns, (best + 1) * columns)
  normalise(pattern)
  return pattern
}

function normalise(pattern: Float64Array): void {
  const size = Math.sqrt(sumOfSquares(pattern))
  for (let column = 0; column < pattern.length; column++) pattern[column]! /= size
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}
