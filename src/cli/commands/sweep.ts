import { type Command, InvalidArgumentError, Option } from 'commander'
import { showExamples } from '../help-examples.ts'
import { addScenarioOptions } from '../scenario-options.ts'
import type { Shell } from '../shell.ts'
import type { SweepOptions } from '../sweep-source.ts'

/** `stowage sweep`: who wins where, as one or two inputs move. */
export function defineSweep(program: Command, shell: Shell): void {
  const command = program
    .command('sweep')
    .description('show who wins where as one or two inputs move')
    .argument('<scenario>', 'scenario file, name of a built-in scenario, or - for the standard input')
    .addOption(
      new Option('--input <path=from..to>', 'what moves, such as datasets.raw.ingest=10GB/day..10TB/day; once or twice')
        .argParser((input: string, inputs: readonly string[]) => [...inputs, input])
        .default([], 'none'),
    )
    .addOption(new Option('--steps <number>', 'values of each input').argParser(readSteps).default(9))
    .option('--log', 'step by equal factors (default where the range spans a factor of 20)')
    .option('--linear', 'step by equal differences')
    .option('-o, --out <dir>', 'folder for sweep.json, sweep.csv and the chart')
    .option('--json', 'print JSON instead of the table')
    .option('--csv', 'print CSV instead of the table')
    .option('-q, --quiet', 'print nothing but errors')
    .action(async (scenario: string, options: SweepOptions) => {
      const { sweepSource } = await import('../sweep-source.ts')
      await sweepSource(scenario, options, shell)
    })
  addScenarioOptions(command)
  showExamples(command, [
    ['stowage sweep trucking-fleet --input datasets.raw.ingest=10GB/day..10TB/day', 'one input'],
    [
      'stowage sweep session-store --input datasets.sessions.reads.lookups="20 /s..20000 /s" --input datasets.sessions.objectSize.mean="1.3 kB..100 kB" --out sweep',
      'two inputs, with a heat map',
    ],
  ])
}

function readSteps(text: string): number {
  const steps = Number(text)
  if (!Number.isInteger(steps) || steps < 2 || steps > 100)
    throw new InvalidArgumentError('Steps are a whole number from 2 to 100.')
  return steps
}
