import { builtInPriceBook } from '../prices/built-in-price-book.ts'
import { overlay } from '../prices/overlay.ts'
import type { PriceBook } from '../prices/price-book.ts'
import { readPriceBookFile } from '../prices/price-book-file.ts'
import { issuesError } from './issues-error.ts'
import { readText } from './read-text.ts'
import type { Shell } from './shell.ts'

/**
 * The built-in price book, with a user's book in JSON or YAML laid over it where a file is named.
 *
 * Throws `CliError` when the file cannot be read or is no price book; the message names every place that is wrong.
 */
export async function loadPriceBook(file: string | undefined, shell: Shell): Promise<PriceBook> {
  if (file === undefined) return builtInPriceBook
  const read = readPriceBookFile(await readText(file, shell.cwd), file)
  if (!read.ok) throw issuesError(read.issues, shell, { of: 'price book', outcome: 'nothing was priced' })
  return overlay(builtInPriceBook, read.book)
}
