import { builtInPriceBook } from '../../prices/built-in-price-book.ts'
import { priceListCacheFolder } from '../../prices/import/cache-folder.ts'
import type { DownloadProgress } from '../../prices/import/download.ts'
import { type FetchedPrices, fetchPrices } from '../../prices/import/fetch-prices.ts'
import { formatBytes } from '../../quantities/format.ts'
import { progressLine } from '../progress-line.ts'
import type { Shell } from '../shell.ts'
import { refuseToReplaceOthers, writeBook } from './book-file.ts'
import type { MakeBookOptions } from './import-lists.ts'
import { asCliError } from './list-error.ts'
import { writeImportReport } from './write-import-report.ts'

/** Options of `stowage prices fetch`. */
export interface FetchListsOptions extends MakeBookOptions {
  /** Offer codes. */
  readonly service: readonly string[]
  readonly endpoint?: string
}

/** Fetches price lists into a price book file. The file there is replaced only when everything arrived and could be read. */
export async function fetchLists(options: FetchListsOptions, shell: Shell): Promise<void> {
  await refuseToReplaceOthers(options.out, shell)
  const progress = progressLine(shell, options.quiet !== true)
  let fetched: FetchedPrices
  try {
    fetched = await fetchPrices({
      offers: options.service,
      regions: options.region,
      base: builtInPriceBook,
      cacheFolder: priceListCacheFolder(shell.env),
      onProgress: (state) => progress.show(progressText(state)),
      ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
      ...(options.instance.length === 0 ? {} : { instances: options.instance }),
    })
  } catch (error) {
    throw asCliError(error)
  } finally {
    progress.clear()
  }
  writeBook(options.out, fetched.book, shell)
  if (options.quiet !== true && options.json !== true)
    for (const { offer, region, bytes, sha256, cached } of fetched.lists)
      shell.stderr.write(
        `${offer} ${region}: ${formatBytes(bytes)}, SHA-256 ${sha256}${cached ? ', not changed since it was last fetched' : ''}\n`,
      )
  writeImportReport(fetched, options, shell, { lists: fetched.lists })
}

const BAR = 24

function progressText({ url, received, total }: DownloadProgress): string {
  const [offer, , region] = url.split('/').slice(-4)
  const name = `${offer} ${region}`
  if (total === undefined) return `${name} ${formatBytes(received)}`
  const share = Math.min(1, received / total)
  const filled = Math.round(share * BAR)
  return `${name} [${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${Math.floor(100 * share)} % of ${formatBytes(total)}`
}
