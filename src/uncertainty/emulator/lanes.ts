/** Draws that lie side by side, so that a factor is read once for all of them and their sums stay in registers. */
export const LANES = 4

/** Columns over draws in groups of {@link LANES}: groups × columns × lanes. The last group is filled up. */
export interface Lanes {
  readonly columns: number
  readonly values: Float64Array
}

export function lanesFor(draws: number, columns: number): Lanes {
  return { columns, values: new Float64Array(Math.ceil(draws / LANES) * LANES * columns) }
}

/** Where the value of a column at a draw lies. */
export function placeOf(columns: number, draw: number, column: number): number {
  const lane = draw % LANES
  return (draw - lane) * columns + column * LANES + lane
}

/** A column as a sum: a constant, and some of the columns of {@link Lanes}, each times a factor. */
export interface LinearSum {
  readonly constant: number
  /** Numbers of the columns. */
  readonly columns: Int32Array
  readonly factors: Float64Array
}

/**
 * Writes the sum at all draws to column `column` of `into`, which may be one column alone: then draw by draw. All draws of `from` are
 * written, also those that fill up the last group.
 */
export function sumColumns(from: Lanes, { constant, columns, factors }: LinearSum, into: Lanes, column: number): void {
  const { values } = from
  const [fromStep, intoStep] = [from.columns * LANES, into.columns * LANES]
  const target = into.values
  for (let group = 0, to = column * LANES; group < values.length; group += fromStep, to += intoStep) {
    let first = constant
    let second = constant
    let third = constant
    let fourth = constant
    for (let term = 0; term < columns.length; term++) {
      const factor = factors[term]!
      const place = group + columns[term]! * LANES
      first += factor * values[place]!
      second += factor * values[place + 1]!
      third += factor * values[place + 2]!
      fourth += factor * values[place + 3]!
    }
    target[to] = first
    target[to + 1] = second
    target[to + 2] = third
    target[to + 3] = fourth
  }
}
