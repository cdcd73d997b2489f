import { type Command, InvalidArgumentError, Option } from 'commander'
import { showExamples } from '../help-examples.ts'
import type { DiffBooksOptions } from '../prices/diff-books.ts'
import type { FetchListsOptions } from '../prices/fetch-lists.ts'
import type { MakeBookOptions } from '../prices/import-lists.ts'
import type { ShowPricesOptions } from '../prices/show-prices.ts'
import { readDate } from '../read-date.ts'
import type { Shell } from '../shell.ts'

/** `stowage prices`: what is on file, and price lists of AWS in its place. */
export function definePrices(program: Command, shell: Shell): void {
  const prices = program.command('prices').description('show, compare, import or fetch prices')
  showExamples(prices, [
    ['stowage prices show s3 standard --region eu-central-1', 'what is on file, and from where'],
    ['stowage prices diff 2024-10-01 2026-01-01', 'what changed between two days'],
    ['stowage prices import index.json --region us-east-1', 'make a price book from lists on disk'],
    ['stowage prices fetch --region us-east-1', 'and from the lists of today'],
    ['stowage run fleet.yaml --prices prices.json', 'bill with it'],
  ])
  defineShow(prices, shell)
  defineDiff(prices, shell)
  defineImport(prices, shell)
  defineFetch(prices, shell)
}

function defineShow(prices: Command, shell: Shell): void {
  prices
    .command('show')
    .description('show the prices on file')
    .argument('[words...]', 'show only meters whose service, usage type, alias or description holds each of these')
    .addOption(regionOption('show only this region; may be repeated'))
    .addOption(new Option('--as-of <date>', 'the prices that held on that date').argParser(readDate))
    .option('--history', 'older prices too')
    .option('--prices <file>', 'price book of your own, laid over the built-in one')
    .option('--json', 'as JSON')
    .action(async (words: readonly string[], options: ShowPricesOptions) => {
      const { showPrices } = await import('../prices/show-prices.ts')
      await showPrices(words, options, shell)
    })
}

function defineDiff(prices: Command, shell: Shell): void {
  prices
    .command('diff')
    .description('compare the prices of two days or two price books')
    .argument('<before>', 'date, price book file, or built-in')
    .argument('<after>', 'date, price book file, or built-in')
    .addOption(regionOption('compare only this region; may be repeated'))
    .option('--all', 'show prices, too, that are on file for only one of two dates')
    .option('--json', 'as JSON')
    .action(async (before: string, after: string, options: DiffBooksOptions) => {
      const { diffBooks } = await import('../prices/diff-books.ts')
      await diffBooks(before, after, options, shell)
    })
}

function defineImport(prices: Command, shell: Shell): void {
  const command = prices
    .command('import')
    .description('make a price book from AWS price lists: bulk offer files, JSON or CSV, or answers of the Query API')
    .argument('<files...>', 'price lists')
    .addOption(regionOption('take only this region; may be repeated'))
  addMakeBookOptions(command).action(async (files: readonly string[], options: MakeBookOptions) => {
    const { importLists } = await import('../prices/import-lists.ts')
    await importLists(files, options, shell)
  })
}

function defineFetch(prices: Command, shell: Shell): void {
  const command = prices
    .command('fetch')
    .description('make a price book from the price lists that AWS publishes today')
    .addOption(
      new Option('--region <region>', 'region to fetch; may be repeated').argParser(readRegion).makeOptionMandatory(),
    )
    .option(
      '--service <code>',
      'offer to fetch, such as AmazonS3; may be repeated (default: all but AmazonEC2, which is half a gigabyte a region)',
      collect,
    )
    .option('--endpoint <url>', 'where to fetch from, such as a mirror')
  addMakeBookOptions(command).action(async (options: Omit<FetchListsOptions, 'service'> & { service?: string[] }) => {
    const [{ fetchLists }, { offersOf }] = await Promise.all([
      import('../prices/fetch-lists.ts'),
      import('../prices/offers-of.ts'),
    ])
    await fetchLists({ ...options, service: offersOf(options.service) }, shell)
  })
}

function addMakeBookOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--instance <type>', 'take only this type of EC2 instance, such as m5.xlarge or m5.*; may be repeated')
        .argParser(collect)
        .default([], 'all'),
    )
    .option('-o, --out <file>', 'price book to write', 'prices.json')
    .option('--all', 'print all that is to be reported, however much')
    .option('--json', 'print the report as JSON')
    .option('-q, --quiet', 'print nothing but errors')
}

function regionOption(description: string): Option {
  return new Option('--region <region>', description).argParser(readRegion).default([], 'all')
}

function readRegion(text: string, previous: readonly string[] = []): readonly string[] {
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(text)) throw new InvalidArgumentError('A region is written like eu-central-1.')
  return [...previous, text]
}

function collect(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text]
}
