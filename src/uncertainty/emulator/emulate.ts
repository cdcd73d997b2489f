import { randomStream } from '../../sampling/random-stream.ts'
import type { OutcomeTable } from '../outcome-table.ts'
import { evaluateTerms, evaluationRoom, type InputDraws, type Term } from './basis.ts'
import type { Emulation, Emulator, Expansion } from './emulator.ts'

/**
 * Outcomes of draws that were not simulated. Where the emulator is flagged as inexact, each draw also takes what the emulator missed in
 * one simulated draw, the same one for all outputs, so that spread is not understated. Whether requirements are met, and levels that
 * some draws cannot reach, come from the nearest simulated draw: both jump at limits, where polynomials would ring.
 */
export function emulate(emulator: Emulator, inputs: InputDraws, seed: number): OutcomeTable {
  const { columns, axes, bills, levels: levelEmulations, simulatedLevels, simulatedFeasible } = emulator
  const { draws } = inputs
  const [options, months, criteria] = [columns.options.length, columns.months.length, columns.criteria.length]
  const monthlyCost = new Float64Array(draws * options * months)
  const levels = new Float64Array(draws * options * criteria)
  const feasible = new Uint8Array(draws * options)
  const terms = widestTerms([...bills, ...levelEmulations])
  const values = new Float64Array(terms.length)
  const room = evaluationRoom(axes)
  const donors = randomStream({ seed, label: 'emulator/residuals' })
  const billsAt = bills.map((bill) => ready(bill, terms))
  const levelsAt = levelEmulations.map((level) => level && ready(level, terms))
  for (let draw = 0; draw < draws; draw++) {
    evaluateTerms(axes, terms, inputs, draw, room, values, 0, 1)
    const donor = Math.floor(donors.nextUniform() * emulator.inputs.draws)
    const near = nearest(emulator, inputs, draw)
    for (let option = 0; option < options; option++) {
      write(billsAt[option]!, values, donor, monthlyCost, (draw * options + option) * months)
      feasible[draw * options + option] = simulatedFeasible[near * options + option]!
    }
    for (let column = 0; column < options * criteria; column++) {
      const own = levelsAt[column]
      const at = draw * options * criteria + column
      if (own === undefined) levels[at] = simulatedLevels[near * options * criteria + column]!
      else write(own, values, donor, levels, at)
    }
  }
  return { ...columns, ...inputs, monthlyCost, levels, feasible }
}

interface Ready {
  readonly emulation: Emulation
  /** For each expansion, its terms by number among all. */
  readonly places: readonly Int32Array[]
}

function ready(emulation: Emulation, terms: readonly Term[]): Ready {
  const numbers = new Map(terms.map((term, index) => [term.join(), index]))
  const places = emulation.expansions.map((own) => Int32Array.from(own.terms, (term) => numbers.get(term.join())!))
  return { emulation, places }
}

/** Degrees are nested, so the longest list of terms holds all. */
function widestTerms(emulations: readonly (Emulation | undefined)[]): readonly Term[] {
  let widest: readonly Term[] = []
  for (const emulation of emulations)
    for (const { terms } of emulation?.expansions ?? []) if (terms.length > widest.length) widest = terms
  return widest
}

function write(
  { emulation, places }: Ready,
  values: Float64Array,
  donor: number,
  into: Float64Array,
  at: number,
): void {
  const { mean, patterns, expansions, noisy, logarithmic } = emulation
  for (let column = 0; column < mean.length; column++) into[at + column] = mean[column]!
  for (let index = 0; index < expansions.length; index++) {
    const amount =
      amountOf(expansions[index]!, places[index]!, values) + (noisy ? expansions[index]!.leftOut[donor]! : 0)
    const pattern = patterns[index]!
    for (let column = 0; column < pattern.length; column++) into[at + column]! += amount * pattern[column]!
  }
  if (logarithmic) for (let column = 0; column < mean.length; column++) into[at + column] = Math.exp(into[at + column]!)
  else if (mean.length > 1)
    for (let column = 0; column < mean.length; column++) into[at + column] = Math.max(0, into[at + column]!)
}

function amountOf({ coefficients }: Expansion, places: Int32Array, values: Float64Array): number {
  let sum = 0
  for (let term = 0; term < places.length; term++) sum += coefficients[term]! * values[places[term]!]!
  return sum
}

/** Distance between two cases of a choice, in standard deviations. */
const BETWEEN_CASES = 2

function nearest({ axes, inputs: known, influence }: Emulator, inputs: InputDraws, draw: number): number {
  const width = axes.length
  let [best, least] = [0, Infinity]
  for (let row = 0; row < known.draws; row++) {
    let distance = 0
    for (let column = 0; column < width && distance < least; column++) {
      const apart =
        axes[column]!.kind === 'score'
          ? inputs.scores[draw * width + column]! - known.scores[row * width + column]!
          : inputs.amounts[draw * width + column] === known.amounts[row * width + column]
            ? 0
            : BETWEEN_CASES
      distance += (apart * influence[column]!) ** 2
    }
    if (distance < least) [best, least] = [row, distance]
  }
  return best
}
