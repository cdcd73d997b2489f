import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponential } from '../../../src/uncertainty/emulator/exponential.ts'

test('is the exponential to within two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: -750, max: 709, noNaN: true }), (x) => {
      const exact = Math.exp(x)
      expect(Math.abs(exponential(x) - exact)).toBeLessThanOrEqual(2 * Number.EPSILON * exact)
    }),
    { numRuns: 500 },
  )
})

test('has the limits of the exponential', () => {
  expect([0, -Infinity, Infinity, 1000, -1000].map(exponential)).toEqual([1, 0, Infinity, Infinity, 0])
  expect(exponential(Number.NaN)).toBeNaN()
})
