import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import type { UsageLine } from '../../../src/models/contract.ts'
import { emptyClassHistory } from '../../../src/models/efs/class-history.ts'
import { meterFiles } from '../../../src/models/efs/file-metering.ts'
import { efsMeters as meters } from '../../../src/models/efs/meters.ts'
import { storageUsage } from '../../../src/models/efs/storage-usage.ts'
import { elasticUsage } from '../../../src/models/efs/throughput-usage.ts'
import { bill } from '../../../src/prices/bill.ts'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'
import { GiB } from '../../../src/quantities/bytes.ts'
import { createCalendar } from '../../../src/quantities/calendar.ts'
import { files, gbHours, NO_METADATA_OPERATIONS, runOf, used } from './file-system.ts'

const cost = (usage: readonly UsageLine[]): number => bill(usage, builtInPriceBook, {}).total

// Published examples say GB where AWS bills 2^30 bytes; each is rebuilt with GiB.

describe('Amazon EFS FAQs, billing examples (2024)', () => {
  test('Elastic throughput: 9,720 GB read and 3,240 GB written in four weeks cost $486.00', () => {
    const days = 28
    // Three quarters read, one quarter written: each file is read three times on the day it arrives, there for half of it on average.
    const readBands = [{ fromAge: 0, toAge: 1, perObjectPerDay: 6 }]
    const demand = files({ days, start: '2027-02-01', gibPerDay: 3240 / days, readBands, retentionDays: 1 })
    const run = runOf(demand, NO_METADATA_OPERATIONS)
    expect(used(run, meters.elasticReads)).toBeCloseTo(9720, 6)
    expect(used(run, meters.elasticWrites)).toBeCloseTo(3240, 6)
    const throughput = run.usage.filter(({ usageType }) => usageType.startsWith('ETDataAccess'))
    expect(cost(throughput)).toBeCloseTo(486, 6)
  })

  test('Provisioned throughput: 100 MB/s above the 5 MB/s that storage includes is 95 MB/s, $570.00', () => {
    // 5 MiB/s at 50 KiB/s per GiB takes 102.4 GiB; the example counts 100 GB, at 1000 kB to the MB.
    const demand = files({ days: 59, gibOn: { 0: 102.4 } })
    const run = runOf(demand, { throughput: { provisionedMiBps: 100 } })
    expect(used(run, meters.provisionedThroughput, 1)).toBeCloseTo(95, 4)
    expect(
      cost(
        run.usage.filter(({ usageType, month }) => usageType === meters.provisionedThroughput.usageType && month === 1),
      ),
    ).toBeCloseTo(570, 2)
    const hundred = runOf(files({ days: 59, gibOn: { 0: 100 } }), { throughput: { provisionedMiBps: 100 } })
    expect(used(hundred, meters.provisionedThroughput, 1)).toBeCloseTo(100 - 5000 / 1024, 3)
  })

  test('Replication: 1,000 GB under a 7-day policy lie 168,000 GB-hours in Standard of the replica, then in Infrequent Access', () => {
    const demand = files({ gibOn: { 0: 1000 } })
    const run = runOf(demand, { throughput: 'bursting', replication: { toRegion: 'us-west-2', toIaAfterDays: 7 } })
    const replica = (usageType: string) =>
      run.usage.find((line) => line.region === 'us-west-2' && line.dataset === 'files' && line.usageType === usageType)!
        .quantity
    expect(gbHours(replica(meters.standardStorage.usageType), demand.calendar)).toBeCloseTo(168_000, -1)
    // The example has all data there at the start of the month; here it arrives in the course of the first day, half a day later.
    expect(gbHours(replica(meters.infrequentStorageNonElastic.usageType), demand.calendar)).toBeCloseTo(
      576_000 - 12_000,
      -1,
    )
    const transfer = run.usage.filter(({ service }) => service === 'AWSDataTransfer')
    expect(transfer.map(({ region, usageType, quantity }) => [region, usageType, quantity])).toEqual([
      ['us-east-1', 'USW2-AWS-Out-Bytes', 1000],
    ])
    expect(cost(transfer)).toBeCloseTo(20)
  })
})

describe('Amazon EFS pricing page (2016)', () => {
  test('100 GB for 15 days and 250 GB for 16 of a month with 744 hours are 177 GB-months', () => {
    // The step at midnight is drawn as an even arrival over the day before and the day after.
    const demand = files({ days: 32 + 31, start: '2027-01-31', gibOn: { 0: 100, 29: 0, 43: 75, 44: 75 } })
    const march = runOf(demand)
    expect(demand.calendar.months[2]!.label).toBe('2027-03')
    expect(gbHours(used(march, meters.standardStorage, 2), demand.calendar, 2)).toBeCloseTo(132_000, 0)
    expect(Math.floor(used(march, meters.standardStorage, 2))).toBe(177)
  })
})

describe('TechTarget, How does Elastic File System affect AWS storage costs (2016)', () => {
  test('100, 150 and 230 GB over 10, 8 and 13 days are 124,560 GB-hours, $50.22', () => {
    const demand = files({ days: 63, start: '2027-01-31', gibOn: { 0: 100, 38: 25, 39: 25, 46: 40, 47: 40 } })
    const run = runOf(demand)
    expect(gbHours(used(run, meters.standardStorage, 2), demand.calendar, 2)).toBeCloseTo(124_560, 0)
    const march = run.usage.filter(
      ({ month, usageType }) => month === 2 && usageType === meters.standardStorage.usageType,
    )
    expect(Math.floor(cost(march) * 100) / 100).toBe(50.22)
  })
})

describe('AWS Pricing Calculator, captured May 2026', () => {
  test('100 GB in us-east-2, a tenth in Infrequent Access and a tenth in Archive, cost $25.94', () => {
    const calendar = createCalendar('2027-01-01', 31)
    const daily = (gib: number): Float64Array => new Float64Array(31).fill(gib * GiB)
    const inMonth = (gib: number): Float64Array => daily(gib / 31)
    const none = new Float64Array(31)
    const metering = meterFiles(fixedSize(GiB), {})
    const cold = emptyClassHistory(31)
    for (const history of [cold.ia, cold.archive]) {
      history.held.bytes.set(daily(10))
      history.tiered.bytes.set(inMonth(10))
      history.read.bytes.set(inMonth(10))
    }
    const state = { dataset: 'files', metering, cold, standardMetered: daily(80) }
    const traffic = {
      dataset: 'files',
      peakToMean: 1,
      read: { objects: none, bytes: inMonth(10) },
      written: { objects: none, bytes: inMonth(10) },
      deleted: none,
      coldReads: none,
      metering,
      operations: { perRead: 0, perWrite: 0, perDelete: 0 },
    }
    const usage = [
      ...storageUsage(state, { type: 'regional', elastic: true }, calendar, 'us-east-2'),
      ...elasticUsage(traffic, calendar, 'us-east-2'),
    ]
    const quantities = Object.fromEntries(
      usage.map(({ usageType, quantity }) => [usageType, Number(quantity.toFixed(9))]),
    )
    expect(quantities).toEqual({
      'TimedStorage-ByteHrs': 80,
      'IATimedStorage-ET-ByteHrs': 10,
      'ArchiveTimedStorage-ByteHrs': 10,
      'IADataAccess-Bytes:Write': 10,
      'IADataAccess-Bytes:Read': 10,
      'ArchiveDataAccess-Bytes:Write': 10,
      'ArchiveDataAccess-Bytes:Read': 10,
      'ETDataAccess-Bytes:Read': 10,
      'ETDataAccess-Bytes:Write': 10,
    })
    expect(cost(usage)).toBeCloseTo(25.94, 6)
  })
})
