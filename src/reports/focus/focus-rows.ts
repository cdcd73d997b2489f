import type { BillItem } from '../../prices/bill.ts'
import { regionName } from '../../prices/region-names.ts'
import type { BillingMonth, Calendar, IsoDate } from '../../quantities/calendar.ts'
import { daysInMonth } from '../../quantities/calendar.ts'
import type { OptionRun } from '../../simulation/option-run.ts'
import { portableNumber } from '../portable-number.ts'
import type { FocusRow } from './focus-columns.ts'
import { purchaseOf } from './focus-commitment.ts'
import { focusService } from './focus-service.ts'
import { focusSingular, focusUnit } from './focus-unit.ts'

const ISSUER = 'Amazon Web Services, Inc.'
/** A forecast is not billed to any account: the placeholder says so. */
const NO_ACCOUNT = 'stowage-forecast'

/** A part of an item that has one unit price. */
interface Part {
  readonly from: number
  readonly to: number | null
  readonly quantity: number
  readonly usd: number
  readonly cost: number
  readonly isFree: boolean
}

/**
 * The projection of an option as FOCUS 1.0 rows: one per billing month, meter, region and price tier, so that unit price times quantity is
 * the cost of each row, and the billed costs add up to the bill. A forecast at list prices has no discounts: what is billed as used has
 * one billed, effective, contracted and list cost. Fees of reservations are purchases that take effect on rows of usage of their own; an
 * upfront fee is not spread over its term, which may outlast the horizon.
 */
export function focusRows(run: OptionRun, calendar: Calendar): readonly FocusRow[] {
  return run.bill.items.flatMap((item) => partsOf(item).flatMap((part) => rowsOf(item, part, calendar, run.id)))
}

function partsOf({ tiers, free = 0 }: BillItem): readonly Part[] {
  const charged = tiers.map((tier) => ({ ...tier, isFree: false }))
  return free === 0 ? charged : [{ from: 0, to: free, quantity: free, usd: 0, cost: 0, isFree: true }, ...charged]
}

function rowsOf(item: BillItem, part: Part, calendar: Calendar, option: string): readonly FocusRow[] {
  const row = usageRow(item, part, calendar, option)
  const purchase = purchaseOf(item)
  if (purchase.kind === 'as-used') return [{ ...row, PricingCategory: purchase.pricing }]
  const commitment = {
    CommitmentDiscountCategory: 'Usage',
    CommitmentDiscountId: `${item.service}/${item.usageType.replace('-upfront', '')}/${item.region}`,
    CommitmentDiscountType: purchase.type,
  }
  const fee: FocusRow = {
    ...row,
    ...commitment,
    ChargeCategory: 'Purchase',
    ChargeFrequency: purchase.frequency,
    ConsumedQuantity: null,
    ConsumedUnit: null,
    EffectiveCost: 0,
  }
  const covered: FocusRow = {
    ...row,
    ...commitment,
    BilledCost: 0,
    CommitmentDiscountStatus: 'Used',
    PricingCategory: 'Committed',
  }
  return purchase.frequency === 'Recurring' ? [fee, covered] : [fee]
}

function usageRow(item: BillItem, part: Part, calendar: Calendar, option: string): FocusRow {
  const month = calendar.months[item.month]!
  const { name, category } = focusService(item.service)
  const cost = portableNumber(part.cost)
  const quantity = portableNumber(part.quantity)
  const sku = `${item.service}/${item.usageType}/${item.region}`
  return {
    AvailabilityZone: null,
    BilledCost: cost,
    BillingAccountId: NO_ACCOUNT,
    BillingAccountName: null,
    BillingCurrency: 'USD',
    BillingPeriodEnd: startOfNextMonth(month),
    BillingPeriodStart: `${month.label}-01T00:00:00Z`,
    ChargeCategory: 'Usage',
    ChargeClass: null,
    ChargeDescription: describe(item, part),
    ChargeFrequency: 'Usage-Based',
    ...chargePeriod(month, calendar.start),
    CommitmentDiscountCategory: null,
    CommitmentDiscountId: null,
    CommitmentDiscountName: null,
    CommitmentDiscountStatus: null,
    CommitmentDiscountType: null,
    ConsumedQuantity: quantity,
    ConsumedUnit: focusUnit(item.unit),
    ContractedCost: cost,
    ContractedUnitPrice: part.usd,
    EffectiveCost: cost,
    InvoiceIssuerName: ISSUER,
    ListCost: cost,
    ListUnitPrice: part.usd,
    PricingCategory: 'Standard',
    PricingQuantity: quantity,
    PricingUnit: focusUnit(item.unit),
    ProviderName: 'AWS',
    PublisherName: ISSUER,
    RegionId: item.region,
    RegionName: regionName(item.region),
    ResourceId: null,
    ResourceName: null,
    ResourceType: null,
    ServiceCategory: category,
    ServiceName: name,
    SkuId: sku,
    SkuPriceId: `${sku}/${item.effective}/${part.isFree ? 'free' : part.from}`,
    SubAccountId: null,
    SubAccountName: null,
    Tags: null,
    x_Option: option,
    x_ServiceCode: item.service,
    x_UsageType: item.usageType,
  }
}

/** In the manner of AWS: `$0.023 per GB-Month - S3 Standard storage, first 51,200 GB-Months - US East (N. Virginia)`. */
function describe({ label, unit, region }: BillItem, { from, to, usd, isFree }: Part): string {
  const units = (quantity: number): string => `${quantity.toLocaleString('en-US')} ${focusUnit(unit)}`
  const span = isFree ? ' (free tier)' : from > 0 ? `, over ${units(from)}` : to === null ? '' : `, first ${units(to)}`
  const price = usd.toLocaleString('en-US', { maximumSignificantDigits: 12 })
  return `$${price} per ${focusSingular(unit)} - ${label}${span} - ${regionName(region)}`
}

function chargePeriod(
  { label, firstDay, endDay, year, month, index }: BillingMonth,
  start: IsoDate,
): Pick<FocusRow, 'ChargePeriodStart' | 'ChargePeriodEnd'> {
  const first = index === 0 ? Number(start.slice(8)) : 1
  const last = first + endDay - firstDay - 1
  return {
    ChargePeriodStart: `${label}-${pad(first)}T00:00:00Z`,
    ChargePeriodEnd:
      last === daysInMonth(year, month) ? startOfNextMonth({ year, month }) : `${label}-${pad(last + 1)}T00:00:00Z`,
  }
}

function startOfNextMonth({ year, month }: Pick<BillingMonth, 'year' | 'month'>): string {
  return month === 12 ? `${year + 1}-01-01T00:00:00Z` : `${year}-${pad(month + 1)}-01T00:00:00Z`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
