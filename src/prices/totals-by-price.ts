import type { Bill } from './bill.ts'
import { findPrice } from './find-price.ts'
import { type MeterKey, meterKey } from './meter.ts'
import type { PriceBook } from './price-book.ts'
import type { GroupTotals } from './reprice-totals.ts'

/** A list price in use: one row of the price book, which tiers and several operations may share. */
export interface ListPrice {
  readonly meter: MeterKey
  readonly region: string
  /** Of the dearest meter that it prices. */
  readonly label: string
}

/** Totals of bills kept apart by list price: `groups` of {@link GroupTotals} are `prices`, in their order. */
export interface PriceTotals extends GroupTotals {
  readonly prices: readonly ListPrice[]
}

/**
 * Splits bills, one an option, by the list prices that they were made with, dearest over all bills first. Quantities stay as they are when
 * a price moves, so a bill is linear in each of them.
 */
export function totalsByPrice(bills: readonly Bill[], book: PriceBook, asOf?: string): PriceTotals {
  const found = new Map<string, { readonly price: ListPrice; readonly costs: Float64Array; dearest: number }>()
  for (const [option, { items }] of bills.entries())
    for (const item of items) {
      if (item.cost === 0) continue
      const price = findPrice(book, item, item.region, asOf)
      const meter = price.kind === 'missing' ? meterKey(item) : price.row.meter
      const key = `${meter} ${item.region}`
      const known = found.get(key)
      const { costs, dearest } = known ?? { costs: new Float64Array(bills.length), dearest: 0 }
      costs[option]! += item.cost
      const label = known === undefined || item.cost > dearest ? item.label : known.price.label
      found.set(key, { price: { meter, region: item.region, label }, costs, dearest: Math.max(dearest, item.cost) })
    }
  const total = ({ costs }: { readonly costs: Float64Array }): number => costs.reduce((sum, cost) => sum + cost, 0)
  const rows = [...found].sort(([a, own], [b, other]) => total(other) - total(own) || (a < b ? -1 : 1))
  return {
    draws: 1,
    options: bills.length,
    groups: rows.map(([key]) => key),
    prices: rows.map(([, { price }]) => price),
    costByGroup: Float64Array.from(bills.flatMap((_, option) => rows.map(([, { costs }]) => costs[option]!))),
  }
}
