import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { pairwiseWeights } from '../../../src/decision/elicitation/pairwise-weights.ts'
import { decisionVector, largestDistance } from '../../data/decision-vector.ts'

describe('weights from pairwise comparisons', () => {
  test('have the published consistency of eight items, by normalised columns', () => {
    const { input, expected, tolerance } = decisionVector<
      { pairwise: number[][] },
      { lambda_max: number; CI: number; CR: number }
    >('ahp-01')
    const { lambdaMax, consistencyIndex, consistencyRatio } = pairwiseWeights(input.pairwise, 'normalised columns')
    const published = [expected.lambda_max, expected.CI, expected.CR]
    expect(largestDistance([lambdaMax, consistencyIndex, consistencyRatio], published)).toBeLessThanOrEqual(tolerance)
  })

  test('are the published eigenvector of inconsistent comparisons, and say that they are inconsistent', () => {
    const { input, expected, tolerance } = decisionVector<{ pairwise: number[][] }, { priority: number[] }>('ahp-05')
    const { weights, consistencyRatio } = pairwiseWeights(input.pairwise)
    expect(largestDistance(weights, expected.priority)).toBeLessThanOrEqual(tolerance)
    expect(consistencyRatio).toBeCloseTo(0.23, 2)
  })

  test('give the published synthesis of cars', () => {
    const { input, expected, tolerance } = decisionVector<
      { pairwise_criteria: number[][]; pairwise_alternatives: number[][][] },
      { scores: number[] }
    >('ahp-03')
    const { weights } = pairwiseWeights(input.pairwise_criteria)
    const priorities = input.pairwise_alternatives.map((comparisons) => pairwiseWeights(comparisons).weights)
    const scores = expected.scores.map((_, car) =>
      weights.reduce((sum, weight, criterion) => sum + weight * priorities[criterion]![car]!, 0),
    )
    expect(largestDistance(scores, expected.scores)).toBeLessThanOrEqual(tolerance)
  })

  test.each(['eigenvector', 'geometric mean', 'normalised columns'] as const)(
    'are exact where nothing is contradicted: %s',
    (derivation) => {
      const { input, expected, tolerance } = decisionVector<{ pairwise: number[][] }, { priority: number[] }>('ahp-07')
      const { weights, consistencyRatio } = pairwiseWeights(input.pairwise, derivation)
      expect(largestDistance([...weights, consistencyRatio], [...expected.priority, 0])).toBeLessThanOrEqual(tolerance)
    },
  )

  test.prop([fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 2, maxLength: 8 })], { seed: 61 })(
    'return the weights that consistent comparisons came from',
    (importance) => {
      const total = importance.reduce((sum, value) => sum + value, 0)
      const comparisons = importance.map((a) => importance.map((b) => a / b))
      for (const derivation of ['eigenvector', 'geometric mean'] as const) {
        const { weights } = pairwiseWeights(comparisons, derivation)
        expect(
          largestDistance(
            weights,
            importance.map((value) => value / total),
          ),
        ).toBeLessThan(1e-9)
      }
    },
  )

  test('refuse comparisons that are no reciprocals', () => {
    expect(() =>
      pairwiseWeights([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow('reciprocal')
  })
})
