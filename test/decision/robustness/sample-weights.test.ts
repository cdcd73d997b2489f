import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CRITERION_IDS, type CriterionId } from '../../../src/decision/criterion-ids.ts'
import { rankOrderWeights } from '../../../src/decision/elicitation/rank-order-weights.ts'
import { sampleWeights } from '../../../src/decision/robustness/sample-weights.ts'
import {
  anyWeights,
  orderedWeights,
  orderOf,
  type WeightSet,
  weightsWithin,
} from '../../../src/decision/robustness/weight-set.ts'

const four = CRITERION_IDS.slice(0, 4)
const eight = CRITERION_IDS.slice(0, 8)
const stream = { seed: 1, label: 'test' }

function means(draws: Float64Array, count: number): number[] {
  const sums = new Array<number>(count).fill(0)
  for (const [at, weight] of draws.entries()) sums[at % count]! += weight
  return sums.map((sum) => sum / (draws.length / count))
}

function violations(draws: Float64Array, { criteria, constraints }: WeightSet): number {
  let worst = 0
  for (let row = 0; row < draws.length; row += criteria.length) {
    const own = draws.subarray(row, row + criteria.length)
    worst = Math.max(worst, Math.abs(own.reduce((sum, weight) => sum + weight, 0) - 1), -Math.min(...own))
    for (const { coefficients, atLeast } of constraints) {
      const value = criteria.reduce((sum, id, at) => sum + (coefficients[id] ?? 0) * own[at]!, 0)
      worst = Math.max(worst, atLeast - value)
    }
  }
  return worst
}

describe('weights drawn', () => {
  test('without knowledge are uniform on the simplex, extremes included', () => {
    const draws = sampleWeights(anyWeights(eight), 14, stream)
    const first = Array.from({ length: 2 ** 14 }, (_, row) => draws[row * 8]!)
    const spread = Math.sqrt(first.reduce((sum, weight) => sum + (weight - 1 / 8) ** 2, 0) / first.length)
    // A weight on the uniform simplex of n is Beta(1, n − 1): standard deviation √((n − 1) / (n + 1)) / n, P(w > ½) = 2^(1 − n).
    expect(spread).toBeCloseTo(Math.sqrt(7 / 9) / 8, 3)
    expect(first.filter((weight) => weight > 0.5).length / first.length).toBeCloseTo(2 ** -7, 3)
    expect(violations(draws, anyWeights(eight))).toBeLessThan(1e-12)
  })

  test('in a stated order have the rank order centroid as their mean, ties sharing it', () => {
    const tiers = [[four[2]!], [four[0]!, four[3]!], [four[1]!]]
    const set = orderedWeights(tiers)
    const draws = sampleWeights(set, 12, stream)
    expect(violations(draws, set)).toBeLessThan(1e-12)
    const expected = rankOrderWeights(tiers)
    for (const [at, mean] of means(draws, 4).entries()) expect(mean).toBeCloseTo(expected[set.criteria[at]!]!, 2)
  })

  test('by walking agree with those drawn under an order', () => {
    const tiers = [[four[0]!], [four[1]!], [four[2]!]]
    const { criteria, constraints } = orderedWeights(tiers)
    const draws = sampleWeights({ criteria, constraints }, 12, stream)
    const expected = rankOrderWeights(tiers)
    for (const [at, mean] of means(draws, 3).entries())
      expect(Math.abs(mean - expected[criteria[at]!]!)).toBeLessThan(0.02)
  })

  const stated = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 }).map((swings) => {
    const total = swings.reduce((sum, swing) => sum + swing, 0)
    return Object.fromEntries(swings.map((swing, at) => [CRITERION_IDS[at], swing / total])) as Record<
      CriterionId,
      number
    >
  })

  test.prop([stated, fc.double({ min: 0.05, max: 0.5, noNaN: true })], { seed: 71, numRuns: 30 })(
    'within a share of what is stated stay there',
    (weights, share) => {
      const set = weightsWithin(weights, share)
      expect(violations(sampleWeights(set, 6, stream), set)).toBeLessThan(1e-9)
    },
  )

  test.prop([stated], { seed: 72, numRuns: 30 })('keep the order of what is stated, ties apart', (weights) => {
    const set = orderedWeights(orderOf(weights))
    expect(violations(sampleWeights(set, 6, stream), set)).toBeLessThan(1e-12)
  })

  test('are the same for the same seed', () => {
    const set = weightsWithin({ cost: 0.5, latency: 0.3, durability: 0.2 }, 0.2)
    expect(sampleWeights(set, 5, stream)).toEqual(sampleWeights(set, 5, stream))
    expect(sampleWeights(set, 5, stream)).not.toEqual(sampleWeights(set, 5, { ...stream, seed: 2 }))
  })

  test('refuse statements that contradict each other', () => {
    const contradiction: WeightSet = {
      criteria: ['cost', 'latency'],
      constraints: [
        { coefficients: { cost: 1 }, atLeast: 0.7 },
        { coefficients: { latency: 1 }, atLeast: 0.6 },
      ],
    }
    expect(() => sampleWeights(contradiction, 4, stream)).toThrow('agree')
    const exact: WeightSet = {
      criteria: ['cost', 'latency'],
      constraints: [
        { coefficients: { cost: 1 }, atLeast: 0.7 },
        { coefficients: { latency: 1 }, atLeast: 0.3 },
      ],
    }
    expect(() => sampleWeights(exact, 4, stream)).toThrow('room')
  })
})
