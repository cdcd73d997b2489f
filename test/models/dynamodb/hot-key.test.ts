import { describe, expect, test } from 'vitest'
import { hottestKeyShares } from '../../../src/models/dynamodb/hot-key.ts'

function harmonic(keys: number, exponent: number): number {
  let sum = 0
  for (let rank = 1; rank <= keys; rank++) sum += rank ** -exponent
  return sum
}

describe('share of the most popular key', () => {
  test.each(
    [0, 0.3, 0.8, 1, 1.2, 3].flatMap((exponent) => [1, 2, 64, 65, 1000, 200_000].map((keys) => ({ exponent, keys }))),
  )('of $keys keys at exponent $exponent is 1 over the harmonic number', ({ exponent, keys }) => {
    expect(hottestKeyShares(exponent)(keys) * harmonic(keys, exponent)).toBeCloseTo(1, 6)
  })

  test('is all of it for a single key or less', () => {
    expect(hottestKeyShares(1)(0.2)).toBe(1)
  })
})
