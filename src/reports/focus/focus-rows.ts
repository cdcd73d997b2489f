import type { BillItem } from '../../prices/bill.ts'
import type { BillingMonth, Calendar, IsoDate } from '../../quantities/calendar.ts'
import { daysInMonth } from '../../quantities/calendar.ts'
import type { OptionRun } from '../../simulation/option-run.ts'

/**
 * The columns of FOCUS 1.0, the FinOps Open Cost and Usage Specification (https://focus.finops.org/focus-specification/v1-0/), in its
 * alphabetical order, and two of our own, marked by `x_` as it prescribes.
 */
export const FOCUS_COLUMNS = [
  'AvailabilityZone',
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargeFrequency',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'CommitmentDiscountCategory',
  'CommitmentDiscountId',
  'CommitmentDiscountName',
  'CommitmentDiscountStatus',
  'CommitmentDiscountType',
  'ConsumedQuantity',
  'ConsumedUnit',
  'ContractedCost',
  'ContractedUnitPrice',
  'EffectiveCost',
  'InvoiceIssuerName',
  'ListCost',
  'ListUnitPrice',
  'PricingCategory',
  'PricingQuantity',
  'PricingUnit',
  'ProviderName',
  'PublisherName',
  'RegionId',
  'RegionName',
  'ResourceId',
  'ResourceName',
  'ResourceType',
  'ServiceCategory',
  'ServiceName',
  'SkuId',
  'SkuPriceId',
  'SubAccountId',
  'SubAccountName',
  'Tags',
  'x_Option',
  'x_UsageType',
] as const

/** One row; `null` where FOCUS allows it and a forecast has nothing to say. */
export type FocusRow = Readonly<Record<(typeof FOCUS_COLUMNS)[number], string | number | null>>

interface FocusService {
  readonly name: string
  readonly category: 'Storage' | 'Databases' | 'Compute' | 'Analytics' | 'Networking' | 'Security'
}

/** Names of services as AWS writes them in its exports, and the categories that FOCUS defines. */
const SERVICES: Readonly<Record<string, FocusService>> = {
  AmazonS3: { name: 'Amazon Simple Storage Service', category: 'Storage' },
  AmazonS3GlacierDeepArchive: { name: 'Amazon Simple Storage Service', category: 'Storage' },
  AmazonDynamoDB: { name: 'Amazon DynamoDB', category: 'Databases' },
  AmazonEFS: { name: 'Amazon Elastic File System', category: 'Storage' },
  AmazonEC2: { name: 'Amazon Elastic Compute Cloud', category: 'Compute' },
  ElasticMapReduce: { name: 'Amazon Elastic MapReduce', category: 'Analytics' },
  AWSDataTransfer: { name: 'AWS Data Transfer', category: 'Networking' },
  AmazonVPC: { name: 'Amazon Virtual Private Cloud', category: 'Networking' },
  awskms: { name: 'AWS Key Management Service', category: 'Security' },
}

const ISSUER = 'Amazon Web Services, Inc.'
/** A forecast is not billed to any account: the placeholder says so. */
const NO_ACCOUNT = 'stowage-forecast'

/**
 * The projection of an option as FOCUS 1.0 rows: one per billing month, meter, region and price tier, so that unit price times
 * quantity is the cost of each row. A forecast at list prices has no discounts: billed, effective, contracted and list cost are one.
 */
export function focusRows(run: OptionRun, calendar: Calendar): readonly FocusRow[] {
  return run.bill.items.flatMap((item) => item.tiers.map((tier) => focusRow(item, tier, calendar, run.id)))
}

function focusRow(item: BillItem, tier: BillItem['tiers'][number], calendar: Calendar, option: string): FocusRow {
  const month = calendar.months[item.month]!
  const { name, category } = SERVICES[item.service] ?? { name: item.service, category: 'Storage' }
  const period = chargePeriod(month, calendar.start)
  return {
    AvailabilityZone: null,
    BilledCost: tier.cost,
    BillingAccountId: NO_ACCOUNT,
    BillingAccountName: null,
    BillingCurrency: 'USD',
    BillingPeriodEnd: startOfNextMonth(month),
    BillingPeriodStart: `${month.label}-01T00:00:00Z`,
    ChargeCategory: 'Usage',
    ChargeClass: null,
    ChargeDescription: `${item.label}, ${tier.usd} USD per ${item.unit} from ${tier.from} on`,
    ChargeFrequency: 'Usage-Based',
    ...period,
    CommitmentDiscountCategory: null,
    CommitmentDiscountId: null,
    CommitmentDiscountName: null,
    CommitmentDiscountStatus: null,
    CommitmentDiscountType: null,
    ConsumedQuantity: tier.quantity,
    ConsumedUnit: item.unit,
    ContractedCost: tier.cost,
    ContractedUnitPrice: tier.usd,
    EffectiveCost: tier.cost,
    InvoiceIssuerName: ISSUER,
    ListCost: tier.cost,
    ListUnitPrice: tier.usd,
    PricingCategory: 'Standard',
    PricingQuantity: tier.quantity,
    PricingUnit: item.unit,
    ProviderName: 'AWS',
    PublisherName: ISSUER,
    RegionId: item.region,
    RegionName: item.region,
    ResourceId: null,
    ResourceName: null,
    ResourceType: null,
    ServiceCategory: category,
    ServiceName: name,
    SkuId: `${item.service}/${item.usageType}`,
    SkuPriceId: `${item.service}/${item.usageType}/${item.region}/${item.effective}/${tier.from}`,
    SubAccountId: null,
    SubAccountName: null,
    Tags: null,
    x_Option: option,
    x_UsageType: item.usageType,
  }
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
