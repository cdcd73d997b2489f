/**
 * The columns of FOCUS 1.0, the FinOps Open Cost and Usage Specification (https://focus.finops.org/focus-specification/v1-0/), in
 * alphabetical order as in the exports of AWS, and three of our own, marked by `x_` as it prescribes: the option, and
 * the service code and usage type by which AWS bills it.
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
  'x_ServiceCode',
  'x_UsageType',
] as const

export type FocusColumn = (typeof FOCUS_COLUMNS)[number]

/** One row; `null` where FOCUS allows it and a forecast has nothing to say. */
export type FocusRow = Readonly<Record<FocusColumn, string | number | null>>
