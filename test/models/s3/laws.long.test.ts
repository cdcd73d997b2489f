import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { type S3Config, s3ConfigSchema } from '../../../src/models/s3/config.ts'
import { s3Model } from '../../../src/models/s3/model.ts'
import { transitionAllowed } from '../../../src/models/s3/waterfall.ts'
import { run, type Workload, workload } from './workloads.ts'

const never = Number.POSITIVE_INFINITY
const classes = [
  'STANDARD',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
  'EXPRESS_ONEZONE',
] as const

const configs = fc
  .record({
    class: fc.constantFrom(...classes),
    steps: fc.array(fc.record({ after: fc.integer({ min: 30, max: 90 }), to: fc.constantFrom(...classes) }), {
      maxLength: 4,
    }),
    minimumObjectSize: fc.constantFrom('all-classes', 'varies-by-class', 0, 4096),
    archive: fc.option(fc.integer({ min: 90, max: 170 }), { nil: undefined }),
    deep: fc.option(fc.integer({ min: 180, max: 730 }), { nil: undefined }),
    speed: fc.constantFrom('expedited', 'standard', 'bulk'),
    copyDays: fc.integer({ min: 1, max: 40 }),
    versioned: fc.boolean(),
    noncurrent: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    replica: fc.option(fc.constantFrom('STANDARD', 'STANDARD_IA', 'INTELLIGENT_TIERING', 'DEEP_ARCHIVE'), {
      nil: undefined,
    }),
    kms: fc.constantFrom('none', 'sse-kms'),
    bucketKey: fc.boolean(),
    tagsPerObject: fc.integer({ min: 0, max: 10 }),
    inventory: fc.constantFrom('none', 'daily', 'weekly'),
    expireAfterDays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
  })
  .map((c): unknown => {
    const directory = c.class === 'EXPRESS_ONEZONE'
    const transitions: { afterDays: number; to: string }[] = []
    let from: (typeof classes)[number] = c.class
    let age = 0
    for (const { after, to } of c.steps)
      if (transitionAllowed(from, to)) {
        age += after
        transitions.push({ afterDays: age, to })
        from = to
      }
    const enabled = (c.versioned || c.replica !== undefined) && !directory
    return {
      class: c.class,
      lifecycle: {
        transitions,
        minimumObjectSize: c.minimumObjectSize,
        ...(c.expireAfterDays !== undefined && c.expireAfterDays > age ? { expireAfterDays: c.expireAfterDays } : {}),
      },
      intelligentTiering: { archiveAccessAfterDays: c.archive, deepArchiveAccessAfterDays: c.deep },
      restore: { speed: c.speed, copyDays: c.copyDays },
      versioning: { enabled, noncurrentExpireAfterDays: c.noncurrent },
      ...(c.replica !== undefined && !directory
        ? { replication: { toRegion: 'eu-west-1', class: c.replica, rtc: true } }
        : {}),
      encryption: { kms: c.kms, bucketKey: c.bucketKey },
      tagsPerObject: directory ? 0 : c.tagsPerObject,
      inventory: directory ? 'none' : c.inventory,
    }
  })

const rates = fc.constantFrom(0, 0.001, 0.02, 0.5, 20)
const workloads = fc
  .record({
    days: fc.integer({ min: 1, max: 110 }),
    objects: fc.constantFrom(0, 0.5, 3, 1e4, 1e9),
    sizes: fc.constantFrom(
      fixedSize(1),
      fixedSize(131_072),
      fixedSize(1e13),
      lognormalSizes(64_000, 2),
      lognormalSizes(3e6, 1),
    ),
    retentionDays: fc.constantFrom(0.05, 1, 7.5, 30, 31, 95, never),
    deleteHazardPerDay: fc.constantFrom(0, 0.002, 0.7),
    readBands: fc.option(
      fc.tuple(rates, rates, fc.integer({ min: 1, max: 60 })).map(([young, old, age]) => [
        { fromAge: 0, toAge: age, perObjectPerDay: young },
        { fromAge: age, toAge: never, perObjectPerDay: old },
      ]),
      { nil: undefined },
    ),
    lookupsPerDay: fc.constantFrom(undefined, 0, 5, 1e6),
    scans: fc.constantFrom(
      undefined,
      [],
      [{ name: 'scan', firstDay: 3, everyDays: 7, windowDays: 200, share: 1, passes: 3 }],
      [{ name: 'scan', firstDay: 0, everyDays: 1, windowDays: 14, share: 0.1, passes: 1 }],
    ),
    updates: fc.constantFrom(undefined, { perObjectPerDay: 0.01 }, { perObjectPerDay: 3 }, { totalPerDay: 100 }),
    peakToMean: fc.constantFrom(1, 5),
  })
  .map((spec): Workload => spec)

const parsed = configs.map((config): S3Config => s3ConfigSchema.parse(config))

describe('whatever the bucket and the data,', () => {
  test.prop([workloads, parsed], { seed: 21, numRuns: 50 })(
    'quantities are finite and positive, and explained',
    (spec, config) => {
      const { usage, headroom, readLatency, annualLoss, interventions } = run(workload(spec), config)
      for (const line of usage) {
        expect(Number.isFinite(line.quantity) && line.quantity > 0).toBe(true)
        for (const { value } of line.derivation.terms) expect(Number.isFinite(value)).toBe(true)
        expect(
          Object.values(s3Model.meters).some(
            ({ service, usageType }) => service === line.service && usageType === line.usageType,
          ),
        ).toBe(true)
      }
      for (const { value } of [headroom, readLatency.data!, annualLoss.data!])
        expect(Number.isFinite(value) && value >= 0).toBe(true)
      for (const { perYear } of interventions) expect(Number.isFinite(perYear) && perYear >= 0).toBe(true)
    },
  )

  test.prop([workloads, parsed], { seed: 22, numRuns: 50 })('every byte stored lies in one class', (spec, config) => {
    const demand = workload(spec)
    const { occupancy } = run(demand, config)
    demand.calendar.months.forEach(({ endDay }, month) => {
      const stored = demand.bytesStored[endDay - 1]!
      const placed = occupancy.reduce((sum, { bytesAtMonthEnd }) => sum + bytesAtMonthEnd[month]!, 0)
      expect(Math.abs(placed - stored)).toBeLessThanOrEqual(1e-9 * stored)
    })
  })

  test.prop([workloads, parsed, fc.constantFrom(1.5, 10)], { seed: 23, numRuns: 40 })(
    'more of the data never uses less of any meter',
    (spec, config, factor) => {
      const quantities = (objects: number) => {
        const byMeter = new Map<string, number>()
        for (const { service, usageType, region, month, quantity } of run(workload({ ...spec, objects }), config)
          .usage) {
          const key = `${service}/${usageType}/${region}/${month}`
          byMeter.set(key, (byMeter.get(key) ?? 0) + quantity)
        }
        return byMeter
      }
      const more = quantities((spec.objects as number) * factor)
      // The same lookups spread over more objects leave more of them asleep in the cheaper tiers, and restore fewer twice.
      const spread = (spec.lookupsPerDay ?? 0) > 0 || (spec.updates !== undefined && 'totalPerDay' in spec.updates)
      for (const [key, quantity] of quantities(spec.objects as number))
        if (!spread) expect(more.get(key) ?? 0).toBeGreaterThanOrEqual(quantity * (1 - 1e-9))
    },
  )

  test.prop([workloads, parsed, fc.integer({ min: 1, max: 129 })], { seed: 24, numRuns: 40 })(
    'a longer horizon changes nothing in months gone by',
    (spec, config, shorter) => {
      if (shorter >= spec.days) return
      const whole = run(workload(spec), config)
      const part = workload({ ...spec, days: shorter })
      const full = part.calendar.months.filter(({ coverage }) => coverage === 1).map(({ index }) => index)
      const sum = (usage: typeof whole.usage, month: number) => {
        const byMeter = new Map<string, number>()
        for (const line of usage)
          if (line.month === month) byMeter.set(line.usageType, (byMeter.get(line.usageType) ?? 0) + line.quantity)
        return byMeter
      }
      const shortRun = run(part, config)
      for (const month of full) {
        const expected = sum(whole.usage, month)
        const actual = sum(shortRun.usage, month)
        expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort())
        for (const [key, quantity] of actual) expect(Math.abs(quantity / expected.get(key)! - 1)).toBeLessThan(1e-9)
      }
    },
  )

  test.prop([workloads, parsed], { seed: 25, numRuns: 15 })('the same input gives the same output', (spec, config) => {
    expect(run(workload(spec), config)).toEqual(run(workload(spec), config))
  })

  test.prop([parsed], { seed: 26, numRuns: 40 })('nothing stored costs nothing but the keys', (config) => {
    const { usage } = run(workload({ days: 45, objects: 0, lookupsPerDay: 100, updates: { totalPerDay: 5 } }), config)
    expect(new Set(usage.map(({ usageType }) => usageType))).toEqual(
      new Set(config.encryption.kms === 'sse-kms' ? ['KMS-Keys'] : []),
    )
  })
})
