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
