import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { dayProfile, STEPS_PER_DAY } from '../../../src/models/dynamodb/day-profile.ts'
import type { UnitDemand } from '../../../src/models/dynamodb/on-demand-scaling.ts'
import { replayProvisioned } from '../../../src/models/dynamodb/provisioned-scaling.ts'

const flat = dayProfile(1)
const auto = { min: 1, max: 40_000, targetUtilization: 0.7 }

function perSecond(...rates: number[]): UnitDemand {
  return { shaped: Float64Array.from(rates, (rate) => rate * 86_400), even: new Float64Array(rates.length) }
}
const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
const endOfDay = (capacity: Float64Array, day: number): number => capacity[(day + 1) * STEPS_PER_DAY - 1]!

describe('auto scaling', () => {
  test('the pricing page’s example: 70 units consumed at a target of 70 % provision 100, and 140 provision 200', () => {
    const { capacity } = replayProvisioned(perSecond(70, 140), flat, auto)
    expect(endOfDay(capacity, 0)).toBe(100)
    expect(endOfDay(capacity, 1)).toBe(200)
  })

  test('lowers capacity only under 50 % use at a target of 70 % (re:Post: below 50 of 100 units)', () => {
    expect(endOfDay(replayProvisioned(perSecond(70, 50.1), flat, auto).capacity, 1)).toBe(100)
    expect(endOfDay(replayProvisioned(perSecond(70, 49), flat, auto).capacity, 1)).toBe(70)
  })

  test('waits 15 minutes before it lowers capacity', () => {
    const { capacity } = replayProvisioned(perSecond(70, 7), flat, auto)
    expect([...capacity.slice(STEPS_PER_DAY, STEPS_PER_DAY + 4)]).toEqual([100, 100, 100, 10])
  })

  test('stays between its bounds and throttles what the maximum cannot serve', () => {
    const { capacity, throttledPerDay } = replayProvisioned(perSecond(500, 0), flat, {
      min: 20,
      max: 100,
      targetUtilization: 0.7,
    })
    expect(Math.max(...capacity)).toBe(100)
    expect(Math.min(...capacity)).toBe(20)
    // All of the first day beyond the capacity.
    expect(throttledPerDay[0]! / (400 * 86_400)).toBeCloseTo(1, 1)
    expect(throttledPerDay[1]).toBe(0)
  })

  test('climbs by at most 1 / 0.7 a step while it is throttled, since it sees only what was consumed', () => {
    const { capacity } = replayProvisioned(perSecond(100_000), flat, { min: 1000, max: 40_000, targetUtilization: 0.7 })
    for (let step = 1; step < 10; step++) expect(capacity[step]! / capacity[step - 1]!).toBeLessThan(1 / 0.7 + 0.01)
    expect(endOfDay(capacity, 0)).toBe(40_000)
  })

  const days = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { minLength: 2, maxLength: 6 })
  const peaks = fc.double({ min: 1, max: 30, noNaN: true })

  property.prop([days, peaks])('lowers capacity at most 27 times a day', (rates, peak) => {
    const { capacity } = replayProvisioned(perSecond(...rates), dayProfile(peak), auto)
    for (let day = 0; day < rates.length; day++) {
      let decreases = 0
      for (let step = day * STEPS_PER_DAY + 1; step < (day + 1) * STEPS_PER_DAY; step++)
        if (capacity[step]! < capacity[step - 1]!) decreases++
      expect(decreases).toBeLessThanOrEqual(27)
    }
  })

  property.prop([days, peaks, fc.double({ min: 1.25, max: 50, noNaN: true })])(
    'more of the same demand never provisions less',
    (rates, peak, factor) => {
      const profile = dayProfile(peak)
      const before = total(replayProvisioned(perSecond(...rates), profile, auto).capacity)
      const after = total(replayProvisioned(perSecond(...rates.map((rate) => rate * factor)), profile, auto).capacity)
      expect(after).toBeGreaterThanOrEqual(before)
    },
  )

  property.prop([days, peaks])('what is throttled is part of what was asked for', (rates, peak) => {
    const { throttledPerDay } = replayProvisioned(perSecond(...rates), dayProfile(peak), { ...auto, max: 5000 })
    rates.forEach((rate, day) => {
      expect(throttledPerDay[day]!).toBeGreaterThanOrEqual(0)
      expect(throttledPerDay[day]!).toBeLessThanOrEqual(rate * 86_400 * (1 + 1e-6))
    })
  })
})

describe('fixed capacity', () => {
  test('stays as it is, used or not', () => {
    const { capacity, increases, decreases } = replayProvisioned(perSecond(0, 1000), flat, { units: 25 })
    expect(total(capacity) / capacity.length).toBe(25)
    expect([increases, decreases]).toEqual([0, 0])
  })

  test('unused capacity of 300 seconds is spent in a burst, and no more of it', () => {
    const { throttledPerDay } = replayProvisioned(perSecond(0, 150), flat, { units: 100 })
    expect(throttledPerDay[0]).toBe(0)
    // 50 units a second are missing all day; the bucket gives 300 s × 100 units once.
    expect(throttledPerDay[1]).toBeCloseTo(50 * 86_400 - 300 * 100, 3)
  })
})
