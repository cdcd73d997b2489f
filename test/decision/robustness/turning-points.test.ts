import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CRITERION_IDS, type CriterionId } from '../../../src/decision/criterion-ids.ts'
import { decide } from '../../../src/decision/decide.ts'
import { levelWorth } from '../../../src/decision/level-worth.ts'
import { dominates, largestLead } from '../../../src/decision/robustness/dominance.ts'
import { levelBreakEvens } from '../../../src/decision/robustness/level-break-even.ts'
import { maximise } from '../../../src/decision/robustness/linear-program.ts'
import { sampleWeights } from '../../../src/decision/robustness/sample-weights.ts'
import { smallestWeightChange } from '../../../src/decision/robustness/smallest-weight-change.ts'
import { anyWeights, orderedWeights } from '../../../src/decision/robustness/weight-set.ts'
import { valuate, valueFunction } from '../../../src/decision/value-function.ts'
import { normaliseSwingWeights } from '../../../src/decision/weights.ts'
import { assessmentsOf, preferences } from '../arbitrary-assessments.ts'

const ids = CRITERION_IDS.slice(0, 4)
const utilities = fc
  .tuple(...ids.map(() => fc.integer({ min: 0, max: 20 })))
  .map((values) => Object.fromEntries(ids.map((id, at) => [id, values[at]! / 20])) as Record<CriterionId, number>)
const weights = fc
  .tuple(...ids.map(() => fc.integer({ min: 1, max: 100 })))
  .map((swings) => normaliseSwingWeights(Object.fromEntries(ids.map((id, at) => [id, swings[at]!]))))

describe('the smallest joint change of weights', () => {
  test.prop([utilities, utilities, weights], { seed: 101, numRuns: 300 })(
    'is what a linear program finds, and brings the two level',
    (a, b, stated) => {
      const lead = ids.reduce((sum, id) => sum + stated[id]! * (a[id]! - b[id]!), 0)
      fc.pre(lead > 0)
      const change = smallestWeightChange(a, b, stated)
      // Variables: what each weight gains, then what it gives up.
      const differences = ids.map((id) => a[id]! - b[id]!)
      const program = maximise({
        objective: [0, 0, 0, 0, -1, -1, -1, -1],
        bounds: [
          ...ids.map((id, at) => ({
            coefficients: ids.map(() => 0).concat(ids.map((_, i) => (i === at ? 1 : 0))),
            bound: stated[id]!,
          })),
          { coefficients: [1, 1, 1, 1, -1, -1, -1, -1], bound: 0 },
          { coefficients: [-1, -1, -1, -1, 1, 1, 1, 1], bound: 0 },
          { coefficients: [...differences, ...differences.map((d) => -d)], bound: -lead },
        ],
      })
      if (change === undefined) expect(program.status).toBe('infeasible')
      else {
        expect(program.status).toBe('optimal')
        if (program.status === 'optimal') expect(change.moved).toBeCloseTo(-program.value, 8)
        const after = ids.reduce((sum, id) => sum + change.weights[id]! * (a[id]! - b[id]!), 0)
        const total = ids.reduce((sum, id) => sum + change.weights[id]!, 0)
        expect([after, total]).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)])
      }
    },
  )
})

describe('dominance and potential optimality', () => {
  test.prop([utilities, utilities, utilities], { seed: 102 })(
    'agree with drawing weights: whoever is ever first is potentially optimal, and leads by no more than the most',
    (a, b, c) => {
      for (const set of [anyWeights(ids), orderedWeights(ids.map((id) => [id]))]) {
        const most = largestLead(a, [b, c], set)!
        const draws = sampleWeights(set, 7, { seed: 1, label: 'check' })
        for (let row = 0; row < draws.length; row += ids.length) {
          const score = (option: Record<CriterionId, number>) =>
            set.criteria.reduce((sum, id, at) => sum + draws[row + at]! * option[id]!, 0)
          expect(score(a) - Math.max(score(b), score(c))).toBeLessThanOrEqual(most + 1e-9)
        }
        if (dominates(b, a, set)) expect(most).toBeLessThanOrEqual(1e-9)
      }
    },
  )

  test('an option between two others is dominated by neither and best under no weights', () => {
    const [left, middle, right] = [
      { cost: 1, latency: 0 },
      { cost: 0.4, latency: 0.4 },
      { cost: 0, latency: 1 },
    ]
    const set = anyWeights(['cost', 'latency'])
    expect([dominates(left, middle, set), dominates(right, middle, set)]).toEqual([false, false])
    expect(largestLead(middle, [left, right], set)).toBeCloseTo(-0.1, 12)
    expect(largestLead(left, [middle, right], set)).toBeCloseTo(0.6, 12)
  })

  test('an order of the weights can decide what the levels alone do not', () => {
    const [a, b] = [
      { cost: 0.8, latency: 0.2 },
      { cost: 0.3, latency: 0.5 },
    ]
    expect(dominates(a, b, anyWeights(['cost', 'latency']))).toBe(false)
    expect(dominates(a, b, orderedWeights([['cost'], ['latency']]))).toBe(true)
  })
})

describe('a break-even level', () => {
  test.prop([assessmentsOf(2), preferences], { seed: 103 })('brings winner and rival level', (assessments, wishes) => {
    const [winner, rival] = decide(assessments, wishes).options
    for (const { criterion, rivalNeeds, winnerHoldsTo } of levelBreakEvens(winner!, rival!, wishes)) {
      const [weight, value] = [wishes.weights[criterion]!, wishes.values[criterion]!]
      const scoreAt = (option: typeof winner, level: number) =>
        option!.score + weight * (valuate(value, level).utility - option!.contributions[criterion]!.utility)
      if (rivalNeeds !== undefined) expect(scoreAt(rival, rivalNeeds)).toBeCloseTo(winner!.score, 9)
      else
        expect(rival!.score + weight * (1 - rival!.contributions[criterion]!.utility)).toBeLessThan(
          winner!.score + 1e-9,
        )
      if (winnerHoldsTo !== undefined) expect(scoreAt(winner, winnerHoldsTo)).toBeCloseTo(rival!.score, 9)
    }
  })

  test('inverts a value function, on a logarithmic scale too', () => {
    const log = valueFunction({ worst: 1000, best: 1 }, [{ at: 100, value: 0.7 }], 'log')
    for (const value of [0, 0.2, 0.7, 0.9, 1])
      expect(valuate(log, levelWorth(log, value)!).utility).toBeCloseTo(value, 12)
    expect([levelWorth(log, -0.1), levelWorth(log, 1.1)]).toEqual([undefined, undefined])
  })
})
