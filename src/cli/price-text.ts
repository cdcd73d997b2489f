import type { MeterUnit } from '../prices/meter.ts'
import type { PriceTier, Source } from '../prices/price-book.ts'

/** A unit price with all its digits: `$0.00000025`. */
export function formatRate(usd: number): string {
  return `$${usd.toLocaleString('en-US', { maximumSignificantDigits: 12 })}`
}

/** An amount on a bill: to the cent, and to three significant digits below one. */
export function formatCost(usd: number): string {
  const small = usd > 0 && usd < 0.01
  return `$${usd.toLocaleString('en-US', small ? { maximumSignificantDigits: 3 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

/** A quantity on a bill: to a thousandth, and to three significant digits below one. */
export function formatQuantity(quantity: number): string {
  return quantity.toLocaleString('en-US', quantity < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 3 })
}

/** All tiers of a price in one line: `$0.023, above 51,200 GB-Mo $0.022`. */
export function formatTiers(tiers: readonly PriceTier[], unit: MeterUnit): string {
  return tiers
    .map(({ from, usd }) => (from === 0 ? formatRate(usd) : `above ${formatQuantity(from)} ${unit} ${formatRate(usd)}`))
    .join(', ')
}

/** A source as a line of a list. */
export function formatSource({ title, asOf, url }: Source): string {
  return `${title} (${asOf})${url === undefined ? '' : `, ${url}`}`
}
