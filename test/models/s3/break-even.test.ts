import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { monitoringBreakEvenBytes, paybackAge, transitionQuantities } from '../../../src/models/s3/break-even.ts'
import { s3ConfigSchema } from '../../../src/models/s3/config.ts'
import { KiB, MiB } from '../../../src/quantities/bytes.ts'
import { workload } from './workloads.ts'

/** us-east-1 list prices in USD, Standard to Glacier Instant Retrieval. */
const toInstant = {
  perTransition: 0.02 / 1000,
  fromPerGbMonth: 0.023,
  toPerGbMonth: 0.004,
  standardPerGbMonth: 0.023,
  fromPerRead: 0.0004 / 1000,
  toPerRead: 0.01 / 1000,
  fromPerGbRead: 0,
  toPerGbRead: 0.03,
}

const instant = s3ConfigSchema.parse({ lifecycle: { transitions: [{ afterDays: 30, to: 'GLACIER_IR' }] } })
const quantitiesOf = (size: number, readsPerDay = 0) =>
  transitionQuantities(
    workload({
      days: 31,
      objects: 1,
      sizes: fixedSize(size),
      readBands: [{ fromAge: 0, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: readsPerDay }],
    }),
    instant,
  )

describe('break-even', () => {
  test('of Intelligent-Tiering monitoring against Infrequent Access is about 250 KiB at us-east-1 prices', () => {
    expect(monitoringBreakEvenBytes(0.0025 / 1000, 0.023, 0.0125) / KiB).toBeCloseTo(249.7, 1)
    expect(monitoringBreakEvenBytes(0.0025 / 1000, 0.023, 0.023)).toBe(Number.POSITIVE_INFINITY)
  })

  test('of a transition comes sooner the larger the object', () => {
    const ages = [128 * KiB, MiB, 100 * MiB].map((size) => paybackAge(quantitiesOf(size)[0]!, toInstant, 30.4))
    // 1 MiB saves 0.019 / 1024 USD a month against a request of 0.00002 USD: 32.8 days after it moved at 31.
    expect(ages[1]).toBeCloseTo(31 + (0.00002 / (0.019 / 1024)) * 30.4, 6)
    expect(ages[0]).toBeGreaterThan(ages[1]!)
    expect(ages[2]).toBeLessThan(32)
  })

  test('never comes when reads cost more than storage saves', () => {
    expect(paybackAge(quantitiesOf(MiB, 0.5)[0]!, toInstant, 30.4)).toBe(Number.POSITIVE_INFINITY)
  })

  test('counts the archive overhead, and nothing for objects that do not move', () => {
    const archive = s3ConfigSchema.parse({
      lifecycle: { transitions: [{ afterDays: 30, to: 'DEEP_ARCHIVE' }], minimumObjectSize: 0 },
    })
    const [moved] = transitionQuantities(workload({ days: 31, objects: 1, sizes: fixedSize(10 * KiB) }), archive)
    expect(moved).toMatchObject({ billedBefore: 10 * KiB, billedAfter: 42 * KiB, standardAfter: 8 * KiB })
    expect(quantitiesOf(10 * KiB)).toEqual([])
  })
})
