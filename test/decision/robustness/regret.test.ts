import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { regrets } from '../../../src/decision/robustness/regret.ts'
import { decisionVector, largestDistance } from '../../data/decision-vector.ts'

describe('regret', () => {
  test('has the published expectation and minimax choice', () => {
    const { input, expected, tolerance } = decisionVector<
      { payoff: number[][]; probabilities: number[] },
      { expected_regret: number[]; minimax_regret_best: number }
    >('regret-01')
    const result = regrets(input.payoff, input.probabilities)
    expect(
      largestDistance(
        result.map((regret) => regret.expected),
        expected.expected_regret,
      ),
    ).toBeLessThanOrEqual(tolerance)
    const worst = result.map((regret) => regret.worst)
    expect(worst.indexOf(Math.min(...worst)) + 1).toBe(expected.minimax_regret_best)
  })

  const table = fc.integer({ min: 2, max: 6 }).chain((cases) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: cases, maxLength: cases }), {
      minLength: 1,
      maxLength: 5,
    }),
  )

  test.prop([table], { seed: 91 })('expected at the least is the value of perfect information', (payoffs) => {
    const cases = payoffs[0]!.length
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / cases
    const perfect = mean(payoffs[0]!.map((_, at) => Math.max(...payoffs.map((row) => row[at]!))))
    const least = Math.min(...regrets(payoffs).map(({ expected }) => expected))
    expect(least).toBeCloseTo(perfect - Math.max(...payoffs.map(mean)), 9)
    for (const { expected, p95, worst } of regrets(payoffs)) {
      expect(expected).toBeGreaterThanOrEqual(0)
      expect(p95).toBeLessThanOrEqual(worst)
    }
  })
})
