import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { createLedger } from '../../../src/models/s3/ledger.ts'
import { s3Meters as m } from '../../../src/models/s3/meters.ts'
import { reaching } from '../../../src/models/s3/transitions.ts'
import { createVersionAges } from '../../../src/models/s3/version-ages.ts'
import { GiB, MiB, TiB } from '../../../src/quantities/bytes.ts'
import { createCalendar, dateOfDay } from '../../../src/quantities/calendar.ts'
import { run, total, workload } from './workloads.ts'

describe('published examples of Amazon S3', () => {
  test('100 GB for 15 days and 100 TB for 16 days of March are 52,900 GB-months (S3 FAQ)', () => {
    const ledger = createLedger(createCalendar('2027-03-01', 31), 'data')
    const entry = ledger.storage(m.standardStorage, 'us-east-1', 'stored bytes')
    for (let day = 0; day < 31; day++) entry.add(day, day < 15 ? 100 * GiB : 100 * TiB)
    const [line] = ledger.lines()
    expect(line?.quantity).toBeCloseTo(52_900, 9)
    const terms = Object.fromEntries(line!.derivation.terms.map(({ name, value }) => [name, value]))
    expect((terms['mean stored bytes']! * terms['hours simulated']!) / terms['hours of the month']!).toBeCloseTo(
      52_900,
      9,
    )
  })

  test('10,000 PUT and 20,000 GET a day of March are 310,000 and 620,000 requests (S3 FAQ)', () => {
    const march = run(
      workload({ start: '2027-03-01', days: 31, objects: 10_000, sizes: fixedSize(1000), lookupsPerDay: 20_000 }),
    )
    expect(total(march, m.standardWrites)).toBeCloseTo(310_000, 6)
    expect(total(march, m.standardReads)).toBeCloseTo(620_000, 6)
  })

  test('300 GB read out of Standard-IA in a month are 300 GB of retrieval (S3 FAQ)', () => {
    const april = run(workload({ start: '2027-04-01', days: 30, objects: 10, lookupsPerDay: 10 }), {
      class: 'STANDARD_IA',
    })
    expect(total(april, m.standardIaRetrieval)).toBeCloseTo(300, 6)
    expect(total(april, m.standardIaReads)).toBeCloseTo(300, 6)
  })

  for (const [kept, charged] of [
    [30, 60],
    [60, 30],
    [90, 0],
    [120, 0],
  ] as const)
    test(`Glacier data deleted after ${kept} days is charged ${charged} more (S3 FAQ)`, () => {
      const one = run(workload({ days: 150, objects: (day) => (day === 0 ? 1 : 0), retentionDays: kept }), {
        class: 'GLACIER',
      })
      const hours = { 30: 31, 60: 31, 90: 30, 120: 31 }[kept] * 24
      const bytes = GiB + 32 * 1024
      const stored = total(one, m.flexibleStorage, ({ derivation }) => derivation.formula.includes('stored')) * GiB
      expect(stored).toBeGreaterThan(0)
      // The month of deletion (Jan 31, Mar 2, Apr 1, May 1) sets the hours that turn byte-hours into GB-months.
      expect((total(one, m.flexibleEarlyDelete) * GiB * hours) / 24 / bytes).toBeCloseTo(charged, 6)
    })

  test('an object of 2020-01-01 under a three-day rule moves on 2020-01-05 (AWS re:Post)', () => {
    const calendar = createCalendar('2020-01-01', 10)
    const moved = reaching(
      createVersionAges(workload({ start: '2020-01-01', days: 10, objects: (day) => (day === 0 ? 7 : 0) })),
      3 + 1,
    )
    const day = moved.objects.findIndex((objects) => objects > 0)
    expect(dateOfDay(calendar, day)).toBe('2020-01-05')
    expect(moved.objects[day]).toBe(7)
  })

  test('53,819,565 objects of 2.4 MiB are monitored as so many a month (NixOS infra, pull request 728)', () => {
    const objects = 53_819_565
    const cache = workload({ days: 59, objects: (day) => (day === 0 ? objects : 0), sizes: fixedSize(2.4 * MiB) })
    expect(
      total(run(cache, { class: 'INTELLIGENT_TIERING' }), m.intMonitoring, ({ month }) => month === 1),
    ).toBeCloseTo(objects, 3)
  })

  test('Express One Zone meters 1M uploads and 9M reads of 10 KB as 9.54 GB and 85.83 GB (S3 FAQ)', () => {
    const june = workload({
      start: '2026-06-01',
      days: 30,
      objects: 1e6 / 30,
      sizes: fixedSize(10 * 1024),
      lookupsPerDay: 9e6 / 30,
    })
    const express = run(june, { class: 'EXPRESS_ONEZONE' })
    expect(total(express, m.expressWrites)).toBeCloseTo(1e6, 3)
    expect(total(express, m.expressReads)).toBeCloseTo(9e6, 3)
    expect(total(express, m.expressUpload)).toBeCloseTo(9.536743, 5)
    expect(total(express, m.expressRetrieval)).toBeCloseTo(85.830688, 5)
  })
})
