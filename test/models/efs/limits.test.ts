import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { throughputLimits } from '../../../src/models/efs/throughput-limits.ts'
import { GiB, KiB, TiB } from '../../../src/quantities/bytes.ts'
import { type DatasetSketch, files, runOf } from './file-system.ts'

const REGIONAL = { type: 'regional', throughput: 'elastic' } as const
const provisioned = (type: 'regional' | 'one-zone') => ({ type, throughput: { provisionedMiBps: 1 } })

describe('one file system can read and write', () => {
  // "Amazon EFS quotas", EFS user guide.
  test.each([
    ['us-east-1', REGIONAL, 60, 5],
    ['ap-northeast-2', REGIONAL, 60, 5],
    ['sa-east-1', REGIONAL, 20, 1],
    ['us-east-1', provisioned('regional'), 10, 3.33],
    ['ap-northeast-2', provisioned('regional'), 3, 1],
    ['us-east-1', provisioned('one-zone'), 3, 1],
    ['us-east-1', { type: 'one-zone', throughput: 'elastic' } as const, 3, 1],
    ['us-east-1', { type: 'one-zone', throughput: 'bursting' } as const, 5, 3],
    ['ap-northeast-2', { type: 'regional', throughput: 'bursting' } as const, 3, 1],
  ])('in %s, %o: %d and %d GiB/s', (region, config, read, write) => {
    const limits = throughputLimits(config, region)
    expect([limits.read.value / GiB, limits.write.value / GiB]).toEqual([read, write])
  })
})

function findingsOf(sketch: DatasetSketch, settings: Readonly<Record<string, unknown>> = {}) {
  const { findings } = runOf(files(sketch), settings)
  return Object.fromEntries(findings.map(({ id, severity, firstDay }) => [id, [severity, firstDay?.date]]))
}

describe('a finding names the limit and the first day', () => {
  test('on which files arrive that are larger than 47.9 TiB', () => {
    const sizes = fixedSize(48 * TiB)
    expect(findingsOf({ sizes, gibOn: { 4: 48 * 1024 } })['efs.file-size']).toEqual(['blocking', '2027-01-05'])
    expect(findingsOf({ sizes: fixedSize(47 * TiB), gibOn: { 4: 47 * 1024 } })['efs.file-size']).toBeUndefined()
  })

  test('on which burst credits run dry', () => {
    // 40 GiB an hour are 11.4 MiB/s, against 1 MiB/s of baseline; 2.1 TiB of credits last some two and a half days.
    const sketch = { gibPerDay: 960, retentionDays: 0.01, days: 30 }
    const found = findingsOf(sketch, { throughput: 'bursting' })
    expect(found['efs.burst-credits-dry']).toEqual(['warning', '2027-01-03'])
    expect(found['efs.throughput-short']?.[0]).toBe('blocking')
  })

  test('on which a queue first builds up that drains again', () => {
    const found = findingsOf(
      { gibOn: { 3: 20_000 }, retentionDays: 0.01, days: 90 },
      { throughput: { provisionedMiBps: 100 } },
    )
    expect(found['efs.throughput-queue']).toEqual(['warning', '2027-01-04'])
    expect(found['efs.throughput-short']).toBeUndefined()
  })

  test('on which peaks exceed the throughput or the operations of one file system', () => {
    const busy = { gibOn: { 0: 1, 9: 100_000 }, peakToMean: 10 }
    expect(findingsOf(busy)['efs.throughput-limit']).toEqual(['warning', '2027-01-10'])
    const tiny = { sizes: fixedSize(KiB), gibOn: { 0: 1, 9: 2000 }, peakToMean: 3 }
    expect(findingsOf(tiny)['efs.iops-limit']).toEqual(['warning', '2027-01-10'])
  })

  test('for provisioned throughput above the quota of the region', () => {
    expect(findingsOf({}, { throughput: { provisionedMiBps: 3414 } })['efs.provisioned-quota']).toEqual([
      'warning',
      undefined,
    ])
  })

  test('where small files are mostly rounded up in the colder classes', () => {
    const small = { sizes: fixedSize(10 * KiB), gibOn: { 0: 1 }, days: 60 }
    expect(findingsOf(small, { lifecycle: { toIaAfterDays: 7 } })['efs.small-files']).toEqual(['note', '2027-01-08'])
  })

  test('on which files are first deleted before their minimum time in Archive is over', () => {
    const lifecycle = { toArchiveAfterDays: 30 }
    const found = (retentionDays: number) => findingsOf({ gibPerDay: 1, days: 200, retentionDays }, { lifecycle })
    expect(found(60)['efs.archive-early-deletion']).toEqual(['note', '2027-03-02'])
    expect(found(150)['efs.archive-early-deletion']).toBeUndefined()
  })

  test('where scans keep all files in Standard in spite of a lifecycle policy', () => {
    const scans = [
      { name: 'epoch', firstDay: 7, everyDays: 7, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 1 },
    ]
    const found = findingsOf({ gibPerDay: 1, scans, days: 90 }, { lifecycle: { toIaAfterDays: 30 } })
    expect(found['efs.lifecycle-idle']?.[0]).toBe('note')
  })
})

describe('headroom', () => {
  test('is the factor up to the first limit: twice the traffic, half the headroom', () => {
    const [one, two] = [1, 2].map((factor) => runOf(files({ gibPerDay: 1000 * factor })).headroom.value)
    expect(one! / two!).toBeCloseTo(2, 6)
  })

  test('of a file system at rest is still a number', () => {
    expect(Number.isFinite(runOf(files()).headroom.value)).toBe(true)
  })

  test('falls below 1 where a limit is broken', () => {
    expect(runOf(files({ gibPerDay: 500_000 })).headroom.value).toBeLessThan(1)
  })
})

describe('people', () => {
  test('have nothing to do about an Elastic file system within its limits', () => {
    expect(runOf(files({ gibPerDay: 100, days: 365 })).interventions).toEqual([])
  })

  test('raise provisioned throughput each time that growth has used the margin of the last time', () => {
    // From 100 to 800 MiB/s by steps of a quarter takes ten raises: 1.25^9 < 8 < 1.25^10; the included share never comes near.
    const days = 400
    const gibOn = Object.fromEntries(
      Array.from({ length: days }, (_, day) => [day, (100 * 8.05 ** (day / (days - 1)) * 86_400) / 1024]),
    )
    const run = runOf(files({ days, gibOn, retentionDays: 0.01 }), {
      throughput: { provisionedMiBps: 100 },
      ...{ metadataOperations: { perRead: 0, perWrite: 0, perDelete: 0 } },
    })
    const raises = run.interventions.find(({ what }) => what.startsWith('Raise'))!
    expect((raises.perYear * days) / 365.25).toBeCloseTo(10)
  })

  test('answer for each spell without credits, and exercise failover once a year', () => {
    const gibOn = { 0: 5000, 60: 5000 }
    const run = runOf(files({ days: 365, gibOn, retentionDays: 0.01 }), {
      throughput: 'bursting',
      replication: { toRegion: 'us-west-2' },
    })
    const counts = Object.fromEntries(run.interventions.map(({ what, perYear }) => [what.split(' ')[0], perYear]))
    expect(counts.Respond).toBeGreaterThan(0)
    expect(counts.Fail).toBe(1)
  })
})
