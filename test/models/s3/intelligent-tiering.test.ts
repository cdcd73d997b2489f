import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createCohorts } from '../../../src/demand/cohorts.ts'
import { simulateTiers } from '../../../src/models/s3/intelligent-tiering.ts'
import { createReadSurvival } from '../../../src/models/s3/read-survival.ts'
import { createVersionAges } from '../../../src/models/s3/version-ages.ts'
import { workload } from './workloads.ts'

const rate = fc.constantFrom(0, 0.002, 0.05, 3)
const scan = fc.record({
  name: fc.constant('scan'),
  firstDay: fc.nat(40),
  everyDays: fc.constantFrom(1, 7, 40),
  windowDays: fc.constantFrom(10, 35.5, Number.POSITIVE_INFINITY),
  share: fc.constantFrom(0.2, 1),
  passes: fc.constant(1),
})

const dataset = fc
  .record({
    turns: fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 70 })),
    rates: fc.tuple(rate, rate, rate),
    scans: fc.array(scan, { maxLength: 2 }),
    lookupsPerDay: fc.constantFrom(0, 4),
    retentionDays: fc.constantFrom(35, 60.4, 120, Number.POSITIVE_INFINITY),
    deleteHazardPerDay: fc.constantFrom(0, 0.01),
    growth: fc.constantFrom(0.97, 1, 1.03),
  })
  .map(({ turns, rates, growth, ...rest }) =>
    workload({
      ...rest,
      days: 170,
      objects: (day) => 100 * growth ** day,
      readBands: [0, ...turns].map((fromAge, i) => ({
        fromAge,
        toAge: turns[i] ?? Number.POSITIVE_INFINITY,
        perObjectPerDay: rates[i]!,
      })),
    }),
  )

describe('what lies idle in Intelligent-Tiering', () => {
  test.prop([dataset, fc.constantFrom(0, 20)], { numRuns: 40, seed: 7 })(
    'is the sum over all cohorts of the chance that none of their reads fell into the window',
    (demand, fromAge) => {
      const versions = createVersionAges(demand)
      const stay = { storageClass: 'INTELLIGENT_TIERING' as const, fromAge, toAge: Number.POSITIVE_INFINITY }
      const { infrequent, archiveInstant } = simulateTiers(versions, stay, { intelligentTiering: {} } as never)
      const reads = createReadSurvival(demand)
      const one = Float64Array.of(1)
      const single = createCohorts({ ...demand, objectsIn: one, bytesIn: one })
      for (const day of [45, 99, 131, 169]) {
        let [held, woken] = [0, 0]
        for (let age = fromAge === 0 ? 31 : fromAge + 30; age <= day; age++) {
          const stored = demand.objectsIn[day - age]! * single.meanOverDay(age, age, age + 1).objects
          const idle = stored * reads.unread(day, age, 30)
          held += (idle * (1 + reads.unreadToday(day, age))) / 2
          woken += idle * (1 - reads.unreadToday(day, age))
        }
        const scale = 1e-12 * demand.stock(day).objects
        const [inBoth, read] = [infrequent, archiveInstant].reduce(
          ([all, out], tier) => [all! + tier.mean.objects[day]!, out! + tier.woken.objects[day]!],
          [0, 0],
        )
        expect(Math.abs(inBoth! - held)).toBeLessThanOrEqual(1e-9 * held + scale)
        expect(Math.abs(read! - woken)).toBeLessThanOrEqual(1e-9 * woken + scale)
      }
    },
  )
})
