import { type Command, InvalidArgumentError, Option } from 'commander'
import type { BillCommandOptions } from '../bill-usage.ts'
import { showExamples } from '../help-examples.ts'
import { readDate } from '../read-date.ts'
import type { Shell } from '../shell.ts'

/** `stowage bill`: prices plain usage without any scenario. */
export function defineBill(program: Command, shell: Shell): void {
  const command = program
    .command('bill')
    .description('price plain usage, meter by meter')
    .argument('<usage>', 'usage file, YAML or JSON, or - for the standard input')
    .option('--json', 'print the bill as JSON, with costs that are not rounded')
    .option('--prices <file>', 'price book of your own, laid over the built-in one')
    .addOption(new Option('--prices-as-of <date>', 'bill with the prices that held on that date').argParser(readDate))
    .addOption(
      new Option(
        '--month-hours <hours>',
        'hours of every month, such as the 730 of other calculators, instead of those of the calendar',
      ).argParser(readHours),
    )
    .option('--free-tier', 'take off what AWS gives every account each month')
    .option('-q, --quiet', 'print no notes and warnings')
    .action(async (source: string, options: BillCommandOptions) => {
      const { billUsage } = await import('../bill-usage.ts')
      await billUsage(source, options, shell)
    })
  showExamples(command, [
    ['stowage bill usage.yaml', 'a bill, line by line'],
    ['stowage bill usage.yaml --json | jq .total', 'for programs'],
    ['stowage bill usage.yaml --prices-as-of 2024-06-01', 'at the prices of another day'],
    ['stowage list meters', 'what a usage file can name'],
  ])
  command.addHelpText(
    'after',
    `
A usage file:
  region: us-east-1          # or a list of regions
  month: 2026-03
  usage:
    AmazonS3:
      TimedStorage-ByteHrs: 52900
      Requests-Tier1: 310000
    s3.standard-ia.storage: 1200   # by alias
`,
  )
}

function readHours(text: string): number {
  const hours = Number(text)
  if (text.trim() === '' || !(hours > 0 && hours <= 744))
    throw new InvalidArgumentError('A month has between 0 and 744 hours.')
  return hours
}
