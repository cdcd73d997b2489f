import { type Decision, decide } from '../decision/decide.ts'
import { buildDocument } from '../document/build-document.ts'
import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import type { WrittenScenario } from '../scenarios/schema.ts'
import { analyseDraws, bestOfDraws } from '../uncertainty/analysis/analyse-draws.ts'
import { simulateFutures } from '../uncertainty/future-regret.ts'
import type { Outcomes } from '../uncertainty/outcome-table.ts'
import type { Outlook } from '../uncertainty/outlook.ts'
import { type DrawRunner, runDraws } from '../uncertainty/run-draws.ts'
import { drawnCriteria } from '../uncertainty/simulate-draw.ts'
import { simulateSwings } from '../uncertainty/swings.ts'
import type { Uncertainty } from '../uncertainty/uncertain-input.ts'
import { verdictUnderDraws } from '../uncertainty/verdict-under-draws.ts'
import { type DecidedScenario, decideScenario, type RunInput, type ScenarioRun } from './run-scenario.ts'

/** How the draws of a scenario are made. */
export interface DrawPlan {
  readonly uncertainty: Uncertainty
  /** Wanted draws. */
  readonly draws: number
  /** Makes a runner for the options that are compared, which a search may have found. */
  readonly runnerFor: (options: WrittenScenario['options']) => DrawRunner
}

/**
 * `runScenario` for a scenario with uncertain inputs: decides it at the medians, draws the inputs, and takes what the draws say into
 * screening and verdict. The contributions that explain the ranking are those of the medians. Throws like it.
 */
export async function runUncertainScenario(input: RunInput, plan: DrawPlan): Promise<ScenarioRun> {
  const { preferences, ...decided } = decideScenario(input)
  const outlook = await lookAhead(input, { preferences, ...decided }, plan)
  const decision = decideWith(outlook, { preferences, ...decided })
  const engines = input.engines ?? BUILT_IN_ENGINES
  const document = buildDocument({ ...input, ...decided, decision, engines, preferences, outlook })
  return { ...decided, decision, document }
}

async function lookAhead(
  { seed }: RunInput,
  { scenario, calendar, preferences, decision }: DecidedScenario,
  { uncertainty, draws, runnerFor }: DrawPlan,
): Promise<Outlook> {
  const columns = {
    options: Object.keys(scenario.options),
    criteria: drawnCriteria(scenario),
    months: calendar.months.map(({ label }) => label),
  }
  const run = runnerFor(scenario.options)
  const enough = (table: Outcomes): boolean => bestOfDraws(table, preferences).enough
  const outcomes = await runDraws({ uncertainty, columns, seed, draws, run, enough })
  const { feasibleShare } = uncertainty
  const analysis = analyseDraws(outcomes.table, preferences, { seed, feasibleShare })
  const winner = decision.recommended ?? decision.options[0]!.id
  const swings = await simulateSwings({ uncertainty, columns, preferences, run, winner })
  const futureRegret = await simulateFutures({ uncertainty, columns, preferences, run })
  return { uncertainty, outcomes, analysis, swings, ...(futureRegret === undefined ? {} : { futureRegret }) }
}

function decideWith(outlook: Outlook, { assessed, preferences }: DecidedScenario): Decision {
  const feasible = Object.fromEntries(outlook.analysis.options.map(({ option, feasible }) => [option, feasible]))
  const decision = decide(assessed, preferences, { feasible, atLeast: outlook.uncertainty.feasibleShare })
  return { ...decision, verdict: verdictUnderDraws(decision, outlook) }
}
