import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponentials } from '../../../src/uncertainty/emulator/exponentials.ts'

const exponentialsOf = (values: readonly number[]): Float64Array => {
  const own = Float64Array.from(values)
  exponentials(own, Math.max(...values.map(Math.abs)))
  return own
}

test('exponentials are right to a few units in the last place', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 9 }), (values) => {
      for (const [at, own] of exponentialsOf(values).entries())
        expect(Math.abs(own / Math.exp(values[at]!) - 1)).toBeLessThan(1e-14)
    }),
    { numRuns: 200 },
  )
})

test('zero gives one, and numbers too far for the tables give what Math.exp gives', () => {
  expect([...exponentialsOf([0, -0, 0])]).toEqual([1, 1, 1])
  const far = [-Infinity, -800, -745, 0, 1, 709, 710, Infinity]
  expect([...exponentialsOf(far)]).toEqual(far.map(Math.exp))
  expect(exponentialsOf([Number.NaN, 1])[0]).toBeNaN()
})
