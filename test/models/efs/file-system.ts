import { createDatasetDemand, type DatasetDemand, type DatasetDemandSpec } from '../../../src/demand/dataset-demand.ts'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import type { StoreRun } from '../../../src/models/contract.ts'
import { efsModel } from '../../../src/models/efs/model.ts'
import type { Meter } from '../../../src/prices/meter.ts'
import { GiB } from '../../../src/quantities/bytes.ts'
import { type Calendar, createCalendar } from '../../../src/quantities/calendar.ts'

export interface DatasetSketch extends Partial<Omit<DatasetDemandSpec, 'objectsIn' | 'bytesIn'>> {
  readonly days?: number
  readonly start?: string
  /** GiB that arrive on given days; nothing on the others. */
  readonly gibOn?: Readonly<Record<number, number>>
  readonly gibPerDay?: number
}

/** A dataset of files of 1 GiB that nobody touches, unless said otherwise. */
export function files({
  days = 31,
  start = '2027-01-01',
  gibOn = {},
  gibPerDay = 0,
  ...spec
}: DatasetSketch = {}): DatasetDemand {
  const calendar = createCalendar(start, days)
  const sizes = spec.sizes ?? fixedSize(GiB)
  const bytesIn = new Float64Array(days).map((_, day) => (gibPerDay + (gibOn[day] ?? 0)) * GiB)
  return createDatasetDemand(
    {
      id: 'files',
      kind: 'file',
      retentionDays: Number.POSITIVE_INFINITY,
      deleteHazardPerDay: 0,
      readBands: undefined,
      lookupsPerDay: undefined,
      scans: undefined,
      updates: undefined,
      peakToMean: 1,
      zipfExponent: 0,
      ...spec,
      sizes,
      bytesIn,
      objectsIn: bytesIn.map((bytes) => bytes / sizes.mean),
    },
    calendar,
  )
}

/** Keeps metadata requests out of the bill, as published examples do. */
export const NO_METADATA_OPERATIONS = { metadataOperations: { perRead: 0, perWrite: 0, perDelete: 0 } }

/** Simulates one file system with one dataset. */
export function runOf(
  demand: DatasetDemand,
  settings: Readonly<Record<string, unknown>> = {},
  region = 'us-east-1',
): StoreRun {
  const world = { calendar: demand.calendar, region, clusters: [] }
  return efsModel.simulate({ id: 'store', datasets: [demand] }, efsModel.config.parse(settings), world)
}

/** Quantity of a meter in a month, over all lines of a region. */
export function used({ usage }: StoreRun, { service, usageType }: Meter, month = 0, region = 'us-east-1'): number {
  return usage
    .filter(
      (line) =>
        line.service === service && line.usageType === usageType && line.month === month && line.region === region,
    )
    .reduce((sum, line) => sum + line.quantity, 0)
}

/** GB-months to GB-hours. */
export function gbHours(gbMonths: number, { months }: Calendar, month = 0): number {
  return gbMonths * months[month]!.hours
}
