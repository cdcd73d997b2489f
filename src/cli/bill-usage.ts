import { type PricedUsage, priceUsage } from '../prices/price-usage.ts'
import { priceWarningLines } from '../prices/price-warning-lines.ts'
import { readUsageFile } from '../prices/usage-file.ts'
import { showControls } from '../reports/show-controls.ts'
import { billText } from './bill-text.ts'
import { issuesError } from './issues-error.ts'
import { loadPriceBook } from './load-price-book.ts'
import { readText } from './read-text.ts'
import { type Shell, wantsColor, widthOf } from './shell.ts'

/** Options of `stowage bill`. */
export interface BillCommandOptions {
  readonly json?: boolean
  /** Price book to lay over the built-in one. */
  readonly prices?: string
  readonly pricesAsOf?: string
  readonly monthHours?: number
  readonly freeTier?: boolean
  readonly quiet?: boolean
}

const WHAT = { of: 'usage', outcome: 'nothing was billed' } as const

/** Prices a usage file, or the standard input as `-`, and prints the bill; notes and warnings go to the standard error. */
export async function billUsage(source: string, options: BillCommandOptions, shell: Shell): Promise<void> {
  const isStandardInput = source === '-'
  const text = isStandardInput ? await shell.readStdin() : await readText(source, shell.cwd)
  const book = await loadPriceBook(options.prices, shell)
  const read = readUsageFile(text, isStandardInput ? 'standard input' : source)
  if (!read.ok) throw issuesError(read.issues, shell, WHAT)
  const result = priceUsage(read.file, book, {
    ...(options.pricesAsOf === undefined ? {} : { asOf: options.pricesAsOf }),
    ...(options.monthHours === undefined ? {} : { monthHours: options.monthHours }),
    freeTier: options.freeTier === true,
  })
  if (!result.ok) throw issuesError(result.issues, shell, WHAT)
  const { priced } = result
  if (options.quiet !== true) shell.stderr.write(remarksOf(priced))
  const prices = { id: book.id, asOf: options.pricesAsOf ?? book.asOf }
  shell.stdout.write(
    options.json === true
      ? `${JSON.stringify({ ...priced, prices }, null, 2)}\n`
      : billText(priced, {
          // Rows for other programs are never cut.
          width: shell.stdout.isTTY ? widthOf(shell.stdout) : Number.POSITIVE_INFINITY,
          color: wantsColor(shell.stdout, shell.env),
        }),
  )
}

function remarksOf({ notes, warnings }: PricedUsage): string {
  const lines = [
    ...notes.map((note) => `note: ${note}`),
    ...priceWarningLines(warnings).map((line) => `warning: ${line}`),
  ]
  return lines.map((line) => `${showControls(line)}\n`).join('')
}
