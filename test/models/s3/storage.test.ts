import { describe, expect, test } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize, sizeHistogram } from '../../../src/demand/size-distribution.ts'
import { s3Meters as m } from '../../../src/models/s3/meters.ts'
import { heldFor } from '../../../src/models/s3/noncurrent-versions.ts'
import { GiB, KiB, MiB } from '../../../src/quantities/bytes.ts'
import { run, total, workload } from './workloads.ts'

/** Objects loaded on New Year's Day; looked at in February, when all are there for the whole month. */
const loaded = (sizes: Parameters<typeof workload>[0]['sizes'], more: object = {}) =>
  workload({ days: 59, objects: (day) => (day === 0 ? 1e6 : 0), sizes: sizes!, ...more })
const february = ({ month }: { month: number }) => month === 1

describe('storage', () => {
  test('of a million objects of 20 KB in Standard-IA is billed as 128 KB each', () => {
    const simulated = run(loaded(fixedSize(20 * KiB)), { class: 'STANDARD_IA' })
    expect(total(simulated, m.standardIaStorage, february)).toBeCloseTo((1e6 * 20 * KiB) / GiB, 6)
    expect(total(simulated, m.standardIaSmallObjects, february)).toBeCloseTo((1e6 * 108 * KiB) / GiB, 6)
  })

  test('rounds the small part of a mixture, never the mean', () => {
    const sizes = sizeHistogram([
      { size: 8 * KiB, share: 0.5 },
      { size: MiB, share: 0.5 },
    ])
    const simulated = run(loaded(sizes), { class: 'GLACIER_IR' })
    expect(total(simulated, m.instantSmallObjects, february)).toBeCloseTo((0.5e6 * 120 * KiB) / GiB, 6)
  })

  test('in the archive classes adds 32 KB at their rate and 8 KB at the rate of Standard per object', () => {
    for (const [storageClass, index, standard] of [
      ['GLACIER', m.flexibleIndexOverhead, m.flexibleStandardOverhead],
      ['DEEP_ARCHIVE', m.deepArchiveIndexOverhead, m.deepArchiveStandardOverhead],
    ] as const) {
      const simulated = run(loaded(fixedSize(MiB)), { class: storageClass })
      expect(total(simulated, index, february)).toBeCloseTo((1e6 * 32 * KiB) / GiB, 6)
      expect(total(simulated, standard, february)).toBeCloseTo((1e6 * 8 * KiB) / GiB, 6)
    }
  })

  test('of a partial month counts its share of the whole month', () => {
    const demand = workload({ start: '2027-02-15', days: 14, objects: (day) => (day === 0 ? 28 : 0) })
    // Half of the first day on average, then 13 whole days of 28.
    expect(total(run(demand, { multipart: { incompleteShare: 0 } }), m.standardStorage)).toBeCloseTo(13.5, 9)
  })

  test('of Intelligent-Tiering leaves objects below 128 KB in Frequent Access, unmonitored, and moves the others', () => {
    const sizes = sizeHistogram([
      { size: 64 * KiB, share: 0.4 },
      { size: MiB, share: 0.6 },
    ])
    const simulated = run(loaded(sizes), { class: 'INTELLIGENT_TIERING' })
    const march = run(workload({ days: 90, objects: (day) => (day === 0 ? 1e6 : 0), sizes }), {
      class: 'INTELLIGENT_TIERING',
    })
    expect(total(simulated, m.intMonitoring, february)).toBeCloseTo(0.6e6, 3)
    expect(total(march, m.intFrequentStorage, ({ month }) => month === 2)).toBeCloseTo((0.4e6 * 64 * KiB) / GiB, 6)
    expect(total(march, m.intInfrequentStorage, ({ month }) => month === 2)).toBeCloseTo((0.6e6 * MiB) / GiB, 6)
  })

  test('left unread in Intelligent-Tiering passes through every tier that is switched on', () => {
    const demand = workload({ start: '2027-01-01', days: 300, objects: (day) => (day === 0 ? 1 : 0) })
    const { occupancy } = run(demand, {
      class: 'INTELLIGENT_TIERING',
      intelligentTiering: { archiveAccessAfterDays: 120, deepArchiveAccessAfterDays: 200 },
    })
    const where = (month: number) =>
      occupancy
        .filter(({ bytesAtMonthEnd }) => bytesAtMonthEnd[month]! > 0)
        .map(({ storageClass }) => storageClass.replace('INTELLIGENT_TIERING ', ''))
    expect([0, 1, 3, 4, 8].map((month) => where(month))).toEqual([
      ['Frequent Access'],
      ['Infrequent Access'],
      ['Archive Instant Access'],
      ['Archive Access'],
      ['Deep Archive Access'],
    ])
  })

  test('expired by a rule is billed until midnight, half a day longer on average', () => {
    const demand = workload({ days: 31, objects: 10, retentionDays: 10 })
    const byRequest = run(demand)
    const byRule = run(demand, { lifecycle: { expireAfterDays: 10 } })
    expect(total(byRule, m.standardStorage) - total(byRequest, m.standardStorage)).toBeCloseTo((10 * 0.5 * 21) / 31, 9)
    expect(total(byRequest, m.deletes)).toBeCloseTo(210, 6)
    expect(total(byRule, m.deletes)).toBe(0)
  })
})

describe('versions', () => {
  test('held for some whole days count half on the day they come', () => {
    expect([...heldFor(Float64Array.of(4, 0, 0, 0, 0), 0, 2)]).toEqual([2, 4, 4, 0, 0])
    expect([...heldFor(Float64Array.of(4, 0, 0, 0, 0), 2, 4)]).toEqual([0, 0, 0, 4, 4])
    expect([...heldFor(Float64Array.of(4, 2, 0), 0, Number.POSITIVE_INFINITY)]).toEqual([2, 5, 6])
  })

  test('that are overwritten stay as noncurrent versions until their rule removes them', () => {
    const demand = workload({ days: 90, objects: (day) => (day === 0 ? 1000 : 0), updates: { perObjectPerDay: 0.1 } })
    const extra = (config: object) =>
      total(run(demand, config), m.standardStorage, ({ month }) => month === 2) -
      total(run(demand), m.standardStorage, ({ month }) => month === 2)
    // 100 versions a day, held for 5 whole days and half of the first.
    expect(extra({ versioning: { enabled: true, noncurrentExpireAfterDays: 5 } })).toBeCloseTo(100 * 5.5, 6)
    // Without a rule the versions of 59 to 89 days pile up.
    const mean = Array.from({ length: 31 }, (_, i) => 100 * (59 + i - 0.5) + 50).reduce((sum, n) => sum + n, 0) / 31
    expect(extra({ versioning: { enabled: true } })).toBeCloseTo(mean, 4)
  })

  test('count their noncurrent days towards the minimum duration', () => {
    const demand = workload({ days: 59, objects: 10, retentionDays: 10 })
    const charged = (config: object) =>
      total(run(demand, { class: 'STANDARD_IA', ...config }), m.standardIaEarlyDelete, february)
    const direct = charged({})
    expect(direct).toBeCloseTo((10 * 28 * 20) / 28, 9)
    expect(charged({ versioning: { enabled: true, noncurrentExpireAfterDays: 5 } })).toBeCloseTo(
      direct * (14.5 / 20),
      9,
    )
    expect(charged({ versioning: { enabled: true, noncurrentExpireAfterDays: 40 } })).toBe(0)
    expect(charged({ versioning: { enabled: true } })).toBe(0)
  })
})

test('a transition request is paid for each object large enough to be moved', () => {
  const sizes = lognormalSizes(64_000, 2)
  const simulated = run(workload({ days: 120, objects: 1000, sizes }), {
    lifecycle: { transitions: [{ afterDays: 0, to: 'GLACIER' }] },
  })
  const moved = sizes.objectShare({ over: 128 * KiB - 1 })
  expect(total(simulated, m.flexibleTransitions)).toBeCloseTo(119 * 1000 * moved, 4)
  expect(moved).toBeCloseTo(0.36, 2)
})
