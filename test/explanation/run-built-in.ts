import { locateInScenario } from '../../src/explanation/locate-in-scenario.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { listBuiltInScenarios } from '../../src/scenarios/files/built-in-scenarios.ts'
import { type LoadedScenario, loadScenario } from '../../src/scenarios/files/load-scenario.ts'
import { runScenario, type ScenarioRun } from '../../src/simulation/run-scenario.ts'

export interface BuiltInRun {
  readonly loaded: LoadedScenario
  readonly run: ScenarioRun
  readonly locate: ReturnType<typeof locateInScenario>
}

const runs = new Map<string, BuiltInRun>()

/** A built-in scenario, run once for all tests of the file. */
export function runBuiltIn(id: string, settings: readonly string[] = []): BuiltInRun {
  const key = [id, ...settings].join(' ')
  const known = runs.get(key)
  if (known !== undefined) return known
  const loaded = loadScenario(id, { models: BUILT_IN_MODELS, settings, folder: '/', readStandardInput: () => '' })
  if (!loaded.ok) throw new Error(loaded.issues.map(({ message }) => message).join('\n'))
  const { scenario, hash, traces, source } = loaded
  const run = runScenario({
    scenario,
    id,
    hash,
    traces,
    models: BUILT_IN_MODELS,
    book: builtInPriceBook,
    seed: 1,
    ...loaded.provenance,
  })
  const made = { loaded, run, locate: locateInScenario(source) }
  runs.set(key, made)
  return made
}

export const BUILT_IN_IDS: readonly string[] = listBuiltInScenarios().map(({ id }) => id)

/** Built-in scenarios that between them use every model, shared stores, a combination of stores, and each way to grow a cluster. */
export const SAMPLED_IDS: readonly string[] = [
  'trucking-fleet',
  'session-store',
  'nightly-batch-scratch',
  'medical-imaging',
]

/** Long enough for every lifecycle step and season of charges; three years would only repeat them. */
export const HALF_A_YEAR: readonly string[] = ['horizon=6 months']
