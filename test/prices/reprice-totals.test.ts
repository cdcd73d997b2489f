import { expect, test } from 'vitest'
import { repriceTotals } from '../../src/prices/reprice-totals.ts'

const totals = {
  draws: 2,
  options: 2,
  groups: ['storage', 'requests'],
  costByGroup: Float64Array.from([10, 1, 20, 2, 30, 3, 40, 4]),
}

test('a price that changes moves its own group of every bill, and no other', () => {
  expect([...repriceTotals(totals, Float64Array.from([1, 1]))]).toEqual([11, 22, 33, 44])
  expect([...repriceTotals(totals, Float64Array.from([1, 2]))]).toEqual([12, 24, 36, 48])
  expect([...repriceTotals(totals, Float64Array.from([0.5, 1]))]).toEqual([6, 12, 18, 24])
})

test('each group needs a factor', () => {
  expect(() => repriceTotals(totals, Float64Array.from([1]))).toThrow('2 groups of prices, but 1 factors')
})
