import type { UsageLine } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { monthlyLines, monthSum } from './monthly-lines.ts'
import { peakRate } from './on-demand-scaling.ts'
import { billedTableBytes } from './storage-usage.ts'
import type { TableRun } from './table-run.ts'

/** Partitions of a table on a day, by its bytes and by its busiest second. Streams have a shard for each. */
export function partitionsOn(run: TableRun, tableBytesToday: number, day: number): number {
  const table = run.resources[0]!
  const { peakToMean } = run.demand
  const byThroughput =
    peakRate(table.reads, day, peakToMean) / facts.partitionReads.value +
    peakRate(table.writes, day, peakToMean) / facts.partitionWrites.value
  return Math.max(1, Math.ceil(tableBytesToday / facts.partitionBytes.value), Math.ceil(byThroughput))
}

/** Reads of DynamoDB Streams by applications, and change data capture to Kinesis. */
export function streamUsage(run: TableRun, config: DynamodbConfig, home: string): UsageLine[] {
  const { demand, activity, layout } = run
  const { calendar, id } = demand
  const { streams } = config
  const lines: UsageLine[] = []
  if (streams?.consumer === 'application') {
    const callsPerShard = streams.readers * streams.pollsPerSecond * 86_400
    const shardDays = billedTableBytes(run, config).map((bytes, day) => partitionsOn(run, bytes, day))
    lines.push(
      ...monthlyLines(calendar, meters.streamReads, home, id, (month) => ({
        quantity: monthSum(shardDays, month) * callsPerShard,
        formula: 'shard-days × calls per shard and day; GetRecords calls of all readers',
        terms: [
          { name: 'shard-days', value: monthSum(shardDays, month), unit: 'shard-days', fact: 'partitionBytes' },
          { name: 'calls per shard and day', value: callsPerShard, unit: 'requests', fact: 'lambdaStreams' },
        ],
      })),
    )
  }
  if (config.kinesisCapture) {
    const writes = activity.puts.map(
      (puts, day) => puts + activity.updates.objects[day]! + activity.deletes[day]! + activity.expired[day]!,
    )
    lines.push(
      ...monthlyLines(calendar, meters.kinesisCapture, home, id, (month) => ({
        quantity: monthSum(writes, month) * layout.writeUnits,
        formula: 'writes and deletions × units per object; units of 1 KB',
        terms: [
          {
            name: 'writes and deletions',
            value: monthSum(writes, month),
            unit: 'objects',
            scenarioPath: `datasets.${id}.ingest`,
          },
          { name: 'units per object', value: layout.writeUnits, unit: 'units', fact: 'captureUnitBytes' },
        ],
      })),
    )
  }
  return lines
}
