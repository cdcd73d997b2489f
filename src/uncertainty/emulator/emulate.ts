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
  const values = new Float64Array(terms.length * AT_ONCE)
  const room = evaluationRoom(axes)
  const donors = randomStream({ seed, label: 'emulator/residuals' })
  const neighbours = neighbourhood(emulator)
  const billsAt = bills.map((bill) => ready(bill, terms))
  const levelsAt = levelEmulations.map((level) => level && ready(level, terms))
  const donor = new Int32Array(AT_ONCE)
  for (let first = 0; first < draws; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, draws - first)
    for (let lane = 0; lane < count; lane++) {
      const draw = first + lane
      evaluateTerms(axes, terms, inputs, draw, room, values, lane, AT_ONCE)
      donor[lane] = Math.floor(donors.nextUniform() * emulator.inputs.draws)
      const near = nearest(neighbours, inputs, draw)
      feasible.set(simulatedFeasible.subarray(near * options, (near + 1) * options), draw * options)
      levels.set(
        simulatedLevels.subarray(near * options * criteria, (near + 1) * options * criteria),
        draw * options * criteria,
      )
    }
    for (let option = 0; option < options; option++)
      write(billsAt[option]!, values, donor, count, monthlyCost, (first * options + option) * months, options * months)
    for (let column = 0; column < options * criteria; column++) {
      const own = levelsAt[column]
      if (own !== undefined)
        write(own, values, donor, count, levels, first * options * criteria + column, options * criteria)
    }
  }
  return { ...columns, ...inputs, monthlyCost, levels, feasible }
}

/** Draws that are emulated side by side, so that each coefficient is read once for all of them. */
const AT_ONCE = 4

interface Ready {
  readonly emulation: Emulation
  /** For each expansion, its terms by number among all. */
  readonly places: readonly Int32Array[]
  /** Columns × patterns: the patterns side by side. */
  readonly patterns: Float64Array
  /** Room for the amounts of the patterns in {@link AT_ONCE} draws, pattern by pattern. */
  readonly amounts: Float64Array
}

function ready(emulation: Emulation, terms: readonly Term[]): Ready {
  const numbers = new Map(terms.map((term, index) => [term.join(), index]))
  const places = emulation.expansions.map((own) => Int32Array.from(own.terms, (term) => numbers.get(term.join())!))
  const count = emulation.patterns.length
  const patterns = new Float64Array(emulation.mean.length * count)
  for (const [index, pattern] of emulation.patterns.entries())
    for (const [column, share] of pattern.entries()) patterns[column * count + index] = share
  return { emulation, places, patterns, amounts: new Float64Array(AT_ONCE * count) }
}

/** Degrees are nested, so the longest list of terms holds all. */
function widestTerms(emulations: readonly (Emulation | undefined)[]): readonly Term[] {
  let widest: readonly Term[] = []
  for (const emulation of emulations)
    for (const { terms } of emulation?.expansions ?? []) if (terms.length > widest.length) widest = terms
  return widest
}

/** Writes the outputs of draws side by side: those of the first from `at`, of each further one `stride` later. */
function write(
  { emulation, places, patterns, amounts }: Ready,
  values: Float64Array,
  donor: Int32Array,
  count: number,
  into: Float64Array,
  at: number,
  stride: number,
): void {
  const { mean, expansions, noisy, logarithmic } = emulation
  const width = expansions.length
  for (let index = 0; index < width; index++) {
    addUp(expansions[index]!, places[index]!, values, amounts, index * AT_ONCE)
    if (noisy)
      for (let lane = 0; lane < count; lane++)
        amounts[index * AT_ONCE + lane]! += expansions[index]!.leftOut[donor[lane]!]!
  }
  const positive = !logarithmic && mean.length > 1
  for (let column = 0, pattern = 0; column < mean.length; column++) {
    let first = mean[column]!
    let second = first
    let third = first
    let fourth = first
    for (let from = 0; from < width * AT_ONCE; from += AT_ONCE) {
      const share = patterns[pattern++]!
      first += amounts[from]! * share
      second += amounts[from + 1]! * share
      third += amounts[from + 2]! * share
      fourth += amounts[from + 3]! * share
    }
    const own = at + column
    into[own] = output(first, logarithmic, positive)
    if (count > 1) into[own + stride] = output(second, logarithmic, positive)
    if (count > 2) into[own + 2 * stride] = output(third, logarithmic, positive)
    if (count > 3) into[own + 3 * stride] = output(fourth, logarithmic, positive)
  }
}

function output(value: number, logarithmic: boolean, positive: boolean): number {
  return logarithmic ? Math.exp(value) : positive && value < 0 ? 0 : value
}

/** An expansion in {@link AT_ONCE} draws: unrolled over them, as the sums then stay in registers. */
function addUp(
  { coefficients }: Expansion,
  places: Int32Array,
  values: Float64Array,
  into: Float64Array,
  at: number,
): void {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let term = 0; term < places.length; term++) {
    const coefficient = coefficients[term]!
    const from = places[term]! * AT_ONCE
    first += coefficient * values[from]!
    second += coefficient * values[from + 1]!
    third += coefficient * values[from + 2]!
    fourth += coefficient * values[from + 3]!
  }
  into[at] = first
  into[at + 1] = second
  into[at + 2] = third
  into[at + 3] = fourth
}

/** Distance between two cases of a choice, in standard deviations. */
const BETWEEN_CASES = 2

/** Simulated draws as points whose distance tells how alike their outcomes are. */
interface Neighbourhood {
  readonly axes: Emulator['axes']
  readonly influence: Float64Array
  readonly points: Float64Array
  readonly point: Float64Array
}

function neighbourhood({ axes, inputs, influence }: Emulator): Neighbourhood {
  const width = axes.length
  const points = new Float64Array(inputs.draws * width)
  for (let row = 0; row < inputs.draws; row++) place(axes, influence, inputs, row, points, row * width)
  return { axes, influence, points, point: new Float64Array(width) }
}

function place(
  axes: Emulator['axes'],
  influence: Float64Array,
  { scores, amounts }: InputDraws,
  draw: number,
  into: Float64Array,
  at: number,
): void {
  const width = axes.length
  for (let column = 0; column < width; column++) {
    const from = draw * width + column
    into[at + column] = axes[column]!.kind === 'score' ? scores[from]! * influence[column]! : amounts[from]!
  }
}

function nearest({ axes, influence, points, point }: Neighbourhood, inputs: InputDraws, draw: number): number {
  const width = axes.length
  place(axes, influence, inputs, draw, point, 0)
  let best = 0
  let least = Infinity
  for (let row = 0, at = 0; at < points.length; row++, at += width) {
    let distance = 0
    for (let column = 0; column < width && distance < least; column++) {
      const apart = point[column]! - points[at + column]!
      if (axes[column]!.kind === 'score') distance += apart * apart
      else if (apart !== 0) distance += (BETWEEN_CASES * influence[column]!) ** 2
    }
    if (distance < least) {
      best = row
      least = distance
    }
  }
  return best
}
