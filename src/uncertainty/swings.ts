import type { Preferences } from '../decision/decide.ts'
import { drawUtilities, scoreDraws } from './analysis/draw-utilities.ts'
import { centre, type Distribution, quantile } from './distribution.ts'
import { distributionsOf, type InputDraws, settingsFor } from './draw-inputs.ts'
import type { OutcomeTable } from './outcome-table.ts'
import type { Uncertainty } from './uncertain-input.ts'

/** What comes of moving one input alone. */
export interface SwingEnd {
  /** In the unit that the input is written in, or the number of a case. */
  readonly amount: number
  /** The option that comes first; undefined where none meets all hard limits. */
  readonly winner: string | undefined
  /** Score of the reference winner less the best of the others that meet all limits; undefined where it has no rival or is out itself. */
  readonly margin: number | undefined
}

/** One input moved through what is believed of it while all others stay at their medians. */
export interface Swing {
  readonly input: string
  /** At the 10th and the 90th percentile; for a choice among cases, those with the least and the greatest margin. */
  readonly ends: readonly [SwingEnd, SwingEnd]
}

/** Percentiles at which inputs are tried one by one. */
const TRIED = [0.1, 0.9]

/** Points that move one input each, all others at their medians: two for an amount, one for each case. */
export function swingPoints(uncertainty: Uncertainty): InputDraws {
  const distributions = distributionsOf(uncertainty)
  const medians = distributions.map(({ distribution }) => centralAmount(distribution))
  const rows = distributions.flatMap(({ distribution }, column) =>
    triedAmounts(distribution).map((amount) => medians.map((median, other) => (other === column ? amount : median))),
  )
  const width = distributions.length
  const amounts = Float64Array.from(rows.flat())
  return {
    draws: rows.length,
    replicates: 1,
    inputs: distributions.map(({ path }) => path),
    scores: new Float64Array(amounts.length),
    amounts,
    settingsOf: (draw) => settingsFor(uncertainty, amounts.subarray(draw * width, (draw + 1) * width)),
  }
}

/** Reads the swings off the simulated {@link swingPoints}, widest first. `winner` is the option whose lead is followed. */
export function swingsOf(
  table: OutcomeTable,
  uncertainty: Uncertainty,
  preferences: Preferences,
  winner: string,
): readonly Swing[] {
  const { utilities, weights } = drawUtilities(table, preferences)
  const options = table.options.length
  const scores = scoreDraws(utilities, weights, new Float64Array(table.draws * options))
  let row = 0
  return distributionsOf(uncertainty)
    .map(({ path, distribution }, column): Swing => {
      const ends = triedAmounts(distribution).map(() => {
        const end = endAt(table, scores, row, winner)
        return { ...end, amount: table.amounts[row++ * table.inputs.length + column]! }
      })
      const byMargin = ends.toSorted((a, b) => (a.margin ?? 0) - (b.margin ?? 0))
      return distribution.kind === 'cases'
        ? { input: path, ends: [byMargin[0]!, byMargin.at(-1)!] }
        : { input: path, ends: [ends[0]!, ends[1]!] }
    })
    .sort((a, b) => widthOf(b) - widthOf(a) || (a.input < b.input ? -1 : 1))
}

/** By how much the margin moves between the ends. */
function widthOf({ ends: [low, high] }: Swing): number {
  return Math.abs((high.margin ?? 0) - (low.margin ?? 0))
}

function endAt(
  { options, feasible }: OutcomeTable,
  scores: Float64Array,
  row: number,
  winner: string,
): Omit<SwingEnd, 'amount'> {
  const standing = options
    .map((id, index) => ({
      id,
      score: scores[row * options.length + index]!,
      meets: feasible[row * options.length + index] === 1,
    }))
    .filter(({ meets }) => meets)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const own = standing.find(({ id }) => id === winner)
  const rival = standing.find(({ id }) => id !== winner)
  return {
    winner: standing[0]?.id,
    margin: own === undefined || rival === undefined ? undefined : own.score - rival.score,
  }
}

function centralAmount(distribution: Distribution): number {
  if (distribution.kind !== 'cases') return centre(distribution)
  const { cases } = distribution
  return cases.findIndex(({ value }) => value === centre(distribution))
}

function triedAmounts(distribution: Distribution): readonly number[] {
  return distribution.kind === 'cases'
    ? distribution.cases.map((_, index) => index)
    : TRIED.map((share) => quantile(distribution, share))
}
