import { type Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS, type Format } from '../../reports/formats.ts'
import { nearestSpelling } from '../../scenarios/nearest-spelling.ts'
import { showExamples } from '../help-examples.ts'
import { readDate } from '../read-date.ts'
import { REPORT_FOLDER, type RunOptions } from '../run-options.ts'
import type { Shell } from '../shell.ts'

/** `stowage run`: simulates, bills and decides one scenario, and writes the report. */
export function defineRun(program: Command, shell: Shell): void {
  const command = program
    .command('run')
    .description('simulate, bill and decide a scenario, and write the report')
    .argument('<scenario>', 'scenario file, name of a built-in scenario, or - for the standard input')
    .option('-o, --out <dir>', `folder for the report (default: ${REPORT_FOLDER}/<scenario>)`)
    .addOption(
      new Option('-f, --format <list>', 'formats of the report, separated by commas')
        .argParser(readFormats)
        .default(FORMATS, FORMATS.join(',')),
    )
    .option('--json', 'print the decision document and nothing else; writes files only with --out')
    .addOption(new Option('--seed <number>', 'seed of everything random').argParser(readSeed).default(1))
    .option('--horizon <duration>', 'simulate another span of time, such as "2 years"')
    .option('--prices <file>', 'price book of your own, laid over the built-in one')
    .addOption(new Option('--prices-as-of <date>', 'bill with the prices that held on that date').argParser(readDate))
    .addOption(
      new Option('--set <path=value>', 'change the scenario, such as datasets.raw.ingest="1 TB/day"; may be repeated')
        .argParser((setting: string, settings: readonly string[]) => [...settings, setting])
        .default([], 'none'),
    )
    .option('-q, --quiet', 'print nothing but errors')
    .action(async (scenario: string, options: RunOptions) => {
      const { runToReport } = await import('../run-to-report.ts')
      await runToReport(scenario, options, shell)
    })
  showExamples(command, [
    ['stowage run trucking-fleet', 'a built-in scenario'],
    ['stowage run fleet.yaml --out report --format md,png', 'your own, part of the report'],
    ['stowage run fleet.yaml --set datasets.raw.ingest="1 TB/day"', 'what if'],
    ['cat fleet.yaml | stowage run - --json | jq .recommendation', 'for programs'],
  ])
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

function readSeed(text: string): number {
  const seed = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(seed))
    throw new InvalidArgumentError('A seed is a whole number from 0 on.')
  return seed
}
