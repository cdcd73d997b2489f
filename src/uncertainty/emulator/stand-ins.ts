import { amountsAt, emulatedColumns, type PatternAmounts } from './emulated-columns.ts'
import type { Emulation } from './emulator.ts'
import { LANES } from './lanes.ts'

/** A few columns whose weighted sum is that of all columns, in every draw. */
export interface StandIns {
  readonly columns: readonly number[]
  readonly weights: readonly number[]
}

/** Draws that stand-ins are chosen on, beside the outermost, and as many others that they are tried on. */
const SAMPLED = 64
/** How far off sums may be, as shares of them. */
const CHOSEN_WITHIN = 1e-11
const TRIED_WITHIN = 1e-10
/** Share of the columns above which stand-ins save too little. */
const MOST_COLUMNS = 0.6

/**
 * Rows of exponentials of a few smooth patterns say little that a third of their columns do not. Those are chosen by Gram–Schmidt with
 * pivots on the rows of some draws, which gives their weights, too (empirical cubature: Hernández, Caicedo & Ferrer, Comput. Methods Appl.
 * Mech. Eng. 313, 2017), and tried on others. Undefined where there are few draws, or where no few columns tell the sum to ten digits.
 */
export function standIns(emulation: Emulation, own: PatternAmounts): StandIns | undefined {
  if (own.draws < 8 * SAMPLED) return undefined
  const chosen = choose(sharesAt(emulation, own, [...spacedOut(own.draws, 0), ...outermost(emulation, own)]))
  if (chosen === undefined) return undefined
  const shares = sharesAt(emulation, own, spacedOut(own.draws, 1 / 2))
  const sums = new Float64Array(SAMPLED)
  for (const [at, column] of chosen.columns.entries()) addTimes(sums, chosen.weights[at]!, shares[column]!)
  return sums.every((sum) => Math.abs(sum - 1) <= TRIED_WITHIN) ? chosen : undefined
}

function choose(shares: readonly Float64Array[]): StandIns | undefined {
  const rest = shares.map((column) => column.slice())
  const wanted = new Float64Array(shares[0]!.length).fill(1)
  const columns: number[] = []
  const basis: Float64Array[] = []
  const weights: number[] = []
  while (wanted.some((left) => Math.abs(left) > CHOSEN_WITHIN)) {
    if (columns.length >= MOST_COLUMNS * shares.length) return undefined
    const column = longest(rest)
    const direction = rest[column]!.slice()
    // Once more, as rounding brings back what little is left by.
    for (const before of basis) addTimes(direction, -dot(before, direction), before)
    const length = Math.sqrt(dot(direction, direction))
    for (let row = 0; row < direction.length; row++) direction[row]! /= length
    for (const own of rest) addTimes(own, -dot(direction, own), direction)
    const part = dot(direction, wanted)
    addTimes(wanted, -part, direction)
    columns.push(column)
    basis.push(direction)
    weights.push(part)
  }
  for (let last = columns.length - 1; last >= 0; last--) {
    const own = shares[columns[last]!]!
    weights[last]! /= dot(basis[last]!, own)
    for (let before = 0; before < last; before++) weights[before]! -= weights[last]! * dot(basis[before]!, own)
  }
  return { columns, weights }
}

/** Columns at some draws, as shares of their sum. */
function sharesAt(emulation: Emulation, own: PatternAmounts, rows: readonly number[]): readonly Float64Array[] {
  const columnOf = emulatedColumns(emulation, amountsAt(own, rows))
  const columns = Array.from(emulation.mean, (_, column) => columnOf(column).slice())
  const sums = new Float64Array(rows.length)
  for (const column of columns) addTimes(sums, 1, column)
  return columns.map((column) => column.map((amount, row) => amount / sums[row]!))
}

/** Draws an odd number apart, as every other point of a low-discrepancy sequence lies on the same side. */
function spacedOut(draws: number, from: number): readonly number[] {
  const step = (Math.floor(draws / SAMPLED) - 1) | 1
  return Array.from({ length: SAMPLED }, (_, at) => Math.floor((at + from) * step))
}

/** The draws that have least and most of each pattern. */
function outermost({ patterns }: Emulation, { draws, amounts }: PatternAmounts): readonly number[] {
  const { values, columnStep, groupStep } = amounts
  return patterns.flatMap((_, pattern) => {
    let [least, most] = [0, 0]
    let [lowest, highest] = [Infinity, -Infinity]
    for (let first = 0, from = pattern * columnStep; first < draws; first += LANES, from += groupStep)
      for (let lane = 0; lane < LANES && first + lane < draws; lane++) {
        const amount = values[from + lane]!
        if (amount < lowest) {
          least = first + lane
          lowest = amount
        }
        if (amount > highest) {
          most = first + lane
          highest = amount
        }
      }
    return [least, most]
  })
}

function longest(columns: readonly Float64Array[]): number {
  let [best, most] = [0, -1]
  for (const [at, column] of columns.entries()) {
    const square = dot(column, column)
    if (square > most) [best, most] = [at, square]
  }
  return best
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

function addTimes(into: Float64Array, factor: number, values: Float64Array): void {
  for (let at = 0; at < into.length; at++) into[at]! += factor * values[at]!
}
