import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { CriterionId } from '../../src/decision/criterion-ids.ts'
import { decide } from '../../src/decision/decide.ts'
import { assessmentsOf, preferences } from './arbitrary-assessments.ts'

const STEPS = 100

describe('weight stability intervals', () => {
  test.prop([assessmentsOf(4), preferences], { seed: 21, numRuns: 60 })(
    'agree with trying every weight',
    (assessments, wishes) => {
      const { options, recommended, stability } = decide(assessments, wishes)
      const scores = (criterion: CriterionId, weight: number): number[] =>
        options.map((option) => {
          const rest = 1 - option.contributions[criterion]!.weight
          return Object.entries(option.contributions).reduce(
            (sum, [id, part]) =>
              sum + part.utility * (id === criterion ? weight : rest > 0 ? (part.weight * (1 - weight)) / rest : 0),
            0,
          )
        })
      const winner = options.findIndex(({ id }) => id === recommended)
      const disagreements = stability.flatMap(({ criterion, from, to }) =>
        Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).filter((tried) => {
          const all = scores(criterion, tried)
          const lead = all[winner]! - Math.max(...all.filter((_, index) => index !== winner))
          return (
            (tried > from + 1e-9 && tried < to - 1e-9 && lead < -1e-9) ||
            ((tried < from - 1e-9 || tried > to + 1e-9) && lead > 1e-9)
          )
        }),
      )
      expect(disagreements).toEqual([])
    },
  )
})
