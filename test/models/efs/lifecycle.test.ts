import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, test } from 'vitest'
import type { DatasetDemand } from '../../../src/demand/dataset-demand.ts'
import { accessRates } from '../../../src/models/efs/access-rates.ts'
import type { LifecycleRules } from '../../../src/models/efs/class-flow.ts'
import type { ClassHistory } from '../../../src/models/efs/class-history.ts'
import { followLifecycle } from '../../../src/models/efs/lifecycle.ts'
import { GiB } from '../../../src/quantities/bytes.ts'
import { files } from './file-system.ts'

const AWAY = { toIaAfterDays: 30, toArchiveAfterDays: 90, toStandardOnFirstAccess: false }
const AND_BACK = { ...AWAY, toStandardOnFirstAccess: true }

function follow(demand: DatasetDemand, rules: LifecycleRules): ClassHistory {
  return followLifecycle(demand, accessRates(demand), rules)
}

const sum = (daily: Float64Array): number => daily.reduce((total, value) => total + value, 0)
const everyDay = { name: 'scan', firstDay: 0, everyDays: 1, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 1 }

describe('files that nobody accesses', () => {
  const demand = files({ days: 120, gibOn: { 0: 10 } })
  const { ia, archive } = follow(demand, AWAY)

  test('spend exactly the days of the policy in Standard, then those up to Archive in Infrequent Access', () => {
    const all = new Float64Array(120).map((_, day) => demand.stock(day).bytes)
    expect(sum(all) - sum(ia.held.bytes) - sum(archive.held.bytes)).toBeCloseTo(30 * 10 * GiB, 0)
    expect(sum(ia.held.bytes)).toBeCloseTo(60 * 10 * GiB, 0)
  })

  test('are tiered once into each class, and never read', () => {
    expect(sum(ia.tiered.objects)).toBeCloseTo(10)
    expect(sum(archive.tiered.objects)).toBeCloseTo(10)
    expect(sum(ia.read.objects) + sum(archive.read.objects)).toBe(0)
  })

  test('go straight to Archive where there is no policy for Infrequent Access', () => {
    const direct = follow(demand, { toArchiveAfterDays: 30, toStandardOnFirstAccess: false })
    expect(sum(direct.ia.held.bytes)).toBe(0)
    expect(sum(direct.archive.tiered.bytes)).toBeCloseTo(10 * GiB, 0)
  })

  test('owe the rest of 90 days when retention ends them in Archive', () => {
    const kept = files({ days: 120, gibOn: { 0: 10 }, retentionDays: 100 })
    const { archive: left } = follow(kept, AWAY)
    expect(sum(left.missingDays.bytes)).toBeCloseTo((90 - 10) * 10 * GiB, 0)
    const longer = files({ days: 220, gibOn: { 0: 10 }, retentionDays: 181 })
    expect(sum(follow(longer, AWAY).archive.missingDays.bytes)).toBeCloseTo(0)
  })
})

describe('accesses', () => {
  test('that scan everything in time keep everything in Standard', () => {
    const weekly = files({ days: 200, gibPerDay: 1, scans: [{ ...everyDay, everyDays: 30 }] })
    const { ia } = follow(weekly, AWAY)
    expect(sum(ia.held.bytes)).toBe(0)
  })

  test('that scan everything too late find it in Infrequent Access, where it stays, or leaves at once', () => {
    const scans = [{ ...everyDay, firstDay: 60, everyDays: 60, passes: 3 }]
    const demand = files({ days: 80, gibOn: { 0: 1 }, scans })
    const stays = follow(demand, AWAY)
    expect(stays.ia.read.objects[60]).toBeCloseTo(3)
    expect(stays.ia.heldAtEnd.objects[79]).toBeCloseTo(1)
    const leaves = follow(demand, AND_BACK)
    expect(leaves.ia.read.objects[60]).toBeCloseTo(1)
    expect(leaves.ia.heldAtEnd.objects[79]).toBeCloseTo(0)
  })

  test('in Infrequent Access do not stop the clock of Archive unless they move the file back', () => {
    const scans = [{ ...everyDay, firstDay: 60, everyDays: 1000 }]
    const demand = files({ days: 120, gibOn: { 0: 1 }, scans })
    expect(follow(demand, AWAY).archive.heldAtEnd.objects[100]).toBeCloseTo(1)
    expect(follow(demand, AND_BACK).archive.heldAtEnd.objects[119]).toBeCloseTo(0)
  })

  test('that rewrite a cold file bring it to Standard for a day and tier it anew', () => {
    const demand = files({ days: 60, gibOn: { 0: 100 }, updates: { perObjectPerDay: 0.01 } })
    const { ia } = follow(demand, { toIaAfterDays: 1, toStandardOnFirstAccess: false })
    const cold = ia.held.objects[50]!
    expect(cold).toBeCloseTo(100 * Math.exp(-0.01), 6)
    expect(ia.tiered.objects[50]! / 100).toBeCloseTo(0.01 * Math.exp(-0.01), 6)
  })
})

/** Lives of single files in continuous time: reads come at random, timers run from the second of the last access. */
function simulateFiles(count: number, days: number, rateAt: (age: number) => number, rules: typeof AWAY) {
  const random = xoroshiro128plus(7)
  const heldAtEnd = { ia: new Float64Array(days), archive: new Float64Array(days) }
  let [reads, tiered] = [0, 0]
  const fastest = 2
  for (let file = 0; file < count; file++) {
    let now = uniformFloat64(random)
    let seen = now
    let back = -1
    const born = now
    const coldSince = (): number => seen + rules.toIaAfterDays
    const mark = (until: number): void => {
      for (let day = Math.max(0, Math.ceil(back)); day < Math.min(days, until - 1); day++) {
        const end = day + 1
        if (end >= seen + rules.toArchiveAfterDays) heldAtEnd.archive[day]! += 1 / count
        else if (end >= coldSince()) heldAtEnd.ia[day]! += 1 / count
      }
      back = until - 1
    }
    while (true) {
      now -= Math.log(1 - uniformFloat64(random)) / fastest
      if (now >= days) break
      if (uniformFloat64(random) > rateAt(now - born) / fastest) continue
      const cold = now >= coldSince()
      if (cold) reads += 1 / count
      if (cold && !rules.toStandardOnFirstAccess) continue
      if (cold) tiered += 1 / count
      mark(now)
      seen = now
    }
    if (coldSince() < days) tiered += 1 / count
    mark(days + 1)
  }
  return { heldAtEnd, reads, tiered }
}

describe('files read at random, followed one by one through continuous time,', () => {
  const bands = [
    { fromAge: 0, toAge: 10, perObjectPerDay: 0.4 },
    { fromAge: 10, toAge: 60, perObjectPerDay: 0.05 },
    { fromAge: 60, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: 0.01 },
  ]
  const rateAt = (age: number): number => bands.find(({ toAge }) => age < toAge)!.perObjectPerDay
  const days = 240
  const demand = files({ days, gibOn: { 0: 1 }, readBands: bands })

  test.each([
    ['stay where time took them', AWAY],
    ['and return when read', AND_BACK],
  ])('%s', (_, rules) => {
    const single = simulateFiles(10_000, days, rateAt, rules)
    const { ia, archive } = follow(demand, rules)
    for (const day of [35, 60, 95, 120, 180, 239]) {
      expect(ia.heldAtEnd.objects[day]!, `IA on day ${day}`).toBeCloseTo(single.heldAtEnd.ia[day]!, 1.6)
      expect(archive.heldAtEnd.objects[day]!, `Archive on day ${day}`).toBeCloseTo(single.heldAtEnd.archive[day]!, 1.6)
    }
    expect(sum(ia.read.objects) + sum(archive.read.objects)).toBeCloseTo(single.reads, 1)
    expect(sum(ia.tiered.objects)).toBeCloseTo(single.tiered, 1)
  })
})

describe('cohorts of one fate', () => {
  const readBands = [
    { fromAge: 0, toAge: 20, perObjectPerDay: 0.3 },
    { fromAge: 20, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: 0.02 },
  ]
  const scans = [{ ...everyDay, firstDay: 50, everyDays: 35, share: 0.6, passes: 2 }]
  const spec = { gibPerDay: 3, scans, lookupsPerDay: 5, deleteHazardPerDay: 0.004, updates: { totalPerDay: 1 } }
  // A rate that changes imperceptibly every day makes each age different, so that every cohort is followed by itself.
  const everyAgeDiffers = Array.from({ length: 400 }, (_, age) => ({
    fromAge: age,
    toAge: age + 1,
    perObjectPerDay: (age < 20 ? 0.3 : 0.02) + (age % 2) * 1e-12,
  }))

  function compare(days: number, retentionDays: number, relativeError: number): void {
    for (const rules of [AWAY, AND_BACK]) {
      const together = follow(files({ ...spec, days, retentionDays, readBands }), rules)
      const alone = follow(files({ ...spec, days, retentionDays, readBands: everyAgeDiffers }), rules)
      for (const cold of ['ia', 'archive'] as const)
        for (const figure of ['held', 'heldAtEnd', 'tiered', 'read', 'missingDays'] as const)
          for (const day of [40, 100, 150, days - 10, days - 1]) {
            const [pooled, single] = [together, alone].map((history) => history[cold][figure].bytes[day]! / GiB)
            expect(Math.abs(pooled! - single!), `${cold} ${figure} on day ${day}`).toBeLessThanOrEqual(
              relativeError * single! + 1e-6,
            )
          }
    }
  }

  test('flow on together just as they would one by one', () => compare(200, Number.POSITIVE_INFINITY, 1e-8))

  test('come to their end together as they would one by one, to a few percent', () => compare(330, 150.5, 0.05))
})
