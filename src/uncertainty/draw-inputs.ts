import { normalCdf, normalQuantile } from '../demand/normal.ts'
import { SOBOL_DIMENSIONS, scrambledSobolColumn } from '../sampling/sobol.ts'
import { correlationFactor } from './correlate.ts'
import { caseOf, type Distribution, quantile } from './distribution.ts'
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
 * Draws the inputs. Each has a random stream and a dimension of its own, both by its path: adding or removing another input or an
 * option leaves its draws as they were, unless the other's path falls on the same dimension. Inputs that are correlated move with those
 * written before them.
 *
 * Throws `RangeError` when correlations contradict each other, or for more inputs than there are dimensions.
 */
export function drawInputs(uncertainty: Uncertainty, { seed, replicates, exponent }: DrawSize): InputDraws {
  const drawn = distributionsOf(uncertainty)
  const paths = drawn.map(({ path }) => path)
  const dimensions = dimensionsOf(paths)
  const factor = correlationFactor(paths, uncertainty.correlations)
  const width = paths.length
  const points = 2 ** exponent
  const draws = replicates * points
  const scores = new Float64Array(draws * width)
  const amounts = new Float64Array(draws * width)
  for (let replicate = 0; replicate < replicates; replicate++) {
    const columns = paths.map((path, index) =>
      scrambledSobolColumn(dimensions[index]!, exponent, { seed, label: `inputs/${path}`, replicate }).map(
        normalQuantile,
      ),
    )
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

/** Everything that is drawn: the inputs in their order, and the choice of a future last, where there are any. */
export function distributionsOf({
  inputs,
  futures,
}: Uncertainty): readonly { readonly path: string; readonly distribution: Distribution }[] {
  return [...inputs, ...(futures.length === 0 ? [] : [{ path: FUTURE, distribution: distributionOfFutures(futures) }])]
}

/** The settings that put amounts in their places: one for each input, and those of the future, whose number stands last. */
export function settingsFor({ inputs, futures }: Uncertainty, amounts: ArrayLike<number>): readonly string[] {
  return [
    ...inputs.map(({ path, scale, distribution }, index) => {
      const amount = amounts[index]!
      return `${path}=${scale.exactTextOf(distribution.kind === 'cases' ? distribution.cases[amount]!.value : amount)}`
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

/**
 * A dimension of the Sobol' sequence for each path, by its hash (FNV-1a). Where two fall on one dimension, the later by name moves on to
 * the next that is free.
 */
function dimensionsOf(paths: readonly string[]): readonly number[] {
  if (paths.length > SOBOL_DIMENSIONS)
    throw new RangeError(`at most ${SOBOL_DIMENSIONS} quantities can be uncertain, not ${paths.length}`)
  const taken = new Map<number, string>()
  for (const path of paths.toSorted()) {
    let dimension = hashOf(path) % SOBOL_DIMENSIONS
    while (taken.has(dimension)) dimension = (dimension + 1) % SOBOL_DIMENSIONS
    taken.set(dimension, path)
  }
  const byPath = new Map([...taken].map(([dimension, path]) => [path, dimension]))
  return paths.map((path) => byPath.get(path)!)
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}
