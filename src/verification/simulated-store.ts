import { createDatasetDemand, type DatasetDemand, type DatasetDemandSpec } from '../demand/dataset-demand.ts'
import { fixedSize, type SizeDistribution } from '../demand/size-distribution.ts'
import type { StorageModel, StoreRun, UsageLine } from '../models/contract.ts'
import { type Meter, meterKey } from '../prices/meter.ts'
import { createCalendar, type IsoDate } from '../quantities/calendar.ts'
import { sum } from '../quantities/sum.ts'

/** The dataset of an example: what it does not mention does not happen. */
export interface ExampleDataset extends Partial<Omit<DatasetDemandSpec, 'objectsIn' | 'bytesIn' | 'sizes'>> {
  readonly start: IsoDate
  readonly days: number
  /** Objects that arrive on each day. */
  readonly objects: number | ((day: number) => number)
  /** Bytes of an object, or how they spread. */
  readonly size: number | SizeDistribution
}

/** A model with one dataset in one store of us-east-1, simulated. */
export interface SimulatedStore {
  /** Quantity of a meter, over all months and regions or over the lines that a filter keeps. */
  quantity(meter: Pick<Meter, 'service' | 'usageType'>, keep?: (line: UsageLine) => boolean): number
  readonly run: StoreRun
}

/** Simulates an example's dataset on a model with settings as a user writes them. */
export function simulateStore<C>(
  model: StorageModel<C>,
  example: ExampleDataset,
  settings: Readonly<Record<string, unknown>> = {},
): SimulatedStore {
  const demand = demandOf(example)
  const world = { calendar: demand.calendar, region: 'us-east-1', clusters: [] }
  const run = model.simulate({ id: 'store', datasets: [demand] }, model.config.parse(settings), world)
  return {
    run,
    quantity: (meter, keep = () => true) =>
      sum(run.usage.filter((line) => meterKey(line) === meterKey(meter) && keep(line)).map(({ quantity }) => quantity)),
  }
}

function demandOf({ start, days, objects, size, ...rest }: ExampleDataset): DatasetDemand {
  const sizes = typeof size === 'number' ? fixedSize(size) : size
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
