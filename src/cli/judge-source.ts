import { BUILT_IN_MODELS } from '../models/registry.ts'
import { type LoadedScenario, scenarioLoader } from '../scenarios/files/load-scenario.ts'
import { autoOptions } from '../scenarios/scenario-options.ts'
import { decideScenario } from '../simulation/run-scenario.ts'
import { type Judge, judgedOf } from '../what-if/judge.ts'
import { CliError } from './cli-error.ts'
import { issuesError } from './issues-error.ts'
import { loadPriceBook } from './load-price-book.ts'
import { type SourceOptions, settingsOf } from './run-source.ts'
import type { Shell } from './shell.ts'

/** A scenario that can be decided again and again with other settings. */
export interface JudgedSource {
  /** As it is without further settings. */
  readonly loaded: LoadedScenario
  readonly judge: Judge
  /** Whether the scenario can have these settings. */
  readonly accepts: (settings: readonly string[]) => boolean
}

/**
 * Loads a scenario for questions of what would be if. Throws `CliError` when it or the price book is wrong, when its options are not
 * written out, and, later, when a setting that is judged is wrong.
 */
export async function judgeSource(source: string, options: SourceOptions, shell: Shell): Promise<JudgedSource> {
  const standardInput = source === '-' ? await shell.readStdin() : ''
  const book = await loadPriceBook(options.prices, shell)
  const read = scenarioLoader(source, {
    models: BUILT_IN_MODELS,
    folder: shell.cwd,
    readStandardInput: () => standardInput,
  })
  const readWith = (settings: readonly string[]) => read([...settingsOf(options), ...settings])
  const load = (settings: readonly string[]): LoadedScenario => {
    const loaded = readWith(settings)
    if (!loaded.ok) throw issuesError(loaded.issues, shell, { of: 'scenario', outcome: 'nothing was run' })
    return loaded
  }
  const loaded = load([])
  if (autoOptions(loaded.scenario) !== undefined)
    throw new CliError('a search finds other options at every step; write the options out to follow them')
  return {
    loaded,
    accepts: (settings) => readWith(settings).ok,
    judge: (settings) => {
      const { scenario, id, hash, traces, provenance } = load(settings)
      const { decision } = decideScenario({
        scenario,
        id,
        hash,
        traces,
        models: BUILT_IN_MODELS,
        book,
        ...(options.pricesAsOf === undefined ? {} : { pricesAsOf: options.pricesAsOf }),
        seed: options.seed,
        ...provenance,
      })
      return judgedOf(decision)
    },
  }
}
