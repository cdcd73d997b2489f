import { describe, expect, test } from 'vitest'
import { explainCost } from '../../src/explanation/explain-cost.ts'
import { sum } from '../../src/quantities/sum.ts'
import { HALF_A_YEAR, runBuiltIn, SAMPLED_IDS } from './run-built-in.ts'

/** Floating-point sums in another order. */
const CLOSE = 1e-9

function expectClose(actual: number, expected: number, what: string): void {
  // Asserted only when it fails: there are tens of thousands of sums, and each assertion costs more than a sum.
  if (Math.abs(actual - expected) > CLOSE * Math.max(Math.abs(expected), 1e-6)) expect(actual, what).toBe(expected)
}

describe.each(SAMPLED_IDS)('every charge of %s', (id) => {
  const { run } = runBuiltIn(id, HALF_A_YEAR)
  const months = run.calendar.months.map(({ label }) => label)
  // The first, the last, and one a season between them: an explanation of a month looks through the whole bill.
  const sampledMonths = months.filter((_, index) => index % 7 === 0 || index === months.length - 1)

  test.each(run.runs.map((option) => [option.id, option] as const))(
    'of option %s adds up to the bill',
    (option, { bill }) => {
      const whole = explainCost(run, option)
      expectClose(whole.total, bill.total, 'total')
      expectClose(sum(whole.meters.map(({ cost }) => cost)), bill.total, 'meters')
      expect(whole).toMatchObject({ from: months[0], to: months.at(-1) })
      for (const meter of whole.meters) {
        expectClose(sum(meter.months.map(({ cost }) => cost)), meter.cost, meter.usageType)
        expectClose(sum(meter.months.map(({ quantity }) => quantity)), meter.quantity, meter.usageType)
      }
      for (const [index, month] of sampledMonths.entries()) {
        const billed = bill.items.filter((item) => months[item.month] === month)
        if (billed.length === 0) continue
        expectClose(explainCost(run, option, { month }).total, sum(billed.map(({ cost }) => cost)), `month ${index}`)
      }
    },
  )

  test.each(run.runs.map((option) => [option.id, option] as const))(
    'of option %s is quantity by tier × price, and its quantities are those of their formulas',
    (option, { bill }) => {
      let charges = 0
      for (const month of sampledMonths) {
        if (!bill.items.some((item) => months[item.month] === month)) continue
        for (const { usageType, charge } of explainCost(run, option, { month }).meters) {
          charges += 1
          const what = `${usageType} in ${month}`
          for (const tier of charge.tiers) expectClose(tier.quantity * tier.usd, tier.cost, what)
          expectClose(sum(charge.tiers.map(({ cost }) => cost)), charge.cost, what)
          expectClose(sum(charge.tiers.map(({ quantity }) => quantity)) + (charge.free ?? 0), charge.quantity, what)
          expectClose(sum(charge.quantities.map(({ quantity }) => quantity)), charge.quantity, what)
          expectClose(sum(charge.quantities.map(({ cost }) => cost)), charge.cost, what)
          if (charge.price.source.title === '') expect.fail(`${what} has no price source`)
        }
      }
      expect(charges).toBe(bill.items.filter((item) => sampledMonths.includes(months[item.month]!)).length)
    },
  )
})

describe('an explanation', () => {
  const { run, locate } = runBuiltIn('trucking-fleet')

  test('shows the dearest month of the option as its example, and a meter without one then in its own dearest', () => {
    const { meters } = explainCost(run, 'B')
    expect(meters[0]!.charge.month).toBe('2029-12')
    for (const { months, charge } of meters) {
      const dearest = Math.max(...months.map(({ cost }) => cost))
      expect(months.some(({ month }) => month === '2029-12') || charge.cost === dearest).toBe(true)
    }
  })

  test('follows stored bytes to the lines that put them there', () => {
    const { meters, demand } = explainCost(
      run,
      'B',
      { month: '2027-03', meter: 'TimedStorage-SIA-ByteHrs' },
      { locate, sources: { processed: 'raw' } },
    )
    const [part] = meters[0]!.charge.quantities
    expect(part).toMatchObject({
      dataset: 'processed',
      formula: 'mean stored bytes × hours simulated ÷ hours of the month',
    })
    expect(part!.placed.map(({ text }) => text)).toEqual([
      'processed: { model: s3, preset: standard-ia, config: { prefixes: 16 } }',
    ])
    const arrived = demand
      .find(({ dataset }) => dataset === 'processed')!
      .figures.find(({ name }) => name === 'arrived')!
    expect(arrived.lines.map(({ text }) => text)).toEqual([
      'derivedFrom: raw',
      'ratio: 0.5',
      'objectSize: { median: 190 kB, mean: 250 kB }',
      'ingest: 100 GB/day',
      'growth: { compound: 4 %/month }',
      'objectSize: { median: 350 kB, mean: 500 kB }',
    ])
  })

  test('shows the demand that the simulation ran on', () => {
    const { demand } = explainCost(run, 'B', { month: '2027-01' }, { locate })
    const raw = demand.find(({ dataset }) => dataset === 'raw')!
    const figure = (name: string) => raw.figures.find((candidate) => candidate.name === name)!
    expect(figure('arrived').bytes).toBeCloseTo(sum(run.demand.raw!.bytesIn.subarray(0, 31)), 0)
    expect(figure('stored at the end').objects).toBeCloseTo(run.demand.raw!.objectsStored[30]!, 3)
    expect(raw.figures.map(({ name }) => name)).not.toContain('rewritten')
  })

  test('narrows what a cluster says of options and datasets to the store of the option', () => {
    const { meters } = explainCost(run, 'C', { month: '2027-03' }, { locate })
    const terms = meters.flatMap(({ charge }) => charge.quantities.flatMap((part) => part.terms))
    expect(terms.find(({ name }) => name === 'core nodes at the end')!.stated!.lines.map(({ text }) => text)).toEqual([
      'cluster: { model: emr-hdfs, preset: persistent }',
    ])
    expect(
      terms.find(({ name }) => name === 'data in HDFS, checksums included')!.stated!.lines.map(({ text }) => text),
    ).toEqual(['raw:', 'processed:'])
  })

  test('gives every fact its source', () => {
    for (const option of ['A', 'B', 'C', 'D']) {
      const parts = explainCost(run, option).meters.flatMap(({ charge }) => charge.quantities)
      const facts = parts.flatMap(({ terms }) => terms.flatMap(({ fact }) => fact ?? []))
      expect(facts.length).toBeGreaterThan(0)
      for (const { statement, source } of facts) expect(source.title, statement).not.toBe('')
      const keyed = run.runs.find(({ id }) => id === option)!.usage.flatMap(({ derivation }) => derivation.terms)
      expect(keyed.filter(({ fact }) => fact !== undefined).length).toBeGreaterThan(0)
    }
  })
})
