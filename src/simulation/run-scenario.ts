import { type AssessedOption, assess } from '../assessment/assess.ts'
import { type Decision, decide, type Preferences } from '../decision/decide.ts'
import type { Traces } from '../demand/build-demand.ts'
import type { DatasetDemand } from '../demand/dataset-demand.ts'
import { buildDocument } from '../document/build-document.ts'
import type { DecisionDocument } from '../document/schema.ts'
import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import type { EngineRegistry } from '../engines/engine.ts'
import type { ModelRegistry } from '../models/registry.ts'
import type { PriceBook } from '../prices/price-book.ts'
import type { Calendar } from '../quantities/calendar.ts'
import type { Assumed, Unknown } from '../scenarios/provenance.ts'
import { autoOptions, writtenOptions } from '../scenarios/scenario-options.ts'
import type { Scenario, WrittenScenario } from '../scenarios/schema.ts'
import { type SearchInput, searchPortfolios } from '../search/search-portfolios.ts'
import type { SearchReport } from '../search/search-report.ts'
import type { OptionRun } from './option-run.ts'
import { placeOptions } from './place-options.ts'
import { calendarOf, preferencesOf, settingOf } from './settle.ts'
import { simulateOption } from './simulate-option.ts'
import { simulationInput } from './simulation-input.ts'

/** A validated scenario with everything a run needs: nothing is fetched, read or drawn from anywhere else. */
export interface RunInput {
  readonly scenario: Scenario
  readonly id: string
  /** SHA-256 of the scenario as read. */
  readonly hash: string
  readonly traces?: Traces
  readonly models: ModelRegistry
  /** Engines that consumers may name; the catalogue when left out. */
  readonly engines?: EngineRegistry
  readonly book: PriceBook
  /** Price with what held at this date; the latest of each price without it. */
  readonly pricesAsOf?: string
  readonly seed: number
  readonly unknowns: readonly Unknown[]
  readonly assumed: readonly Assumed[]
  /** Told before each option, or each store that a search tries, is simulated, for a progress line. */
  readonly onOption?: (name: string, index: number, count: number) => void
}

/** The outcome with every intermediate that a report or an explanation refers to. */
export interface ScenarioRun {
  /** The scenario with its options written out, also where they were looked for. */
  readonly scenario: WrittenScenario
  /** How the options were found, where they were looked for. */
  readonly search?: SearchReport
  readonly calendar: Calendar
  readonly demand: Readonly<Record<string, DatasetDemand>>
  readonly runs: readonly OptionRun[]
  readonly assessed: readonly AssessedOption[]
  readonly decision: Decision
  readonly document: DecisionDocument
}

/**
 * The whole engine, in the order of its phases:
 *
 * 1. calendar and surroundings of the scenario
 * 2. demand: objects and bytes in, stored, read and deleted, day by day
 * 3. options found, where the scenario does not write them out
 * 4. each option simulated on its stores, and billed
 * 5. each option assessed: one value per criterion, with evidence
 * 6. options screened and ranked
 * 7. the decision document
 *
 * Throws `MissingPriceError` when an option uses a meter that the price book does not price in its region.
 */
export function runScenario(input: RunInput): ScenarioRun {
  const { preferences, ...decided } = decideScenario(input)
  const engines = input.engines ?? BUILT_IN_ENGINES
  return { ...decided, document: buildDocument({ ...input, ...decided, engines, preferences }) }
}

/** What stands before the document is written. */
export type DecidedScenario = Omit<ScenarioRun, 'document'> & { readonly preferences: Preferences }

/** The phases of {@link runScenario} but for the document, for those who ask only who wins. Throws like it. */
export function decideScenario(input: RunInput): DecidedScenario {
  const { scenario, engines = BUILT_IN_ENGINES } = input
  const calendar = calendarOf(scenario)
  const setting = settingOf(scenario, calendar, engines)
  const simulation = simulationInput(scenario, setting, { ...input, engines })
  const preferences = preferencesOf(scenario)
  const { written, search } = findOptions(input, { simulation, setting, preferences })
  const options = placeOptions(written, input.models)
  const runs = options.map((option, index) => {
    input.onOption?.(option.name, index, options.length)
    return simulateOption(option, simulation)
  })
  const assessed = runs.map((run) => assess(run, setting))
  const decision = decide(assessed, preferences)
  return {
    scenario: written,
    ...(search === undefined ? {} : { search }),
    calendar,
    demand: simulation.demand,
    runs,
    assessed,
    preferences,
    decision,
  }
}

/** The scenario with its options written out. What the author holds to be right goes by the names of his own options, so a search drops it. */
function findOptions(
  { scenario, models, onOption }: RunInput,
  found: Pick<SearchInput, 'simulation' | 'setting' | 'preferences'>,
): { readonly written: WrittenScenario; readonly search: SearchReport | undefined } {
  const spec = autoOptions(scenario)
  if (spec === undefined) return { written: { ...scenario, options: writtenOptions(scenario) }, search: undefined }
  const { options, report } = searchPortfolios({
    ...found,
    models,
    spec,
    ...(onOption === undefined ? {} : { onStore: onOption }),
  })
  const { answer: _, ...rest } = scenario
  return { written: { ...rest, options }, search: report }
}
