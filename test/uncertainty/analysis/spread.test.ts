import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadOf } from '../../../src/uncertainty/analysis/spread.ts'

const draws = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 7)), {
  minLength: 1,
  maxLength: 300,
})

test('percentiles are those of all draws sorted, interpolated between neighbours', () => {
  fc.assert(
    fc.property(draws, (own) => {
      const sorted = Float64Array.from(own).sort()
      const at = (share: number) => {
        const place = share * (sorted.length - 1)
        const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
        return Number.isInteger(place) ? below : below + (place % 1) * (above - below)
      }
      const { p5, p10, p50, p90, p95 } = spreadOf(Float64Array.from(own))
      for (const [share, found] of [
        [0.05, p5],
        [0.1, p10],
        [0.5, p50],
        [0.9, p90],
        [0.95, p95],
      ] as const)
        expect(Math.abs(found - at(share))).toBeLessThanOrEqual(1e-9 * Math.abs(at(share)))
    }),
    { numRuns: 100 },
  )
})

test('reading percentiles leaves the draws as they are', () => {
  const own = Float64Array.from([3, 1, 2])
  expect(spreadOf(own).p50).toBe(2)
  expect([...own]).toEqual([3, 1, 2])
})
