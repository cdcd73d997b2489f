import { describe, expect, test } from 'vitest'
import type { CriterionId } from '../../../src/decision/criterion-ids.ts'
import { elicitWeights } from '../../../src/decision/elicitation/weight-statement.ts'
import { decisionVector } from '../../data/decision-vector.ts'

const criteria: readonly CriterionId[] = ['cost', 'durability', 'latency', 'scalability-headroom']
const named = (...values: number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, at) => [criteria[at]!, value]))

describe('weights elicited', () => {
  test('from swings have the published proportions', () => {
    const { input, expected } = decisionVector<{ points: number[][] }, { weights: number[][] }>('swing-01')
    for (const [at, points] of input.points.entries())
      expect(Object.values(elicitWeights({ kind: 'swing', swings: named(...points) }, criteria).weights)).toEqual(
        expected.weights[at],
      )
  })

  test('from ranks leave every weight in that order possible', () => {
    const { weights, set } = elicitWeights(
      { kind: 'rank', tiers: [['latency'], ['cost', 'durability'], ['scalability-headroom']] },
      criteria,
    )
    expect(weights.latency).toBeCloseTo(25 / 48, 12)
    expect(set!.order).toHaveLength(3)
  })

  test('from shares must add up', () => {
    const shares = named(0.4, 0.3, 0.2, 0.1)
    expect(elicitWeights({ kind: 'shares', shares }, criteria).weights).toEqual(
      Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, expect.closeTo(share, 12)])),
    )
    expect(() => elicitWeights({ kind: 'shares', shares: named(0.4, 0.3, 0.2, 0.2) }, criteria)).toThrow('110.0 %')
    expect(() => elicitWeights({ kind: 'shares', shares: named(0.5, 0.5) }, criteria)).toThrow('latency')
  })

  test('from comparisons need every pair once, and carry their consistency', () => {
    const three = criteria.slice(0, 3)
    const say = (times: number) =>
      elicitWeights(
        {
          kind: 'comparisons',
          derivation: 'eigenvector',
          comparisons: [
            { of: 'cost', over: 'durability', times: 6 },
            { of: 'cost', over: 'latency', times: 3 },
            { of: 'latency', over: 'durability', times },
          ],
        },
        three,
      )
    expect(say(2)).toMatchObject({
      weights: { cost: expect.closeTo(2 / 3, 9) },
      consistencyRatio: expect.closeTo(0, 9),
    })
    expect(say(1 / 9).consistencyRatio).toBeGreaterThan(0.1)
    const one = {
      kind: 'comparisons',
      derivation: 'geometric mean',
      comparisons: [{ of: 'cost', over: 'latency', times: 2 }],
    } as const
    expect(() => elicitWeights(one, three)).toThrow('not compared')
  })

  test('from bounds lie in their middle, and keep the bounds', () => {
    const { weights, set } = elicitWeights(
      {
        kind: 'between',
        shares: { cost: [0.4, 0.6] },
        ratios: [{ of: 'latency', over: 'durability', times: [1, 3] }],
      },
      criteria.slice(0, 3),
    )
    expect(weights.cost).toBeGreaterThan(0.4)
    expect(weights.cost).toBeLessThan(0.6)
    expect(weights.latency! / weights.durability!).toBeGreaterThan(1)
    expect(weights.latency! / weights.durability!).toBeLessThan(3)
    expect(set!.constraints).toHaveLength(4)
    const impossible = { kind: 'between', shares: { cost: [0.7, 0.8], latency: [0.5, 0.6] }, ratios: [] } as const
    expect(() => elicitWeights(impossible, criteria)).toThrow('no weights agree')
  })
})
