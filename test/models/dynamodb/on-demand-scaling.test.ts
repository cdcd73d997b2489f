import { describe, expect, test } from 'vitest'
import { dayProfile } from '../../../src/models/dynamodb/day-profile.ts'
import { peakRate, replayOnDemand, type UnitDemand } from '../../../src/models/dynamodb/on-demand-scaling.ts'

const INITIAL = 4000
const flat = dayProfile(1)

/** Evenly spread demand of so many units per second on each day. */
function perSecond(...rates: number[]): UnitDemand {
  return { shaped: Float64Array.from(rates, (rate) => rate * 86_400), even: new Float64Array(rates.length) }
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

describe('an on-demand table', () => {
  test('serves 4,000 writes a second from the first second on', () => {
    expect(total(replayOnDemand(perSecond(4000, 4000), flat, INITIAL).throttledPerDay)).toBe(0)
    expect(total(replayOnDemand(perSecond(4001), flat, INITIAL).throttledPerDay)).toBeGreaterThan(0)
  })

  test('serves double the peak of the day before at once, and not more', () => {
    expect([...replayOnDemand(perSecond(3000, 6000, 12_000), flat, INITIAL).throttledPerDay]).toEqual([0, 0, 0])
    const jump = replayOnDemand(perSecond(3000, 6001), flat, INITIAL).throttledPerDay
    expect(jump[0]).toBe(0)
    expect(jump[1]).toBeGreaterThan(0)
  })

  test('doubles every half hour while demand stays above: 16,000 a second are reached after an hour', () => {
    const throttled = total(replayOnDemand(perSecond(16_000), flat, INITIAL).throttledPerDay)
    const halfHour = 1800
    // Half an hour at 4,000, half an hour at 8,000, then 16,000.
    expect(throttled).toBe(halfHour * (16_000 - 4000) + halfHour * (16_000 - 8000))
  })

  test('never forgets a peak', () => {
    expect(total(replayOnDemand(perSecond(4000, 8000, 1, 1, 1, 16_000), flat, INITIAL).throttledPerDay)).toBe(0)
  })

  test('a day that climbs slowly to its peak is served, a sudden one of the same height is not', () => {
    expect(total(replayOnDemand(perSecond(8000), dayProfile(2), INITIAL).throttledPerDay)).toBe(0)
    expect(total(replayOnDemand(perSecond(16_000), flat, INITIAL).throttledPerDay)).toBeGreaterThan(0)
  })
})

test('the busiest second is the shaped part at its peak on top of the even part', () => {
  expect(peakRate({ shaped: Float64Array.of(86_400), even: Float64Array.of(2 * 86_400) }, 0, 3)).toBe(5)
})
