import { sum } from '../../quantities/sum.ts'
import { createOfferCollector, type OfferFilter } from '../collect-offer.ts'
import { collectedBook, type ImportReport, reportImport } from '../collected-book.ts'
import type { OfferSink } from '../offer.ts'
import type { PriceBook } from '../price-book.ts'
import { readCsvOffer } from './read-csv-offer.ts'
import { readJsonOffer } from './read-json-offer.ts'

/** A price list that can be read once from its beginning. */
export interface PriceListFile {
  /** For messages. */
  readonly name: string
  /** Bytes, in pieces of any size. */
  open(): AsyncIterable<Uint8Array>
}

export interface ImportOptions extends OfferFilter {
  /** Id of the new price book; `imported` when left out. */
  readonly id?: string
  /** The price book that the new one will lie over: what changes against it is reported. */
  readonly base: PriceBook
}

export interface ImportResult {
  readonly book: PriceBook
  readonly report: ImportReport
}

/**
 * Reads AWS price lists (bulk offers in JSON or CSV, answers of the Query API) into one user price book. Files are streamed. Throws
 * `SyntaxError`, naming the file, when one of them is no price list, and when none holds a price of what is asked.
 */
export async function importPriceLists(files: readonly PriceListFile[], options: ImportOptions): Promise<ImportResult> {
  const collector = createOfferCollector(options, options.base.freeTier ?? [])
  for (const file of files) {
    try {
      await readPriceList(file.open(), collector)
    } catch (error) {
      if (error instanceof SyntaxError) throw new SyntaxError(`${file.name}: ${error.message}`)
      throw error
    }
  }
  const collected = collector.finish()
  if (collected.rows.length === 0)
    throw new SyntaxError(
      `${files.map((file) => file.name).join(', ')}: no price of a service modelled in the regions asked`,
    )
  const book = collectedBook(collected, options.id ?? 'imported')
  return { book, report: reportImport(collected, book, options.base) }
}

/** Tells JSON and CSV apart by the first character and streams the list into the sink. */
export async function readPriceList(chunks: AsyncIterable<Uint8Array>, sink: OfferSink): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let isJson: boolean | undefined
  while (isJson === undefined) {
    const next = await iterator.next()
    if (next.done === true) throw new SyntaxError('the price list is empty')
    first.push(next.value)
    const size = sum(first.map((chunk) => chunk.length))
    const start = firstCharacter(next.value)
    if (start !== undefined) isJson = start === '{'
    else if (size > 65_536) throw new SyntaxError('not a price list: it begins with nothing but blanks')
  }
  const all = chain(first, iterator)
  return isJson ? readJsonOffer(all, sink) : readCsvOffer(all, sink)
}

function firstCharacter(chunk: Uint8Array): string | undefined {
  // Blanks and the byte order mark say nothing.
  const byte = chunk.find((value) => value > 0x20 && value < 0x7f)
  return byte === undefined ? undefined : String.fromCharCode(byte)
}

async function* chain(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
