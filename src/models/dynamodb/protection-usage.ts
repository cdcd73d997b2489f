import { GiB } from '../../quantities/bytes.ts'
import type { UsageLine } from '../contract.ts'
import { s3Meters } from '../s3/meters.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { gbMonths, monthlyLines, monthSum } from './monthly-lines.ts'
import { billedTableBytes } from './storage-usage.ts'
import type { TableRun } from './table-run.ts'
import { tableBytes } from './throughput.ts'

/**
 * Bytes of all on-demand backups that are charged on each day. A backup is a full copy and is charged from the day it is taken to the
 * day it is deleted, both included, as in AWS's example: ten backups a day kept for 30 days make 310 backup-months.
 */
export function backupBytes(tableBytesPerDay: Float64Array, everyDays: number, keepDays: number): Float64Array {
  const charged = new Float64Array(tableBytesPerDay.length)
  for (let day = 0; day < charged.length; day++) {
    const oldest = Math.max(0, Math.ceil((day - keepDays) / everyDays) * everyDays)
    for (let taken = oldest; taken <= day; taken += everyDays) charged[day]! += tableBytesPerDay[taken]!
  }
  return charged
}

/** Point-in-time recovery, on-demand backups and exports to S3 of a table. */
export function protectionUsage(run: TableRun, config: DynamodbConfig, home: string): UsageLine[] {
  const { calendar, id } = run.demand
  const table = billedTableBytes(run, config)
  const path = `datasets.${id}.ingest`
  const { onDemandBackups: backups } = config
  const backedUp = backups === undefined ? undefined : backupBytes(table, backups.everyDays, backups.keepDays)
  return [
    ...(config.pointInTimeRecovery
      ? monthlyLines(calendar, meters.pointInTimeRecovery, home, id, (month) =>
          gbMonths(table, month, 'the base table under recovery', path, 'backupScope'),
        )
      : []),
    ...(backedUp !== undefined
      ? monthlyLines(calendar, meters.backup, home, id, (month) =>
          gbMonths(backedUp, month, 'all backups kept', path, 'backupDays'),
        )
      : []),
    ...exportUsage(run, config, home, table),
  ]
}

/** Bytes exported on each day, in full and as changes. An export runs on the last day of every period; the first one is full. */
export function exportedBytes(
  run: TableRun,
  everyDays: number,
  incremental: boolean,
  table: Float64Array,
): { full: Float64Array; changes: Float64Array } {
  const { activity, layout, demand } = run
  const full = new Float64Array(table.length)
  const changes = new Float64Array(table.length)
  const objectBytes = demand.sizes.mean
  let changed = 0
  for (let day = 0; day < table.length; day++) {
    const objects =
      activity.puts[day]! + activity.updates.objects[day]! + activity.deletes[day]! + activity.expired[day]!
    changed += tableBytes(objects, objects * objectBytes, layout)
    if ((day + 1) % everyDays !== 0) continue
    if (incremental && day >= everyDays) changes[day] = changed
    else full[day] = table[day]!
    changed = 0
  }
  return { full, changes }
}

function exportUsage(run: TableRun, config: DynamodbConfig, home: string, table: Float64Array): UsageLine[] {
  const { exportToS3: settings } = config
  if (settings === undefined) return []
  const { calendar, id } = run.demand
  const { full, changes } = exportedBytes(run, settings.everyDays, settings.incremental, table)
  const exported = full.map((bytes, day) => bytes + changes[day]!)
  const kept = keptExports(full, changes, settings.keepDays)
  const path = `datasets.${id}.ingest`
  const perGb = (daily: Float64Array, what: string) => (month: (typeof calendar.months)[number]) => ({
    quantity: monthSum(daily, month) / GiB,
    formula: `${what} ÷ 2^30; over the month`,
    terms: [
      { name: what, value: monthSum(daily, month), unit: 'bytes', scenarioPath: path, fact: 'exportNeedsRecovery' },
    ],
  })
  const files =
    (daily: Float64Array, bytesPerRequest: number, what: string) => (month: (typeof calendar.months)[number]) => ({
      quantity: monthSum(daily, month) / bytesPerRequest,
      formula: `${what} ÷ bytes per request`,
      terms: [
        { name: what, value: monthSum(daily, month), unit: 'bytes', scenarioPath: path },
        { name: 'bytes per request', value: bytesPerRequest, unit: 'bytes' },
      ],
    })
  const scanned = run.activity.scanned.bytes.map((bytes, day) =>
    tableBytes(run.activity.scanned.objects[day]!, bytes, run.layout),
  )
  const factor = facts.exportSizeFactor.value
  return [
    ...monthlyLines(calendar, meters.exportFull, home, id, perGb(full, 'base table exported in full')),
    ...monthlyLines(calendar, meters.exportIncremental, home, id, perGb(changes, 'changes exported')),
    ...monthlyLines(calendar, s3Meters.standardStorage, home, id, (month) =>
      gbMonths(
        kept.map((bytes) => bytes * factor),
        month,
        'exported files in S3',
        path,
      ),
    ),
    ...monthlyLines(
      calendar,
      s3Meters.standardWrites,
      home,
      id,
      files(exported, facts.exportFileBytes.value, 'bytes exported'),
    ),
    ...(config.scans.from === 'export'
      ? monthlyLines(
          calendar,
          s3Meters.standardReads,
          home,
          id,
          files(scanned, facts.exportReadBytes.value, 'bytes scanned in the export'),
        )
      : []),
  ]
}

/** Bytes of exports in S3 on each day: everything exported in the last `keepDays`, and in any case the last full export and what followed it. */
function keptExports(full: Float64Array, changes: Float64Array, keepDays: number): Float64Array {
  const kept = new Float64Array(full.length)
  let lastFull = 0
  let recent = 0
  for (let day = 0; day < full.length; day++) {
    if (full[day]! > 0) lastFull = day
    recent += full[day]! + changes[day]!
    const gone = day - keepDays
    if (gone >= 0) recent -= full[gone]! + changes[gone]!
    kept[day] = Math.max(0, recent) + (gone >= lastFull ? full[lastFull]! : 0)
  }
  return kept
}
