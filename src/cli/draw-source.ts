import { BUILT_IN_MODELS } from '../models/registry.ts'
import type { PriceBook } from '../prices/price-book.ts'
import { scenarioLoader } from '../scenarios/files/load-scenario.ts'
import { CERTAIN } from '../scenarios/parse-scenario.ts'
import { autoOptions, writtenOptions } from '../scenarios/scenario-options.ts'
import type { WrittenScenario } from '../scenarios/schema.ts'
import { type DrawRow, type DrawSimulator, drawSimulator } from '../uncertainty/simulate-draw.ts'
import { issuesError } from './issues-error.ts'
import { loadPriceBook } from './load-price-book.ts'
import { processShell } from './process-shell.ts'
import { type SourceOptions, settingsOf } from './run-source.ts'

/** Everything that a draw is simulated from, as it may be handed from thread to thread. */
export interface DrawSource {
  readonly source: string
  /** What stands on the standard input where that is the source. */
  readonly standardInput: string
  readonly folder: string
  readonly options: SourceOptions
  /** The options to compare, found or written. */
  readonly compared: WrittenScenario['options']
}

/** Simulates draws of one source. */
export type DrawJob = (settings: readonly string[]) => DrawRow

/**
 * A simulator of draws of a source. The first draw loads what all of them share. Throws `CliError` for a draw that the scenario language
 * refuses, such as a share above 100 %.
 */
export async function drawJob(from: DrawSource): Promise<DrawJob> {
  const shell = processShell()
  const book: PriceBook = await loadPriceBook(from.options.prices, shell)
  const load = scenarioLoader(from.source, {
    models: BUILT_IN_MODELS,
    folder: from.folder,
    readStandardInput: () => from.standardInput,
  })
  let simulate: DrawSimulator | undefined
  return (settings) => {
    const loaded = load([...settingsOf(from.options), CERTAIN, ...settings])
    if (!loaded.ok)
      throw issuesError(loaded.issues, shell, { of: 'scenario', outcome: 'a draw could not be simulated' })
    const { pricesAsOf } = from.options
    simulate ??= drawSimulator({
      models: BUILT_IN_MODELS,
      book,
      traces: loaded.traces,
      ...(pricesAsOf === undefined ? {} : { pricesAsOf }),
    })
    const { scenario } = loaded
    // Written options may have uncertain settings of their own; those found are the same in every draw.
    const options = autoOptions(scenario) === undefined ? writtenOptions(scenario) : from.compared
    return simulate({ ...scenario, options })
  }
}
