import { builtInPriceBook } from '../../prices/built-in-price-book.ts'
import { type DatedBook, diffPrices } from '../../prices/diff-prices.ts'
import { loadPriceBook } from '../load-price-book.ts'
import { isDate } from '../read-date.ts'
import type { Shell } from '../shell.ts'
import { writeChanges } from './write-changes.ts'

/** Options of `stowage prices diff`. */
export interface DiffBooksOptions {
  readonly region: readonly string[]
  readonly all?: boolean
  readonly json?: boolean
}

/**
 * Prints what differs between two books or dates, each a date of the built-in book, `built-in`, or a file laid over it. What is on file for
 * only one of two dates has not changed, as far as anyone knows, and is left out unless all is asked for.
 */
export async function diffBooks(before: string, after: string, options: DiffBooksOptions, shell: Shell): Promise<void> {
  const [old, next] = [await bookOf(before, shell), await bookOf(after, shell)]
  const changes = diffPrices(old, next).filter(
    ({ region }) => options.region.length === 0 || options.region.includes(region),
  )
  const isDated = old.asOf !== undefined || next.asOf !== undefined
  const known = isDated && options.all !== true ? changes.filter((change) => change.before && change.after) : changes
  if (options.json === true) shell.stdout.write(`${JSON.stringify(known, null, 2)}\n`)
  else if (known.length > 0) writeChanges(known, shell)
  else shell.stderr.write('No price differs.\n')
  const hidden = changes.length - known.length
  if (hidden > 0)
    shell.stderr.write(
      `${hidden} more ${hidden === 1 ? 'is' : 'are'} on file for one of the two only; --all shows them.\n`,
    )
}

async function bookOf(text: string, shell: Shell): Promise<DatedBook> {
  if (isDate(text)) return { book: builtInPriceBook, asOf: text }
  return { book: await loadPriceBook(text === builtInPriceBook.id ? undefined : text, shell) }
}
