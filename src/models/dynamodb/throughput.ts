import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { readFactor, writeFactor } from './capacity-units.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import type { ItemLayout } from './item-layout.ts'
import type { UnitDemand } from './on-demand-scaling.ts'
import type { TableActivity } from './table-activity.ts'

/** Reads of objects at so many units each, and of scans. */
export interface ReadDemand extends UnitDemand {
  readonly unitsPerObject: number
}

/** Writes of objects at so many units each. */
export interface WriteDemand extends UnitDemand {
  readonly unitsPerObject: number
  readonly parts: readonly WritePart[]
}

/** One cause of writes, in objects on each day. */
export interface WritePart {
  readonly name: string
  readonly objects: Float64Array
  /** Field of the dataset that asks for it. */
  readonly field: string
  readonly fact?: string
}

/** Units that one table or index is asked for. */
export interface ThroughputDemand {
  /** `table`, or the name of the index. */
  readonly resource: string
  readonly isIndex: boolean
  readonly reads: ReadDemand
  readonly writes: WriteDemand
  /** Writes of the replicas in other regions; absent where there are none. */
  readonly replicaWrites?: WriteDemand
}

/** Mean read units of one object read through the table, by the configured mix and consistency, misses included. */
export function unitsPerRead(layout: ItemLayout, config: DynamodbConfig): number {
  const { queryShare, transactionalShare, missesPerRead } = config.reads
  const plain = readFactor(config.consistency)
  const single = 1 - queryShare - transactionalShare
  return (
    queryShare * layout.queryUnits * plain +
    transactionalShare * layout.getUnits * readFactor('transactional') +
    single * layout.getUnits * plain +
    missesPerRead * plain
  )
}

/** Write units of one put, update or delete of an object, transactions and failed conditions included. */
export function unitsPerWrite(layout: ItemLayout, config: DynamodbConfig): number {
  const { transactionalShare, failedConditionsPerWrite } = config.writes
  return (
    layout.writeUnits * (1 - transactionalShare + transactionalShare * writeFactor(true) + failedConditionsPerWrite)
  )
}

/** Read units to scan all items of so much data: bytes over 4 KB, and half a unit of rounding for each page of 1 MB. */
export function scanUnits(objects: number, bytes: number, layout: ItemLayout, config: DynamodbConfig): number {
  const itemBytes = tableBytes(objects, bytes, layout)
  const pages = itemBytes / facts.pageBytes.value
  return (itemBytes / facts.readUnitBytes.value + pages / 2) * readFactor(config.consistency)
}

/** Bytes of the items that hold so much data, as DynamoDB counts item sizes (without the storage overhead). */
export function tableBytes(objects: number, bytes: number, layout: ItemLayout): number {
  return bytes * layout.byteShare + objects * layout.extraBytes
}

/** Units asked of the dataset's table and of each of its indexes, day by day. */
export function throughputDemand(
  demand: DatasetDemand,
  activity: TableActivity,
  layout: ItemLayout,
  config: DynamodbConfig,
): readonly ThroughputDemand[] {
  const { days } = demand.calendar
  const perDay = (value: (day: number) => number): Float64Array =>
    Float64Array.from({ length: days }, (_, day) => value(day))
  const none = new Float64Array(days)
  const readsOf = (unitsPerObject: number, scans: Float64Array = none): ReadDemand => ({
    unitsPerObject,
    shaped: activity.reads.map((objects) => objects * unitsPerObject),
    even: scans,
  })
  const writesOf = (unitsPerObject: number, parts: readonly WritePart[]): WriteDemand => ({
    unitsPerObject,
    parts,
    shaped: perDay((day) => parts.reduce((sum, { objects }) => sum + objects[day]! * unitsPerObject, 0)),
    even: none,
  })
  const replicated = config.globalTables.length > 0
  const indexReadShare = config.globalSecondaryIndexes.reduce((sum, { readShare }) => sum + readShare, 0)
  const { scanned } = activity
  const scans =
    config.scans.from === 'table'
      ? perDay((day) => scanUnits(scanned.objects[day]!, scanned.bytes[day]!, layout, config))
      : none
  const puts: WritePart = { name: 'puts', objects: activity.puts, field: 'ingest' }
  const updates: WritePart = {
    name: 'updates',
    objects: activity.updates.objects,
    field: 'updates',
    fact: 'largerOfBeforeAndAfter',
  }
  const deletes: WritePart = { name: 'deletes by request', objects: activity.deletes, field: 'deletes' }
  const expired: WritePart = {
    name: 'TTL deletions replicated',
    objects: activity.expired,
    field: 'retention',
    fact: 'ttlReplication',
  }

  const table: ThroughputDemand = {
    resource: 'table',
    isIndex: false,
    reads: readsOf(unitsPerRead(layout, config) * Math.max(0, 1 - indexReadShare), scans),
    writes: writesOf(unitsPerWrite(layout, config), [puts, updates, deletes]),
    // Transactions and failed conditions happen in the region that is written to.
    ...(replicated && { replicaWrites: writesOf(layout.writeUnits, [puts, updates, deletes, expired]) }),
  }
  const indexes = layout.indexes.map(({ config: index, writeUnits, queryUnits }): ThroughputDemand => {
    const perUpdate = { unchanged: 0, attributes: 1, key: 2 }[index.onUpdate]
    const rewrites: WritePart = {
      name: `updates × ${perUpdate} entry writes`,
      objects: activity.updates.objects.map((objects) => perUpdate * objects),
      field: 'updates',
    }
    const writes = writesOf(writeUnits, [puts, rewrites, deletes])
    return {
      resource: index.name,
      isIndex: true,
      reads: readsOf(index.readShare * queryUnits * readFactor('eventual')),
      writes,
      ...(replicated && { replicaWrites: writes }),
    }
  })
  return [table, ...indexes]
}
