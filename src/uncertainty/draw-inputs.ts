import { normalCdf, normalQuantile } from '../demand/normal.ts'
import { doublingOrder } from '../sampling/doubling-order.ts'
import type { StreamName } from '../sampling/random-stream.ts'
import { scrambledSobolColumn } from '../sampling/sobol.ts'
import { correlationFactor } from './correlate.ts'
import { caseOf, type Distribution, quantile } from './distribution.ts'
import { drawPlace } from './draw-place.ts'
import type { Future, Uncertainty } from './uncertain-input.ts'

/** How many draws: each replicate is a scrambled Sobol' sequence of 2^exponent points, independent of the others. */
export interface DrawSize {
  readonly seed: number
  readonly replicates: number
  readonly exponent: number
}

/** Draws of all uncertain inputs, a row a draw. */
export interface InputDraws {
  readonly draws: number
  readonly replicates: number
  /** Paths of the inputs, in the order of their columns; {@link FUTURE} last where there are futures. */
  readonly inputs: readonly string[]
  /** Standard normal scores of the inputs, correlated: draws × inputs. */
  readonly scores: Float64Array
  /** Amounts in the unit that each input is written in, or the number of the case or future: draws × inputs. */
  readonly amounts: Float64Array
  /** What is to be laid over the scenario for a draw: settings, each `path=value`. */
  settingsOf(draw: number): readonly string[]
}

/** Column that says which future a draw falls into; the scenario as written is the last of its cases. */
export const FUTURE = 'uncertainty.futures'

/**
 * Draws the inputs by Latin supercube sampling (Owen, ACM Trans. Model. Comput. Simul. 8, 1998): inputs that belong together share a
 * scrambled Sobol' sequence, a dimension each, and every such sequence runs in a random order of its own. Scramble, order and dimension
 * come from the path of the input alone, so adding or removing another input or an option never moves its draws; only inputs tied by
 * correlations move with those written before them.
 *
 * Throws `RangeError` when correlations contradict each other.
 */
export function drawInputs(uncertainty: Uncertainty, { seed, replicates, exponent }: DrawSize): InputDraws {
  const drawn = distributionsOf(uncertainty)
  const paths = drawn.map(({ path }) => path)
  const factor = correlationFactor(paths, uncertainty.correlations)
  const width = paths.length
  const points = 2 ** exponent
  const draws = replicates * points
  const scores = new Float64Array(draws * width)
  const amounts = new Float64Array(draws * width)
  for (let replicate = 0; replicate < replicates; replicate++) {
    const columns = paths.map((path) => uniformsOf(path, exponent, { seed, replicate }).map(normalQuantile))
    for (let point = 0; point < points; point++) {
      const at = (replicate * points + point) * width
      for (let row = 0; row < width; row++) {
        let score = 0
        for (let column = 0; column <= row; column++) score += factor[row]![column]! * columns[column]![point]!
        scores[at + row] = score
        amounts[at + row] = amountAt(drawn[row]!.distribution, normalCdf(score))
      }
    }
  }
  return {
    draws,
    replicates,
    inputs: paths,
    scores,
    amounts,
    settingsOf: (draw) => settingsFor(uncertainty, amounts.subarray(draw * width, (draw + 1) * width)),
  }
}

function uniformsOf(path: string, exponent: number, run: Omit<StreamName, 'label'>): Float64Array {
  const { group, dimension } = drawPlace(path)
  const points = scrambledSobolColumn(dimension, exponent, { ...run, label: `inputs/${path}` })
  const order = doublingOrder(exponent, { ...run, label: `order/${group}` })
  return points.map((_, draw) => points[order[draw]!]!)
}

/** Everything that is drawn: the inputs in their order, and the choice of a future last, where there are any. */
export function distributionsOf({
  inputs,
  futures,
}: Uncertainty): readonly { readonly path: string; readonly distribution: Distribution }[] {
  return [...inputs, ...(futures.length === 0 ? [] : [{ path: FUTURE, distribution: distributionOfFutures(futures) }])]
}

/** The settings that put amounts in their places: one for each input and for what moves along with it, and those of the future, whose number stands last. */
export function settingsFor({ inputs, futures }: Uncertainty, amounts: ArrayLike<number>): readonly string[] {
  return [
    ...inputs.flatMap(({ path, scale, distribution, along = [] }, index) => {
      const drawn = amounts[index]!
      const amount = distribution.kind === 'cases' ? distribution.cases[drawn]!.value : drawn
      return [{ path, ratio: 1 }, ...along].map((moved) => `${moved.path}=${scale.exactTextOf(amount * moved.ratio)}`)
    }),
    ...(futures[amounts[inputs.length]!]?.settings ?? []),
  ]
}

/** Cases are told by their number, since equal amounts may be different cases. */
function amountAt(distribution: Distribution, u: number): number {
  return distribution.kind === 'cases' ? caseOf(distribution.cases, u) : quantile(distribution, u)
}

/** The futures, and what they leave to the scenario as written. */
function distributionOfFutures(futures: readonly Future[]): Distribution {
  const rest = 1 - futures.reduce((sum, { probability }) => sum + probability, 0)
  const cases = [...futures.map(({ probability }) => probability), Math.max(0, rest)]
  return { kind: 'cases', cases: cases.map((probability, value) => ({ value, probability })) }
}
