import { createDatasetDemand, type DatasetDemand, type DatasetDemandSpec } from '../../../src/demand/dataset-demand.ts'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import type { ConsumerCluster, StoreRun, World } from '../../../src/models/contract.ts'
import { emrHdfsModel } from '../../../src/models/emr-hdfs/model.ts'
import { type Calendar, createCalendar } from '../../../src/quantities/calendar.ts'

/** A dataset of equal objects that arrive evenly, with anything else as stated. */
export function dataset(
  calendar: Calendar,
  {
    bytesPerObject = 1e6,
    objectsPerDay = 0,
    initialObjects = 0,
    ...rest
  }: Partial<DatasetDemandSpec> & {
    readonly bytesPerObject?: number
    readonly objectsPerDay?: number
    readonly initialObjects?: number
  },
): DatasetDemand {
  const objectsIn = new Float64Array(calendar.days).fill(objectsPerDay)
  objectsIn[0]! += initialObjects
  return createDatasetDemand(
    {
      id: 'data',
      kind: 'blob',
      sizes: fixedSize(bytesPerObject),
      objectsIn,
      bytesIn: objectsIn.map((objects) => objects * bytesPerObject),
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
    calendar,
  )
}

/** A world in us-east-1 of so many days from the start of 2027. */
export function worldOf(days: number, clusters: readonly ConsumerCluster[] = []): World {
  return { calendar: createCalendar('2027-01-01', days), region: 'us-east-1', clusters }
}

/** Simulates datasets on a cluster. */
export function simulate(
  datasets: readonly DatasetDemand[],
  settings: Record<string, unknown>,
  world: World,
): StoreRun {
  return emrHdfsModel.simulate({ id: 'hdfs', datasets }, emrHdfsModel.config.parse(settings), world)
}

/** Quantity of a usage type over all months, or one. */
export function used({ usage }: StoreRun, service: string, usageType: string, month?: number): number {
  return usage
    .filter(
      (line) =>
        line.service === service && line.usageType === usageType && (month === undefined || line.month === month),
    )
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
