import { describe, expect, test } from 'vitest'
import { rankOrderCentroid, rankOrderWeights } from '../../../src/decision/elicitation/rank-order-weights.ts'
import { decisionVector, largestDistance } from '../../data/decision-vector.ts'

describe('rank order centroid weights', () => {
  test('have the published values at each rank of twelve', () => {
    const { input, expected, tolerance } = decisionVector<
      { ranks: Record<string, number> },
      { ROC: Record<string, number> }
    >('surrogate-01')
    const positions = rankOrderCentroid(12)
    const items = Object.keys(input.ranks)
    const actual = items.map((item) => positions[input.ranks[item]! - 1]!)
    expect(
      largestDistance(
        actual,
        items.map((item) => expected.ROC[item]!),
      ),
    ).toBeLessThanOrEqual(tolerance)
  })

  test('share the ranks that a tie takes up, so that they still add up to one', () => {
    expect(rankOrderWeights([['a'], ['b', 'c']])).toEqual({
      a: expect.closeTo(11 / 18, 12),
      b: expect.closeTo(7 / 36, 12),
      c: expect.closeTo(7 / 36, 12),
    })
    const weights = Object.values(rankOrderWeights([['a', 'b'], ['c'], ['d', 'e', 'f']]))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(rankOrderWeights([['a', 'b']])).toEqual({ a: 0.5, b: 0.5 })
  })

  test('refuse an item that is ranked twice', () => {
    expect(() => rankOrderWeights([['a'], ['a']])).toThrow('once')
  })
})
