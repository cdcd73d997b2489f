import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { builtInPriceBook } from '../../prices/built-in-price-book.ts'
import { type ImportResult, importPriceLists } from '../../prices/import/import-price-lists.ts'
import { progressLine } from '../progress-line.ts'
import type { Shell } from '../shell.ts'
import { refuseToReplaceOthers, writeBook } from './book-file.ts'
import { asCliError } from './list-error.ts'
import { writeImportReport } from './write-import-report.ts'

/** Options of every command that makes a price book from price lists. */
export interface MakeBookOptions {
  readonly region: readonly string[]
  readonly instance: readonly string[]
  readonly out: string
  readonly all?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Reads price lists from files into a price book file, and prints what is to be known about it. */
export async function importLists(files: readonly string[], options: MakeBookOptions, shell: Shell): Promise<void> {
  await refuseToReplaceOthers(options.out, shell)
  const progress = progressLine(shell, options.quiet !== true)
  progress.show(`Reading ${files.join(', ')}`)
  const lists = files.map((name) => ({ name, open: () => createReadStream(resolve(shell.cwd, name)) }))
  let result: ImportResult
  try {
    result = await importPriceLists(lists, {
      base: builtInPriceBook,
      ...(options.region.length === 0 ? {} : { regions: options.region }),
      ...(options.instance.length === 0 ? {} : { instances: options.instance }),
    })
  } catch (error) {
    throw asCliError(error)
  } finally {
    progress.clear()
  }
  writeBook(options.out, result.book, shell)
  writeImportReport(result, options, shell)
}
