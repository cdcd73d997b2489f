import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createVersionAgeSums } from '../../../src/models/s3/version-age-sums.ts'
import { createVersionAges } from '../../../src/models/s3/version-ages.ts'
import { workload } from './workloads.ts'

const dataset = fc
  .record({
    retentionDays: fc.constantFrom(0.5, 1, 7.3, 40, Number.POSITIVE_INFINITY),
    deleteHazardPerDay: fc.constantFrom(0, 0.02),
    updates: fc.constantFrom(undefined, { perObjectPerDay: 0.05 }, { totalPerDay: 9 }),
    growth: fc.constantFrom(0.95, 1, 1.05),
  })
  .map(({ growth, ...rest }) =>
    workload({ ...rest, days: 90, objects: (day) => (day % 5 === 1 ? 0 : 10 * growth ** day) }),
  )

describe('sums over the least ages of versions', () => {
  test.prop([dataset, fc.integer({ min: 1, max: 60 }), fc.nat(60)], { numRuns: 60, seed: 3 })(
    'are what the ages give one by one',
    (demand, from, span) => {
      const versions = createVersionAges(demand)
      const sums = createVersionAgeSums(versions)
      for (const day of [0, 6, 41, 89]) {
        let [objects, bytes, untouched] = [0, 0, 0]
        for (let age = from; age < from + span && age <= day; age++) {
          objects += versions.mean(age).objects[day]!
          bytes += versions.mean(age).bytes[day]!
          untouched += versions.untouched(day, age, 'middle')
        }
        const all = sums.mean(day, from, from + span)
        const scale = 1e-11 * span * demand.stock(day).objects
        expect(Math.abs(all.objects - objects)).toBeLessThanOrEqual(1e-9 * objects + scale)
        expect(Math.abs(all.bytes - bytes)).toBeLessThanOrEqual(1e-9 * bytes + scale * 2 ** 30)
        expect(sums.untouched(day, from, from + span)).toBeCloseTo(untouched, 9)
      }
    },
  )
})
