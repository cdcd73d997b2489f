import { createColors } from 'picocolors'
import { BUILT_IN_MODELS } from '../models/registry.ts'
import { loadScenario } from '../scenarios/files/load-scenario.ts'
import { formatIssues } from '../scenarios/format-issues.ts'
import type { Issue } from '../scenarios/issue.ts'
import { type RunInput, runScenario, type ScenarioRun } from '../simulation/run-scenario.ts'
import { CliError } from './cli-error.ts'
import { loadPriceBook } from './load-price-book.ts'
import type { RunOptions } from './run-options.ts'
import { type Shell, wantsColor } from './shell.ts'

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
  const book = await loadPriceBook(options.prices, shell.cwd)
  const loaded = loadScenario(source, {
    settings: settingsOf(options),
    models: BUILT_IN_MODELS,
    folder: shell.cwd,
    readStandardInput: () => standardInput,
  })
  if (!loaded.ok) throw issuesError(loaded.issues, shell)
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

function issuesError(issues: readonly Issue[], { stderr, env }: Shell): CliError {
  const { red, dim, cyan, bold } = createColors(wantsColor(stderr, env))
  const count = issues.length === 1 ? '1 mistake' : `${issues.length} mistakes`
  const text = formatIssues(issues, { problem: red, place: dim, remedy: cyan })
  return new CliError(`the scenario has ${count}`, { output: `${text}\n${bold(`${count}, nothing was run.`)}\n` })
}
