import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { s3Meters as m } from '../../../src/models/s3/meters.ts'
import { uploadRequests } from '../../../src/models/s3/multipart.ts'
import { interRegionOut } from '../../../src/prices/transfer-meters.ts'
import { GiB, KiB, MiB, TiB } from '../../../src/quantities/bytes.ts'
import { run, total, workload } from './workloads.ts'

describe('uploads', () => {
  test('up to the part size take one PUT, larger ones a start, their parts and a completion', () => {
    const requests = (size: number) => {
      const { puts, multiparts, parts } = uploadRequests(fixedSize(size), 8 * MiB)
      return puts + 2 * multiparts + parts
    }
    expect(requests(8 * MiB)).toBe(1)
    expect(requests(8 * MiB + 1)).toBe(2 + 2)
    expect(requests(GiB)).toBe(128 + 2)
  })

  test('never take more than 10,000 parts: clients enlarge the parts', () => {
    expect(uploadRequests(fixedSize(10 * TiB), 8 * MiB).parts).toBe(10_000)
  })

  test('to the archive classes pay for their parts as Standard requests and only for completion as archive requests', () => {
    const january = run(workload({ days: 31, objects: 10, sizes: fixedSize(80 * MiB) }), {
      class: 'DEEP_ARCHIVE',
      multipart: { incompleteShare: 0 },
    })
    expect(total(january, m.deepArchiveWrites)).toBeCloseTo(310, 9)
    expect(total(january, m.standardWrites)).toBeCloseTo(310 * 11, 9)
  })

  test('that are abandoned leave half of their bytes until a rule removes them', () => {
    const demand = workload({ days: 59, objects: 10 })
    const left = (abortAfterDays: unknown) => {
      const parts = run(demand, { multipart: { incompleteShare: 0.2, abortAfterDays } })
      return total(
        parts,
        m.standardStorage,
        ({ month, derivation }) => month === 1 && derivation.formula.includes('abandoned'),
      )
    }
    expect(left(7)).toBeCloseTo(10 * 0.2 * 0.5 * 7.5, 9)
    expect(left('never')).toBeGreaterThan(10 * 0.2 * 0.5 * 31)
  })

  test('rewrite the whole object: an update costs an upload of its size', () => {
    const demand = workload({
      days: 31,
      objects: (day) => (day === 0 ? 100 : 0),
      sizes: fixedSize(MiB),
      updates: { totalPerDay: 50 },
    })
    expect(total(run(demand), m.standardWrites)).toBeCloseTo(100 + 31 * 50, 6)
  })
})

describe('reads', () => {
  test('are metered in the class where objects of their age lie', () => {
    const demand = workload({
      days: 90,
      objects: 10,
      readBands: [
        { fromAge: 0, toAge: 31, perObjectPerDay: 1 },
        { fromAge: 31, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: 0.1 },
      ],
    })
    const simulated = run(demand, { lifecycle: { transitions: [{ afterDays: 30, to: 'STANDARD_IA' }] } })
    const march = ({ month }: { month: number }) => month === 2
    expect(total(simulated, m.standardReads, march)).toBeCloseTo(31 * 10 * 30.5, 6)
    const old = Array.from({ length: 31 }, (_, i) => 10 * (59 + i - 30)).reduce((sum, n) => sum + n, 0)
    expect(total(simulated, m.standardIaReads, march)).toBeCloseTo(old * 0.1, 6)
    expect(total(simulated, m.standardIaRetrieval, march)).toBeCloseTo(old * 0.1, 6)
  })

  test('by a scan list a thousand keys a request and get each object once a pass', () => {
    const scans = [
      { name: 'epoch', firstDay: 20, everyDays: 30, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 3 },
    ]
    const simulated = run(
      workload({ days: 31, objects: (day) => (day === 0 ? 50_000 : 0), sizes: fixedSize(MiB), scans }),
    )
    expect(total(simulated, m.standardReads)).toBeCloseTo(150_000, 6)
    expect(total(simulated, m.standardWrites)).toBeCloseTo(50_000 + 50, 6)
  })

  test('that are unknown add nothing', () => {
    const simulated = run(
      workload({
        days: 31,
        objects: 10,
        readBands: undefined,
        lookupsPerDay: undefined,
        scans: undefined,
        updates: undefined,
      }),
    )
    expect(total(simulated, m.standardReads)).toBe(0)
  })
})

describe('restores', () => {
  const scans = [
    { name: 'audit', firstDay: 40, everyDays: 365, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 2 },
  ]
  const demand = workload({ days: 59, objects: (day) => (day === 0 ? 100 : 0), scans })

  for (const [storageClass, speed, requests, retrieval] of [
    ['GLACIER', 'expedited', m.flexibleExpeditedRestores, m.flexibleExpeditedRetrieval],
    ['GLACIER', 'standard', m.flexibleStandardRestores, m.flexibleStandardRetrieval],
    ['GLACIER', 'bulk', m.flexibleBulkRestores, m.flexibleBulkRetrieval],
    ['DEEP_ARCHIVE', 'expedited', m.deepArchiveStandardRestores, m.deepArchiveStandardRetrieval],
    ['DEEP_ARCHIVE', 'standard', m.deepArchiveStandardRestores, m.deepArchiveStandardRetrieval],
    ['DEEP_ARCHIVE', 'bulk', m.deepArchiveBulkRestores, m.deepArchiveBulkRetrieval],
  ] as const)
    test(`${speed} from ${storageClass} are one request and one retrieval per object, and a copy in Standard`, () => {
      const simulated = run(demand, {
        class: storageClass,
        restore: { speed, copyDays: 5 },
        multipart: { incompleteShare: 0 },
      })
      expect(total(simulated, requests)).toBeCloseTo(100, 6)
      expect(total(simulated, retrieval)).toBeCloseTo(100, 6)
      expect(total(simulated, m.standardStorage)).toBeCloseTo((100 * 5.5) / 28, 6)
    })

  test('from the archive tiers of Intelligent-Tiering are free unless expedited, and return the object to Frequent Access', () => {
    const audit = [
      { name: 'audit', firstDay: 200, everyDays: 365, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 1 },
    ]
    const archived = workload({ days: 212, objects: (day) => (day === 0 ? 100 : 0), scans: audit })
    const config = (speed: string) => ({
      class: 'INTELLIGENT_TIERING',
      intelligentTiering: { archiveAccessAfterDays: 90 },
      restore: { speed },
    })
    const standard = run(archived, config('standard'))
    expect(standard.usage.filter(({ group }) => group === 'retrieval')).toEqual([])
    expect(total(run(archived, config('expedited')), m.flexibleExpeditedRestores)).toBeCloseTo(100, 6)
    const last = standard.occupancy
      .filter(({ bytesAtMonthEnd }) => bytesAtMonthEnd.at(-1)! > 0)
      .map(({ storageClass }) => storageClass)
    expect(last).toEqual(['INTELLIGENT_TIERING Frequent Access'])
  })
})

describe('protection', () => {
  const demand = workload({ days: 31, objects: 1000, sizes: fixedSize(MiB), lookupsPerDay: 500 })
  const versioning = { enabled: true, noncurrentExpireAfterDays: 1 }

  test('replication stores a second copy in its class, puts and transfers each object once', () => {
    const simulated = run(demand, {
      versioning,
      replication: { toRegion: 'eu-west-1', class: 'STANDARD_IA', rtc: true },
    })
    const gb = (31_000 * MiB) / GiB
    expect(total(simulated, interRegionOut('eu-west-1'), ({ region }) => region === 'us-east-1')).toBeCloseTo(gb, 6)
    expect(total(simulated, m.replicationTimeControl)).toBeCloseTo(gb, 6)
    expect(total(simulated, m.standardIaWrites, ({ region }) => region === 'eu-west-1')).toBeCloseTo(31_000, 6)
    expect(total(simulated, m.standardIaStorage, ({ region }) => region === 'eu-west-1')).toBeCloseTo(
      total(simulated, m.standardStorage),
      6,
    )
    expect(total(simulated, m.standardReads, ({ region }) => region === 'eu-west-1')).toBe(0)
  })

  test('replication within the region transfers nothing', () => {
    const simulated = run(demand, { versioning, replication: { toRegion: 'us-east-1' } })
    expect(simulated.usage.some(({ service }) => service === 'AWSDataTransfer')).toBe(false)
  })

  test('a Bucket Key leaves one KMS request in a hundred', () => {
    const requests = (bucketKey: boolean) =>
      total(run(demand, { encryption: { kms: 'sse-kms', bucketKey } }), m.kmsRequests)
    expect(requests(false)).toBeCloseTo(31_000 + 31 * 500, 6)
    expect(requests(true)).toBeCloseTo(requests(false) / 100, 6)
    expect(total(run(demand, { encryption: { kms: 'sse-kms' } }), m.kmsKeys)).toBeCloseTo(1, 12)
  })

  test('without SSE-KMS there are no keys to pay', () => {
    expect(run(demand).usage.some(({ service }) => service === 'awskms')).toBe(false)
  })
})

describe('management', () => {
  const demand = workload({ days: 59, objects: (day) => (day === 0 ? 1e6 : 0), sizes: fixedSize(200 * KiB) })
  test('meters tags by the month and inventory by the listing', () => {
    const simulated = run(demand, { tagsPerObject: 3, inventory: 'weekly' })
    expect(total(simulated, m.tags, ({ month }) => month === 1)).toBeCloseTo(3e6, 3)
    expect(total(simulated, m.inventory)).toBeCloseTo(8e6, 3)
  })

  test('meters accelerated uploads and routed bytes', () => {
    const simulated = run(workload({ days: 31, objects: 2, lookupsPerDay: 1 }), {
      transferAcceleration: 'us-europe-japan',
      versioning: { enabled: true, noncurrentExpireAfterDays: 1 },
      replication: { toRegion: 'eu-west-1' },
      multiRegionAccessPoint: true,
    })
    expect(total(simulated, m.accelerationIn)).toBeCloseTo(62, 9)
    expect(total(simulated, m.multiRegionAccessPointIn)).toBeCloseTo(62, 9)
    expect(total(simulated, m.multiRegionAccessPointOut)).toBeCloseTo(31, 9)
  })
})
