import { interRegionOut } from '../../prices/transfer-meters.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { UsageLine } from '../contract.ts'
import { s3Meters } from '../s3/meters.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { gbMonths, monthlyLines, monthSum } from './monthly-lines.ts'
import type { TableRun } from './table-run.ts'
import { tableBytes } from './throughput.ts'

/** Bytes of the base table on average over each day as storage is billed: items, their names, 100 bytes each, expired items included. */
export function billedTableBytes(
  { activity, layout, demand }: Pick<TableRun, 'activity' | 'layout' | 'demand'>,
  config: DynamodbConfig,
): Float64Array {
  const { stored, lingering } = activity
  const perItem = facts.storageOverhead.value + (config.globalTables.length > 0 ? facts.globalTableOverhead.value : 0)
  return Float64Array.from({ length: demand.calendar.days }, (_, day) => {
    const objects = stored.objects[day]! + lingering.objects[day]!
    return tableBytes(objects, stored.bytes[day]! + lingering.bytes[day]!, layout) + objects * layout.items * perItem
  })
}

/** Bytes of all index entries on average over each day, as billed. */
export function billedIndexBytes({ activity, layout, demand }: TableRun): Float64Array {
  const perObject = layout.indexes.reduce((sum, { entryBytes }) => sum + entryBytes + facts.storageOverhead.value, 0)
  return Float64Array.from(
    { length: demand.calendar.days },
    (_, day) => (activity.stored.objects[day]! + activity.lingering.objects[day]!) * perObject,
  )
}

/** Storage of the tables, indexes and replicas, the import of the first day, and what replication sends to other regions. */
export function storageUsage(run: TableRun, config: DynamodbConfig, home: string): UsageLine[] {
  const { demand, activity, layout } = run
  const { calendar, id } = demand
  const meter = config.tableClass === 'standard' ? meters.storage : meters.iaStorage
  const table = billedTableBytes(run, config)
  const indexes = billedIndexBytes(run)
  const all = table.map((bytes, day) => bytes + indexes[day]!)
  const path = `datasets.${id}.ingest`
  const replicas = config.globalTables.filter((region) => region !== home)
  const written = all.map((_, day) =>
    tableBytes(
      activity.puts[day]! + activity.updates.objects[day]!,
      activity.puts[day]! * meanBytes(run, day) + activity.updates.bytes[day]!,
      layout,
    ),
  )
  return [
    ...[home, ...replicas].flatMap((region) =>
      monthlyLines(calendar, meter, region, id, (month) =>
        gbMonths(all, month, 'items, index entries and their overhead', path, 'storageOverhead'),
      ),
    ),
    ...replicas.flatMap((region) =>
      monthlyLines(calendar, interRegionOut(region), home, id, (month) => ({
        quantity: monthSum(written, month) / GiB,
        formula: `items written ÷ 2^30; sent to the replica in ${region}`,
        terms: [
          {
            name: 'items written',
            value: monthSum(written, month),
            unit: 'bytes',
            scenarioPath: path,
            fact: 'replicatedWrites',
          },
        ],
      })),
    ),
    ...monthlyLines(calendar, meters.importData, home, id, (month) => ({
      quantity: monthSum(activity.imported.bytes, month) / GiB,
      formula: 'imported ÷ 2^30; what exists on the first day, from S3',
      terms: [
        {
          name: 'imported',
          value: monthSum(activity.imported.bytes, month),
          unit: 'bytes',
          scenarioPath: `datasets.${id}.initial`,
          fact: 'importScope',
        },
      ],
    })),
  ]
}

/** Bytes of a newly arrived object: by the day's own arrivals, which a measured trace may give. */
function meanBytes({ demand }: TableRun, day: number): number {
  const objects = demand.objectsIn[day]!
  return objects > 0 ? demand.bytesIn[day]! / objects : 0
}

/** S3 Standard storage and requests of the objects that items point to. */
export function pointerUsage(run: TableRun, home: string): UsageLine[] {
  const { demand, activity, layout } = run
  const { objectShare, putRequests } = layout.s3
  if (objectShare === 0) return []
  const { calendar, id } = demand
  const path = `datasets.${id}`
  const inS3 = activity.stored.bytes.map(
    (bytes, day) => (bytes + activity.lingering.bytes[day]!) * (1 - layout.byteShare),
  )
  return [
    ...monthlyLines(calendar, s3Meters.standardStorage, home, id, (month) =>
      gbMonths(inS3, month, 'objects kept in S3', `${path}.ingest`),
    ),
    ...monthlyLines(calendar, s3Meters.standardWrites, home, id, (month) => {
      const written = monthSum(demand.objectsIn, month) + monthSum(activity.updates.objects, month)
      return {
        quantity: written * putRequests,
        formula: 'objects written × upload requests per object; multipart above 8 MB',
        terms: [
          { name: 'objects written', value: written, unit: 'objects', scenarioPath: `${path}.ingest` },
          { name: 'upload requests per object', value: putRequests, unit: 'requests', fact: 'multipartBytes' },
        ],
      }
    }),
    ...monthlyLines(calendar, s3Meters.standardReads, home, id, (month) => {
      const read = monthSum(activity.reads, month) + monthSum(activity.scanned.objects, month)
      return {
        quantity: read * objectShare,
        formula: 'objects read × share kept in S3',
        terms: [
          { name: 'objects read', value: read, unit: 'objects', scenarioPath: `${path}.reads` },
          { name: 'share kept in S3', value: objectShare, unit: 'share' },
        ],
      }
    }),
  ]
}
