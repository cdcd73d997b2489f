import type { BillItem } from '../../prices/bill.ts'

/** How an item is bought: as used, at a price that AWS may change, or reserved in advance. */
export type Purchase =
  | { readonly kind: 'as-used'; readonly pricing: 'Standard' | 'Dynamic' }
  | { readonly kind: 'reserved'; readonly frequency: 'Recurring' | 'One-Time'; readonly type: string }

/** Tells by the usage type: `SpotUsage` is dynamic, `HeavyUsage` is the fee of a reservation, `…-upfront` its one-time part. */
export function purchaseOf({ service, usageType }: Pick<BillItem, 'service' | 'usageType'>): Purchase {
  if (usageType.startsWith('SpotUsage:')) return { kind: 'as-used', pricing: 'Dynamic' }
  if (!usageType.startsWith('HeavyUsage:')) return { kind: 'as-used', pricing: 'Standard' }
  return {
    kind: 'reserved',
    frequency: usageType.endsWith('-upfront') ? 'One-Time' : 'Recurring',
    type: service === 'AmazonDynamoDB' ? 'Reserved Capacity' : 'Reserved Instance',
  }
}
