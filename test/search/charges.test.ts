import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { UsageLine } from '../../src/models/contract.ts'
import { s3Meters } from '../../src/models/s3/meters.ts'
import { bill } from '../../src/prices/bill.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { transferMeters } from '../../src/prices/transfer-meters.ts'
import { addCharges, chargeIndex, costsNoMore, leastCost } from '../../src/search/charges.ts'

/** Meters with tiers: storage at 50 and 500 TB, transfer at 10, 50 and 150 TB. */
const METERS = [s3Meters.standardStorage, transferMeters.internetOut, s3Meters.standardReads]

const usage: fc.Arbitrary<UsageLine[]> = fc
  .tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 1e8 }))
  .map((quantities) =>
    METERS.map((meter, at) => ({
      ...meter,
      region: 'us-east-1',
      month: 0,
      quantity: quantities[at]!,
      derivation: { formula: '', terms: [] },
    })),
  )

describe('charges compared without knowing the rest of the bill', () => {
  // Of what is compared only storage becomes cheaper, so that a forgotten factor would show.
  const billing = { changes: [{ service: 'AmazonS3', factors: [0.2] }] }
  const cost = (lines: readonly UsageLine[]): number => bill(lines, builtInPriceBook, billing).total

  test.prop([usage, usage, fc.array(usage, { minLength: 1, maxLength: 4 })], { seed: 43 })(
    'cost no more on any bill when they are said to',
    (a, b, others) => {
      const index = chargeIndex(builtInPriceBook, billing)
      const [own, other] = [index.charge(a), index.charge(b)]
      const most = others.map((rest) => index.charge(rest)).reduce(addCharges, addCharges(own, other))
      const unitPrices = (charge: number) => index.unitPrices(charge, most.get(charge) ?? 0)
      fc.pre(costsNoMore(own, other, unitPrices))
      for (const rest of [[], ...others])
        expect(cost([...a, ...rest])).toBeLessThanOrEqual(cost([...b, ...rest]) + 1e-6)
    },
  )

  test.prop([usage, usage], { seed: 44 })('cost at least their least', (a, rest) => {
    const index = chargeIndex(builtInPriceBook, billing)
    const own = index.charge(a)
    const most = addCharges(own, index.charge(rest))
    const least = leastCost(own, (charge) => index.unitPrices(charge, most.get(charge) ?? 0))
    expect(cost([...a, ...rest]) - cost(rest)).toBeGreaterThanOrEqual(least - 1e-6)
  })

  it('are undecided where tiers could turn the order', () => {
    const index = chargeIndex(builtInPriceBook, {})
    const line = (meter: (typeof METERS)[number], quantity: number): UsageLine => ({
      ...meter,
      region: 'us-east-1',
      month: 0,
      quantity,
      derivation: { formula: '', terms: [] },
    })
    // 100 GB-months of storage cost $2.30 in the first tier and $2.10 in the last; 24.5 GB of transfer cost between $1.23 and $2.21.
    const storage = index.charge([line(s3Meters.standardStorage, 100)])
    const transfer = index.charge([line(transferMeters.internetOut, 24.5)])
    const anywhere = (charge: number) => index.unitPrices(charge, 1e9)
    const alone = (charge: number) => index.unitPrices(charge, 100)
    expect(costsNoMore(transfer, storage, anywhere)).toBe(false)
    expect(costsNoMore(transfer, storage, alone)).toBe(true)
    expect(costsNoMore(storage, transfer, anywhere)).toBe(false)
  })

  it('are compared by quantity alone where free allowances are shared among meters', () => {
    const { unitPrices } = chargeIndex(builtInPriceBook, { freeTier: true })
    const [few, many] = [new Map([[0, 5]]), new Map([[0, 6]])]
    expect(costsNoMore(few, many, (charge) => unitPrices(charge, 10))).toBe(true)
    expect(costsNoMore(many, few, (charge) => unitPrices(charge, 10))).toBe(false)
  })
})
