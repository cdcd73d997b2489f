import { createReadStream } from 'node:fs'
import type { PriceBook } from '../price-book.ts'
import { type FetchedPriceList, type FetchOptions, fetchPriceList, forgetPriceList } from './fetch-price-list.ts'
import { type ImportOptions, type ImportResult, importPriceLists } from './import-price-lists.ts'

export interface FetchPricesOptions extends FetchOptions, Omit<ImportOptions, 'regions' | 'base'> {
  /** Offer codes, such as `AmazonS3`. */
  readonly offers: readonly string[]
  readonly regions: readonly string[]
  readonly base: PriceBook
}

export interface FetchedPrices extends ImportResult {
  readonly lists: readonly FetchedPriceList[]
}

/**
 * Fetches price lists one after the other and reads them into one user price book. Nothing is returned, and nothing outside the cache
 * folder written, unless all of them arrived and could be read. Throws `PriceFetchError` and, for a list that is none, `SyntaxError`.
 */
export async function fetchPrices(options: FetchPricesOptions): Promise<FetchedPrices> {
  const lists: FetchedPriceList[] = []
  for (const offer of options.offers) {
    for (const region of options.regions) lists.push(await fetchPriceList(offer, region, options))
  }
  const files = lists.map(({ offer, region, path }) => ({
    name: `${offer} ${region}`,
    open: () => createReadStream(path),
  }))
  try {
    return { ...(await importPriceLists(files, options)), lists }
  } catch (error) {
    // What cannot be read must not be found unchanged the next time.
    await Promise.all(lists.map((list) => forgetPriceList(list.path)))
    throw error
  }
}
