import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { ENGINE_IDS } from '../../../src/engines/engine-ids.ts'
import { efsModel } from '../../../src/models/efs/model.ts'
import { MiB } from '../../../src/quantities/bytes.ts'
import { createCalendar } from '../../../src/quantities/calendar.ts'
import { files, runOf } from './file-system.ts'

const parse = (settings: Readonly<Record<string, unknown>>) => efsModel.config.parse(settings)
const world = { calendar: createCalendar('2027-01-01', 1), region: 'us-east-1', clusters: [] }

describe('settings', () => {
  test('refuse Archive where AWS does not have it', () => {
    const archive = { lifecycle: { toArchiveAfterDays: 90 } }
    expect(efsModel.config.safeParse(archive).success).toBe(true)
    for (const wrong of [{ type: 'one-zone' }, { throughput: 'bursting' }, { throughput: { provisionedMiBps: 10 } }])
      expect(efsModel.config.safeParse({ ...archive, ...wrong }).success).toBe(false)
  })

  test('refuse Archive before Infrequent Access, other days than AWS offers, and unknown keys', () => {
    for (const lifecycle of [
      { toIaAfterDays: 90, toArchiveAfterDays: 30 },
      { toIaAfterDays: 31 },
      { toGlacierAfterDays: 30 },
    ])
      expect(efsModel.config.safeParse({ lifecycle }).success).toBe(false)
  })
})

describe('access', () => {
  test('IAM lets mount a file system; POSIX user IDs decide about its files', () => {
    expect(efsModel.access(parse({}))).toMatchObject({
      entry: 'mount',
      iamGranularity: 'file-system',
      dataPlane: 'posix-uid',
    })
  })

  test('an access point puts an identity of its own in place of the one that clients claim', () => {
    expect(efsModel.access(parse({ accessPoints: true }))).toMatchObject({
      iamGranularity: 'access-point',
      dataPlane: 'enforced-identity',
    })
  })
})

describe('reach', () => {
  test('is a VPC of one region; a replica elsewhere is read-only', () => {
    const reach = efsModel.reach(parse({ replication: { toRegion: 'eu-west-1' } }), world)
    expect(reach.endpoint).toBe('vpc')
    expect(reach.regions).toEqual([
      { region: 'us-east-1', writable: true },
      { region: 'eu-west-1', writable: false },
    ])
    expect(efsModel.reach(parse({ replication: { toRegion: 'us-east-1' } }), world).regions).toHaveLength(1)
  })

  test('covers several zones, or one', () => {
    expect(efsModel.reach(parse({}), world).availabilityZones).toBe(3)
    expect(efsModel.reach(parse({ type: 'one-zone' }), world).availabilityZones).toBe(1)
  })
})

describe('engines', () => {
  const ways = Object.fromEntries(ENGINE_IDS.map((engine) => [engine, efsModel.engine(engine, parse({})).way]))

  test('that run as hosts in the VPC mount the files', () => {
    for (const engine of ['sagemaker-training', 'lambda', 'batch', 'ec2-posix'])
      expect(ways[engine], engine).toBe('native')
    expect(ways['emr-spark']).toBe('connector')
  })

  test('that read S3 only need a copy there', () => {
    for (const engine of [
      'athena',
      'glue',
      'redshift-spectrum',
      'rekognition',
      'sagemaker-ground-truth',
      'sagemaker-processing',
    ])
      expect(efsModel.engine(engine as (typeof ENGINE_IDS)[number], parse({}))).toMatchObject({
        way: 'export',
        stagingBytesPerSecond: 625e6,
      })
  })

  test('that ask by key find no such interface', () => expect(ways['ec2-key-value']).toBe('impossible'))

  test('get their copy no faster than provisioned throughput lets it be read', () => {
    const slow = efsModel.engine('athena', parse({ throughput: { provisionedMiBps: 10 } }))
    expect(slow.stagingBytesPerSecond).toBeCloseTo(30 * MiB)
  })
})

describe('a read', () => {
  const hot = [{ fromAge: 0, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: 1 }]
  const late = [{ fromAge: 60, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: 0.1 }]
  const sketch = { sizes: fixedSize(100 * 1024), gibPerDay: 1, days: 120 }
  const lifecycle = { toIaAfterDays: 30 }

  test('takes milliseconds from Standard, and tens of them once one in a hundred goes to a colder class', () => {
    const fromStandard = runOf(files({ ...sketch, readBands: hot }), { lifecycle }).readLatency.files!
    const fromCold = runOf(files({ ...sketch, readBands: late }), { lifecycle }).readLatency.files!
    expect(fromStandard.value).toBeLessThan(5)
    expect(fromCold.value).toBeGreaterThan(10)
    expect(fromCold.value).toBeLessThan(100)
  })

  test('waits for hours behind the others when burst credits have run dry', () => {
    const starved = files({ gibPerDay: 960, retentionDays: 0.01, days: 40, readBands: hot })
    expect(runOf(starved, { throughput: 'bursting' }).readLatency.files!.value).toBeGreaterThan(3_600_000)
  })
})

describe('a year', () => {
  const demand = files({ gibPerDay: 1, days: 100 })

  test('loses one byte in 10^11 by design', () => expect(runOf(demand).annualLoss.files!.value).toBe(1e-11))

  test('can take a One Zone file system with its zone; a replica saves all but the last minutes', () => {
    const alone = runOf(demand, { type: 'one-zone' }).annualLoss.files!
    const followed = runOf(demand, { type: 'one-zone', replication: { toRegion: 'us-west-2' } }).annualLoss.files!
    expect(alone.low).toBeLessThan(alone.value)
    expect(alone.high).toBeGreaterThan(alone.value)
    expect(followed.value).toBeLessThan(alone.value / 1000)
  })
})
