import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ascending } from '../../../src/uncertainty/analysis/ascending.ts'

const amounts = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.constantFrom(0, -0, 7),
)

test('ascending order keeps equal draws in their own', () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 300 }), (own) => {
      const expected = own.map((_, draw) => draw).sort((a, b) => (own[a]! < own[b]! ? -1 : own[a]! > own[b]! ? 1 : 0))
      expect([...ascending(Float64Array.from(own))]).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})

test('a few draws far from all others, which buckets do not tell apart, are put in order too', () => {
  const draws = Float64Array.from({ length: 2000 }, (_, draw) =>
    draw % 15 === 7 ? 1e6 * Math.cos(draw) : Math.sin(draw),
  )
  const order = ascending(draws)
  expect(new Set(order).size).toBe(2000)
  expect([...order].every((draw, place) => place === 0 || draws[order[place - 1]!]! <= draws[draw]!)).toBe(true)
})
