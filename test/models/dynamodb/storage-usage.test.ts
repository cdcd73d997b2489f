import { describe, expect, test } from 'vitest'
import { backupBytes } from '../../../src/models/dynamodb/protection-usage.ts'
import { dataset, runTables, used } from './run-tables.ts'

const GiB = 2 ** 30
/** 30 days of April with a million objects of 924 bytes, 1,024 with their names and keys, all there from the first moment on but half a day. */
const million = (more = {}) =>
  dataset(
    30,
    Float64Array.from({ length: 30 }, (_, day) => (day === 0 ? 1e6 : 0)),
    924,
    more,
  )
/** Object-days over 30 days: those of the first day arrive evenly over it. */
const SHARE_OF_MONTH = 29.5 / 30

describe('storage', () => {
  test('counts names and keys, and 100 bytes for every item', () => {
    expect(used(runTables(million()), 'TimedStorage-ByteHrs', 'us-east-1', 'AmazonDynamoDB')).toBeCloseTo(
      (SHARE_OF_MONTH * 1e6 * 1124) / GiB,
      9,
    )
  })

  test('counts 48 bytes more in each region of a global table', () => {
    const run = runTables(million(), { globalTables: ['us-east-2'] })
    for (const region of ['us-east-1', 'us-east-2'])
      expect(used(run, 'TimedStorage-ByteHrs', region)).toBeCloseTo((SHARE_OF_MONTH * 1e6 * 1172) / GiB, 9)
  })

  test('counts index entries with their own 100 bytes', () => {
    const run = runTables(million(), { globalSecondaryIndexes: [{ name: 'keys', projectedShare: 0, keyBytes: 60 }] })
    expect(used(run, 'TimedStorage-ByteHrs')).toBeCloseTo((SHARE_OF_MONTH * 1e6 * (1124 + 160)) / GiB, 9)
  })

  test('counts 100 bytes for every chunk of a large object', () => {
    const run = runTables(dataset(30, 1000, 1024 * 1024))
    const mean = 1000 * 15
    expect(used(run, 'TimedStorage-ByteHrs')).toBeCloseTo((mean * (1024 * 1024 + 3 * 200)) / GiB, 6)
  })

  test('goes on for two days after TTL says so: sessions of an hour are billed like sessions of two days', () => {
    const days = 30
    const sessions = dataset(days, 1e6, 924, { retentionDays: 1 / 24 })
    const billed = used(runTables(sessions), 'TimedStorage-ByteHrs')
    const deletedAtOnce = used(runTables(sessions, { expiry: 'delete-item' }), 'TimedStorage-ByteHrs')
    // In the steady state an hour of sessions lives and two days of them wait to be deleted.
    expect(billed / deletedAtOnce).toBeGreaterThan(40)
    expect(billed / deletedAtOnce).toBeLessThan(24 * 2 + 1)
  })

  test('in S3 behind pointers leaves only the pointers in the table', () => {
    const run = runTables(million(), { largeObjects: 'pointer-to-s3', pointerBytes: 200 })
    expect(used(run, 'TimedStorage-ByteHrs', 'us-east-1', 'AmazonDynamoDB')).toBeCloseTo(
      (SHARE_OF_MONTH * 1e6 * 400) / GiB,
      9,
    )
    expect(used(run, 'TimedStorage-ByteHrs', 'us-east-1', 'AmazonS3')).toBeCloseTo(
      (SHARE_OF_MONTH * 1e6 * 924) / GiB,
      9,
    )
    expect(used(run, 'Requests-Tier1')).toBeCloseTo(1e6, 6)
  })

  test('a first day that is imported costs its bytes once and no write units', () => {
    const run = runTables(million(), { firstDayLoad: 'import-from-s3' })
    expect(used(run, 'ImportDataSize-Bytes')).toBeCloseTo((1e6 * 924) / GiB, 12)
    expect(used(run, 'WriteRequestUnits')).toBe(0)
  })
})

describe('protection', () => {
  test('point-in-time recovery is metered by the base table, without its indexes', () => {
    const run = runTables(million(), { pointInTimeRecovery: true, globalSecondaryIndexes: [{ name: 'all' }] })
    expect(used(run, 'TimedPITRStorage-ByteHrs')).toBeCloseTo((SHARE_OF_MONTH * 1e6 * 1124) / GiB, 9)
  })

  test('the guide’s example of backups: ten a day for 30 days at 2 USD a day come to 18,600 USD in a month of 30 days', () => {
    // Ten backups of a table are one backup of ten; the second month holds a full set from its first day on.
    const perDay = backupBytes(new Float64Array(60).fill(10), 1, 30)
    const month = perDay.slice(30)
    expect(month.reduce((sum, backups) => sum + backups, 0) * 2).toBe(18_600)
    // Of these, 9,300 USD are for backups carried over and 9,300 for the month's own.
    const carriedOver = backupBytes(new Float64Array(60).fill(10, 0, 30), 1, 30).slice(30)
    expect(carriedOver.reduce((sum, backups) => sum + backups, 0) * 2).toBe(9300)
  })

  test('backups are full copies, each billed from the day it is taken to the day it is deleted', () => {
    const run = runTables(million(), { onDemandBackups: { everyDays: 10, keepDays: 4 } })
    // Taken on days 0, 10 and 20, the first of a table that filled up over the day.
    const backupDays = 5 * 0.5 + 5 + 5
    expect(used(run, 'TimedBackupStorage-ByteHrs')).toBeCloseTo((backupDays / 30) * ((1e6 * 1124) / GiB), 9)
  })

  test('exports are full at first, then of what changed', () => {
    const settings = { pointInTimeRecovery: true, exportToS3: { everyDays: 10 } }
    const run = runTables(dataset(30, 1000, 924), settings)
    expect(used(run, 'ExportDataSize-Bytes')).toBeCloseTo((9500 * 1124) / GiB, 9)
    expect(used(run, 'IncrementalExportDataSize-Bytes')).toBeCloseTo((20_000 * 1024) / GiB, 9)
  })

  test('scans of an export read S3 instead of the table', () => {
    const scans = [
      { name: 'epoch', firstDay: 20, everyDays: 30, windowDays: Number.POSITIVE_INFINITY, share: 1, passes: 1 },
    ]
    const settings = { pointInTimeRecovery: true, exportToS3: {}, scans: { from: 'export' } }
    const run = runTables(dataset(30, 1e6, 924, { scans }), settings)
    expect(used(run, 'ReadRequestUnits')).toBe(0)
    expect(used(run, 'Requests-Tier2')).toBeCloseTo((20.5e6 * 1024) / 8_388_608, 3)
  })
})

describe('streams', () => {
  test('one shard polled once a second for 30 days is 2,592,000 requests, as in the pricing page’s example', () => {
    const run = runTables(dataset(30, 1000, 924), { streams: { consumer: 'application' } })
    expect(used(run, 'Streams-RequestsCount')).toBe(2_592_000)
  })

  test('Lambda triggers read them free of charge', () => {
    expect(used(runTables(dataset(30, 1000, 924), { streams: {} }), 'Streams-RequestsCount')).toBe(0)
  })

  test('capture for Kinesis counts every write and deletion by the kilobyte, expiry included', () => {
    const run = runTables(dataset(30, 1000, 2000, { retentionDays: 10 }), { kinesisCapture: true })
    expect(used(run, 'ChangeDataCaptureUnits-Kinesis')).toBeCloseTo((30_000 + 20_000) * 3, 3)
  })
})
