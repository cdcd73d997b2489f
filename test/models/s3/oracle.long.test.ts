import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import type { StoreRun } from '../../../src/models/contract.ts'
import { s3Meters as m } from '../../../src/models/s3/meters.ts'
import type { Meter } from '../../../src/prices/meter.ts'
import { GiB } from '../../../src/quantities/bytes.ts'
import { followObjects, repeatableRandom } from './single-objects.ts'
import { run, total, workload } from './workloads.ts'

/** GB-months back into GB-days, month by month. */
function gbDays({ usage }: StoreRun, meter: Meter, hours: readonly number[], formula = ''): number {
  return usage
    .filter((line) => line.usageType === meter.usageType && line.derivation.formula.includes(formula))
    .reduce((sum, { quantity, month }) => sum + (quantity * hours[month]!) / 24, 0)
}

/**
 * Within half a percent and three standard deviations of a sum of Poisson-many contributions of at most `largest` each. Object-days of
 * one object are correlated over its whole life, so that its life is the contribution.
 */
function near(actual: number, expected: number, largest: number): void {
  expect(Math.abs(actual - expected)).toBeLessThan(0.005 * expected + 3 * Math.sqrt(expected * largest) + 1e-9)
}

const never = Number.POSITIVE_INFINITY

describe('a bucket followed object by object agrees with the closed forms on', () => {
  const days = 150
  const arrivals = 40
  const hoursOf = (demand: ReturnType<typeof workload>) => demand.calendar.months.map(({ hours }) => hours)

  for (const [name, life, hazard, rewrites] of [
    ['a fixed retention', 45, 0, 0],
    ['a retention with part of a day', 50.3, 0, 0],
    ['retention and random deletion', 70, 0.01, 0],
    ['rewrites', never, 0, 0.02],
    ['all three', 62.7, 0.01, 0.03],
  ] as const)
    test(`lifecycle classes, transitions and minimum durations with ${name}`, () => {
      const demand = workload({
        days,
        objects: arrivals,
        retentionDays: life,
        deleteHazardPerDay: hazard,
        updates: rewrites > 0 ? { perObjectPerDay: rewrites } : undefined,
      })
      const config = {
        lifecycle: {
          transitions: [
            { afterDays: 30, to: 'STANDARD_IA' },
            { afterDays: 45, to: 'GLACIER_IR' },
          ],
        },
        multipart: { incompleteShare: 0 },
      }
      const simulated = run(demand, config)
      const followed = followObjects(
        {
          days,
          arrivals,
          retention: life,
          deleteHazard: hazard,
          rewriteRate: rewrites,
          readRate: () => 0,
          stays: [
            { name: 'STANDARD', fromAge: 0, minimumDays: 0 },
            { name: 'STANDARD_IA', fromAge: 31, minimumDays: 30 },
            { name: 'GLACIER_IR', fromAge: 46, minimumDays: 90 },
          ],
        },
        repeatableRandom(7),
      )
      const hours = hoursOf(demand)
      const of = (map: Map<string, number>, key: string): number => map.get(key) ?? 0
      near(gbDays(simulated, m.standardStorage, hours), of(followed.objectDays, 'STANDARD'), 5)
      near(gbDays(simulated, m.standardIaStorage, hours), of(followed.objectDays, 'STANDARD_IA'), 15)
      near(gbDays(simulated, m.instantStorage, hours), of(followed.objectDays, 'GLACIER_IR'), 50)
      near(total(simulated, m.standardIaTransitions), of(followed.transitions, 'STANDARD_IA'), 1)
      near(total(simulated, m.instantTransitions), of(followed.transitions, 'GLACIER_IR'), 1)
      near(gbDays(simulated, m.standardIaEarlyDelete, hours), of(followed.missingDays, 'STANDARD_IA'), 30)
      near(gbDays(simulated, m.instantEarlyDelete, hours), of(followed.missingDays, 'GLACIER_IR'), 90)
    })

  for (const [name, life, hazard, rewrites] of [
    ['short lives', 12.25, 0, 0],
    ['lives below a day', 0.3, 0, 0],
    ['random deletion and rewrites', never, 0.02, 0.02],
  ] as const)
    test(`minimum durations of uploads straight into Standard-IA with ${name}`, () => {
      const demand = workload({
        days,
        objects: arrivals,
        retentionDays: life,
        deleteHazardPerDay: hazard,
        updates: rewrites > 0 ? { perObjectPerDay: rewrites } : undefined,
      })
      const simulated = run(demand, { class: 'STANDARD_IA' })
      const followed = followObjects(
        {
          days,
          arrivals,
          retention: life,
          deleteHazard: hazard,
          rewriteRate: rewrites,
          readRate: () => 0,
          stays: [{ name: 'STANDARD_IA', fromAge: 0, minimumDays: 30 }],
        },
        repeatableRandom(11),
      )
      near(
        gbDays(simulated, m.standardIaEarlyDelete, hoursOf(demand)),
        followed.missingDays.get('STANDARD_IA') ?? 0,
        30,
      )
    })

  for (const [name, rates, scans, rewrites, enterAge] of [
    ['one rate', [0.02, 0.02], undefined, 0, 0],
    ['a rate that falls with age', [0.3, 0.004], undefined, 0, 0],
    ['rewrites', [0.05, 0.005], undefined, 0.004, 0],
    ['a scan of young objects', [0.02, 0.002], { every: 14, window: 50, share: 0.3 }, 0, 0],
    ['entry by a lifecycle rule', [0.2, 0.005], undefined, 0.002, 21],
  ] as const)
    test(`the tiers of Intelligent-Tiering with ${name}`, () => {
      const length = 260
      const demand = workload({
        days: length,
        objects: arrivals,
        sizes: fixedSize(GiB),
        readBands: [
          { fromAge: 0, toAge: 20, perObjectPerDay: rates[0] },
          { fromAge: 20, toAge: never, perObjectPerDay: rates[1] },
        ],
        scans:
          scans === undefined
            ? []
            : [
                {
                  name: 'scan',
                  firstDay: 0,
                  everyDays: scans.every,
                  windowDays: scans.window,
                  share: scans.share,
                  passes: 2,
                },
              ],
        updates: rewrites > 0 ? { perObjectPerDay: rewrites } : undefined,
      })
      const rule = { lifecycle: { transitions: [{ afterDays: enterAge - 1, to: 'INTELLIGENT_TIERING' }] } }
      const simulated = run(demand, {
        ...(enterAge > 0 ? rule : { class: 'INTELLIGENT_TIERING' }),
        intelligentTiering: { archiveAccessAfterDays: 120 },
        multipart: { incompleteShare: 0 },
      })
      const followed = followObjects(
        {
          days: length,
          arrivals,
          retention: never,
          deleteHazard: 0,
          rewriteRate: rewrites,
          readRate: (age) => (age < 20 ? rates[0] : rates[1]),
          ...(scans === undefined ? {} : { scans }),
          stays:
            enterAge > 0
              ? [
                  { name: 'STANDARD', fromAge: 0, minimumDays: 0 },
                  { name: 'INTELLIGENT_TIERING', fromAge: enterAge, minimumDays: 0 },
                ]
              : [{ name: 'INTELLIGENT_TIERING', fromAge: 0, minimumDays: 0 }],
          tiers: [
            { name: 'FA', idleDays: 0 },
            { name: 'IA', idleDays: 30 },
            { name: 'AIA', idleDays: 90 },
            { name: 'AA', idleDays: 120 },
          ],
        },
        repeatableRandom(3),
      )
      const hours = hoursOf(demand)
      const tiers = {
        FA: m.intFrequentStorage,
        IA: m.intInfrequentStorage,
        AIA: m.intArchiveInstantStorage,
        AA: m.intArchiveStorage,
      }
      for (const [tier, meter] of Object.entries(tiers))
        near(gbDays(simulated, meter, hours), followed.objectDays.get(tier) ?? 0, 60)
    })

  for (const [name, rate, copyDays, scans, window] of [
    ['rare reads', 0.004, 7, undefined, never],
    ['frequent reads', 0.3, 3, undefined, never],
    ['a weekly scan that meets its own copies', 0, 7, { every: 7, window: never, share: 1 }, never],
    ['a scan of a share', 0.01, 10, { every: 5, window: 60, share: 0.4 }, 60],
  ] as const)
    test(`restores and their copies with ${name}`, () => {
      const demand = workload({
        days,
        objects: arrivals,
        readBands: [{ fromAge: 0, toAge: never, perObjectPerDay: rate }],
        scans:
          scans === undefined
            ? []
            : [
                {
                  name: 'scan',
                  firstDay: 0,
                  everyDays: scans.every,
                  windowDays: window,
                  share: scans.share,
                  passes: 1,
                },
              ],
      })
      const simulated = run(demand, {
        class: 'GLACIER',
        restore: { copyDays },
        multipart: { incompleteShare: 0 },
      })
      const followed = followObjects(
        {
          days,
          arrivals,
          retention: never,
          deleteHazard: 0,
          rewriteRate: 0,
          readRate: () => rate,
          ...(scans === undefined ? {} : { scans }),
          stays: [{ name: 'GLACIER', fromAge: 0, minimumDays: 90 }],
          restore: { class: 'GLACIER', copyDays },
        },
        repeatableRandom(5),
      )
      near(total(simulated, m.flexibleStandardRestores), followed.restores, 3)
      near(gbDays(simulated, m.standardStorage, hoursOf(demand), 'restored copies'), followed.copyDays, 10)
      near(total(simulated, m.flexibleReads), followed.reads, 3)
    })
})
