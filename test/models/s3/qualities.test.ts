import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { ENGINE_IDS } from '../../../src/engines/engine-ids.ts'
import { s3ConfigSchema } from '../../../src/models/s3/config.ts'
import { s3Model } from '../../../src/models/s3/model.ts'
import { KiB, MB } from '../../../src/quantities/bytes.ts'
import { run, workload } from './workloads.ts'

const never = Number.POSITIVE_INFINITY
const config = (settings: object = {}) => s3ConfigSchema.parse(settings)
const world = { calendar: workload({ days: 31, objects: 1 }).calendar, region: 'us-east-1', clusters: [] }
const replicated = {
  versioning: { enabled: true, noncurrentExpireAfterDays: 1 },
  replication: { toRegion: 'eu-west-1' },
}

describe('reading one object takes', () => {
  const reads = [{ fromAge: 0, toAge: never, perObjectPerDay: 0.01 }]
  const latency = (settings: object, size = 85 * MB) =>
    run(workload({ days: 200, objects: 1, sizes: fixedSize(size), readBands: reads }), settings).readLatency.data!

  test('the slower first byte and the slower stream that AWS states, in the millisecond classes', () => {
    expect(latency({}).value).toBeCloseTo(200 + 1000, 6)
    expect(latency({ class: 'GLACIER_IR' }).value).toBeCloseTo(1200, 6)
    expect(latency({ class: 'EXPRESS_ONEZONE' }, 1).value).toBeLessThan(10.1)
  })

  test('a restore, once one read in a hundred meets an archived object', () => {
    const rule = (to: string, afterDays: number) => ({ lifecycle: { transitions: [{ afterDays, to }] } })
    expect(latency(rule('GLACIER', 60)).value / 3_600_000).toBeCloseTo(5, 2)
    expect(latency({ ...rule('GLACIER', 60), restore: { speed: 'expedited' } }).value / 60_000).toBeCloseTo(5, 1)
    expect(latency({ class: 'DEEP_ARCHIVE', restore: { speed: 'bulk' } }).value / 3_600_000).toBeCloseTo(48, 2)
    // Objects of 190 days and more are too rare to matter to the 99th percentile.
    expect(latency(rule('GLACIER', 190)).value).toBeCloseTo(1200, 6)
  })

  test('a restore where nothing is read but everything is archived', () => {
    const unread = run(workload({ days: 31, objects: 1 }), { class: 'GLACIER' })
    expect(unread.readLatency.data!.value).toBeGreaterThan(5 * 3_600_000)
  })
})

describe('the loss to be expected in a year is', () => {
  const loss = (settings: object) => run(workload({ days: 31, objects: 1 }), settings).annualLoss.data!
  test('the design figure in regional classes, and that of the zone in one-zone classes', () => {
    expect(loss({}).value).toBe(1e-11)
    const zonal = loss({ class: 'ONEZONE_IA' })
    expect(zonal.value).toBeCloseTo(1e-4, 9)
    expect(zonal.low).toBeLessThan(zonal.value)
    expect(zonal.high).toBeGreaterThan(zonal.value)
  })
  test('the product of both copies with a replica', () => {
    expect(loss(replicated).value).toBeCloseTo(1e-22, 30)
  })
  test('that of the bytes in one zone only, where a rule moves them there', () => {
    const days = 61
    const { value } = run(workload({ days, objects: 1 }), {
      lifecycle: { transitions: [{ afterDays: 30, to: 'ONEZONE_IA' }] },
    }).annualLoss.data!
    expect(value).toBeCloseTo((1e-4 * 30) / 61, 7)
  })
})

describe('headroom is', () => {
  test('the distance of the busiest second to the limit of a prefix', () => {
    const demand = workload({ days: 31, objects: 86_400 * 70, sizes: fixedSize(KiB), peakToMean: 5 })
    expect(run(demand).headroom.value).toBeCloseTo(10, 9)
    expect(run(demand, { prefixes: 8 }).headroom.value).toBeCloseTo(80, 9)
    expect(run(demand, { class: 'EXPRESS_ONEZONE' }).headroom.value).toBeCloseTo(100_000 / 350, 6)
  })
  test('finite for a store that is never used', () => {
    expect(run(workload({ days: 31, objects: 0 })).headroom.value).toBeLessThanOrEqual(5500)
    expect(run([]).headroom.value).toBeLessThanOrEqual(5500)
  })
})

describe('people', () => {
  test('check lifecycle rules and restore archives before scans, and nothing else', () => {
    const scans = [{ name: 'audit', firstDay: 100, everyDays: 100, windowDays: never, share: 1, passes: 1 }]
    const demand = workload({ days: 365, objects: 5, scans })
    expect(run(demand).interventions).toEqual([])
    const archived = run(demand, {
      lifecycle: { transitions: [{ afterDays: 30, to: 'GLACIER' }], expireAfterDays: 4000 },
    })
    expect(archived.interventions.map(({ what, perYear }) => [what, Math.round(perYear)])).toEqual([
      ['Check lifecycle rules against the way the data is used', 2],
      ['Restore archived objects of data before a scan', 3],
    ])
  })
})

describe('engines', () => {
  test('all have a stated way to the data, with its source', () => {
    for (const engine of ENGINE_IDS) {
      const link = s3Model.engine(engine, config())
      expect(link.evidence[0]?.source?.url).toMatch(/^https:/)
      expect(link.way).toBe(engine === 'ec2-posix' ? 'export' : 'native')
    }
  })
  test('wait for a restore where uploads go straight to an archive', () => {
    expect(s3Model.engine('athena', config({ class: 'GLACIER' })).stagingDelayHours).toBe(5)
    expect(s3Model.engine('athena', config()).stagingDelayHours).toBeUndefined()
  })
  test('that do not take directory buckets need a copy', () => {
    expect(s3Model.engine('rekognition', config({ class: 'EXPRESS_ONEZONE' }))).toMatchObject({ way: 'export' })
    expect(s3Model.engine('sagemaker-training', config({ class: 'EXPRESS_ONEZONE' }))).toMatchObject({ way: 'native' })
  })
})

describe('access and reach', () => {
  test('IAM decides per object, in directory buckets per session', () => {
    expect(s3Model.access(config())).toMatchObject({ entry: 'aws-api', iamGranularity: 'object', dataPlane: 'iam' })
    expect(s3Model.access(config({ class: 'EXPRESS_ONEZONE' })).iamGranularity).toBe('access-point')
  })
  test('a replica is read-only unless a Multi-Region Access Point joins both', () => {
    expect(s3Model.reach(config(replicated), world).regions).toEqual([
      { region: 'us-east-1', writable: true },
      { region: 'eu-west-1', writable: false },
    ])
    expect(s3Model.reach(config({ ...replicated, multiRegionAccessPoint: true }), world).regions[1]?.writable).toBe(
      true,
    )
  })
  test('one-zone classes count one zone; acceleration takes uploads at the edge', () => {
    expect(s3Model.reach(config(), world)).toMatchObject({
      endpoint: 'public',
      availabilityZones: 3,
      edgeUpload: false,
    })
    expect(
      s3Model.reach(config({ class: 'ONEZONE_IA', transferAcceleration: 'us-europe-japan' }), world),
    ).toMatchObject({ availabilityZones: 1, edgeUpload: true })
  })
})

describe('facts', () => {
  test('of AWS have an address, choices of ours say so', () => {
    for (const { source, statement } of Object.values(s3Model.facts)) {
      expect(statement).not.toBe('')
      if (source.trust !== 'assumption') expect(source.url).toMatch(/^https:\/\//)
      if (source.note?.startsWith('Recalled') === true) expect(source.trust).toBe('assumption')
    }
  })
})
