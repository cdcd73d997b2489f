import { type Meter, type MeterKey, meterKey } from './meter.ts'
import type { PriceBook, PriceRow, PriceTier } from './price-book.ts'

/** What a price book knows of a meter in a region at a date. */
export type PriceLookup =
  /** The price that held at the date. `attested`: the last date for which the book gives this same price. */
  | { readonly kind: 'found'; readonly row: PriceRow; readonly attested: string }
  /** Nothing on file is as old as the date; `row` is the oldest price there is. */
  | { readonly kind: 'later'; readonly row: PriceRow }
  | { readonly kind: 'missing' }

/** Rows of each meter and region, oldest first. Books are immutable, so an index lives as long as its book. */
const indexes = new WeakMap<PriceBook, ReadonlyMap<string, readonly PriceRow[]>>()

/**
 * Finds the price of a meter in a region: the row with the latest effective date that is not after `asOf`, or the latest of all when no
 * date is given. A meter that names an operation falls back to the row of its usage type without one. Never takes a price from another
 * region.
 */
export function findPrice(
  book: PriceBook,
  meter: Pick<Meter, 'service' | 'usageType'>,
  region: string,
  asOf?: string,
): PriceLookup {
  const rows = rowsOf(book, meterKey(meter), region) ?? rowsOf(book, withoutOperation(meterKey(meter)), region)
  if (rows === undefined) return { kind: 'missing' }
  const index = asOf === undefined ? rows.length - 1 : rows.findLastIndex((candidate) => candidate.effective <= asOf)
  if (index < 0) return { kind: 'later', row: rows[0]! }
  const row = rows[index]!
  return { kind: 'found', row, attested: lastAttested(rows, index) }
}

function lastAttested(rows: readonly PriceRow[], index: number): string {
  let last = index
  while (last + 1 < rows.length && sameTiers(rows[last + 1]!.tiers, rows[index]!.tiers)) last++
  return rows[last]!.effective
}

/** Whether two prices are the same in every tier. */
export function sameTiers(a: readonly PriceTier[], b: readonly PriceTier[]): boolean {
  return a.length === b.length && a.every((tier, i) => tier.from === b[i]!.from && tier.usd === b[i]!.usd)
}

function rowsOf(book: PriceBook, meter: MeterKey, region: string): readonly PriceRow[] | undefined {
  let index = indexes.get(book)
  if (index === undefined) {
    index = indexRows(book)
    indexes.set(book, index)
  }
  return index.get(`${meter} ${region}`)
}

function indexRows(book: PriceBook): ReadonlyMap<string, readonly PriceRow[]> {
  const index = new Map<string, PriceRow[]>()
  for (const row of book.rows) {
    const key = `${row.meter} ${row.region}`
    const rows = index.get(key)
    if (rows === undefined) index.set(key, [row])
    else rows.push(row)
  }
  for (const rows of index.values()) rows.sort((a, b) => (a.effective < b.effective ? -1 : 1))
  return index
}

function withoutOperation(key: MeterKey): MeterKey {
  const colon = key.lastIndexOf(':')
  return colon < 0 ? key : (key.slice(0, colon) as MeterKey)
}
