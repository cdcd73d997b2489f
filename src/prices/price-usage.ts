import { GiB } from '../quantities/bytes.ts'
import { daysInMonth } from '../quantities/calendar.ts'
import type { Issue } from '../scenarios/issue.ts'
import { nearestSpelling } from '../scenarios/nearest-spelling.ts'
import { locate } from '../scenarios/scenario-source.ts'
import type { TierCharge } from './apply-tiers.ts'
import { type BillableLine, type BillItem, type BillOptions, bill, type PriceWarning } from './bill.ts'
import { findPrice, sameTiers } from './find-price.ts'
import type { MeterUnit } from './meter.ts'
import type { PriceBook, Source } from './price-book.ts'
import { knownRegions } from './regions.ts'
import { resolveUsageType } from './resolve-usage-type.ts'
import type { UsageEntry, UsageFile, UsageQuantity } from './usage-file.ts'

/** One line of the bill of a usage file. */
export interface PricedUsageLine {
  readonly service: string
  /** Without region prefix and operation. */
  readonly usageType: string
  /** Where one usage type has several prices: the operation that tells them apart. */
  readonly operation?: string
  readonly label: string
  readonly region: string
  /** `YYYY-MM`, where the file says one. */
  readonly month?: string
  readonly unit: MeterUnit
  readonly quantity: number
  /** USD, not rounded. */
  readonly cost: number
  readonly tiers: readonly TierCharge[]
  readonly free?: number
  readonly source: Source
  readonly effective: string
}

/** The bill of a usage file. Costs are not rounded. */
export interface PricedUsage {
  readonly currency: 'USD'
  readonly total: number
  readonly lines: readonly PricedUsageLine[]
  /** What was taken for granted in reading the file. */
  readonly notes: readonly string[]
  readonly warnings: readonly PriceWarning[]
}

export interface UsageOptions extends Pick<BillOptions, 'asOf' | 'freeTier'> {
  /** Hours of every month, such as the 730 of other calculators, instead of those of the calendar. */
  readonly monthHours?: number
}

export type PriceUsageResult =
  | { readonly ok: true; readonly priced: PricedUsage }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Prices plain usage at list prices. Names that no meter goes by, regions that do not exist and conversions that need a month are issues
 * with their place in the file. Throws `MissingPriceError` when a meter has no price in its region.
 */
export function priceUsage(file: UsageFile, book: PriceBook, options: UsageOptions = {}): PriceUsageResult {
  const issues: Issue[] = []
  const notes = new Set<string>()
  const months = [...new Set(file.entries.map((entry) => entry.month ?? ''))].sort()
  const lines = file.entries.flatMap((entry) => linesOf(entry, file, book, options, months, notes, issues))
  if (issues.length > 0) return { ok: false, issues }
  const billed = bill(lines, book, options)
  if (options.asOf === undefined) for (const note of priceHistoryNotes(billed.items, months, book)) notes.add(note)
  const priced: PricedUsageLine[] = billed.items.map((item) => {
    const [usageType, operation] = splitOperation(item.usageType)
    const month = months[item.month]!
    return {
      service: item.service,
      usageType,
      ...(operation === undefined ? {} : { operation }),
      label: item.label,
      region: item.region,
      ...(month === '' ? {} : { month }),
      unit: item.unit,
      quantity: item.quantity,
      cost: item.cost,
      tiers: item.tiers,
      ...(item.free === undefined ? {} : { free: item.free }),
      source: item.source,
      effective: item.effective,
    }
  })
  return {
    ok: true,
    priced: { currency: 'USD', total: billed.total, lines: priced, notes: [...notes], warnings: billed.warnings },
  }
}

/** Bills use the latest prices unless a date is asked for; where those of the month itself are on file and others, that is said. */
function priceHistoryNotes(items: readonly BillItem[], months: readonly string[], book: PriceBook): readonly string[] {
  const changed = new Map<string, string[]>()
  for (const item of items) {
    const month = months[item.month]!
    if (month === '') continue
    const then = findPrice(book, item, item.region, `${month}-01`)
    const now = findPrice(book, item, item.region)
    if (then.kind !== 'found' || now.kind !== 'found' || sameTiers(then.row.tiers, now.row.tiers)) continue
    changed.set(month, [...(changed.get(month) ?? []), `${item.usageType} in ${item.region}`])
  }
  return [...changed].map(
    ([month, names]) =>
      `billed at the latest prices; those of ${month} were others for ${names.join(', ')} and are asked for with --prices-as-of ${month}-01`,
  )
}

function linesOf(
  entry: UsageEntry,
  file: UsageFile,
  book: PriceBook,
  options: UsageOptions,
  months: readonly string[],
  notes: Set<string>,
  issues: Issue[],
): readonly BillableLine[] {
  const refuse = (path: readonly (string | number)[], at: 'key' | 'value', message: string, remedy?: string) => {
    issues.push(
      locate(file.source, { code: 'unknown-name', path, at, message, ...(remedy === undefined ? {} : { remedy }) }),
    )
    return []
  }
  const strange = entry.regions.find((region) => !isRegion(region, book))
  if (strange !== undefined)
    return refuse([...entry.path, 'region'], 'value', `there is no region "${strange}"`, regionRemedy(strange))
  const hours = options.monthHours ?? hoursOf(entry.month)
  return entry.quantities.flatMap((written) => {
    const found = resolveUsageType(written, entry.regions.length === 0 ? ['us-east-1'] : entry.regions, book)
    if (!found.ok) return refuse(written.path, 'key', found.message, found.remedy)
    const quantity = convert(written.quantity, found.unit, hours)
    if (typeof quantity === 'string') return refuse(written.path, 'value', quantity)
    if (found.note !== undefined) notes.add(found.note)
    const regions =
      found.region === undefined ? (entry.regions.length === 0 ? ['us-east-1'] : entry.regions) : [found.region]
    const elsewhere = entry.regions.length > 0 && regions.some((region) => !entry.regions.includes(region))
    if (elsewhere)
      return refuse(
        written.path,
        'key',
        `${written.name} is used in ${regions[0]}, which this part of the file does not name`,
        'leave the prefix or the region out',
      )
    const { service, usageType, unit } = found
    return regions.map((region) => ({
      service,
      usageType,
      unit,
      region,
      month: months.indexOf(entry.month ?? ''),
      quantity,
    }))
  })
}

function isRegion(region: string, book: PriceBook): boolean {
  return knownRegions.includes(region) || book.rows.some((row) => row.region === region)
}

function regionRemedy(written: string): string {
  const near = nearestSpelling(written, knownRegions)
  return near === undefined ? 'write one such as us-east-1' : `did you mean ${near}?`
}

function hoursOf(month: string | undefined): number | undefined {
  if (month === undefined) return undefined
  return 24 * daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
}

/** A quantity in the meter's own unit, or what stands against it. */
function convert(written: UsageQuantity, unit: MeterUnit, hours: number | undefined): number | string {
  if (typeof written === 'number') return written
  if (hours === undefined) return 'the hours of the month are needed here: give the month'
  if ('allMonth' in written)
    return isHourly(unit)
      ? written.allMonth * hours
      : `allMonth needs a meter counted in hours; this one is counted in ${unit}`
  if (unit !== 'GB-Mo') return `a quantity over time needs a meter counted in GB-Mo; this one is counted in ${unit}`
  return 'gbHours' in written ? written.gbHours / hours : written.byteHours / GiB / hours
}

function isHourly(unit: MeterUnit): boolean {
  return unit === 'Hrs' || unit.endsWith('-Hrs') || unit.endsWith('-Hours')
}

/** `Requests-Tier4:S3-GIRTransition` names an operation; `BoxUsage:m5.xlarge` and `EBS:VolumeUsage.gp3` are whole usage types. */
function splitOperation(usageType: string): [string, string | undefined] {
  const match = /^([^:]*-[^:]*):([^:]+)$/.exec(usageType)
  return match === null ? [usageType, undefined] : [match[1]!, match[2]]
}
