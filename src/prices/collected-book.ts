import type { CollectedOffer, SkippedPrice, UnknownUsageType } from './collect-offer.ts'
import { diffPrices, type PriceChange } from './diff-prices.ts'
import { METERS } from './meter-catalogue.ts'
import { overlay } from './overlay.ts'
import type { PriceBook } from './price-book.ts'

/** What a person should know after an import. */
export interface ImportReport {
  /** Prices read. */
  readonly prices: number
  readonly regions: readonly string[]
  /** Usage types of the services modelled that no declared meter matches. */
  readonly unknown: readonly UnknownUsageType[]
  /** Prices that could not be used, and why. */
  readonly skipped: readonly SkippedPrice[]
  /** Prices that are not those of the book that the new one lies over. */
  readonly changed: readonly PriceChange[]
  /** Declared meters of the services read that still have no price in a region read. */
  readonly missing: readonly { readonly service: string; readonly usageType: string; readonly region: string }[]
}

/** The rows of price lists as a price book of their own. */
export function collectedBook(collected: CollectedOffer, id: string): PriceBook {
  const latest = collected.rows.reduce((date, row) => (row.effective > date ? row.effective : date), '1970-01-01')
  const asOf = collected.published !== undefined && collected.published > latest ? collected.published : latest
  return { id, asOf, currency: 'USD', sources: collected.sources, rows: collected.rows }
}

/** Compares what was read with the book that it will lie over. */
export function reportImport(collected: CollectedOffer, book: PriceBook, base: PriceBook): ImportReport {
  const after = overlay(base, book)
  const regions = [...new Set(book.rows.map((row) => row.region))].sort()
  const services = new Set(book.rows.map((row) => row.meter.split('/')[0]!))
  const priced = new Set(after.rows.map((row) => `${row.meter} ${row.region}`))
  const missing = METERS.filter((meter) => services.has(meter.service)).flatMap(({ service, usageType }) => {
    const bare = usageType.split(':')[0]!
    return regions
      .filter(
        (region) => !priced.has(`${service}/${usageType} ${region}`) && !priced.has(`${service}/${bare} ${region}`),
      )
      .map((region) => ({ service, usageType, region }))
  })
  return {
    prices: book.rows.length,
    regions,
    unknown: collected.unknown,
    skipped: collected.skipped,
    changed: diffPrices({ book: base }, { book: after }),
    missing,
  }
}
