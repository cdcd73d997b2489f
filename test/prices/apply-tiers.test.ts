import { fc, it as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { applyTiers } from '../../src/prices/apply-tiers.ts'
import type { PriceTier } from '../../src/prices/price-book.ts'

const standard: readonly PriceTier[] = [
  { from: 0, usd: 0.023 },
  { from: 51_200, usd: 0.022 },
  { from: 512_000, usd: 0.021 },
]

const price = fc.double({ min: 0, max: 10, noNaN: true })
const quantity = fc.double({ min: 0, max: 1e7, noNaN: true })
const tierTables = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 5 }),
    fc.array(price, { minLength: 6, maxLength: 6 }),
  )
  .map(([starts, prices]) => [0, ...starts.sort((a, b) => a - b)].map((from, i) => ({ from, usd: prices[i]! })))

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

describe('marginal tiers', () => {
  it('price each part of a quantity at the rate of its own tier', () => {
    expect(applyTiers(standard, 52_900)).toEqual({
      cost: 1215,
      tiers: [
        { from: 0, to: 51_200, quantity: 51_200, usd: 0.023, cost: 1177.6 },
        { from: 51_200, to: 512_000, quantity: 1700, usd: 0.022, cost: 37.4 },
      ],
    })
  })

  it('leave the last tier open', () => {
    expect(applyTiers(standard, 600_000).tiers.at(-1)).toMatchObject({ from: 512_000, to: null, quantity: 88_000 })
  })

  it('cost nothing for nothing', () => {
    expect(applyTiers(standard, 0)).toEqual({ cost: 0, tiers: [] })
  })

  it('refuse what cannot be billed', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => applyTiers(standard, wrong)).toThrow(RangeError)
  })

  it('take a free quantity off the first tier without moving the others', () => {
    expect(applyTiers(standard, 60_000, 100).cost).toBeCloseTo(applyTiers(standard, 60_000).cost - 100 * 0.023, 9)
  })

  prop.prop([tierTables, quantity, quantity])('never cost less for more', (tiers, a, b) => {
    const [less, more] = a < b ? [a, b] : [b, a]
    expect(applyTiers(tiers, more).cost).toBeGreaterThanOrEqual(applyTiers(tiers, less).cost * (1 - 1e-12))
  })

  prop.prop([tierTables, quantity, quantity])(
    'are continuous: one more unit costs at most the dearest rate',
    (tiers, q, step) => {
      const dearest = Math.max(...tiers.map((tier) => tier.usd))
      const rise = applyTiers(tiers, q + step).cost - applyTiers(tiers, q).cost
      expect(rise).toBeLessThanOrEqual(dearest * step * (1 + 1e-9) + 1e-6)
    },
  )

  prop.prop([tierTables, quantity, fc.integer({ min: 1, max: 2_000_000 })])(
    'do not notice a tier split in two at the same rate',
    (tiers, q, at) => {
      const before = tiers.findLast((tier) => tier.from < at)!
      const split = tiers.some((tier) => tier.from === at)
        ? tiers
        : [...tiers, { from: at, usd: before.usd }].sort((a, b) => a.from - b.from)
      expect(near(applyTiers(split, q).cost, applyTiers(tiers, q).cost)).toBe(true)
    },
  )

  prop.prop([tierTables, quantity, quantity])(
    'charge a free quantity and the rest together what the whole costs',
    (tiers, q, free) => {
      const taken = applyTiers(tiers, Math.min(free, q)).cost
      expect(near(applyTiers(tiers, q, free).cost + taken, applyTiers(tiers, q).cost)).toBe(true)
    },
  )
})
