import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CRITERION_IDS, type CriterionId } from '../../../src/decision/criterion-ids.ts'
import { type Assessment, decide, type Preferences } from '../../../src/decision/decide.ts'
import { type Robustness, testRobustness } from '../../../src/decision/robustness/robustness.ts'
import { valueFunction } from '../../../src/decision/value-function.ts'
import { assessment, assessmentsOf, isIncreasing, preferences, preferencesOf } from '../arbitrary-assessments.ts'

const robustnessOf = (assessments: readonly Assessment[], wishes: Preferences, seed = 1): Robustness =>
  testRobustness(decide(assessments, wishes), wishes, seed)

const runs = { numRuns: 3 } as const

describe('the robustness of a decision', () => {
  test.prop([assessmentsOf(4), preferences], { seed: 111, ...runs })(
    'is the same for the same seed, and as good as the same for another',
    (assessments, wishes) => {
      const [first, again, other] = [1, 1, 2].map((seed) => robustnessOf(assessments, wishes, seed))
      expect(again).toEqual(first)
      for (const [at, { options }] of first!.acceptability.entries())
        for (const [index, { ranks }] of options.entries())
          for (const [rank, share] of ranks.entries())
            expect(Math.abs(share - other!.acceptability[at]!.options[index]!.ranks[rank]!)).toBeLessThan(0.05)
    },
  )

  test.prop([assessmentsOf(3), preferences, fc.integer({ min: 2, max: 50 })], { seed: 112, ...runs })(
    'does not change with the unit of a level or the scale of the swing weights',
    (assessments, wishes, factor) => {
      const scaled = assessments.map((option) => ({
        ...option,
        measurements: Object.fromEntries(
          CRITERION_IDS.map((id) => {
            const { value, evidence } = option.measurements[id]
            return [id, { value: value === null ? null : value * 2 ** factor, evidence }]
          }),
        ) as Assessment['measurements'],
      }))
      const values = Object.fromEntries(
        CRITERION_IDS.map((id) => {
          const [worst, best] = isIncreasing(id) ? [0, 100] : [100, 0]
          return [id, valueFunction({ worst: worst * 2 ** factor, best: best * 2 ** factor })]
        }),
      )
      const [plain, inOtherUnits] = [robustnessOf(assessments, wishes), robustnessOf(scaled, { ...wishes, values })]
      expect(inOtherUnits.acceptability).toEqual(plain.acceptability)
      expect(inOtherUnits.opinions).toEqual(plain.opinions)
    },
  )

  test.prop([assessmentsOf(3), preferences, fc.constantFrom(...CRITERION_IDS)], { seed: 113, ...runs })(
    'does not hear a criterion of no weight',
    (assessments, wishes, id) => {
      const swings = Object.fromEntries(
        CRITERION_IDS.filter((other) => other !== id).map((other) => [other, (wishes.weights[other] ?? 0) + 0.01]),
      ) as Record<CriterionId, number>
      const without = robustnessOf(assessments, preferencesOf(swings))
      const withZero = robustnessOf(assessments, preferencesOf({ ...swings, [id]: 0 }))
      expect(withZero.acceptability).toEqual(without.acceptability)
      expect(withZero.challenges.map(({ lead, dominated }) => [lead, dominated])).toEqual(
        without.challenges.map(({ lead, dominated }) => [lead, dominated]),
      )
    },
  )

  test.prop([assessmentsOf(4), preferences], { seed: 114, ...runs })(
    'gives acceptabilities that add up, winners that beat, and a share of firsts to none but the potentially optimal',
    (assessments, wishes) => {
      for (const { options } of robustnessOf(assessments, wishes).acceptability) {
        for (const [rank] of options.entries())
          expect(options.reduce((sum, { ranks }) => sum + ranks[rank]!, 0)).toBeCloseTo(1, 9)
        for (const { ranks, beats, largestLead, regret, centralWeights } of options) {
          expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
          expect(Math.min(...Object.values(beats))).toBeGreaterThanOrEqual(ranks[0]! - 1e-9)
          expect(centralWeights === undefined).toBe(ranks[0] === 0)
          if (ranks[0]! > 0) expect(largestLead).toBeGreaterThanOrEqual(-1e-9)
          expect([0 <= regret.expected, regret.p95 <= regret.worst]).toEqual([true, true])
        }
      }
    },
  )

  test.prop([assessmentsOf(1), preferences, fc.integer({ min: 1, max: 40 })], { seed: 115, ...runs })(
    'never puts a dominated option before its dominator, under any weights',
    ([better], wishes, step) => {
      const worse = CRITERION_IDS.map((id) => {
        const { value } = better!.measurements[id]
        return value === null ? null : isIncreasing(id) ? value - step : value + step
      })
      const { acceptability } = robustnessOf([{ ...better!, id: 'dominator' }, assessment('dominated', worse)], wishes)
      for (const { options } of acceptability) {
        const [dominator, dominated] = ['dominator', 'dominated'].map(
          (id) => options.find(({ option }) => option === id)!,
        )
        expect(dominator!.beats.dominated).toBeGreaterThanOrEqual(0.5)
        expect(dominator!.regret.worst).toBeLessThanOrEqual(1e-12)
        expect(dominated!.largestLead).toBeLessThanOrEqual(1e-9)
      }
    },
  )

  test('knows more the more is known of the weights: a winner by stated weights is surer of its place', () => {
    const levels = (cost: number, latency: number) =>
      CRITERION_IDS.map((id) => {
        const value = id === 'cost' ? cost : id === 'latency' ? latency : 50
        return isIncreasing(id) ? value : 100 - value
      })
    const { acceptability, challenges } = robustnessOf(
      [assessment('a', levels(90, 10)), assessment('b', levels(20, 60))],
      preferencesOf({ cost: 70, latency: 30 }),
    )
    const firsts = acceptability.map(({ knowledge, options }) => [knowledge, options[0]!.ranks[0]!] as const)
    // b overtakes where the weight of cost falls below 50 / 120.
    expect(firsts).toEqual([
      ['any', expect.closeTo(1 - 50 / 120, 2)],
      ['order', 1],
      ['range', 1],
    ])
    expect(challenges[0]!.weightChange!.moved).toBeCloseTo(0.7 - 50 / 120, 9)
  })

  test('hears nothing but eliminations where there is no choice', () => {
    const only = assessment(
      'only',
      CRITERION_IDS.map(() => 50),
    )
    expect(robustnessOf([only], preferencesOf({ cost: 1 }))).toEqual({
      acceptability: [],
      challenges: [],
      opinions: [],
      eliminations: [],
    })
  })
})
