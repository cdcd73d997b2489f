import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { DecisionDocument } from '../document/schema.ts'
import type { Artifact } from '../reports/artifact.ts'
import { renderJson } from '../reports/json.ts'
import { renderReport } from '../reports/render-report.ts'
import { showControls } from '../reports/show-controls.ts'
import { DEFAULT_DRAWS } from '../uncertainty/draw-counts.ts'
import { commandLine } from './command-line.ts'
import { progressLine } from './progress-line.ts'
import { REPORT_FOLDER, type RunOptions } from './run-options.ts'
import { runSource } from './run-source.ts'
import { runSummary } from './run-summary.ts'
import { type Shell, wantsColor, widthOf } from './shell.ts'
import { writeArtifacts } from './write-artifacts.ts'

/** Runs a scenario and writes its report; prints the summary, or the decision document where that is asked for. */
export async function runToReport(source: string, options: RunOptions, shell: Shell): Promise<void> {
  const progress = progressLine(shell, options.quiet !== true)
  try {
    const run = await runSource(
      source,
      options,
      shell,
      (name, index, count) => progress.show(`Simulating ${index + 1} of ${count}: ${name}`),
      {
        draws: options.draws ?? DEFAULT_DRAWS,
        workers: options.workers ?? availableParallelism(),
        onDraw: (done, of) => progress.show(`Simulating draw ${done} of ${of}`),
      },
    )
    const { document } = run
    const folder = resolve(shell.cwd, options.out ?? join(REPORT_FOLDER, document.scenario.id))
    const writes = options.json !== true || options.out !== undefined
    let artifacts: readonly Artifact[] = []
    if (writes) {
      progress.show(`Writing the report to ${folder}`)
      artifacts = await renderReport({ run, formats: options.format, command: commandLine(source, options) })
      writeArtifacts(folder, artifacts)
    }
    progress.clear()
    if (options.quiet !== true) shell.stderr.write(priceWarnings(document))
    if (options.json) shell.stdout.write(renderJson(document))
    else if (!options.quiet) {
      shell.stdout.write(
        runSummary(document, { width: widthOf(shell.stdout), color: wantsColor(shell.stdout, shell.env) }),
      )
      shell.stdout.write(whereItIs(folder, artifacts, shell))
    }
  } finally {
    progress.clear()
  }
}

function priceWarnings({ prices }: DecisionDocument): string {
  return prices.warnings.map((warning) => `${showControls(`warning: ${warning}`)}\n`).join('')
}

function whereItIs(folder: string, artifacts: readonly Artifact[], { cwd }: Shell): string {
  const path = relative(cwd, folder)
  const shown = path.startsWith('..') ? folder : path
  const main = artifacts.find(({ name }) => name === 'report.md') ?? artifacts[0]!
  const others = artifacts.length - 1
  const more = others === 0 ? '' : `, with ${others} more ${others === 1 ? 'file' : 'files'}`
  return `Report: ${join(shown, main.name)}${more}\n`
}
