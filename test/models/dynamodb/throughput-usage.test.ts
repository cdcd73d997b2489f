import { describe, expect, test } from 'vitest'
import { dataset, runTables, used } from './run-tables.ts'

/** 30 days of 1,000 objects a day that make items of exactly 1 KB. */
const kilobytes = (more = {}) => dataset(30, 1000, 1024 - 100, more)

describe('on-demand units', () => {
  test('a put of 1 KB is one write unit, a byte more makes it two', () => {
    expect(used(runTables(kilobytes()), 'WriteRequestUnits')).toBeCloseTo(30_000, 6)
    expect(used(runTables(dataset(30, 1000, 1024 - 99)), 'WriteRequestUnits')).toBeCloseTo(60_000, 6)
  })

  test('a point read is half a unit, a strongly consistent one a unit, a transactional one two', () => {
    const read = kilobytes({ lookupsPerDay: 500 })
    expect(used(runTables(read), 'ReadRequestUnits')).toBeCloseTo(30 * 500 * 0.5, 6)
    expect(used(runTables(read, { consistency: 'strong' }), 'ReadRequestUnits')).toBeCloseTo(30 * 500, 6)
    expect(used(runTables(read, { reads: { transactionalShare: 1 } }), 'ReadRequestUnits')).toBeCloseTo(30 * 500 * 2, 6)
  })

  test('queries of eight items of 1 KB read 8 KB at a time instead of eight times 4 KB', () => {
    const read = kilobytes({ lookupsPerDay: 800 })
    const queries = { reads: { queryShare: 1, itemsPerQuery: 8 }, consistency: 'strong' }
    expect(used(runTables(read, queries), 'ReadRequestUnits')).toBeCloseTo(30 * 100 * 2, 6)
  })

  test('looking for a key that does not exist costs as much as finding a small item', () => {
    const settings = { reads: { missesPerRead: 1 } }
    expect(used(runTables(kilobytes({ lookupsPerDay: 500 }), settings), 'ReadRequestUnits')).toBeCloseTo(30 * 500, 6)
  })

  test('transactions double writes, and failed conditions cost a write each', () => {
    expect(used(runTables(kilobytes(), { writes: { transactionalShare: 1 } }), 'WriteRequestUnits')).toBeCloseTo(
      60_000,
      6,
    )
    expect(
      used(runTables(kilobytes(), { writes: { failedConditionsPerWrite: 0.1 } }), 'WriteRequestUnits'),
    ).toBeCloseTo(33_000, 6)
  })

  test('an update costs the whole item again', () => {
    expect(used(runTables(kilobytes({ updates: { totalPerDay: 10 } })), 'WriteRequestUnits')).toBeCloseTo(30 * 1010, 6)
  })

  test('a full scan reads all items at half a unit per 4 KB, and rounds each page of 1 MB once', () => {
    const scans = [
      { name: 'epoch', firstDay: 29, everyDays: 30, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 2 },
    ]
    const objects = 29_500
    const kb = objects
    expect(used(runTables(kilobytes({ scans })), 'ReadRequestUnits')).toBeCloseTo(2 * 0.5 * (kb / 4 + kb / 1024 / 2), 4)
  })

  test('a scan of a window evaluates the whole table where keys do not sort by time', () => {
    const scans = [{ name: 'daily', firstDay: 29, everyDays: 30, windowDays: 1, share: 1, passes: 1 }]
    const byKey = used(runTables(kilobytes({ scans })), 'ReadRequestUnits')
    const wholeTable = used(runTables(kilobytes({ scans }), { scans: { window: 'full-table' } }), 'ReadRequestUnits')
    expect(wholeTable / byKey).toBeCloseTo(29_500 / 500, 6)
  })

  test('the Standard-IA class has meters of its own', () => {
    const run = runTables(kilobytes({ lookupsPerDay: 500 }), { tableClass: 'standard-ia' })
    expect(used(run, 'IA-WriteRequestUnits')).toBeCloseTo(30_000, 6)
    expect(used(run, 'IA-ReadRequestUnits')).toBeCloseTo(7500, 6)
    expect(used(run, 'WriteRequestUnits')).toBe(0)
  })
})

describe('removal', () => {
  const expiring = kilobytes({ retentionDays: 10 })

  test('by TTL is free', () => {
    expect(used(runTables(expiring), 'WriteRequestUnits')).toBeCloseTo(30_000, 6)
  })

  test('by DeleteItem costs the size of the item', () => {
    const removed = 20_000
    expect(used(runTables(expiring, { expiry: 'delete-item' }), 'WriteRequestUnits')).toBeCloseTo(30_000 + removed, 3)
  })

  test('at random is done by requests in any case', () => {
    const run = runTables(kilobytes({ deleteHazardPerDay: 0.02 }))
    const stored = kilobytes({ deleteHazardPerDay: 0.02 }).objectsStored[29]!
    expect(used(run, 'WriteRequestUnits')).toBeCloseTo(30_000 + (30_000 - stored), 3)
  })
})

describe('global secondary indexes', () => {
  const index = (more = {}) => ({
    globalSecondaryIndexes: [{ name: 'by-date', projectedShare: 1, keyBytes: 100, ...more }],
  })

  test('take a write for each put', () => {
    expect(used(runTables(kilobytes(), index()), 'WriteRequestUnits')).toBeCloseTo(60_000, 6)
  })

  test('take none, one or two for an update, by what it changes', () => {
    const updated = kilobytes({ updates: { totalPerDay: 100 } })
    const writes = (onUpdate: string): number => used(runTables(updated, index({ onUpdate })), 'WriteRequestUnits')
    expect(writes('attributes') - writes('unchanged')).toBeCloseTo(3000, 6)
    expect(writes('key') - writes('unchanged')).toBeCloseTo(6000, 6)
  })

  test('serve reads at half a unit, strongly consistent tables or not', () => {
    const read = kilobytes({ lookupsPerDay: 500 })
    const settings = {
      consistency: 'strong',
      reads: { itemsPerQuery: 1 },
      ...index({ readShare: 0.5, projectedShare: 0 }),
    }
    expect(used(runTables(read, settings), 'ReadRequestUnits')).toBeCloseTo(30 * (250 + 250 * 0.5), 6)
  })
})

describe('global tables', () => {
  const oneDay = dataset(1, 200, 1024 - 100)
  const index = { globalSecondaryIndexes: [{ name: 'by-date', projectedShare: 0 }] }

  test('the third day of the guide’s example: 200 writes to two regions with an index', () => {
    const run = runTables(oneDay, { globalTables: ['us-east-2'], ...index })
    for (const region of ['us-east-1', 'us-east-2']) {
      expect(used(run, 'ReplWriteRequestUnits', region)).toBeCloseTo(200, 9)
      expect(used(run, 'WriteRequestUnits', region)).toBeCloseTo(200, 9)
    }
  })

  test('TTL is free at home and a replicated write elsewhere', () => {
    const run = runTables(kilobytes({ retentionDays: 10 }), { globalTables: ['us-east-2'] })
    expect(used(run, 'ReplWriteRequestUnits', 'us-east-1')).toBeCloseTo(30_000, 3)
    expect(used(run, 'ReplWriteRequestUnits', 'us-east-2')).toBeCloseTo(50_000, 3)
  })

  test('send every item written to each replica', () => {
    const run = runTables(kilobytes(), { globalTables: ['us-east-2', 'eu-west-1'] })
    expect(used(run, 'USE2-AWS-Out-Bytes')).toBeCloseTo((30_000 * 1024) / 2 ** 30, 12)
    expect(used(run, 'EU-AWS-Out-Bytes')).toBeCloseTo((30_000 * 1024) / 2 ** 30, 12)
  })

  test('hold a copy of the home region’s name once only', () => {
    const run = runTables(kilobytes(), { globalTables: ['us-east-1', 'us-east-2'] })
    expect(used(run, 'ReplWriteRequestUnits', 'us-east-1')).toBeCloseTo(30_000, 6)
  })
})

describe('provisioned units', () => {
  test('an empty table costs its minimum: 25 read and 25 write units for 30 days are 18,000 unit-hours each', () => {
    const capacity = { mode: 'provisioned', reads: { units: 25 }, writes: { units: 25 } }
    const run = runTables(dataset(30, 0, 1000), { capacity })
    expect(used(run, 'ReadCapacityUnit-Hrs')).toBeCloseTo(18_000, 6)
    expect(used(run, 'WriteCapacityUnit-Hrs')).toBeCloseTo(18_000, 6)
  })

  test('auto scaling holds 100 units for 70 in use', () => {
    const run = runTables(dataset(30, 70 * 86_400, 900), { capacity: { mode: 'provisioned' } })
    const fullHours = used(run, 'WriteCapacityUnit-Hrs')
    expect(fullHours).toBeLessThanOrEqual(100 * 720)
    expect(fullHours).toBeGreaterThan(99.9 * 720)
  })

  test('reserved units are paid for in any case, and cover what is provisioned up to them', () => {
    const capacity = (units: number) => ({
      mode: 'provisioned',
      reads: { units: 1 },
      writes: { units },
      reserved: { writeUnits: 100 },
    })
    const year = dataset(400, 0, 1000)
    const beyond = runTables(year, { capacity: capacity(400) })
    expect(used(beyond, 'HeavyUsage:dynamodb.write:1yr-upfront')).toBe(200)
    expect(used(beyond, 'HeavyUsage:dynamodb.write:1yr')).toBe(100 * 400 * 24)
    expect(used(beyond, 'WriteCapacityUnit-Hrs')).toBeCloseTo(300 * 400 * 24, 3)
    const below = runTables(year, { capacity: capacity(40) })
    expect(used(below, 'HeavyUsage:dynamodb.write:1yr')).toBe(100 * 400 * 24)
    expect(used(below, 'WriteCapacityUnit-Hrs')).toBe(0)
  })

  test('tables share what is reserved', () => {
    const capacity = { mode: 'provisioned', reads: { units: 1 }, writes: { units: 80 }, reserved: { writeUnits: 100 } }
    const tables = ['a', 'b'].map((id) => dataset(10, 0, 1000, { id }))
    expect(used(runTables(tables, { capacity }), 'WriteCapacityUnit-Hrs')).toBeCloseTo(60 * 240, 6)
  })
})
