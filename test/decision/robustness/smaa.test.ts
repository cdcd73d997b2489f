import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { smaa } from '../../../src/decision/robustness/smaa.ts'
import { normalQuantile } from '../../../src/demand/normal.ts'
import { scrambledSobol } from '../../../src/sampling/sobol.ts'
import { decisionVector, largestDistance } from '../../data/decision-vector.ts'

describe('SMAA-2', () => {
  test('gives the published acceptabilities, central weights and confidences of four antidepressants', () => {
    const { input, expected, tolerance } = decisionVector<
      {
        efficacy_lognormal: [number, number][]
        others_gaussian_descending: Record<string, [number, number][]>
      },
      { rank_acceptability: number[][]; central_weights: number[][]; confidence: number[] }
    >('smaa-04')
    const effects = Object.values(input.others_gaussian_descending)
    const efficacyRange = rangeOf(input.efficacy_lognormal).map(Math.exp) as [number, number]
    const exponent = 14
    const draws = 2 ** exponent
    const dimensions = 24 + 6
    const uniform = scrambledSobol({ dimensions, exponent }, { seed: 1, label: 'smaa' })
    const [weights, utilities] = [new Float64Array(draws * 6), new Float64Array(draws * 24)]
    for (let draw = 0; draw < draws; draw++) {
      const at = (index: number): number => uniform[draw * dimensions + index]!
      const exponentials = Array.from({ length: 6 }, (_, column) => -Math.log(at(24 + column)))
      const total = exponentials.reduce((sum, value) => sum + value, 0)
      weights.set(
        exponentials.map((value) => value / total),
        draw * 6,
      )
      for (let option = 0; option < 4; option++) {
        const normal = (column: number): number => normalQuantile(at(option * 6 + column))
        const [mu, sigma] = input.efficacy_lognormal[option]!
        const efficacy = Math.exp(mu + sigma * normal(0))
        utilities[draw * 24 + option * 6] = (efficacy - efficacyRange[0]) / (efficacyRange[1] - efficacyRange[0])
        for (const [index, effect] of effects.entries()) {
          const [mean, deviation] = effect[option]!
          const [low, high] = rangeOf(effect)
          utilities[draw * 24 + option * 6 + index + 1] = (high - mean - deviation * normal(index + 1)) / (high - low)
        }
      }
    }
    const result = smaa({ options: 4, criteria: 6, weights, utilities })
    for (let option = 0; option < 4; option++) {
      expect(largestDistance(result.rankAcceptability[option]!, expected.rank_acceptability[option]!)).toBeLessThan(
        tolerance,
      )
      expect(largestDistance(result.centralWeights[option]!, expected.central_weights[option]!)).toBeLessThan(tolerance)
    }
    expect(largestDistance(result.confidence as number[], expected.confidence)).toBeLessThan(tolerance)
  })

  test('counts the pairwise wins of the published ranks', () => {
    const { input, expected, tolerance } = decisionVector<{ ranks: number[][] }, { pwi: number[][] }>('smaa-06')
    const utilities = Float64Array.from(input.ranks.flat(), (rank) => -rank)
    const { pairwiseWinning } = smaa({
      options: 2,
      criteria: 1,
      weights: new Float64Array(input.ranks.length).fill(1),
      utilities,
    })
    for (const [row, values] of expected.pwi.entries())
      expect(largestDistance(pairwiseWinning[row]!, values)).toBeLessThanOrEqual(tolerance)
  })

  const utility = fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4)

  test.prop([fc.array(fc.array(utility, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 })], {
    seed: 81,
  })('gives acceptabilities that add up to one in every row and column, ties or not', (rows) => {
    const weights = Float64Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1, 0.5, 0.25, 0.25, 0.2, 0.3, 0.5])
    const options = rows.length
    const result = smaa({ options, criteria: 3, weights, utilities: Float64Array.from(rows.flat()) })
    for (let at = 0; at < options; at++) {
      const row = result.rankAcceptability[at]!.reduce((sum, share) => sum + share, 0)
      const column = result.rankAcceptability.reduce((sum, shares) => sum + shares[at]!, 0)
      expect([row, column]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)])
      for (let other = 0; other < options; other++)
        if (other !== at)
          expect(result.pairwiseWinning[at]![other]! + result.pairwiseWinning[other]![at]!).toBeCloseTo(1, 12)
    }
  })

  test('has no central weights for an option that is never first', () => {
    const utilities = Float64Array.from([1, 1, 0, 0])
    const { centralWeights, confidence } = smaa({
      options: 2,
      criteria: 2,
      weights: Float64Array.from([0.5, 0.5, 0.1, 0.9]),
      utilities,
    })
    expect(centralWeights[1]).toBeUndefined()
    expect(confidence).toEqual([1, undefined])
    expect(centralWeights[0]).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.7, 12)])
  })
})

/** The lowest and the highest end of the 95 % intervals of all alternatives. */
function rangeOf(normals: readonly [number, number][]): [number, number] {
  return [
    Math.min(...normals.map(([mean, deviation]) => mean - 1.96 * deviation)),
    Math.max(...normals.map(([mean, deviation]) => mean + 1.96 * deviation)),
  ]
}
