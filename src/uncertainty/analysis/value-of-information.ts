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
export function perfectInformation(input: Payoffs): InformationValue {
  return overReplicates(input, (from, to) => perfectWithin(input, from, to))
}

/**
 * Expected value of knowing one input, from the same draws: payoffs are averaged over bins with equally many draws of the input
 * (Strong, Oakley & Brennan, Medical Decision Making 34, 2014, regress instead). Within a set of draws it lies between zero and the value
 * of perfect information. `column` holds the input, one number a draw; draws with equal numbers share a bin as far as bins are cut between
 * different numbers.
 */
export function partialInformation(input: Payoffs, column: Float64Array): InformationValue {
  return partialInformationIn(input, column, ascending(column))
}

/** {@link partialInformation} where the draws are already known in the order of the input, see {@link ascending}. */
export function partialInformationIn(input: Payoffs, column: Float64Array, order: Int32Array): InformationValue {
  const size = input.draws / input.replicates
  const within = Array.from({ length: input.replicates }, () => new Int32Array(size))
  const filled = new Int32Array(input.replicates)
  for (let place = 0; place < order.length; place++) {
    const replicate = Math.floor(order[place]! / size)
    within[replicate]![filled[replicate]!++] = order[place]!
  }
  return overReplicates(input, (from, to) =>
    partialWithin(input, column, to - from === input.draws ? order : within[from / size]!),
  )
}

function overReplicates(
  { draws, replicates }: Payoffs,
  valueWithin: (from: number, to: number) => number,
): InformationValue {
  const value = valueWithin(0, draws)
  if (replicates < 2) return { value, standardError: undefined }
  const size = draws / replicates
  const values = Array.from({ length: replicates }, (_, index) => valueWithin(index * size, (index + 1) * size))
  const mean = values.reduce((sum, own) => sum + own, 0) / replicates
  const variance = values.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (replicates - 1)
  return { value, standardError: Math.sqrt(variance / replicates) }
}

function perfectWithin({ options, payoffs }: Payoffs, from: number, to: number): number {
  const sums = new Float64Array(options)
  let best = 0
  for (let draw = from; draw < to; draw++) {
    let most = -Infinity
    for (let option = 0; option < options; option++) {
      const payoff = payoffs[draw * options + option]!
      sums[option]! += payoff
      if (payoff > most) most = payoff
    }
    best += most
  }
  return Math.max(0, (best - greatest(sums)) / (to - from))
}

function partialWithin({ options, payoffs }: Payoffs, column: Float64Array, order: Int32Array): number {
  // Bins as many as draws in the cube root: bias from few draws a bin and from wide bins shrink together.
  const size = Math.ceil(order.length / Math.max(2, Math.floor(Math.cbrt(order.length))))
  const sums = new Float64Array(options)
  const within = new Float64Array(options)
  let known = 0
  let filled = 0
  for (let place = 0; place < order.length; place++) {
    const draw = order[place]!
    for (let option = 0, at = draw * options; option < options; option++, at++) within[option]! += payoffs[at]!
    filled++
    const ends = place + 1 === order.length
    if (ends || (filled >= size && column[draw] !== column[order[place + 1]!])) {
      known += greatest(within)
      for (let option = 0; option < options; option++) sums[option]! += within[option]!
      within.fill(0)
      filled = 0
    }
  }
  return Math.max(0, (known - greatest(sums)) / order.length)
}

function greatest(values: Float64Array): number {
  let most = -Infinity
  for (let index = 0; index < values.length; index++) if (values[index]! > most) most = values[index]!
  return most
}
