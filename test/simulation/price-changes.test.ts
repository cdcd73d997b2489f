import { expect, it } from 'vitest'
import { createCalendar } from '../../src/quantities/calendar.ts'
import { priceChangesOf } from '../../src/simulation/price-changes.ts'

const factorsOf = (on: string, multiply: number, start: string, days: number): readonly number[] =>
  priceChangesOf({ prices: [{ service: 'AmazonS3', on, multiply }] }, createCalendar(start, days))[0]!.factors

it('leaves prices alone until the day of a change, and bills its month at the mean over the days', () => {
  // 14 of the 28 days of February are after the change.
  expect(factorsOf('2027-02-15', 0.5, '2027-01-01', 120)).toEqual([1, 0.75, 0.5, 0.5])
})

it('counts only the days of a month that are simulated', () => {
  // 7 of 21 days of January; all 9 of February.
  expect(factorsOf('2027-01-25', 2, '2027-01-11', 30)).toEqual([expect.closeTo(4 / 3, 12), 2])
})

it('holds from the first day where the change is on it', () => {
  expect(factorsOf('2027-01-01', 0.8, '2027-01-01', 59)).toEqual([0.8, 0.8])
})
