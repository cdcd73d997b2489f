import { evaluateTerms, type InputDraws, type Term } from './basis.ts'
import type { Emulation, Emulator } from './emulator.ts'
import { exponentials } from './exponentials.ts'
import { type Lanes, lanesFor, placeOf, sumColumns } from './lanes.ts'

/** What all emulations read: the terms at all draws, and the simulated draw whose residuals each draw takes along. */
export interface Drawn {
  readonly draws: number
  readonly values: Lanes
  /** Columns of `values` that hold the terms of a list. */
  readonly columnsOf: (terms: readonly Term[]) => Int32Array
  readonly donors: Int32Array
}

/** Share of the largest coefficient below which one is what rounding left of nothing. */
const NOTHING = 1e-13

/** Evaluates what the emulations of an emulator share. Degrees are nested, so the longest list of terms holds all. */
export function drawnTerms({ axes, bills, levels }: Emulator, inputs: InputDraws, donors: Int32Array): Drawn {
  let terms: readonly Term[] = []
  for (const emulation of [...bills, ...levels])
    for (const own of emulation?.expansions ?? []) if (own.terms.length > terms.length) terms = own.terms
  const { draws } = inputs
  const values = lanesFor(draws, terms.length)
  evaluateTerms(axes, terms, inputs, values.values, (draw, term) => placeOf(terms.length, draw, term))
  const numbers = new Map(terms.map((term, column) => [term.join(), column]))
  const known = new Map<readonly Term[], Int32Array>()
  const columnsOf = (own: readonly Term[]): Int32Array => {
    const columns = known.get(own) ?? Int32Array.from(own, (term) => numbers.get(term.join())!)
    known.set(own, columns)
    return columns
  }
  return { draws, values, columnsOf, donors }
}

/** Columns of an emulation, one after the other: each call writes over what the call before returned. */
export function emulatedColumns(emulation: Emulation, drawn: Drawn): (column: number) => Float64Array {
  const { mean, patterns, logarithmic } = emulation
  const { draws } = drawn
  const amounts = patternAmounts(emulation, drawn)
  const columns = Int32Array.from(patterns.keys())
  const into = lanesFor(draws, 1)
  const own = into.values.subarray(0, draws)
  return (column) => {
    const factors = Float64Array.from(patterns, (pattern) => pattern[column]!)
    sumColumns(amounts, { constant: mean[column]!, columns, factors }, into, 0)
    if (logarithmic) exponentials(own)
    else if (mean.length > 1) liftToZero(own)
    return own
  }
}

function patternAmounts({ expansions, noisy }: Emulation, { draws, values, columnsOf, donors }: Drawn): Lanes {
  const amounts = lanesFor(draws, expansions.length)
  for (const [pattern, { terms, coefficients, leftOut }] of expansions.entries()) {
    const least = NOTHING * coefficients.reduce((most, coefficient) => Math.max(most, Math.abs(coefficient)), 0)
    const counted = [...terms.keys()].filter((term) => Math.abs(coefficients[term]!) > least)
    const columns = columnsOf(terms)
    const sum = {
      constant: 0,
      columns: Int32Array.from(counted, (term) => columns[term]!),
      factors: Float64Array.from(counted, (term) => coefficients[term]!),
    }
    sumColumns(values, sum, amounts, pattern)
    if (!noisy) continue
    for (let draw = 0; draw < draws; draw++)
      amounts.values[placeOf(expansions.length, draw, pattern)]! += leftOut[donors[draw]!]!
  }
  return amounts
}

/** Bills that are not emulated in logarithms can fall below zero, and no bill does. */
function liftToZero(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) if (values[at]! < 0) values[at] = 0
}
