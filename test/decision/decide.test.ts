import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { compareOptions } from '../../src/decision/arguments.ts'
import { CRITERION_IDS } from '../../src/decision/criterion-ids.ts'
import { decide } from '../../src/decision/decide.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { decisionVector } from '../data/decision-vector.ts'
import { assessment, assessmentsOf, isIncreasing, preferences, preferencesOf } from './arbitrary-assessments.ts'

describe('a decision', () => {
  test.prop([assessmentsOf(5), preferences], { seed: 11 })(
    'keeps the order of the others when an option is removed',
    (assessments, wishes) => {
      const order = decide(assessments, wishes).options.map(({ id }) => id)
      for (const { id: removed } of assessments) {
        const rest = decide(
          assessments.filter(({ id }) => id !== removed),
          wishes,
        ).options.map(({ id }) => id)
        expect(rest).toEqual(order.filter((id) => id !== removed))
      }
    },
  )

  test.prop([assessmentsOf(4), preferences], { seed: 12 })(
    'does not depend on the order in which options are given',
    (assessments, wishes) => {
      expect(decide([...assessments].reverse(), wishes)).toEqual(decide(assessments, wishes))
    },
  )

  test('puts the cheaper of two options first that are worth the same', () => {
    const wishes = {
      requirements: [],
      weights: { cost: 1 },
      values: { cost: valueFunction({ worst: 1000, best: 100 }) },
    }
    const costing = (id: string, cost: number) =>
      assessment(
        id,
        CRITERION_IDS.map((criterion) => (criterion === 'cost' ? cost : 0)),
      )
    const { recommended, margin } = decide([costing('a', 90), costing('b', 20)], wishes)
    expect([recommended, margin]).toEqual(['b', 0])
  })

  test.prop([assessmentsOf(4), preferences], { seed: 13 })(
    'splits every score exactly into contributions',
    (assessments, wishes) => {
      for (const option of decide(assessments, wishes).options) {
        const sum = Object.values(option.contributions).reduce((total, { contribution }) => total + contribution, 0)
        expect(option.score).toBeCloseTo(sum, 12)
        expect(option.score).toBeGreaterThanOrEqual(0)
        expect(option.score).toBeLessThanOrEqual(1 + 1e-12)
      }
    },
  )

  test.prop([assessmentsOf(2), preferences, fc.double({ min: 0, max: 50, noNaN: true })], { seed: 14 })(
    'never ranks a dominated option above its dominator',
    ([better], wishes, step) => {
      const worse = CRITERION_IDS.map((id) => {
        const { value } = better!.measurements[id]
        return value === null ? null : isIncreasing(id) ? value - step : value + step
      })
      const { options } = decide([assessment('a-dominated', worse), { ...better!, id: 'z-dominator' }], wishes)
      const score = (id: string) => options.find((option) => option.id === id)!.score
      expect(score('a-dominated')).toBeLessThanOrEqual(score('z-dominator') + 1e-12)
    },
  )

  test.prop([assessmentsOf(3), preferences, fc.constantFrom(...CRITERION_IDS)], { seed: 15 })(
    'ignores a criterion of no weight',
    (assessments, wishes, id) => {
      const swings = Object.fromEntries(
        CRITERION_IDS.filter((other) => other !== id).map((other) => [other, (wishes.weights[other] ?? 0) + 0.01]),
      )
      const without = decide(assessments, preferencesOf(swings))
      const withZero = decide(assessments, preferencesOf({ ...swings, [id]: 0 }))
      expect(withZero.options.map((option) => [option.id, option.score])).toEqual(
        without.options.map((option) => [option.id, option.score]),
      )
    },
  )

  test('puts options that break a hard limit behind all others, whatever their score', () => {
    const limits = [{ criterion: 'cost', bound: 'atMost', limit: 50, because: 'the budget' }] as const
    const dear = assessment(
      'dear',
      CRITERION_IDS.map((id) => (id === 'cost' ? 60 : isIncreasing(id) ? 100 : 0)),
    )
    const poor = assessment(
      'poor',
      CRITERION_IDS.map((id) => (id === 'cost' ? 50 : isIncreasing(id) ? 1 : 99)),
    )
    const { options, recommended, verdict } = decide([dear, poor], preferencesOf({ cost: 1, latency: 99 }, limits))
    expect(recommended).toBe('poor')
    expect(verdict).toBe('clear')
    expect(options.map(({ id, feasible }) => [id, feasible])).toEqual([
      ['poor', true],
      ['dear', false],
    ])
    expect(options[1]!.failed).toMatchObject([{ kind: 'requirement', value: 60 }])
  })

  test('says with confidence that nothing qualifies', () => {
    const limits = [{ criterion: 'cost', bound: 'atMost', limit: 1, because: 'the budget' }] as const
    const { recommended, verdict } = decide(
      [
        assessment(
          'a',
          CRITERION_IDS.map(() => 50),
        ),
      ],
      preferencesOf({ cost: 1 }, limits),
    )
    expect([recommended, verdict]).toEqual([undefined, 'nothing qualifies'])
  })

  test('counts what is impossible as a miss of any limit', () => {
    const limits = [{ criterion: 'ml-integration', bound: 'atMost', limit: 1e9, because: 'training' }] as const
    const [option] = decide(
      [
        assessment(
          'a',
          CRITERION_IDS.map((id) => (id === 'ml-integration' ? null : 50)),
        ),
      ],
      preferencesOf({ cost: 1 }, limits),
    ).options
    expect(option!.feasible).toBe(false)
  })

  test('calls a narrow lead a close call, and one that a fifth of a weight turns fragile', () => {
    const narrow = decide(
      [
        assessment(
          'a',
          CRITERION_IDS.map(() => 52),
        ),
        assessment(
          'b',
          CRITERION_IDS.map(() => 51),
        ),
      ],
      preferencesOf({ cost: 1 }),
    )
    expect(narrow.verdict).toBe('close call')
    const cheap = assessment(
      'cheap',
      CRITERION_IDS.map((id) => (id === 'cost' ? 100 : isIncreasing(id) ? 0 : 100)),
    )
    const good = assessment(
      'good',
      CRITERION_IDS.map((id) => (id === 'cost' ? 0 : isIncreasing(id) ? 100 : 0)),
    )
    expect(decide([cheap, good], preferencesOf({ cost: 53, latency: 47 })).verdict).toBe('fragile')
    expect(decide([cheap, good], preferencesOf({ cost: 80, latency: 20 })).verdict).toBe('clear')
  })
})

describe('the arguments between two options', () => {
  test.prop([assessmentsOf(2), preferences], { seed: 16 })(
    'add up to the lead, and the decisive ones outweigh all that is against',
    (assessments, wishes) => {
      const [first, second] = decide(assessments, wishes).options
      const { pros, cons, decisive } = compareOptions(first!, second!)
      const sum = [...pros, ...cons].reduce((total, { difference }) => total + difference, 0)
      expect(sum).toBeCloseTo(first!.score - second!.score, 12)
      const total = (list: typeof pros) => list.reduce((all, { difference }) => all + difference, 0)
      if (decisive.length > 0) {
        expect(total(decisive)).toBeGreaterThan(-total(cons))
        expect(total(decisive.slice(0, -1))).toBeLessThanOrEqual(-total(cons))
      }
    },
  )
})

describe('laws of the additive score', () => {
  test('gives a fixed-bounds reference its published values and ranks', () => {
    const { input, expected, tolerance } = decisionVector<
      { matrix: number[][]; weights: number[]; directions: number[]; bounds_lo: number[]; bounds_hi: number[] },
      { value: number[]; ranks: number[] }
    >('spotis-01')
    const ids = CRITERION_IDS.slice(0, 3)
    const { options } = decide(
      input.matrix.map((row, at) => assessment(String(at), row)),
      {
        requirements: [],
        weights: Object.fromEntries(ids.map((id, at) => [id, input.weights[at]!])),
        values: Object.fromEntries(
          ids.map((id, at) => {
            const [low, high] = [input.bounds_lo[at]!, input.bounds_hi[at]!]
            const [worst, best] = input.directions[at] === 1 ? [low, high] : [high, low]
            return [id, valueFunction({ worst, best })]
          }),
        ),
      },
    )
    for (const [at, value] of expected.value.entries()) {
      const { score, rank } = options.find(({ id }) => id === String(at))!
      expect(Math.abs(score - value)).toBeLessThanOrEqual(tolerance)
      expect(rank).toBe(expected.ranks[at])
    }
  })

  test.prop([assessmentsOf(4), preferences, fc.constantFrom(...CRITERION_IDS)], { seed: 17 })(
    'scores do not change when a criterion is split into two halves that measure the same',
    (assessments, wishes, id) => {
      const twin = CRITERION_IDS.find((other) => other !== id && isIncreasing(other) === isIncreasing(id))!
      const weights = { ...wishes.weights, [twin]: 0 }
      const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
      fc.pre(total > 0)
      const copied = assessments.map((option) => ({
        ...option,
        measurements: { ...option.measurements, [twin]: option.measurements[id] },
      }))
      const half = (weights[id] ?? 0) / 2
      const whole = decide(copied, { ...wishes, weights })
      const halves = decide(copied, { ...wishes, weights: { ...weights, [id]: half, [twin]: half } })
      for (const { id: option, score } of whole.options)
        expect(halves.options.find((other) => other.id === option)!.score).toBeCloseTo(score, 12)
    },
  )

  test.prop([preferences, fc.integer({ min: 0, max: 100 })], { seed: 18 })(
    'are numbers even where all options are alike',
    (wishes, level) => {
      const alike = ['a', 'b', 'c'].map((id) =>
        assessment(
          id,
          CRITERION_IDS.map(() => level),
        ),
      )
      const { options, verdict, stability } = decide(alike, wishes)
      expect(options.every(({ score }) => Number.isFinite(score))).toBe(true)
      expect(stability.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))).toBe(true)
      expect(verdict).toBe('close call')
    },
  )
})
