import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addMonths, createCalendar, dateOfDay, dayNumber, daysInMonth, isoDate } from '../../src/quantities/calendar.ts'

describe('the calendar', () => {
  test('knows February', () => {
    expect([2027, 2028, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  test('gives every month its own hours', () => {
    const { months } = createCalendar('2028-01-15', 60)
    expect(months.map(({ label, hours, firstDay, endDay }) => [label, hours, firstDay, endDay])).toEqual([
      ['2028-01', 744, 0, 17],
      ['2028-02', 696, 17, 46],
      ['2028-03', 744, 46, 60],
    ])
  })

  test.prop([fc.integer({ min: 10_957, max: 40_000 }), fc.integer({ min: 1, max: 900 })], { seed: 61 })(
    'covers every day once, in order',
    (start, days) => {
      const calendar = createCalendar(isoDate(start), days)
      expect(calendar.months[0]!.firstDay).toBe(0)
      expect(calendar.months.at(-1)!.endDay).toBe(days)
      for (const { index, firstDay, endDay, label } of calendar.months) {
        expect(firstDay).toBe(calendar.months[index - 1]?.endDay ?? 0)
        expect(calendar.monthOfDay.subarray(firstDay, endDay).every((month) => month === index)).toBe(true)
        expect(dateOfDay(calendar, firstDay).startsWith(label)).toBe(true)
        expect(dateOfDay(calendar, endDay - 1).startsWith(label)).toBe(true)
      }
    },
  )

  test('refuses dates that do not exist', () => {
    for (const wrong of ['2027-02-29', '2027-13-01', '2027-1-1', 'tomorrow'])
      expect(() => dayNumber(wrong)).toThrow('not a calendar date')
  })

  test('adds months by the calendar', () => {
    expect([addMonths('2027-01-31', 1), addMonths('2027-12-15', 1), addMonths('2024-02-29', 12)]).toEqual([
      '2027-02-28',
      '2028-01-15',
      '2025-02-28',
    ])
  })
})
