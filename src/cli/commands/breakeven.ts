import { type Command, InvalidArgumentError, Option } from 'commander'
import type { BreakevenOptions } from '../breakeven-source.ts'
import { showExamples } from '../help-examples.ts'
import { addScenarioOptions } from '../scenario-options.ts'
import type { Shell } from '../shell.ts'

/** `stowage breakeven`: from where on one option is ahead of another. */
export function defineBreakeven(program: Command, shell: Shell): void {
  const command = program
    .command('breakeven')
    .description('find where one option comes ahead of another as an input moves')
    .argument('<scenario>', 'scenario file, name of a built-in scenario, or - for the standard input')
    .requiredOption('--input <path>', 'the setting that moves, such as datasets.raw.ingest')
    .option('--from <quantity>', 'low end of the range (default: a hundredth of what the scenario says)')
    .option('--to <quantity>', 'high end of the range (default: a hundred times what the scenario says)')
    .addOption(
      new Option('--between <options>', 'the two options, such as B,D: when does D overtake B?')
        .argParser(readPair)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--on <what>', 'score: hard limits and all criteria; cost: the bill alone')
        .choices(['score', 'cost'])
        .default('score'),
    )
    .option('--json', 'as JSON')
    .option('-q, --quiet', 'show no progress')
    .action(async (scenario: string, options: BreakevenOptions) => {
      const { breakevenSource } = await import('../breakeven-source.ts')
      await breakevenSource(scenario, options, shell)
    })
  addScenarioOptions(command)
  showExamples(command, [
    [
      'stowage breakeven session-store --input datasets.sessions.objectSize.median --between A,B',
      'how large may a session be?',
    ],
    [
      'stowage breakeven trucking-fleet --input datasets.raw.ingest --from "1 GB/day" --to "1 TB/day" --between B,A --on cost',
      'from how little data on a table is cheaper',
    ],
  ])
}

function readPair(text: string): readonly [string, string] {
  const [first, second, ...more] = text.split(',').map((id) => id.trim())
  if (!first || !second || more.length > 0 || first === second)
    throw new InvalidArgumentError('Name two options, such as B,D.')
  return [first, second]
}
