import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../src/quantities/calendar.ts'
import { addDuration, durationDays } from '../../src/quantities/duration.ts'
import { TIME_UNITS, timeIn } from '../../src/quantities/units.ts'

it('adds months and years by the calendar', () => {
  expect(addDuration('2027-01-01', { value: 3, unit: 'year' })).toBe('2030-01-01')
  expect(addDuration('2027-01-31', { value: 1, unit: 'month' })).toBe('2027-02-28')
  expect(addDuration('2028-02-29', { value: 1, unit: 'year' })).toBe('2029-02-28')
  expect(addDuration('2027-01-01', { value: 1.5, unit: 'year' })).toBe('2028-07-01')
})

it('adds shorter units in days', () => {
  expect(addDuration('2027-12-30', { value: 2, unit: 'week' })).toBe('2028-01-13')
  expect(addDuration('2027-01-01', { value: 36, unit: 'hour' })).toBe('2027-01-03')
})

it('counts days as the unit library does', () => {
  for (const unit of new Set(Object.values(TIME_UNITS)))
    expect(durationDays({ value: 1, unit })).toBeCloseTo(timeIn(unit, 'day'), 15)
})

property.prop([fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 600 })])(
  // Three days within a century; a century year without a leap day adds one.
  'never strays from the mean month by more than four days',
  (day, months) => {
    const start = isoDate(day)
    const span = dayNumber(addDuration(start, { value: months, unit: 'month' })) - dayNumber(start)
    expect(Math.abs(span - durationDays({ value: months, unit: 'month' }))).toBeLessThanOrEqual(4)
  },
)
