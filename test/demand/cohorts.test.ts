import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createCohorts } from '../../src/demand/cohorts.ts'

const MOMENTS = 2000

/** The same by counting: each cohort is split into many moments of arrival, each followed through its life. */
function countByHand(
  arrivals: number[],
  life: number,
  day: number,
  from: number,
  to: number,
): { mean: number; end: number } {
  let mean = 0
  let end = 0
  for (let age = from; age < to && age <= day; age++) {
    const arrived = arrivals[day - age]! / MOMENTS
    for (let i = 0; i < MOMENTS; i++) {
      const birth = (i + 0.5) / MOMENTS
      mean += arrived * Math.max(0, Math.min(age + 1, birth + life) - Math.max(age, birth))
      if (birth + life > age + 1) end += arrived
    }
  }
  return { mean, end }
}

const arrivalLists = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 25 })
const lives = fc.oneof(
  fc.constant(Number.POSITIVE_INFINITY),
  fc.double({ min: 0.05, max: 12, noNaN: true }),
  fc.integer({ min: 1, max: 12 }),
)

function cohortsOf(arrivals: number[], life: number, hazard = 0) {
  const objectsIn = Float64Array.from(arrivals)
  return createCohorts({
    objectsIn,
    bytesIn: objectsIn.map((n) => n * 10),
    retentionDays: life,
    deleteHazardPerDay: hazard,
  })
}

describe('cohorts', () => {
  test.prop([arrivalLists, lives, fc.nat(30), fc.nat(30)], { seed: 1, numRuns: 60 })(
    'hold what a moment-by-moment count holds',
    (arrivals, life, a, b) => {
      const cohorts = cohortsOf(arrivals, life)
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const day = arrivals.length - 1
      const byHand = countByHand(arrivals, life, day, from, to)
      const tolerance = 1e-3 * arrivals.reduce((sum, n) => sum + n, 1)
      expect(Math.abs(cohorts.meanOverDay(day, from, to).objects - byHand.mean)).toBeLessThan(tolerance)
      expect(Math.abs(cohorts.atEndOfDay(day, from, to).objects - byHand.end)).toBeLessThan(tolerance)
    },
  )

  test.prop([arrivalLists, lives, fc.double({ min: 0, max: 0.5, noNaN: true }), fc.nat(30)], { seed: 2 })(
    'add up over disjoint ranges of age',
    (arrivals, life, hazard, cut) => {
      const cohorts = cohortsOf(arrivals, life, hazard)
      const day = arrivals.length - 1
      const whole = cohorts.meanOverDay(day, 0, Number.POSITIVE_INFINITY)
      const young = cohorts.meanOverDay(day, 0, cut)
      const old = cohorts.meanOverDay(day, cut, Number.POSITIVE_INFINITY)
      expect(young.objects + old.objects).toBeCloseTo(whole.objects, 4)
      expect(whole.bytes).toBeCloseTo(whole.objects * 10, 2)
    },
  )

  test('spend half of their first day in the store, on average', () => {
    expect(cohortsOf([100], Number.POSITIVE_INFINITY).meanOverDay(0, 0, 1).objects).toBe(50)
  })

  test('of a three-hour life average one eighth of a day, spread over two days', () => {
    const cohorts = cohortsOf([80, 0], 3 / 24)
    const total = cohorts.meanOverDay(0, 0, 9).objects + cohorts.meanOverDay(1, 0, 9).objects
    expect(total).toBeCloseTo(10, 10)
  })

  test('thin out exponentially under random deletion', () => {
    const cohorts = cohortsOf([1000, 0, 0, 0, 0], Number.POSITIVE_INFINITY, 0.1)
    expect(cohorts.atEndOfDay(4, 0, 9).objects).toBeCloseTo(1000 * Math.exp(-0.45), 8)
  })
})
