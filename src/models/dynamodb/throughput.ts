import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { readFactor, writeFactor } from './capacity-units.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import type { ItemLayout } from './item-layout.ts'
import type { UnitDemand } from './on-demand-scaling.ts'
import type { TableActivity } from './table-activity.ts'

/** Units that one table or index is asked for, with the parts they come from. */
export interface ThroughputDemand {
  /** `table`, or the name of the index. */
  readonly resource: string
  readonly isIndex: boolean
  readonly reads: UnitDemand
  readonly writes: UnitDemand
  /** Writes of the replicas in other regions; absent where there are none. */
  readonly replicaWrites?: UnitDemand
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
  const none = new Float64Array(days)
  const perDay = (value: (day: number) => number): Float64Array =>
    Float64Array.from({ length: days }, (_, day) => value(day))
  const writes = (day: number): number => activity.puts[day]! + activity.updates.objects[day]! + activity.deletes[day]!
  const indexReadShare = config.globalSecondaryIndexes.reduce((sum, { readShare }) => sum + readShare, 0)
  const perRead = unitsPerRead(layout, config) * Math.max(0, 1 - indexReadShare)
  const perWrite = unitsPerWrite(layout, config)
  const replicated = config.globalTables.length > 0
  const scansTable = config.scans.from === 'table'

  const table: ThroughputDemand = {
    resource: 'table',
    isIndex: false,
    reads: {
      shaped: perDay((day) => activity.reads[day]! * perRead),
      even: scansTable
        ? perDay((day) => scanUnits(activity.scanned.objects[day]!, activity.scanned.bytes[day]!, layout, config))
        : none,
    },
    writes: { shaped: perDay((day) => writes(day) * perWrite), even: none },
    ...(replicated && {
      replicaWrites: {
        shaped: perDay((day) => (writes(day) + activity.expired[day]!) * layout.writeUnits),
        even: none,
      },
    }),
  }
  const indexes = layout.indexes.map(({ config: index, writeUnits, queryUnits }): ThroughputDemand => {
    const perUpdate = { unchanged: 0, attributes: 1, key: 2 }[index.onUpdate]
    const entryWrites = {
      shaped: perDay(
        (day) =>
          (activity.puts[day]! + activity.deletes[day]! + perUpdate * activity.updates.objects[day]!) * writeUnits,
      ),
      even: none,
    }
    return {
      resource: index.name,
      isIndex: true,
      reads: {
        shaped: perDay((day) => activity.reads[day]! * index.readShare * queryUnits * readFactor('eventual')),
        even: none,
      },
      writes: entryWrites,
      ...(replicated && { replicaWrites: entryWrites }),
    }
  })
  return [table, ...indexes]
}
