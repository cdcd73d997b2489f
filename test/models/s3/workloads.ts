import { createDatasetDemand, type DatasetDemand, type DatasetDemandSpec } from '../../../src/demand/dataset-demand.ts'
import { fixedSize, type SizeDistribution } from '../../../src/demand/size-distribution.ts'
import type { StoreRun, UsageLine, World } from '../../../src/models/contract.ts'
import { s3ConfigSchema } from '../../../src/models/s3/config.ts'
import { s3Model } from '../../../src/models/s3/model.ts'
import type { Meter } from '../../../src/prices/meter.ts'
import { createCalendar, type IsoDate } from '../../../src/quantities/calendar.ts'

/** What a test says of its dataset; the rest is nothing, known to be nothing. */
export interface Workload extends Partial<Omit<DatasetDemandSpec, 'objectsIn' | 'bytesIn'>> {
  readonly start?: IsoDate
  readonly days: number
  /** Objects that arrive on each day. */
  readonly objects: number | ((day: number) => number)
  readonly sizes?: SizeDistribution
}

/** One dataset with steady or given arrivals, in objects of 1 GiB unless said otherwise. */
export function workload({
  start = '2027-01-01',
  days,
  objects,
  sizes = fixedSize(2 ** 30),
  ...rest
}: Workload): DatasetDemand {
  const objectsIn = Float64Array.from({ length: days }, (_, day) =>
    typeof objects === 'number' ? objects : objects(day),
  )
  return createDatasetDemand(
    {
      id: 'data',
      kind: 'blob',
      sizes,
      objectsIn,
      bytesIn: objectsIn.map((count) => count * sizes.mean),
      retentionDays: Number.POSITIVE_INFINITY,
      deleteHazardPerDay: 0,
      readBands: [],
      lookupsPerDay: 0,
      scans: [],
      updates: undefined,
      peakToMean: 1,
      zipfExponent: 0,
      ...rest,
    },
    createCalendar(start, days),
  )
}

/** Simulates datasets in one bucket of us-east-1. */
export function run(
  datasets: DatasetDemand | readonly DatasetDemand[],
  config: unknown = {},
  world: Partial<World> = {},
): StoreRun {
  const list = Array.isArray(datasets) ? (datasets as readonly DatasetDemand[]) : [datasets as DatasetDemand]
  const calendar = list[0]?.calendar ?? createCalendar('2027-01-01', 31)
  return s3Model.simulate({ id: 'bucket', datasets: list }, s3ConfigSchema.parse(config), {
    calendar,
    region: 'us-east-1',
    clusters: [],
    ...world,
  })
}

/** Quantity of a meter over all months and datasets, or in one month. */
export function total({ usage }: StoreRun, meter: Meter, filter: (line: UsageLine) => boolean = () => true): number {
  return usage
    .filter((line) => line.service === meter.service && line.usageType === meter.usageType && filter(line))
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
