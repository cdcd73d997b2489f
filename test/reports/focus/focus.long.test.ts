import { parse } from 'csv-parse/browser/esm/sync'
import { describe, expect, test } from 'vitest'
import { METERS } from '../../../src/prices/meter-catalogue.ts'
import { sum } from '../../../src/quantities/sum.ts'
import { FOCUS_COLUMNS } from '../../../src/reports/focus/focus-columns.ts'
import { focusSingular, focusUnit } from '../../../src/reports/focus/focus-unit.ts'
import { renderFocus } from '../../../src/reports/focus/render-focus.ts'
import type { ScenarioRun } from '../../../src/simulation/run-scenario.ts'
import { HALF_A_YEAR, runBuiltIn, SAMPLED_IDS } from '../../explanation/run-built-in.ts'

type Row = Readonly<Record<string, string>>

const loaded = new WeakMap<ScenarioRun, ReadonlyMap<string, readonly Row[]>>()

/** Reads a file back as any tool would: by the names in its header. */
function load(run: ScenarioRun, option: string): readonly Row[] {
  let files = loaded.get(run)
  if (files === undefined) {
    files = new Map(
      renderFocus(run).map(({ name, content }) => [name, parse(String(content), { columns: true }) as Row[]]),
    )
    loaded.set(run, files)
  }
  return files.get(`focus-${option}.csv`)!
}

const total = (rows: readonly Row[], column: string): number => sum(rows.map((row) => Number(row[column])))

/** What FOCUS 1.0 says must not be null, on rows of usage and purchases that correct nothing. */
const NEVER_NULL = [
  'BilledCost',
  'BillingAccountId',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeDescription',
  'ChargeFrequency',
  'ChargePeriodEnd',
  'ChargePeriodStart',
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
  'ServiceCategory',
  'ServiceName',
  'SkuId',
  'SkuPriceId',
]
const NUMBERS = FOCUS_COLUMNS.filter((column) => /Cost|Quantity|UnitPrice/.test(column))
const TIMES = FOCUS_COLUMNS.filter((column) => /Period(Start|End)$/.test(column))
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ChargeCategory: ['Usage', 'Purchase'],
  ChargeClass: [''],
  ChargeFrequency: ['Usage-Based', 'Recurring', 'One-Time'],
  PricingCategory: ['Standard', 'Dynamic', 'Committed'],
  ServiceCategory: ['Storage', 'Databases', 'Compute', 'Analytics', 'Networking', 'Security'],
  CommitmentDiscountCategory: ['', 'Usage'],
  CommitmentDiscountStatus: ['', 'Used'],
  BillingCurrency: ['USD'],
}

function expectConformance(rows: readonly Row[]): void {
  const faults = new Set<string>()
  for (const row of rows) {
    for (const column of NEVER_NULL) if (row[column] === '') faults.add(`${column} is null`)
    for (const column of NUMBERS)
      if (row[column] !== '' && !/^\d+(\.\d+)?$/.test(row[column]!)) faults.add(`${column} is ${row[column]}`)
    for (const column of TIMES)
      if (!/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(row[column]!)) faults.add(`${column} is ${row[column]}`)
    for (const [column, values] of Object.entries(ALLOWED))
      if (!values.includes(row[column]!)) faults.add(`${column} is ${row[column]}`)
    const isUsage = row.ChargeCategory === 'Usage'
    if (isUsage !== (row.ConsumedQuantity !== '') || isUsage !== (row.ConsumedUnit !== '')) faults.add('consumption')
    if (!isUsage && row.ChargeFrequency === 'Usage-Based') faults.add('a purchase is not usage-based')
    const committed = row.CommitmentDiscountId !== ''
    if (committed !== (row.CommitmentDiscountType !== '')) faults.add('commitment')
    if ((committed && isUsage) !== (row.CommitmentDiscountStatus !== '')) faults.add('status of a commitment')
    if (!(row.ChargePeriodStart! >= row.BillingPeriodStart! && row.ChargePeriodEnd! <= row.BillingPeriodEnd!))
      faults.add('a charge outside of its billing period')
  }
  expect([...faults]).toEqual([])
}

describe.each(SAMPLED_IDS)('the FOCUS files of %s, loaded back', (id) => {
  const { run } = runBuiltIn(id, HALF_A_YEAR)
  const options = run.runs.map((option) => [option.id, option] as const)

  test('are one for each option, with the columns of FOCUS 1.0', () => {
    const files = renderFocus(run)
    expect(files.map(({ name }) => name)).toEqual(options.map(([option]) => `focus-${option}.csv`))
    for (const { content } of files) expect(String(content).split('\n')[0]).toBe(FOCUS_COLUMNS.join(','))
  })

  test.each(options)('%s reconciles with its bill to the cent, per month and in total', (option, { bill }) => {
    const rows = load(run, option)
    expect(total(rows, 'BilledCost')).toBeCloseTo(bill.total, 2)
    for (const { label, index } of run.calendar.months) {
      const billed = rows.filter((row) => row.BillingPeriodStart!.startsWith(label))
      expect(total(billed, 'BilledCost')).toBeCloseTo(
        sum(bill.items.filter(({ month }) => month === index).map(({ cost }) => cost)),
        2,
      )
    }
    const consumed = rows.filter(
      (row) => row.x_UsageType === bill.items[0]!.usageType && row.RegionId === bill.items[0]!.region,
    )
    const metered = bill.items.filter(
      ({ usageType, region }) => usageType === bill.items[0]!.usageType && region === bill.items[0]!.region,
    )
    expect(total(consumed, 'ConsumedQuantity') / sum(metered.map(({ quantity }) => quantity))).toBeCloseTo(1, 9)
  })

  test.each(options)('%s keeps to the specification', (option) => {
    const rows = load(run, option)
    expect(rows.length).toBeGreaterThan(0)
    expectConformance(rows)
    const wrong = rows.filter(
      ({ ListUnitPrice, PricingQuantity, ListCost }) =>
        Math.abs(Number(ListUnitPrice) * Number(PricingQuantity) - Number(ListCost)) > 5e-7 + 1e-11 * Number(ListCost),
    )
    expect(wrong).toEqual([])
  })
})

describe('a FOCUS row', () => {
  test('names services, units, regions and prices as the exports of AWS do', () => {
    const [row] = load(runBuiltIn('trucking-fleet').run, 'B').filter(
      ({ x_UsageType, BillingPeriodStart }) =>
        x_UsageType === 'TimedStorage-ByteHrs' && BillingPeriodStart === '2029-12-01T00:00:00Z',
    )
    expect(row).toMatchObject({
      ServiceName: 'Amazon Simple Storage Service',
      RegionId: 'us-east-1',
      RegionName: 'US East (N. Virginia)',
      PricingUnit: 'GB-Months',
      ListUnitPrice: '0.023',
      PricingQuantity: '51200',
      ListCost: '1177.6',
      ChargeDescription: '$0.023 per GB-Month - S3 Standard storage, first 51,200 GB-Months - US East (N. Virginia)',
      ChargePeriodStart: '2029-12-01T00:00:00Z',
      ChargePeriodEnd: '2030-01-01T00:00:00Z',
    })
  })

  test('charges only the simulated part of a month', () => {
    const { run } = runBuiltIn('trucking-fleet', ['horizon=40 days'])
    const ends = new Set(load(run, 'B').map((row) => `${row.BillingPeriodEnd} ${row.ChargePeriodEnd}`))
    expect([...ends]).toEqual([
      '2027-02-01T00:00:00Z 2027-02-01T00:00:00Z',
      '2027-03-01T00:00:00Z 2027-02-10T00:00:00Z',
    ])
  })

  test('says what the free tier covers, at no cost', () => {
    const { run } = runBuiltIn('session-store', ['freeTier=true'])
    const winner = run.document.recommendation.option!
    const rows = load(run, winner)
    const free = rows.filter(({ ChargeDescription }) => ChargeDescription!.includes('(free tier)'))
    expect(free.length).toBeGreaterThan(0)
    for (const row of free) expect([row.BilledCost, row.ListUnitPrice]).toEqual(['0', '0'])
    expect(total(rows, 'BilledCost')).toBeCloseTo(run.runs.find(({ id }) => id === winner)!.bill.total, 2)
    expectConformance(rows)
  })

  test('of spot capacity is priced dynamically', () => {
    const { run } = runBuiltIn('trucking-fleet', [
      'options.C.stores.cluster.config={ purchase: spot }',
      'horizon=2 months',
    ])
    const spot = load(run, 'C').filter(({ x_UsageType }) => x_UsageType!.startsWith('SpotUsage'))
    expect(spot.length).toBeGreaterThan(0)
    expect(new Set(spot.map(({ PricingCategory }) => PricingCategory))).toEqual(new Set(['Dynamic']))
  })

  test('of a reservation is bought on one row and takes effect on another', () => {
    const { run } = runBuiltIn('trucking-fleet', [
      'options.C.stores.cluster.config={ purchase: reserved-1yr }',
      'horizon=2 months',
    ])
    const rows = load(run, 'C')
    expectConformance(rows)
    const { bill } = run.runs.find(({ id }) => id === 'C')!
    expect(total(rows, 'BilledCost')).toBeCloseTo(bill.total, 2)
    expect(total(rows, 'EffectiveCost')).toBeCloseTo(bill.total, 2)
    const fees = rows.filter(({ ChargeCategory }) => ChargeCategory === 'Purchase')
    expect(fees.length).toBeGreaterThan(0)
    for (const fee of fees) {
      expect(fee).toMatchObject({ ChargeFrequency: 'Recurring', PricingCategory: 'Standard', EffectiveCost: '0' })
      const covered = rows.find(
        (row) =>
          row.ChargeCategory === 'Usage' &&
          row.SkuPriceId === fee.SkuPriceId &&
          row.ChargePeriodStart === fee.ChargePeriodStart,
      )
      expect(covered).toMatchObject({ PricingCategory: 'Committed', BilledCost: '0', EffectiveCost: fee.BilledCost })
    }
  })
})

describe('units', () => {
  test('are plural words joined by hyphens, in data sizes and times that FOCUS knows', () => {
    const units = new Set(METERS.map(({ unit }) => focusUnit(unit)))
    for (const unit of units) expect(unit).toMatch(/^(GB|[A-Z]\w+s|[A-Z]\w+-(Hours|Months)|Quantity)$/)
    expect(focusUnit('GB-Mo')).toBe('GB-Months')
    expect(focusUnit('WriteCapacityUnit-Hrs')).toBe('WriteCapacityUnit-Hours')
    expect(focusUnit('Hrs')).toBe('Hours')
    expect([focusSingular('GB'), focusSingular('Requests'), focusSingular('GB-Mo')]).toEqual([
      'GB',
      'Request',
      'GB-Month',
    ])
  })
})
