import { type Command, InvalidArgumentError, Option } from 'commander'
import { readDate } from './read-date.ts'

/** Adds the options that change the outcome of a scenario: those of `SourceOptions`, which every command that runs one takes. */
export function addScenarioOptions(command: Command): Command {
  return command
    .addOption(new Option('--seed <number>', 'seed of everything random').argParser(readSeed).default(1))
    .option('--horizon <duration>', 'simulate another span of time, such as "2 years"')
    .option('--prices <file>', 'price book of your own, laid over the built-in one')
    .addOption(new Option('--prices-as-of <date>', 'bill with the prices that held on that date').argParser(readDate))
    .addOption(
      new Option('--set <path=value>', 'change the scenario, such as datasets.raw.ingest="1 TB/day"; may be repeated')
        .argParser((setting: string, settings: readonly string[]) => [...settings, setting])
        .default([], 'none'),
    )
}

function readSeed(text: string): number {
  const seed = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(seed))
    throw new InvalidArgumentError('A seed is a whole number from 0 on.')
  return seed
}
