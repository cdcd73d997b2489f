import { ascending } from './ascending.ts'

/** What it would be worth, in the unit of the payoff, to know something before deciding. */
export interface InformationValue {
  readonly value: number
  /** Standard error over replicates; undefined with one replicate. */
  readonly standardError: number | undefined
}

/** Payoffs of all options in a block of draws. */
export interface Payoffs {
  readonly draws: number
  readonly replicates: number
  readonly options: number
  /** draws × options; more is better. */
  readonly payoffs: Float64Array
}

/**
 * Expected value of perfect information: E[max] − max E (Raiffa & Schlaifer, Applied Statistical Decision Theory, 1961). It equals the
 * least expected regret.
 */
export function perfectInformation({ draws, replicates, options, payoffs }: Payoffs): InformationValue {
  const size = draws / replicates
  const best = new Float64Array(replicates)
  const sums = new Float64Array(replicates * options)
  for (let draw = 0, at = 0; draw < draws; draw++) {
    const replicate = Math.floor(draw / size)
    let most = -Infinity
    for (let to = replicate * options, end = to + options; to < end; to++) {
      const payoff = payoffs[at++]!
      sums[to]! += payoff
      if (payoff > most) most = payoff
    }
    best[replicate]! += most
  }
  const known = best.reduce((total, own) => total + own, 0)
  return {
    value: Math.max(0, (known - greatestSum(sums, options, 0, replicates)) / draws),
    standardError: standardErrorOf(
      Array.from(best, (own, replicate) =>
        Math.max(0, (own - greatestSum(sums, options, replicate, replicate + 1)) / size),
      ),
    ),
  }
}

/** Draws in bins by an input: of all draws together, and of each replicate by itself. */
export interface InputBins {
  readonly together: Bins
  readonly replicates: Bins
}

interface Bins {
  /** One a draw; the bins of a set follow each other. */
  readonly binOf: Int32Array
  /** First bin of each set of draws, and at last the number of bins. */
  readonly starts: readonly number[]
}

/**
 * Expected value of knowing one input, from the same draws: payoffs are averaged over bins with equally many draws of the input
 * (Strong, Oakley & Brennan, Medical Decision Making 34, 2014, regress instead). Within a set of draws it lies between zero and the value
 * of perfect information.
 */
export function partialInformation(input: Payoffs, { together, replicates }: InputBins): InformationValue {
  return {
    value: partialWithin(input, together)[0]!,
    standardError: standardErrorOf(partialWithin(input, replicates)),
  }
}

/** `column` holds the input, one number a draw; draws with equal numbers share a bin as far as bins are cut between different numbers. */
export function binsByInput(column: Float64Array, replicates: number): InputBins {
  const order = ascending(column)
  return { together: binsWithin(column, order, 1), replicates: binsWithin(column, order, replicates) }
}

/** Bins of equally many sets of draws, one after the other. `order` has the draws from the least amount to the greatest. */
function binsWithin(column: Float64Array, order: Int32Array, sets: number): Bins {
  const draws = order.length / sets
  // Bins as many as draws in the cube root: bias from few draws a bin and from wide bins shrink together.
  const size = Math.ceil(draws / Math.max(2, Math.floor(Math.cbrt(draws))))
  const bins = new Int32Array(sets)
  const filled = new Int32Array(sets)
  const last = new Float64Array(sets)
  const binOf = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) {
    const draw = order[place]!
    const set = Math.floor(draw / draws)
    const amount = column[draw]!
    if (filled[set]! >= size && amount !== last[set]!) {
      bins[set]!++
      filled[set] = 0
    }
    filled[set]!++
    last[set] = amount
    binOf[draw] = bins[set]!
  }
  const starts = [0]
  for (const [set, own] of bins.entries()) starts.push(starts[set]! + own + 1)
  for (let draw = 0; draw < binOf.length; draw++) binOf[draw]! += starts[Math.floor(draw / draws)]!
  return { binOf, starts }
}

/** For each set of draws. */
function partialWithin({ options, payoffs }: Payoffs, { binOf, starts }: Bins): readonly number[] {
  const sets = starts.length - 1
  const sums = new Float64Array(starts[sets]! * options)
  for (let draw = 0, at = 0; draw < binOf.length; draw++)
    for (let to = binOf[draw]! * options, end = to + options; to < end; to++) sums[to]! += payoffs[at++]!
  return Array.from({ length: sets }, (_, set) => {
    const [from, to] = [starts[set]!, starts[set + 1]!]
    let known = 0
    for (let bin = from; bin < to; bin++) known += greatestSum(sums, options, bin, bin + 1)
    return Math.max(0, (known - greatestSum(sums, options, from, to)) / (binOf.length / sets))
  })
}

/** The greatest sum of an option over rows. */
function greatestSum(rows: Float64Array, options: number, from: number, to: number): number {
  let most = -Infinity
  for (let option = 0; option < options; option++) {
    let sum = 0
    for (let row = from; row < to; row++) sum += rows[row * options + option]!
    if (sum > most) most = sum
  }
  return most
}

/** Undefined with one replicate. */
function standardErrorOf(values: readonly number[]): number | undefined {
  const replicates = values.length
  if (replicates < 2) return undefined
  const mean = values.reduce((sum, own) => sum + own, 0) / replicates
  const variance = values.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (replicates - 1)
  return Math.sqrt(variance / replicates)
}
