import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CRITERION_IDS } from '../../../src/decision/criterion-ids.ts'
import { decide } from '../../../src/decision/decide.ts'
import { secondOpinions } from '../../../src/decision/opinions/second-opinions.ts'
import { assessment, assessmentsOf, isIncreasing, preferences, preferencesOf } from '../arbitrary-assessments.ts'

describe('the panel of second opinions', () => {
  test.prop([assessmentsOf(4), preferences], { seed: 41 })(
    'ranks every option by every method, in numbers, best first',
    (assessments, wishes) => {
      const { options } = decide(assessments, wishes)
      const opinions = secondOpinions(options, wishes.weights)
      expect(opinions).toHaveLength(4)
      for (const { method, ranking, best, agrees } of opinions) {
        expect(ranking.map(({ option }) => option).sort()).toEqual(options.map(({ id }) => id).sort())
        const values = ranking.map(({ value }) => (method === 'VIKOR' ? -value : value))
        expect(values.every(Number.isFinite)).toBe(true)
        expect(values).toEqual([...values].sort((a, b) => b - a))
        expect(best).toContain(ranking[0]!.option)
        expect(agrees).toBe(best.includes(options[0]!.id))
      }
    },
  )

  test.prop([assessmentsOf(3), preferences], { seed: 42 })(
    'does not hear a criterion of no weight',
    (assessments, wishes) => {
      const { options } = decide(assessments, wishes)
      const weighed = Object.fromEntries(Object.entries(wishes.weights).filter(([, weight]) => weight > 0))
      expect(secondOpinions(options, wishes.weights)).toEqual(secondOpinions(options, weighed))
    },
  )

  test('flags a winner that is worth nothing on one criterion: a product forgives no zero', () => {
    const levels = (cost: number, latency: number) =>
      CRITERION_IDS.map((id) => {
        const value = id === 'cost' ? cost : id === 'latency' ? latency : 0
        return isIncreasing(id) ? value : 100 - value
      })
    const wishes = preferencesOf({ cost: 80, latency: 20 })
    const { options, recommended } = decide(
      [assessment('lopsided', levels(100, 0)), assessment('even', levels(70, 70))],
      wishes,
    )
    expect(recommended).toBe('lopsided')
    const product = secondOpinions(options, wishes.weights).find(({ method }) => method === 'weighted product')!
    expect(product).toMatchObject({ agrees: false, best: ['even'] })
  })

  test('says nothing of a single option', () => {
    const wishes = preferencesOf({ cost: 1 })
    const only = assessment(
      'only',
      CRITERION_IDS.map(() => 50),
    )
    expect(secondOpinions(decide([only], wishes).options, wishes.weights)).toEqual([])
  })
})
