import type { PriceTier } from './price-book.ts'

/** All prices of a service multiplied, month by month: a list price that is supposed to change. */
export interface PriceChange {
  /** Service code, such as `AmazonS3`. */
  readonly service: string
  /** One factor a billing month, by its number; months beyond are left alone. */
  readonly factors: readonly number[]
}

/** What changes make of the prices of a service in a month; 1 where none does. */
export function priceFactor(changes: readonly PriceChange[] | undefined, service: string, month: number): number {
  let factor = 1
  for (const change of changes ?? []) if (change.service === service) factor *= change.factors[month] ?? 1
  return factor
}

/** The tiers of a price multiplied by a factor. */
export function multipliedTiers(tiers: readonly PriceTier[], factor: number): readonly PriceTier[] {
  return factor === 1 ? tiers : tiers.map((tier) => ({ ...tier, usd: tier.usd * factor }))
}
