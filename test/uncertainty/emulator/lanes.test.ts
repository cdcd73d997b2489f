import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AT_ONCE,
  BLOCK,
  consecutive,
  interleaved,
  padded,
  placeOf,
  sumColumns,
} from '../../../src/uncertainty/emulator/lanes.ts'

const amount = fc.double({ min: -10, max: 10, noNaN: true })
const matrices = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 })).chain(([draws, columns]) =>
  fc.record({
    rows: fc.array(fc.array(amount, { minLength: columns, maxLength: columns }), {
      minLength: draws,
      maxLength: draws,
    }),
    constants: fc.array(amount, { minLength: AT_ONCE, maxLength: AT_ONCE }),
    chosen: fc.subarray([...Array(columns).keys()]),
    factors: fc.array(amount, { minLength: AT_ONCE * columns, maxLength: AT_ONCE * columns }),
  }),
)

test('sums are those of each draw and column by itself, wherever they are written', () => {
  fc.assert(
    fc.property(matrices, fc.boolean(), ({ rows, constants, chosen, factors }, together) => {
      const draws = rows.length
      const from = interleaved(draws, rows[0]!.length)
      for (const [draw, row] of rows.entries())
        for (const [column, value] of row.entries()) from.values[placeOf(from, draw, column)] = value
      const first = 2
      const into = together ? interleaved(draws, first + AT_ONCE) : consecutive(draws, first + AT_ONCE)
      const sums = {
        constants: Float64Array.from(constants),
        columns: Int32Array.from(chosen),
        factors: Float64Array.from(factors.slice(0, chosen.length * AT_ONCE)),
      }
      sumColumns(from, sums, into, first)
      for (const [draw, row] of rows.entries())
        for (let at = 0; at < AT_ONCE; at++) {
          const parts = chosen.map((column, place) => row[column]! * factors[place * AT_ONCE + at]!)
          const sum = parts.reduce((total, part) => total + part, constants[at]!)
          expect(into.values[placeOf(into, draw, first + at)]).toBeCloseTo(sum, 9)
        }
    }),
    { numRuns: 100 },
  )
})

test('the columns before those that are written stay as they are', () => {
  const into = interleaved(3, 2 * AT_ONCE)
  const sums = { constants: new Float64Array(AT_ONCE).fill(7), columns: new Int32Array(), factors: new Float64Array() }
  sumColumns(interleaved(3, 1), sums, into, AT_ONCE)
  for (let draw = 0; draw < 3; draw++)
    for (let column = 0; column < 2 * AT_ONCE; column++)
      expect(into.values[placeOf(into, draw, column)]).toBe(column < AT_ONCE ? 0 : 7)
})

test('a block of draws is summed by itself, and the last one is as long as it is', () => {
  const draws = BLOCK + 3
  const from = interleaved(draws, 1)
  for (let draw = 0; draw < draws; draw++) from.values[placeOf(from, draw, 0)] = draw
  const constants = new Float64Array(AT_ONCE)
  const sums = { constants, columns: Int32Array.from([0]), factors: new Float64Array(AT_ONCE).fill(2) }
  const into = consecutive(draws, AT_ONCE)
  sumColumns(from, sums, into, 0, BLOCK)
  expect(into.values.slice(0, BLOCK).every((sum) => sum === 0)).toBe(true)
  expect([...into.values.slice(BLOCK, draws)]).toEqual([2 * BLOCK, 2 * BLOCK + 2, 2 * BLOCK + 4])
})

test('a count is filled up to a whole number of times the size', () => {
  expect([padded(0, 4), padded(1, 4), padded(4, 4), padded(5, 4)]).toEqual([0, 4, 4, 8])
})
