import { dayNumber } from '../quantities/calendar.ts'
import type { Source } from '../quantities/source.ts'
import { sum } from '../quantities/sum.ts'
import { applyTiers, type TierCharge } from './apply-tiers.ts'
import { findPrice, type PriceLookup } from './find-price.ts'
import { type FreeUnits, freeUnits } from './free-units.ts'
import { type Meter, type MeterGroup, type MeterUnit, meterKey } from './meter.ts'
import { findMeter } from './meter-catalogue.ts'
import { type MissingPrice, MissingPriceError } from './missing-price-error.ts'
import type { PriceBook, PriceRow } from './price-book.ts'
import { multipliedTiers, type PriceChange, priceFactor } from './price-change.ts'

/** A quantity of one meter in one region and month. Several lines of the same meter are added up before tiers apply. */
export interface BillableLine {
  readonly service: string
  /** Without region prefix. */
  readonly usageType: string
  readonly unit: MeterUnit
  readonly region: string
  /** Number of the billing month, in an order of the caller's choice. */
  readonly month: number
  /** In the meter's own unit, finite and not negative. */
  readonly quantity: number
}

/** How one line of the input shares in the cost of a bill item: in proportion to its quantity. */
export interface Allocation {
  /** Index into the lines that were billed. */
  readonly line: number
  readonly quantity: number
  readonly cost: number
}

/** One line of a bill: a month's use of one meter in one region. Costs are in USD and not rounded. */
export interface BillItem {
  readonly service: string
  readonly usageType: string
  readonly label: string
  readonly group: MeterGroup
  readonly unit: MeterUnit
  readonly region: string
  readonly month: number
  readonly quantity: number
  readonly cost: number
  /** How the quantity fell into the tiers. Where several operations share tiers, each takes of every tier in proportion. */
  readonly tiers: readonly TierCharge[]
  /** Units of the free tier that the item used; absent when the free tier is left out. */
  readonly free?: number
  readonly source: Source
  readonly effective: string
  /** What the list price of the source was multiplied by; absent where it was not. */
  readonly priceFactor?: number
  readonly allocations: readonly Allocation[]
}

/** A price that is not of the date asked. */
export interface PriceWarning {
  /** `later`: nothing as old as the date is on file, and a later price stands in; `older`: the price was last attested over a year before. */
  readonly kind: 'later' | 'older'
  readonly service: string
  readonly usageType: string
  readonly region: string
  /** First date on which the price is known to have held. */
  readonly effective: string
  /** The date on file next to the one asked: the first of a later price, the last that attests an old one. */
  readonly attested: string
  /** The date that prices were asked for. */
  readonly asked: string
  readonly message: string
}

/** Age, in days before the date asked, from which a price is called old. */
const OLD_PRICE_DAYS = 366

export interface Bill {
  readonly currency: 'USD'
  readonly total: number
  readonly items: readonly BillItem[]
  readonly warnings: readonly PriceWarning[]
}

export interface BillOptions {
  /** Price with what held at this date; without it, with the latest price of each meter. */
  readonly asOf?: string
  /** Take off what AWS gives every account each month. Off by default, as list prices and other calculators leave it out. */
  readonly freeTier?: boolean
  /** Meters beside those of the built-in models, for labels. */
  readonly meters?: readonly Meter[]
  /** Changes of list prices that are supposed to come. */
  readonly changes?: readonly PriceChange[]
}

/** Lines that one price row prices together. */
interface PricedGroup {
  readonly row: PriceRow
  readonly region: string
  readonly month: number
  readonly lines: number[]
}

/**
 * Bills quantities at list prices. Quantities of one price row are added up per region and month over all lines, as tiers apply to the
 * total of an account, and the cost is then shared out to the lines in proportion. The result does not depend on the order of the lines
 * except for the order of allocations, and is sorted by month, region, service and usage type.
 *
 * Throws {@link MissingPriceError} when anything used has no price, `RangeError` for a quantity that is negative or not finite and for an
 * `asOf` that is no date, and `TypeError` when a line is counted in another unit than its price.
 */
export function bill(lines: readonly BillableLine[], book: PriceBook, options: BillOptions = {}): Bill {
  const describe = describer(options.meters ?? [])
  const { groups, warnings } = priceLines(lines, book, options, describe)
  const free = options.freeTier === true ? freeUnits(lines, groups, book, options.asOf) : undefined
  const items = groups.flatMap((group) => billGroup(group, lines, book, { free, describe, changes: options.changes }))
  items.sort(byMonthAndMeter)
  return { currency: 'USD', total: sum(items.map((item) => item.cost)), items, warnings }
}

function priceLines(
  lines: readonly BillableLine[],
  book: PriceBook,
  options: BillOptions,
  describe: Describe,
): { groups: PricedGroup[]; warnings: PriceWarning[] } {
  const groups = new Map<string, PricedGroup>()
  const missing = new Map<string, MissingPrice>()
  const warnings = new Map<string, PriceWarning>()
  for (const [index, line] of lines.entries()) {
    const { service, usageType, region, month, unit } = line
    if (!(line.quantity >= 0 && Number.isFinite(line.quantity))) {
      throw new RangeError(`a quantity of ${line.quantity} ${unit} of ${meterKey(line)} cannot be billed`)
    }
    const price = findPrice(book, line, region, options.asOf)
    if (price.kind === 'missing') {
      missing.set(`${meterKey(line)} ${region}`, { service, usageType, label: describe(line).label, region })
      continue
    }
    const { row } = price
    if (row.unit !== unit) throw new TypeError(`${meterKey(line)} is priced per ${row.unit} but was counted in ${unit}`)
    const warning = priceWarning(line, price, options.asOf)
    if (warning !== undefined) warnings.set(`${meterKey(line)} ${region}`, warning)
    const key = `${row.meter} ${region} ${month}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { row, region, month, lines: [index] })
    else group.lines.push(index)
  }
  if (missing.size > 0) throw new MissingPriceError([...missing.values()], book.id)
  return { groups: [...groups.values()], warnings: [...warnings.values()] }
}

function priceWarning(
  line: BillableLine,
  price: Exclude<PriceLookup, { kind: 'missing' }>,
  asOf: string | undefined,
): PriceWarning | undefined {
  if (asOf === undefined) return undefined
  const { service, usageType, region } = line
  const { effective } = price.row
  const meter = { service, usageType, region, effective, asked: asOf }
  const where = `${service} ${usageType} in ${region}`
  if (price.kind === 'later')
    return {
      kind: 'later',
      ...meter,
      attested: effective,
      message: `${where}: no price as old as ${asOf} is on file; the one of ${effective} is used`,
    }
  if (dayNumber(asOf) - dayNumber(price.attested) < OLD_PRICE_DAYS) return undefined
  return {
    kind: 'older',
    ...meter,
    attested: price.attested,
    message: `${where}: the latest price on file for ${asOf} is of ${price.attested}`,
  }
}

function billGroup(
  group: PricedGroup,
  lines: readonly BillableLine[],
  book: PriceBook,
  {
    free,
    describe,
    changes,
  }: { readonly free: FreeUnits | undefined; readonly describe: Describe; readonly changes: BillOptions['changes'] },
): BillItem[] {
  const { row, region, month } = group
  const factor = priceFactor(changes, lines[group.lines[0]!]!.service, month)
  const total = sum(group.lines.map((index) => lines[index]!.quantity).sort((a, b) => a - b))
  const freeQuantity = free?.of(row.meter, region, month) ?? 0
  const priced = applyTiers(multipliedTiers(row.tiers, factor), total, freeQuantity)
  return [...byUsageType(group.lines, lines).values()].map((members) => {
    const first = lines[members[0]!]!
    const quantity = sum(members.map((index) => lines[index]!.quantity).sort((a, b) => a - b))
    const share = total === 0 ? 0 : quantity / total
    const { label, group: meterGroup } = describe(first)
    const item: BillItem = {
      service: first.service,
      usageType: first.usageType,
      label,
      group: meterGroup,
      unit: row.unit,
      region,
      month,
      quantity,
      cost: share === 1 ? priced.cost : priced.cost * share,
      tiers: share === 1 ? priced.tiers : priced.tiers.map((tier) => scale(tier, share)),
      source: book.sources[row.source]!,
      effective: row.effective,
      ...(factor === 1 ? {} : { priceFactor: factor }),
      allocations: members.map((line) => {
        const part = lines[line]!.quantity
        return { line, quantity: part, cost: total === 0 ? 0 : priced.cost * (part / total) }
      }),
    }
    return free === undefined ? item : { ...item, free: Math.min(freeQuantity, total) * share }
  })
}

function scale(tier: TierCharge, share: number): TierCharge {
  return { ...tier, quantity: tier.quantity * share, cost: tier.cost * share }
}

function byUsageType(indexes: readonly number[], lines: readonly BillableLine[]): ReadonlyMap<string, number[]> {
  const members = new Map<string, number[]>()
  for (const index of indexes) {
    const { usageType } = lines[index]!
    const known = members.get(usageType)
    if (known === undefined) members.set(usageType, [index])
    else known.push(index)
  }
  return members
}

function byMonthAndMeter(a: BillItem, b: BillItem): number {
  return (
    a.month - b.month ||
    compare(a.region, b.region) ||
    compare(a.service, b.service) ||
    compare(a.usageType, b.usageType)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Describe = (line: Pick<Meter, 'service' | 'usageType'>) => { readonly label: string; readonly group: MeterGroup }

/** Meters nobody declared are shown by their usage type, under management. */
function describer(extra: readonly Meter[]): Describe {
  const byKey = new Map(extra.map((meter) => [meterKey(meter), meter]))
  return (line) =>
    byKey.get(meterKey(line)) ??
    findMeter(line.service, line.usageType) ?? { label: line.usageType, group: 'management' }
}
