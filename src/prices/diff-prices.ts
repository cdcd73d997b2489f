import { findPrice, sameTiers } from './find-price.ts'
import type { MeterKey, MeterUnit } from './meter.ts'
import type { PriceBook, PriceRow, PriceTier } from './price-book.ts'

/** A price book, at a date or at its latest. */
export interface DatedBook {
  readonly book: PriceBook
  readonly asOf?: string
}

/** A meter and region whose price is not the same before and after. `null` where there is none. */
export interface PriceChange {
  readonly meter: MeterKey
  readonly region: string
  readonly unit: MeterUnit
  readonly before: readonly PriceTier[] | null
  readonly after: readonly PriceTier[] | null
  readonly beforeEffective: string | null
  readonly afterEffective: string | null
  /** Change of the first tier's rate as a share of the old one; `null` where there is no old rate or it was free. */
  readonly relativeChange: number | null
}

/**
 * The meters whose price differs between two price books, or two dates of one, sorted by meter and region. A date before the first price on
 * file has no price.
 */
export function diffPrices(before: DatedBook, after: DatedBook): readonly PriceChange[] {
  const keys = new Map<string, { meter: MeterKey; region: string }>()
  for (const { meter, region } of [...before.book.rows, ...after.book.rows])
    keys.set(`${meter} ${region}`, { meter, region })
  const changes: PriceChange[] = []
  for (const key of [...keys.keys()].sort()) {
    const { meter, region } = keys.get(key)!
    const old = rowAt(before, meter, region)
    const next = rowAt(after, meter, region)
    if (old === undefined && next === undefined) continue
    if (old !== undefined && next !== undefined && sameTiers(old.tiers, next.tiers)) continue
    changes.push(change(meter, region, old, next))
  }
  return changes
}

function rowAt({ book, asOf }: DatedBook, meter: MeterKey, region: string): PriceRow | undefined {
  const slash = meter.indexOf('/')
  const found = findPrice(book, { service: meter.slice(0, slash), usageType: meter.slice(slash + 1) }, region, asOf)
  // The price of the usage type without its operation is listed under that usage type.
  return found.kind === 'found' && found.row.meter === meter ? found.row : undefined
}

function change(meter: MeterKey, region: string, old: PriceRow | undefined, next: PriceRow | undefined): PriceChange {
  const rate = old?.tiers[0]?.usd ?? 0
  const relative = old === undefined || next === undefined || rate === 0 ? null : (next.tiers[0]!.usd - rate) / rate
  return {
    meter,
    region,
    unit: (next ?? old)!.unit,
    before: old?.tiers ?? null,
    after: next?.tiers ?? null,
    beforeEffective: old?.effective ?? null,
    afterEffective: next?.effective ?? null,
    relativeChange: relative,
  }
}
