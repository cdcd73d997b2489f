import type { Source } from '../quantities/source.ts'
import type { MeterKey, MeterUnit } from './meter.ts'

export type { Source } from '../quantities/source.ts'

/** A span of quantity with one unit price. Tiers are marginal: each applies only to the quantity inside it. */
export interface PriceTier {
  /** Quantity at which the tier begins; the first begins at 0. */
  readonly from: number
  /** USD per unit of the row. */
  readonly usd: number
}

/** List price of one meter in one region from one date on. */
export interface PriceRow {
  readonly meter: MeterKey
  readonly region: string
  readonly unit: MeterUnit
  readonly tiers: readonly PriceTier[]
  /** Key into {@link PriceBook.sources}. */
  readonly source: string
  /** First date on which the price held, `YYYY-MM-DD`, where known; else the date of the source. */
  readonly effective: string
}

/** A quantity that the provider gives away every month to every account, for ever; trials of new accounts are not meant. */
export interface FreeAllowance {
  /** Meters among which the quantity is shared. */
  readonly meters: readonly MeterKey[]
  readonly quantity: number
  readonly unit: MeterUnit
  /** `region`: once in every region; `account`: once over all regions together. */
  readonly scope: 'region' | 'account'
  /** Key into {@link PriceBook.sources}. */
  readonly source: string
  /** First month of which it held, as a date. */
  readonly effective: string
}

/** A dated collection of list prices. Immutable. */
export interface PriceBook {
  readonly id: string
  /** The date up to which its rows are current. */
  readonly asOf: string
  readonly currency: 'USD'
  readonly sources: Readonly<Record<string, Source>>
  readonly rows: readonly PriceRow[]
  /** Left out of list prices unless asked for. */
  readonly freeTier?: readonly FreeAllowance[]
}
