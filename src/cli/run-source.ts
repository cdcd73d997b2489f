import { BUILT_IN_MODELS } from '../models/registry.ts'
import { type LoadedScenario, loadScenario } from '../scenarios/files/load-scenario.ts'
import { uncertaintyOf } from '../scenarios/uncertainty-of.ts'
import { type RunInput, runScenario, type ScenarioRun } from '../simulation/run-scenario.ts'
import { issuesError } from './issues-error.ts'
import { loadPriceBook } from './load-price-book.ts'
import type { RunOptions } from './run-options.ts'
import type { Shell } from './shell.ts'

/** What of the options changes the outcome. */
export type SourceOptions = Pick<RunOptions, 'seed' | 'horizon' | 'prices' | 'pricesAsOf' | 'set'>

/** A scenario as it was loaded and what came out of it. */
export interface SourceRun {
  readonly loaded: LoadedScenario
  readonly run: ScenarioRun
}

/**
 * Loads a scenario by built-in name, path or `-` and runs it with the built-in models.
 *
 * Throws `CliError` when the scenario or the price book is wrong, and what `loadScenario` and `runScenario` throw.
 */
export async function runSource(
  source: string,
  options: SourceOptions,
  shell: Shell,
  onOption?: RunInput['onOption'],
  draws?: DrawOptions,
): Promise<ScenarioRun> {
  return (await loadAndRun(source, options, shell, onOption, draws)).run
}

/** Like {@link runSource}, for commands that show where the scenario states something. */
export async function loadAndRun(
  source: string,
  options: SourceOptions,
  shell: Shell,
  onOption: NonNullable<RunInput['onOption']> = () => {},
  draws?: DrawOptions,
): Promise<SourceRun> {
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
  const input: RunInput = {
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
  }
  const uncertainty =
    draws === undefined || draws.draws === 0 ? undefined : uncertaintyOf(scenario, loaded.input, BUILT_IN_MODELS)
  if (uncertainty === undefined || draws === undefined) return { loaded, run: runScenario(input) }
  const { runWithDraws } = await import('./run-with-draws.ts')
  const from = { source, standardInput, folder: shell.cwd, options: sourceOptionsOf(options) }
  return { loaded, run: await runWithDraws(input, uncertainty, from, draws) }
}

/** How draws of what is uncertain are made, for commands that make them. */
export interface DrawOptions {
  readonly draws: number
  readonly workers: number
  readonly onDraw: (done: number, of: number) => void
}

/** What of the options may be handed from thread to thread. */
function sourceOptionsOf({ seed, horizon, prices, pricesAsOf, set }: SourceOptions): SourceOptions {
  return {
    seed,
    set,
    ...(horizon === undefined ? {} : { horizon }),
    ...(prices === undefined ? {} : { prices }),
    ...(pricesAsOf === undefined ? {} : { pricesAsOf }),
  }
}

/** Settings laid over the scenario, the horizon last. */
export function settingsOf({ set, horizon }: SourceOptions): readonly string[] {
  return horizon === undefined ? set : [...set, `horizon=${horizon}`]
}
