import type { Occupancy } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import type { TableRun } from './table-run.ts'

/** Where the objects' own bytes lie at the end of each month: in items, or in S3 behind pointers. */
export function occupancy({ demand, layout }: TableRun, config: DynamodbConfig): Occupancy[] {
  const { months } = demand.calendar
  const stored = Float64Array.from(months, ({ endDay }) => demand.bytesStored[endDay - 1]!)
  const inItems = stored.map((bytes) => bytes * layout.byteShare)
  const inS3 = stored.map((bytes, month) => bytes - inItems[month]!)
  return [
    ...(layout.byteShare > 0
      ? [
          {
            dataset: demand.id,
            storageClass: config.tableClass === 'standard' ? 'DynamoDB Standard' : 'DynamoDB Standard-IA',
            bytesAtMonthEnd: inItems,
          },
        ]
      : []),
    ...(layout.byteShare < 1 ? [{ dataset: demand.id, storageClass: 'S3 STANDARD', bytesAtMonthEnd: inS3 }] : []),
  ]
}
