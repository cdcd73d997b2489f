import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'

/** What happens to the objects of one table on each day, in objects unless stated otherwise. */
export interface TableActivity {
  /** Objects that arrive through write requests. */
  readonly puts: Float64Array
  /** Objects and bytes that arrive by import from S3. */
  readonly imported: DailyStock
  readonly updates: DailyStock
  /** Objects removed by requests. */
  readonly deletes: Float64Array
  /** Objects removed by TTL, without a request. */
  readonly expired: Float64Array
  /** Objects read one by one or by Query, scans apart. */
  readonly reads: Float64Array
  /** What full scans evaluate. */
  readonly scanned: DailyStock
  /** Mean over the day of what is stored and alive. */
  readonly stored: DailyStock
  /** Mean over the day of what has expired and is not yet deleted. */
  readonly lingering: DailyStock
}

export interface DailyStock {
  readonly objects: Float64Array
  readonly bytes: Float64Array
}

/** Whether expiry is left to TTL, which multi-region tables with strong consistency do not know. */
export function expiresByTtl(config: DynamodbConfig): boolean {
  return config.expiry === 'ttl' && !(config.globalTables.length > 0 && config.multiRegionConsistency === 'strong')
}

/** Turns a dataset's demand into what is done to its table, day by day. */
export function tableActivity(demand: DatasetDemand, config: DynamodbConfig): TableActivity {
  const { days } = demand.calendar
  const daily = (): Float64Array => new Float64Array(days)
  const stock = (): DailyStock => ({ objects: daily(), bytes: daily() })
  const activity: TableActivity = {
    puts: Float64Array.from(demand.objectsIn),
    imported: stock(),
    updates: stock(),
    deletes: daily(),
    expired: daily(),
    reads: daily(),
    scanned: stock(),
    stored: stock(),
    lingering: stock(),
  }
  if (config.firstDayLoad === 'import-from-s3') {
    activity.imported.objects[0] = demand.objectsIn[0]!
    activity.imported.bytes[0] = demand.bytesIn[0]!
    activity.puts[0] = 0
  }
  const expires = Number.isFinite(demand.retentionDays)
  const byTtl = expires && expiresByTtl(config)
  const removes = expires || demand.deleteHazardPerDay > 0
  const expiredBytes = daily()
  for (let day = 0; day < days; day++) {
    const held = demand.stock(day)
    const updated = demand.updated(day)
    const scanned = config.scans.window === 'full-table' ? wholeTableScans(demand, day) : demand.scanned(day)
    const removed = removes ? demand.objectsDeleted[day]! : 0
    // Retention takes whole cohorts; what random deletion takes is its hazard on what is there.
    const requested = byTtl ? Math.min(removed, held.objects * demand.deleteHazardPerDay) : removed
    activity.deletes[day] = requested
    activity.expired[day] = removed - requested
    expiredBytes[day] = removed > 0 ? (demand.bytesDeleted[day]! * (removed - requested)) / removed : 0
    activity.reads[day] = demand.reads(day).objects
    put(activity.stored, day, held)
    put(activity.updates, day, updated)
    put(activity.scanned, day, scanned)
  }
  activity.lingering.objects.set(lingering(activity.expired))
  activity.lingering.bytes.set(lingering(expiredBytes))
  return activity
}

function put(stock: DailyStock, day: number, { objects, bytes }: { objects: number; bytes: number }): void {
  stock.objects[day] = objects
  stock.bytes[day] = bytes
}

function wholeTableScans(demand: DatasetDemand, day: number): { objects: number; bytes: number } {
  const passes = demand.scansOn(day).reduce((sum, { schedule }) => sum + schedule.passes, 0)
  if (passes === 0) return { objects: 0, bytes: 0 }
  const held = demand.stock(day)
  return { objects: held.objects * passes, bytes: held.bytes * passes }
}

/**
 * Daily means of what expired within the delay of TTL. Objects expire evenly over the day, so that those of the first and of the last
 * day of the delay are there half of the time.
 */
function lingering(expired: Float64Array): Float64Array {
  const delay = facts.ttlDelayDays.value
  return expired.map((_, day) => {
    let sum = 0
    for (let ago = 0; ago <= delay && ago <= day; ago++)
      sum += expired[day - ago]! * (ago === 0 || ago === delay ? 0.5 : 1)
    return sum
  })
}
