import { BUILT_IN_MODELS } from '../models/registry.ts'
import { loadScenario } from '../scenarios/files/load-scenario.ts'
import { type RunInput, runScenario, type ScenarioRun } from '../simulation/run-scenario.ts'
import { issuesError } from './issues-error.ts'
import { loadPriceBook } from './load-price-book.ts'
import type { RunOptions } from './run-options.ts'
import type { Shell } from './shell.ts'

/** What of the options changes the outcome. */
export type SourceOptions = Pick<RunOptions, 'seed' | 'horizon' | 'prices' | 'pricesAsOf' | 'set'>

/**
 * Loads a scenario by built-in name, path or `-` and runs it with the built-in models.
 *
 * Throws `CliError` when the scenario or the price book is wrong, and what `loadScenario` and `runScenario` throw.
 */
export async function runSource(
  source: string,
  options: SourceOptions,
  shell: Shell,
  onOption: NonNullable<RunInput['onOption']> = () => {},
): Promise<ScenarioRun> {
  const standardInput = source === '-' ? await shell.readStdin() : ''
  const book = await loadPriceBook(options.prices, shell)
  const loaded = loadScenario(source, {
    settings: settingsOf(options),
    models: BUILT_IN_MODELS,
    folder: shell.cwd,
    readStandardInput: () => standardInput,
  })
  if (!loaded.ok) throw issuesError(loaded.issues, shell, { of: 'scenario', outcome: 'nothing was run' })
  const { scenario, id, hash, traces, provenance } = loaded
  return runScenario({
    scenario,
    id,
    hash,
    traces,
    models: BUILT_IN_MODELS,
    book,
    ...(options.pricesAsOf === undefined ? {} : { pricesAsOf: options.pricesAsOf }),
    seed: options.seed,
    unknowns: provenance.unknowns,
    assumed: provenance.assumed,
    onOption,
  })
}

function settingsOf({ set, horizon }: SourceOptions): readonly string[] {
  return horizon === undefined ? set : [...set, `horizon=${horizon}`]
}
