import type { AccessResult } from '../access/evaluate-access.ts'
import { assess } from '../assessment/assess.ts'
import { testAccess } from '../assessment/measure-access.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import { decide } from '../decision/decide.ts'
import { monthTotals } from '../document/cost-lines.ts'
import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import type { EngineRegistry } from '../engines/engine.ts'
import type { ModelRegistry } from '../models/registry.ts'
import type { WrittenScenario } from '../scenarios/schema.ts'
import { placeOptions } from '../simulation/place-options.ts'
import { calendarOf, preferencesOf, settingOf } from '../simulation/settle.ts'
import { simulateOption } from '../simulation/simulate-option.ts'
import { type SimulationSurroundings, simulationInput } from '../simulation/simulation-input.ts'

/** What is the same in all draws. */
export interface DrawSurroundings extends Omit<SimulationSurroundings, 'engines'> {
  readonly models: ModelRegistry
  /** The catalogue when left out. */
  readonly engines?: EngineRegistry
}

/** What came of one draw, by option in the order of the scenario. */
export interface DrawRow {
  /** Bills in USD: options × months. */
  readonly monthlyCost: readonly number[]
  /** Levels in the unit of the criterion, NaN where it cannot be reached: options × criteria. */
  readonly levels: readonly number[]
  /** Whether all hard limits are met, by option. */
  readonly feasible: readonly boolean[]
}

/** Simulates scenarios with the same options, whose quantities differ, and in named futures the settings of their stores. */
export type DrawSimulator = (scenario: WrittenScenario) => DrawRow

/**
 * A simulator of draws of the same options. Who may get at what does not depend on quantities, so it is tried out once for all draws with
 * the same people, hosts and stores.
 */
export function drawSimulator(surroundings: DrawSurroundings): DrawSimulator {
  const { models, engines = BUILT_IN_ENGINES } = surroundings
  const access = new Map<string, AccessResult>()
  return (scenario) => {
    const calendar = calendarOf(scenario)
    const setting = settingOf(scenario, calendar, engines)
    const simulation = simulationInput(scenario, setting, { ...surroundings, engines })
    const preferences = preferencesOf(scenario)
    const criteria = drawnCriteria(scenario)
    const runs = placeOptions(scenario, models).map((option) => simulateOption(option, simulation, { epochs: false }))
    const assessed = runs.map((run) => {
      const stores = run.stores.map(({ model, config, datasets }) => [model.id, config, datasets.map(({ id }) => id)])
      const key = JSON.stringify([run.id, scenario.access, setting.hosts, stores], withoutQuantities)
      const tested = access.get(key) ?? testAccess(run, setting)
      access.set(key, tested)
      return assess(run, setting, tested)
    })
    const { options } = decide(assessed, preferences)
    return {
      monthlyCost: runs.flatMap(({ bill }) => monthTotals(bill, calendar.months).map(({ total }) => total)),
      levels: assessed.flatMap(({ measurements }) => criteria.map((id) => measurements[id].value ?? Number.NaN)),
      feasible: assessed.map(({ id }) => options.find((option) => option.id === id)!.feasible),
    }
  }
}

function withoutQuantities(_: string, value: unknown): unknown {
  return typeof value === 'number' ? undefined : value
}

/** The criteria that a draw records: those that are weighed or limited. */
export function drawnCriteria(scenario: Pick<WrittenScenario, 'criteria' | 'requirements'>): readonly CriterionId[] {
  return [
    ...new Set([
      ...(Object.keys(scenario.criteria) as CriterionId[]),
      ...scenario.requirements.map(({ criterion }) => criterion),
    ]),
  ]
}
