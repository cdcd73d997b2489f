import type { Preferences } from '../decision/decide.ts'
import { valuate } from '../decision/value-function.ts'
import { sum } from '../quantities/sum.ts'
import { centre } from './distribution.ts'
import { distributionsOf, settingsFor } from './draw-inputs.ts'
import type { OutcomeColumns } from './outcome-table.ts'
import type { DrawRunner } from './run-draws.ts'
import type { DrawRow } from './simulate-draw.ts'
import type { Uncertainty } from './uncertain-input.ts'

/** How an option stands in one draw. */
export interface Standing {
  readonly option: string
  /** Whether it meets all hard limits. */
  readonly feasible: boolean
  readonly score: number
  /** USD over the horizon. */
  readonly cost: number
}

/** What single draws are simulated and judged by. */
export interface StandingRequest {
  readonly uncertainty: Uncertainty
  readonly columns: Pick<OutcomeColumns, 'options' | 'criteria'>
  readonly preferences: Preferences
  readonly run: DrawRunner
}

/** Simulates draws whose amounts are given, a row a draw, and says how the options stand in each, in the order of the options. */
export async function standingsAt(
  { uncertainty, columns, preferences, run }: StandingRequest,
  rows: readonly (readonly number[])[],
): Promise<readonly (readonly Standing[])[]> {
  const outcomes = await run(rows.map((amounts) => settingsFor(uncertainty, amounts)))
  return outcomes.map((outcome) => standingsOf(outcome, columns, preferences))
}

function standingsOf(
  { monthlyCost, levels, feasible }: DrawRow,
  { options, criteria }: StandingRequest['columns'],
  { values, weights }: Preferences,
): readonly Standing[] {
  const total = sum(Object.values(weights))
  const months = monthlyCost.length / options.length
  return options.map((option, at) => ({
    option,
    feasible: feasible[at]!,
    score: sum(
      criteria.map((id, column) => {
        const [weight, value, level] = [weights[id] ?? 0, values[id], levels[at * criteria.length + column]!]
        if (weight === 0 || value === undefined) return 0
        return (weight / total) * valuate(value, Number.isNaN(level) ? null : level).utility
      }),
    ),
    cost: sum(monthlyCost.slice(at * months, (at + 1) * months)),
  }))
}

/** The options that meet all hard limits, best first; of equals the cheaper, then the first by name. */
export function qualifying(standings: readonly Standing[]): readonly Standing[] {
  return standings
    .filter(({ feasible }) => feasible)
    .toSorted((a, b) => b.score - a.score || a.cost - b.cost || (a.option < b.option ? -1 : 1))
}

/** The median of every input, or the number of the likeliest of its cases. */
export function medianAmounts(uncertainty: Uncertainty): readonly number[] {
  return distributionsOf(uncertainty).map(({ distribution }) => {
    if (distribution.kind !== 'cases') return centre(distribution)
    return distribution.cases.findIndex(({ value }) => value === centre(distribution))
  })
}
