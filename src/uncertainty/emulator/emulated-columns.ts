import { evaluateTerms, type InputDraws, type Term } from './basis.ts'
import type { Emulation, Emulator, Expansion } from './emulator.ts'
import { exponentials } from './exponentials.ts'
import {
  AT_ONCE,
  BLOCK,
  type Columns,
  consecutive,
  interleaved,
  LANES,
  padded,
  placeOf,
  type Sums,
  sumColumns,
} from './lanes.ts'

/** What all emulations read: the terms at all draws, and the simulated draw whose residuals each draw takes along. */
export interface Drawn {
  readonly draws: number
  readonly values: Columns
  /** Columns of `values` that hold the terms of a list. */
  readonly columnsOf: (terms: readonly Term[]) => Int32Array
  readonly donors: Int32Array
  /** {@link AT_ONCE} columns, and the amounts of the patterns of an emulation, that are written over again and again: new memory takes time. */
  readonly room: Columns
  readonly amounts: Float64Array
}

/** Evaluates what the emulations of an emulator share. Degrees are nested, so the longest list of terms holds all. */
export function drawnTerms({ axes, bills, levels }: Emulator, inputs: InputDraws, donors: Int32Array): Drawn {
  let terms: readonly Term[] = []
  for (const emulation of [...bills, ...levels])
    for (const own of emulation?.expansions ?? []) if (own.terms.length > terms.length) terms = own.terms
  const values = interleaved(inputs.draws, terms.length)
  evaluateTerms(axes, terms, inputs, values.values, (draw) => placeOf(values, draw, 0), values.columnStep)
  const numbers = new Map(terms.map((term, column) => [term.join(), column]))
  const known = new Map<readonly Term[], Int32Array>()
  const columnsOf = (own: readonly Term[]): Int32Array => {
    const columns = known.get(own) ?? Int32Array.from(own, (term) => numbers.get(term.join())!)
    known.set(own, columns)
    return columns
  }
  const patterns = Math.max(0, ...bills.map(({ expansions }) => expansions.length))
  const amounts = interleaved(inputs.draws, padded(patterns, AT_ONCE)).values
  return { draws: inputs.draws, values, columnsOf, donors, room: consecutive(inputs.draws, AT_ONCE), amounts }
}

/** How much of each pattern of an emulation is in each draw. */
export interface PatternAmounts {
  readonly draws: number
  readonly amounts: Columns
  /** {@link AT_ONCE} columns to make numbers of the emulation in. */
  readonly room: Columns
}

/** Makes {@link AT_ONCE} columns of an emulation at once, by their numbers: at the {@link BLOCK} draws from `draw` on, in the room. */
export type ColumnsMaker = (columns: ArrayLike<number>) => (draw: number) => void

/** How the columns of an emulation are made of the amounts of its patterns. Bills that are no logarithms end at zero. */
export function columnsMaker(emulation: Emulation, { draws, amounts, room }: PatternAmounts): ColumnsMaker {
  const { mean, patterns, logarithmic } = emulation
  const numbers = Int32Array.from(patterns.keys())
  const farthest = farthestPossible(emulation, amounts)
  const finish = (values: Float64Array): void => {
    if (logarithmic) exponentials(values, farthest)
    else if (mean.length > 1) liftToZero(values)
  }
  return (columns) => {
    const sums = {
      constants: picked(mean, columns),
      columns: numbers,
      factors: Float64Array.from(patterns.flatMap((pattern) => [...picked(pattern, columns)])),
    }
    return (draw) => {
      sumColumns(amounts, sums, room, 0, draw)
      const end = Math.min(draw + BLOCK, draws)
      for (let at = 0; at < columns.length; at++)
        finish(room.values.subarray(at * room.columnStep + draw, at * room.columnStep + end))
    }
  }
}

/** Columns of an emulation from the first to the last. A column is written over when other columns are asked for. */
export function emulatedColumns(emulation: Emulation, own: PatternAmounts): (column: number) => Float64Array {
  const { draws, room } = own
  const make = columnsMaker(emulation, own)
  return (column) => {
    const at = column % AT_ONCE
    if (at === 0) {
      const count = Math.min(AT_ONCE, emulation.mean.length - column)
      const fill = make(Array.from({ length: count }, (_, ahead) => column + ahead))
      for (let draw = 0; draw < draws; draw += BLOCK) fill(draw)
    }
    return room.values.subarray(at * room.columnStep, at * room.columnStep + draws)
  }
}

/** Levels are emulations of one column, which need no patterns: {@link AT_ONCE} of them are summed together from the terms. */
export function emulatedLevels(
  levels: readonly (Emulation | undefined)[],
  drawn: Drawn,
  write: (level: number, values: Float64Array) => void,
): void {
  const { draws, values, donors, room } = drawn
  const known = levels.flatMap((emulation, level) => (emulation === undefined ? [] : [{ emulation, level }]))
  for (let first = 0; first < known.length; first += AT_ONCE) {
    const together = known.slice(first, first + AT_ONCE)
    const outputs = together.map(({ emulation: { mean, patterns, expansions } }) => ({
      constant: mean[0]!,
      parts: expansions.map((expansion, at) => ({ expansion, share: patterns[at]![0]! })),
    }))
    sumColumns(values, sumsOf(outputs, drawn), room, 0)
    for (const [at, { emulation, level }] of together.entries()) {
      const own = room.values.subarray(at * room.columnStep, at * room.columnStep + draws)
      if (emulation.noisy)
        for (const { expansion, share } of outputs[at]!.parts)
          for (let draw = 0; draw < draws; draw++) own[draw]! += share * expansion.leftOut[donors[draw]!]!
      if (emulation.logarithmic) exponentials(own, farthestFromZero(own))
      write(level, own)
    }
  }
}

/** Amounts of the patterns of an emulation at all draws; written over when those of another are asked for. */
export function patternAmounts({ expansions, noisy }: Emulation, drawn: Drawn): PatternAmounts {
  const { draws, values, donors, room } = drawn
  const amounts = interleaved(draws, padded(expansions.length, AT_ONCE), drawn.amounts)
  for (let first = 0; first < expansions.length; first += AT_ONCE) {
    const outputs = expansions
      .slice(first, first + AT_ONCE)
      .map((expansion) => ({ constant: 0, parts: [{ expansion, share: 1 }] }))
    sumColumns(values, sumsOf(outputs, drawn), amounts, first)
  }
  if (noisy)
    for (const [pattern, { leftOut }] of expansions.entries())
      for (let draw = 0; draw < draws; draw++)
        amounts.values[placeOf(amounts, draw, pattern)]! += leftOut[donors[draw]!]!
  return { draws, amounts, room }
}

/** The same amounts at a few of the draws, by their numbers. */
export function amountsAt({ amounts }: PatternAmounts, rows: ArrayLike<number>): PatternAmounts {
  const count = amounts.groupStep / amounts.columnStep
  const own = interleaved(rows.length, count)
  for (let row = 0; row < rows.length; row++)
    for (let pattern = 0; pattern < count; pattern++)
      own.values[placeOf(own, row, pattern)] = amounts.values[placeOf(amounts, rows[row]!, pattern)]!
  return { draws: rows.length, amounts: own, room: consecutive(rows.length, AT_ONCE) }
}

/** A constant and a sum of expansions. */
interface Output {
  readonly constant: number
  readonly parts: readonly { readonly expansion: Expansion; readonly share: number }[]
}

/** Share of the largest coefficient below which one is what rounding left of nothing. */
const NOTHING = 1e-13

function sumsOf(outputs: readonly Output[], { columnsOf }: Drawn): Sums {
  const factors = new Map<number, number[]>()
  for (const [at, { parts }] of outputs.entries())
    for (const { expansion, share } of parts) {
      const { terms, coefficients } = expansion
      const columns = columnsOf(terms)
      const least = NOTHING * farthestFromZero(coefficients)
      for (const [term, coefficient] of coefficients.entries()) {
        if (Math.abs(coefficient) <= least) continue
        const row = factors.get(columns[term]!) ?? new Array<number>(AT_ONCE).fill(0)
        row[at]! += share * coefficient
        factors.set(columns[term]!, row)
      }
    }
  return {
    constants: Float64Array.from({ length: AT_ONCE }, (_, at) => outputs[at]?.constant ?? 0),
    columns: Int32Array.from(factors.keys()),
    factors: Float64Array.from([...factors.values()].flat()),
  }
}

function picked(values: Float64Array, columns: ArrayLike<number>): Float64Array {
  const own = new Float64Array(AT_ONCE)
  for (let at = 0; at < columns.length; at++) own[at] = values[columns[at]!]!
  return own
}

/** No number of the emulation is further from zero, as none has more of a pattern than the draw that has most. */
function farthestPossible({ mean, patterns }: Emulation, amounts: Columns): number {
  return patterns.reduce(
    (sum, pattern, at) => sum + mostOf(amounts, at) * farthestFromZero(pattern),
    farthestFromZero(mean),
  )
}

/** Whether each column is a sum of patterns and nothing else: no logarithm, and in no draw so low that it ends at zero. */
export function linearlyMade({ mean, patterns, logarithmic }: Emulation, { amounts }: PatternAmounts): boolean {
  if (logarithmic) return false
  const most = patterns.map((_, at) => mostOf(amounts, at))
  return mean.every(
    (middle, column) =>
      patterns.reduce((left, pattern, at) => left - most[at]! * Math.abs(pattern[column]!), middle) >= 0,
  )
}

/** The largest amount of a pattern in a draw, whatever its sign. */
function mostOf({ values, groupStep, columnStep }: Columns, pattern: number): number {
  let most = 0
  for (let from = pattern * columnStep; from < values.length; from += groupStep)
    for (let lane = 0; lane < LANES; lane++) most = Math.max(most, Math.abs(values[from + lane]!))
  return most
}

function farthestFromZero(values: Float64Array): number {
  let farthest = 0
  for (let at = 0; at < values.length; at++) farthest = Math.max(farthest, Math.abs(values[at]!))
  return farthest
}

/** Bills that are not emulated in logarithms can fall below zero, and no bill does. */
function liftToZero(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) if (values[at]! < 0) values[at] = 0
}
