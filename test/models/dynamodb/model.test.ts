import { describe, expect, test } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { dynamodbModel } from '../../../src/models/dynamodb/model.ts'
import { meterKey } from '../../../src/prices/meter.ts'
import { createCalendar } from '../../../src/quantities/calendar.ts'
import { dataset, runTables } from './run-tables.ts'

const findingIds = (run: ReturnType<typeof runTables>): string[] => run.findings.map(({ id }) => id)

describe('findings', () => {
  test('objects over 400 KB are cut into items, from the first day that brings any', () => {
    const late = dataset(10, Float64Array.of(0, 0, 0, 5, 5, 5, 5, 5, 5, 5), 0, { sizes: lognormalSizes(350e3, 0.6) })
    const finding = runTables(late).findings.find(({ id }) => id === 'dynamodb.item-size')!
    expect(finding.firstDay).toEqual({ day: 3, date: '2027-04-04' })
    expect(finding.message).toContain('39.7 %')
    expect(finding.evidence[0]!.value).toBe(409_600)
  })

  test('objects that fit into an item raise none', () => {
    expect(runTables(dataset(10, 1000, 350e3)).findings).toEqual([])
  })

  test('a jump in demand is throttled on the day it happens', () => {
    const jump = dataset(
      10,
      Float64Array.from({ length: 10 }, (_, day) => (day < 6 ? 1000 : 20_000) * 86_400),
      900,
    )
    const finding = runTables(jump).findings.find(({ id }) => id === 'dynamodb.on-demand-throttling')!
    expect(finding.firstDay!.day).toBe(6)
  })

  test('a popular key breaks the limit of its partition long before the table breaks its own', () => {
    const popular = { lookupsPerDay: 20_000 * 86_400, zipfExponent: 1.2 }
    const even = { ...popular, zipfExponent: 0 }
    const settings = { consistency: 'strong' }
    expect(findingIds(runTables(dataset(3, 1e6, 900, popular), settings))).toContain('dynamodb.hot-partition')
    expect(findingIds(runTables(dataset(3, 1e6, 900, even), settings))).not.toContain('dynamodb.hot-partition')
  })

  test('fixed capacity below demand is throttled and says how much', () => {
    const settings = { capacity: { mode: 'provisioned', reads: { units: 5 }, writes: { units: 50 } } }
    const finding = runTables(dataset(10, 100 * 86_400, 900), settings).findings.find(
      ({ id }) => id === 'dynamodb.provisioned-throttling',
    )!
    expect(finding.firstDay!.day).toBe(0)
    expect(finding.message).toContain('50.0 %')
  })

  test('a default quota outgrown is dated', () => {
    const growing = dataset(
      40,
      Float64Array.from({ length: 40 }, (_, day) => 2000 * (day + 1) * 86_400),
      900,
    )
    const finding = runTables(growing).findings.find(({ id }) => id === 'dynamodb.table-quota')!
    expect(finding.firstDay!.day).toBe(20)
  })

  test('TTL leaves short-lived data behind, and does not work in strongly consistent global tables', () => {
    const sessions = dataset(10, 1000, 900, { retentionDays: 1 })
    expect(findingIds(runTables(sessions))).toEqual(['dynamodb.ttl-delay'])
    const strong = { globalTables: ['us-east-2', 'us-west-2'], multiRegionConsistency: 'strong' }
    expect(findingIds(runTables(sessions, strong))).toEqual(['dynamodb.ttl-unavailable'])
  })

  test('large objects cannot be rewritten as one', () => {
    const run = runTables(dataset(10, 10, 20e6, { updates: { totalPerDay: 1 } }))
    expect(findingIds(run)).toContain('dynamodb.transaction-size')
  })
})

describe('headroom', () => {
  const writes = (perSecond: number, settings = {}) =>
    runTables(dataset(30, perSecond * 86_400, 900, { peakToMean: 2 }), settings).headroom

  test('of an on-demand table is what its default quota leaves', () => {
    expect(writes(100).value).toBeCloseTo(40_000 / 200, 6)
    expect(writes(100).evidence[0]!.statement).toContain('default quota of writes of the table')
  })

  test('of fixed capacity is what is provisioned, below 1 when it does not suffice', () => {
    const settings = { capacity: { mode: 'provisioned', reads: { units: 10 }, writes: { units: 100 } } }
    expect(writes(100, settings).value).toBeCloseTo(0.5, 6)
  })

  test('without any demand is finite', () => {
    expect(writes(0).value).toBe(3000)
  })
})

describe('read latency', () => {
  const latency = (bytes: number, settings = {}): number =>
    runTables(dataset(1, 10, bytes), settings).readLatency.data!.value

  test('of an item is single-digit milliseconds', () => {
    expect(latency(1000)).toBeGreaterThan(1)
    expect(latency(1000)).toBeLessThan(10)
  })

  test('of a large object is many calls: the 245 items of 100 MB take seven of BatchGetItem, or 123 pages of Query', () => {
    const transfer = 1000 * (100e6 / 90e6)
    expect(latency(100e6)).toBeCloseTo(7 * 9 + transfer, -1)
    // 40 items of 400 KB fit into 16 MB, and two into a page of 1 MB.
    expect(latency(100e6, { reads: { queryShare: 1, itemsPerQuery: 1 } })).toBeCloseTo(123 * 9 + transfer, -1)
  })

  test('of an object in S3 is that of the pointer and then of S3', () => {
    expect(latency(1000, { largeObjects: 'pointer-to-s3' })).toBeGreaterThan(200)
  })
})

describe('occupancy', () => {
  test('tells what lies in items from what lies in S3', () => {
    const run = runTables(dataset(30, 100, 0, { sizes: lognormalSizes(100e3, 1) }), {
      largeObjects: 'pointer-to-s3',
      inlineUpToBytes: 50_000,
    })
    expect(run.occupancy.map(({ storageClass }) => storageClass)).toEqual(['DynamoDB Standard', 'S3 STANDARD'])
  })
})

describe('interventions', () => {
  test('are none for an on-demand table that grows gently', () => {
    expect(runTables(dataset(60, 1000, 900)).interventions).toEqual([])
  })

  test('raise fixed capacity each time that demand has doubled', () => {
    const doubling = dataset(
      365,
      Float64Array.from({ length: 365 }, (_, day) => 10 * 86_400 * 2 ** (day / 100)),
      900,
    )
    const settings = { capacity: { mode: 'provisioned', reads: { units: 1 }, writes: { units: 10 } } }
    // 12.5-fold growth: at once, then every hundred days.
    expect(runTables(doubling, settings).interventions[0]!.perYear).toBeCloseTo(4, 1)
  })
})

describe('access, reach and engines', () => {
  const parse = (settings: Record<string, unknown>) => dynamodbModel.config.parse(settings)
  const way = (engine: Parameters<typeof dynamodbModel.engine>[0], settings = {}): string =>
    dynamodbModel.engine(engine, parse(settings)).way

  test('IAM tells items apart', () => {
    expect(dynamodbModel.access(parse({}))).toMatchObject({
      entry: 'aws-api',
      iamGranularity: 'item',
      dataPlane: 'iam',
    })
  })

  test('replicas take writes in their own regions', () => {
    const world = { calendar: createCalendar('2027-01-01', 1), region: 'us-east-1', clusters: [] }
    const { regions } = dynamodbModel.reach(parse({ globalTables: ['eu-west-1', 'us-east-1'] }), world)
    expect(regions).toEqual([
      { region: 'us-east-1', writable: true },
      { region: 'eu-west-1', writable: true },
    ])
  })

  test('SageMaker needs an export, EMR a connector, applications nothing, and no file tree can be had', () => {
    expect(way('sagemaker-training')).toBe('export')
    expect(way('emr-spark')).toBe('connector')
    expect(way('ec2-key-value')).toBe('native')
    expect(way('ec2-posix')).toBe('impossible')
  })

  test('objects behind pointers are in S3, where SageMaker reads them', () => {
    expect(way('sagemaker-training', { largeObjects: 'pointer-to-s3' })).toBe('native')
    expect(way('sagemaker-training', { largeObjects: 'pointer-to-s3', inlineUpToBytes: 4096 })).toBe('export')
  })
})

describe('settings', () => {
  const refused = (settings: Record<string, unknown>): string | undefined =>
    dynamodbModel.config.safeParse(settings).error?.issues[0]?.message

  test.each([
    [{ exportToS3: {} }, 'exports need pointInTimeRecovery'],
    [{ scans: { from: 'export' } }, 'scans of an export need exportToS3'],
    [{ globalTables: ['eu-west-1', 'eu-west-1'] }, 'a region is named twice'],
    [{ globalTables: ['atlantis-1'] }, 'a known region code such as eu-west-1'],
    [
      { globalTables: ['eu-west-1'], capacity: { mode: 'provisioned', writes: { units: 5 } } },
      'global tables need on-demand capacity or auto scaling',
    ],
    [
      { tableClass: 'standard-ia', capacity: { mode: 'provisioned', reserved: { readUnits: 100 } } },
      'reserved capacity is for single-region tables of the standard class',
    ],
    [
      { reads: { queryShare: 0.8, transactionalShare: 0.4 } },
      'queryShare and transactionalShare add up to more than 1',
    ],
    [{ globalSecondaryIndexes: [{ name: 'a' }, { name: 'a' }] }, 'two indexes have the same name'],
    [{ capacity: { mode: 'provisioned', reads: { min: 10, max: 5 } } }, 'min is above max'],
  ])('%j are refused: %s', (settings, message) => expect(refused(settings)).toBe(message))

  test('left out are filled in', () => {
    const config = dynamodbModel.config.parse({ capacity: { mode: 'provisioned' } })
    expect(config.capacity).toEqual({
      mode: 'provisioned',
      reads: { min: 1, max: 40_000, targetUtilization: 0.7 },
      writes: { min: 1, max: 40_000, targetUtilization: 0.7 },
    })
  })
})

test('sizes are rounded object by object: objects of half a unit cost a whole one each', () => {
  const small = dataset(1, 1000, 412, { sizes: fixedSize(412) })
  const large = dataset(1, 500, 924, { sizes: fixedSize(924) })
  const units = (demand: typeof small): number =>
    runTables(demand).usage.find(({ usageType }) => usageType === 'WriteRequestUnits')!.quantity
  expect(units(small)).toBe(2 * units(large))
})

describe('every usage line explains itself', () => {
  const everything = {
    globalSecondaryIndexes: [{ name: 'by-date', projectedShare: 0.3, onUpdate: 'key', readShare: 0.2 }],
    globalTables: ['us-east-2'],
    writes: { transactionalShare: 0.3, failedConditionsPerWrite: 0.1 },
    pointInTimeRecovery: true,
    onDemandBackups: {},
    exportToS3: {},
    streams: { consumer: 'application' },
    kinesisCapture: true,
  }
  const busy = dataset(40, 1000, 0, {
    sizes: lognormalSizes(20e3, 1.5),
    lookupsPerDay: 500,
    updates: { totalPerDay: 50 },
    retentionDays: 20,
    deleteHazardPerDay: 0.01,
    scans: [{ name: 'weekly', firstDay: 7, everyDays: 7, windowDays: 7, share: 1, passes: 1 }],
  })
  const { usage } = runTables(busy, everything)
  const value = (line: (typeof usage)[number], name: string): number =>
    line.derivation.terms.find((term) => term.name === name)!.value

  test('read units are objects times units per object, and scans', () => {
    const lines = usage.filter(({ usageType }) => usageType === 'ReadRequestUnits')
    expect(lines).toHaveLength(4)
    for (const line of lines)
      expect(
        value(line, 'objects read') * value(line, 'read units per object') + value(line, 'units of scans'),
      ).toBeCloseTo(line.quantity, 3)
  })

  test('write units are the sum of what is written, times units per object', () => {
    const lines = usage.filter(({ usageType }) => usageType.endsWith('WriteRequestUnits'))
    expect(lines).toHaveLength(8)
    for (const line of lines) {
      const objects = line.derivation.terms
        .filter(({ unit }) => unit === 'objects')
        .reduce((sum, term) => sum + term.value, 0)
      expect((objects * value(line, 'write units per object')) / line.quantity).toBeCloseTo(1, 9)
    }
  })

  test('with facts that exist', () => {
    const named = usage.flatMap(({ derivation }) => derivation.terms.flatMap(({ fact }) => fact ?? []))
    expect(named.length).toBeGreaterThan(20)
    for (const name of named) expect(Object.keys(dynamodbModel.facts)).toContain(name)
  })

  test('on declared meters', () => {
    const declared = new Set(Object.values(dynamodbModel.meters).map(meterKey))
    for (const line of usage) expect(declared).toContain(meterKey(line))
  })
})
