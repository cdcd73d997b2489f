import { medianAmounts, qualifying, type Standing, type StandingRequest, standingsAt } from './standings-at.ts'
import type { Uncertainty } from './uncertain-input.ts'

/** How an option fares in a future. */
export interface OptionInFuture extends Standing {
  /** Score forgone against the best option of that future. */
  readonly regret: number
}

/** What comes of one future when all else turns out at its median. */
export interface FutureOutcome {
  /** Undefined for the scenario as written. */
  readonly future: string | undefined
  readonly probability: number
  /** The option that comes first; undefined where none meets all hard limits. */
  readonly winner: string | undefined
  readonly options: readonly OptionInFuture[]
}

/** The regret of every option over the named futures, whatever their probabilities (Savage, J. Am. Stat. Assoc. 46, 1951). */
export interface FutureRegret {
  readonly futures: readonly FutureOutcome[]
  /** The greatest regret of each option, in the order of the options. */
  readonly greatest: readonly { readonly option: string; readonly regret: number }[]
  /** The option whose greatest regret is least, the first by name of several; undefined where no option ever meets all limits. */
  readonly minimax: string | undefined
}

/**
 * Simulates every named future, and the scenario as written where it is left a chance. As over draws, an option that fails a requirement
 * scores nothing there. Undefined where no future is named.
 */
export async function simulateFutures(request: StandingRequest): Promise<FutureRegret | undefined> {
  const cases = casesOf(request.uncertainty)
  if (cases.length === 0) return undefined
  const medians = medianAmounts(request.uncertainty)
  const column = request.uncertainty.inputs.length
  const standings = await standingsAt(
    request,
    cases.map(({ index }) => medians.with(column, index)),
  )
  const futures = cases.map(({ future, probability }, at) => ({ future, probability, ...withRegret(standings[at]!) }))
  const greatest = request.columns.options.map((option, at) => ({
    option,
    regret: Math.max(...futures.map(({ options }) => options[at]!.regret)),
  }))
  const ever = greatest.filter((_, at) => futures.some(({ options }) => options[at]!.feasible))
  const [minimax] = ever.toSorted((a, b) => a.regret - b.regret || (a.option < b.option ? -1 : 1))
  return { futures, greatest, minimax: minimax?.option }
}

function withRegret(standings: readonly Standing[]): Pick<FutureOutcome, 'winner' | 'options'> {
  const [best] = qualifying(standings)
  const payoff = ({ feasible, score }: Standing): number => (feasible ? score : 0)
  return {
    winner: best?.option,
    options: standings.map((own) => ({ ...own, regret: best === undefined ? 0 : best.score - payoff(own) })),
  }
}

interface FutureCase {
  readonly index: number
  readonly future: string | undefined
  readonly probability: number
}

/** What rounding leaves of no chance at all. */
const NO_CHANCE = 1e-9

function casesOf({ futures }: Uncertainty): readonly FutureCase[] {
  const rest = 1 - futures.reduce((sum, { probability }) => sum + probability, 0)
  const named = futures.map(({ id, probability }, index) => ({ index, future: id, probability }))
  if (named.length === 0 || rest <= NO_CHANCE) return named
  return [{ index: futures.length, future: undefined, probability: rest }, ...named]
}
