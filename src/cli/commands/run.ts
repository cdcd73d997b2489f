import { type Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_FORMATS, FORMATS, type Format } from '../../reports/formats.ts'
import { nearestSpelling } from '../../scenarios/nearest-spelling.ts'
import { DEFAULT_DRAWS } from '../../uncertainty/draw-counts.ts'
import { showExamples } from '../help-examples.ts'
import { REPORT_FOLDER, type RunOptions } from '../run-options.ts'
import { addScenarioOptions } from '../scenario-options.ts'
import type { Shell } from '../shell.ts'

/** `stowage run`: simulates, bills and decides one scenario, and writes the report. */
export function defineRun(program: Command, shell: Shell): void {
  const command = program
    .command('run')
    .description('simulate, bill and decide a scenario, and write the report')
    .argument('<scenario>', 'scenario file, name of a built-in scenario, or - for the standard input')
    .option('-o, --out <dir>', `folder for the report (default: ${REPORT_FOLDER}/<scenario>)`)
    .addOption(
      new Option('-f, --format <list>', `formats of the report, separated by commas: ${FORMATS.join(', ')}`)
        .argParser(readFormats)
        .default(DEFAULT_FORMATS, DEFAULT_FORMATS.join(',')),
    )
    .option('--json', 'print the decision document and nothing else; writes files only with --out')
    .option('-q, --quiet', 'print nothing but errors')
    .addOption(
      new Option('--draws <number>', 'draws of what is uncertain, 0 for none; more are made where they tell too little')
        .argParser(wholeNumber(0))
        .default(DEFAULT_DRAWS),
    )
    .addOption(
      new Option('--workers <number>', 'threads that simulate draws (default: one per core)').argParser(wholeNumber(1)),
    )
    .action(async (scenario: string, options: RunOptions) => {
      const { runToReport } = await import('../run-to-report.ts')
      await runToReport(scenario, options, shell)
    })
  addScenarioOptions(command)
  showExamples(command, [
    ['stowage run trucking-fleet', 'a built-in scenario'],
    ['stowage run fleet.yaml --out report --format md,png', 'your own, part of the report'],
    ['stowage run fleet.yaml --format focus', 'the bills of each option as FOCUS rows, for FinOps tools'],
    ['stowage run fleet.yaml --set datasets.raw.ingest="1 TB/day"', 'what if'],
    ['stowage run fleet.yaml --draws 1024 --workers 4', 'how sure the answer is'],
    ['cat fleet.yaml | stowage run - --json | jq .recommendation', 'for programs'],
  ])
}

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`A whole number from ${least} on is wanted.`)
    return number
  }
}

function readFormats(list: string): readonly Format[] {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !isFormat(name))
  if (unknown !== undefined) {
    const near = nearestSpelling(unknown, FORMATS)
    const remedy = near === undefined ? `Formats are ${FORMATS.join(', ')}.` : `Did you mean ${near}?`
    throw new InvalidArgumentError(`There is no format "${unknown}". ${remedy}`)
  }
  return FORMATS.filter((format) => names.includes(format))
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name)
}
