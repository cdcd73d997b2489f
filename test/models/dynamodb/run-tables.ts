import { createDatasetDemand, type DatasetDemand, type DatasetDemandSpec } from '../../../src/demand/dataset-demand.ts'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import type { StoreRun, UsageLine, World } from '../../../src/models/contract.ts'
import { dynamodbModel } from '../../../src/models/dynamodb/model.ts'
import { createCalendar } from '../../../src/quantities/calendar.ts'

/** Objects of one size that arrive evenly, unless told otherwise; kept for ever and never read. */
export function dataset(
  days: number,
  perDay: number | Float64Array,
  bytes: number,
  more: Partial<DatasetDemandSpec> = {},
): DatasetDemand {
  const objectsIn = typeof perDay === 'number' ? new Float64Array(days).fill(perDay) : perDay
  const sizes = more.sizes ?? fixedSize(bytes)
  return createDatasetDemand(
    {
      id: 'data',
      kind: 'record',
      sizes,
      objectsIn,
      bytesIn: objectsIn.map((objects) => objects * sizes.mean),
      retentionDays: Number.POSITIVE_INFINITY,
      deleteHazardPerDay: 0,
      readBands: undefined,
      lookupsPerDay: undefined,
      scans: undefined,
      updates: undefined,
      peakToMean: 1,
      zipfExponent: 0,
      ...more,
    },
    createCalendar('2027-04-01', days),
  )
}

/** Runs a store of these datasets in us-east-1 with settings as a user writes them. */
export function runTables(datasets: DatasetDemand | DatasetDemand[], settings: Record<string, unknown> = {}): StoreRun {
  const list = Array.isArray(datasets) ? datasets : [datasets]
  const world: World = { calendar: list[0]!.calendar, region: 'us-east-1', clusters: [] }
  return dynamodbModel.simulate({ id: 'tables', datasets: list }, dynamodbModel.config.parse(settings), world)
}

/** Quantity of a usage type over all months and datasets, in one region. */
export function used(
  { usage }: { readonly usage: readonly UsageLine[] },
  usageType: string,
  region = 'us-east-1',
  service?: string,
): number {
  return usage
    .filter(
      (line) =>
        line.usageType === usageType && line.region === region && (service === undefined || line.service === service),
    )
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
