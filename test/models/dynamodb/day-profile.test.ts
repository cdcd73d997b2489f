import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { dayProfile, STEPS_PER_DAY } from '../../../src/models/dynamodb/day-profile.ts'

const mean = (profile: Float64Array): number => profile.reduce((sum, height) => sum + height, 0) / STEPS_PER_DAY

property.prop([fc.double({ min: 1, max: 288, noNaN: true })])(
  'a day has the mean 1 and the stated peak, and is never negative',
  (peak) => {
    const profile = dayProfile(peak)
    expect(mean(profile)).toBeCloseTo(1, 6)
    expect(Math.max(...profile) / peak).toBeCloseTo(1, 4)
    expect(Math.min(...profile)).toBeGreaterThanOrEqual(-1e-12)
  },
)

test('up to a peak of twice the mean it is a sinusoid with its top at noon', () => {
  const profile = dayProfile(1.5)
  expect(profile[0]).toBeCloseTo(0.5, 12)
  expect(profile[STEPS_PER_DAY / 4]).toBeCloseTo(1, 12)
  expect(profile[STEPS_PER_DAY / 2]).toBeCloseTo(1.5, 12)
})

test('even demand is flat, and peaks shorter than a step are cut to it', () => {
  expect([...dayProfile(1)].every((height) => height === 1)).toBe(true)
  expect(Math.max(...dayProfile(5000))).toBeCloseTo(288, 1)
})
