import type { StorageModel } from '../../models/contract.ts'
import { type FactsOnlyConfig, factsOnlyModel } from '../../models/facts-only/model.ts'
import { BUILT_IN_MODELS, type ModelRegistry, modelRegistry } from '../../models/registry.ts'
import type { PriceBook } from '../../prices/price-book.ts'
import { type ScenarioInput, scenarioSchema } from '../../scenarios/schema.ts'
import { runScenario, type ScenarioRun } from '../../simulation/run-scenario.ts'

/** The built-in models and the one for services that are judged on documented facts. */
export const EXAM_MODELS: ModelRegistry = modelRegistry([
  ...Object.values(BUILT_IN_MODELS),
  factsOnlyModel as StorageModel,
])

/** What the simulation of one option says. */
export interface SimulatedOption {
  /** USD over the horizon, without the services that have no bill. */
  readonly billed: number
  /** Services of the option that are judged on facts and have no bill, in alphabetical order. */
  readonly unbilled: readonly string[]
  /** Fewest Availability Zones that any of its stores spans. */
  readonly zones: number
  /** Share of the consumers that can work on the data. */
  readonly consumersServed: number
  /** Messages of limits that the option breaks. */
  readonly blocking: readonly string[]
}

/** Runs the whole engine on the scenario of a question. */
export function simulateQuestion(
  input: ScenarioInput,
  book: PriceBook,
): { readonly run: ScenarioRun; readonly options: Readonly<Record<string, SimulatedOption>> } {
  const scenario = scenarioSchema.parse(input)
  const run = runScenario({
    scenario,
    id: 'question',
    hash: '',
    models: EXAM_MODELS,
    book,
    seed: 1,
    unknowns: [],
    assumed: [],
  })
  return {
    run,
    options: Object.fromEntries(
      run.runs.map(({ id, stores, bill }, index) => {
        const { measurements, findings } = run.assessed[index]!
        return [
          id,
          {
            billed: bill.total,
            unbilled: stores
              .filter(({ model }) => model.id === factsOnlyModel.id)
              .map(({ config }) => (config as FactsOnlyConfig).service)
              .sort(),
            zones: Math.min(...stores.map(({ reach }) => reach.availabilityZones)),
            consumersServed: measurements['consumers-served'].value ?? 0,
            blocking: findings.filter(({ severity }) => severity === 'blocking').map(({ message }) => message),
          },
        ]
      }),
    ),
  }
}
