import type { Calendar } from '../quantities/calendar.ts'
import { dayNumber } from '../quantities/calendar.ts'
import { durationDays } from '../quantities/duration.ts'
import type { DatasetSpec, Scenario } from '../scenarios/schema.ts'
import {
  createDatasetDemand,
  type DatasetDemand,
  type DatasetDemandSpec,
  type ReadBand,
  type ScanSchedule,
} from './dataset-demand.ts'
import { type Growth, ingestCurve } from './growth.ts'
import { lognormalSizes, sigmaFromMean, sigmaFromP95 } from './lognormal-sizes.ts'
import { fixedSize, type SizeDistribution, sizeHistogram } from './size-distribution.ts'

/** What a trace file says about one day. */
export interface TraceDay {
  readonly bytes: number
  readonly objects: number
}

/** Daily arrivals read from the trace files of a scenario, by dataset; one entry per day of the horizon. */
export type Traces = Readonly<Record<string, readonly TraceDay[]>>

interface Arrivals {
  readonly bytesIn: Float64Array
  readonly objectsIn: Float64Array
}

/**
 * Turns the datasets of a scenario into daily demand on a calendar, sources before what is derived from them. Knows nothing of
 * services and prices. Initial data arrives on the first day. Each source object is read once on arrival to derive from it.
 */
export function buildDemand(
  scenario: Scenario,
  calendar: Calendar,
  traces: Traces = {},
): Readonly<Record<string, DatasetDemand>> {
  const arrivals = new Map<string, Arrivals>()
  const arrivalsOf = (id: string): Arrivals => {
    const known = arrivals.get(id)
    if (known !== undefined) return known
    const spec = scenario.datasets[id]!
    const found =
      spec.derivedFrom === undefined
        ? primaryArrivals(spec, calendar, traces[id])
        : derivedArrivals(arrivalsOf(spec.derivedFrom), spec.ratio ?? 1, sizesOf(spec).mean)
    arrivals.set(id, found)
    return found
  }
  return Object.fromEntries(
    Object.entries(scenario.datasets).map(([id, spec]) => {
      const hasDerived = Object.values(scenario.datasets).some((other) => other.derivedFrom === id)
      return [id, createDatasetDemand(datasetSpec(id, spec, arrivalsOf(id), hasDerived, calendar), calendar)]
    }),
  )
}

function datasetSpec(
  id: string,
  spec: DatasetSpec,
  arrivals: Arrivals,
  hasDerived: boolean,
  calendar: Calendar,
): DatasetDemandSpec {
  return {
    id,
    kind: spec.kind,
    sizes: sizesOf(spec),
    ...arrivals,
    retentionDays:
      spec.retention === undefined || spec.retention === 'forever'
        ? Number.POSITIVE_INFINITY
        : durationDays(spec.retention),
    deleteHazardPerDay:
      spec.deletes === undefined || spec.deletes === 'none'
        ? 0
        : -Math.log1p(-spec.deletes.rate.rate) / spec.deletes.rate.perDays,
    readBands: readBands(spec, hasDerived),
    lookupsPerDay: spec.reads === undefined ? undefined : spec.reads === 'none' ? 0 : (spec.reads.lookups ?? 0),
    scans:
      spec.scans === undefined
        ? undefined
        : spec.scans === 'none'
          ? []
          : spec.scans.map((scan) => scanSchedule(scan, calendar)),
    updates: updateRate(spec),
    peakToMean: spec.peakToMean ?? 1,
    zipfExponent: spec.popularity?.zipf ?? 0,
  }
}

function updateRate({ updates }: DatasetSpec): DatasetDemandSpec['updates'] {
  if (updates === undefined) return undefined
  if (updates === 'none') return { totalPerDay: 0 }
  return 'perObject' in updates ? { perObjectPerDay: updates.perObject } : { totalPerDay: updates.total }
}

/** Share of a day's arrivals that is still of age 0 when read: an object is read once, all of it in its first day. */
const FIRST_DAY: Pick<ReadBand, 'fromAge' | 'toAge'> = { fromAge: 0, toAge: 1 }
/** Objects arrive evenly over their first day and are there for half of it on average, so one read each is a rate of two. */
const ONE_READ_ON_ARRIVAL = 2

function readBands({ reads }: DatasetSpec, hasDerived: boolean): readonly ReadBand[] | undefined {
  const derivation = hasDerived ? [{ ...FIRST_DAY, perObjectPerDay: ONE_READ_ON_ARRIVAL }] : []
  if (reads === undefined) return hasDerived ? derivation : undefined
  if (reads === 'none') return derivation
  const bands: ReadBand[] = []
  let fromAge = 0
  for (const { until, rate } of reads.byAge ?? []) {
    const toAge = until === undefined ? Number.POSITIVE_INFINITY : Math.round(durationDays(until))
    bands.push({ fromAge, toAge, perObjectPerDay: rate })
    fromAge = toAge
  }
  return mergeOnArrival(bands, hasDerived)
}

function mergeOnArrival(bands: readonly ReadBand[], hasDerived: boolean): readonly ReadBand[] {
  if (!hasDerived) return bands
  const first = bands.find((band) => band.fromAge === 0)
  const rest =
    first === undefined
      ? bands
      : [{ ...first, fromAge: 1 }, ...bands.filter((band) => band !== first)].filter(
          (band) => band.fromAge < band.toAge,
        )
  return [{ ...FIRST_DAY, perObjectPerDay: ONE_READ_ON_ARRIVAL + (first?.perObjectPerDay ?? 0) }, ...rest]
}

type ScanSpec = Exclude<NonNullable<DatasetSpec['scans']>, 'none'>[number]

function scanSchedule(scan: ScanSpec, calendar: Calendar): ScanSchedule {
  const everyDays = Math.max(1, Math.round(durationDays(scan.every)))
  return {
    name: scan.name,
    ...(scan.consumer === undefined ? {} : { consumer: scan.consumer }),
    everyDays,
    firstDay: scan.from === undefined ? everyDays : Math.max(0, dayNumber(scan.from) - dayNumber(calendar.start)),
    windowDays:
      scan.window === undefined ? Number.POSITIVE_INFINITY : Math.max(1, Math.round(durationDays(scan.window))),
    share: scan.share,
    passes: scan.passes,
  }
}

/** Distribution of object sizes of a dataset, in bytes. */
export function sizesOf({ objectSize }: DatasetSpec): SizeDistribution {
  if (typeof objectSize === 'number') return fixedSize(objectSize)
  if ('histogram' in objectSize) return sizeHistogram(objectSize.histogram)
  if ('mean' in objectSize) return lognormalSizes(objectSize.median, sigmaFromMean(objectSize.median, objectSize.mean))
  return lognormalSizes(objectSize.median, sigmaFromP95(objectSize.median, objectSize.p95))
}

function primaryArrivals(spec: DatasetSpec, calendar: Calendar, trace: readonly TraceDay[] | undefined): Arrivals {
  const { mean } = sizesOf(spec)
  if (trace !== undefined) {
    return {
      bytesIn: Float64Array.from({ length: calendar.days }, (_, day) => trace[day]?.bytes ?? 0),
      objectsIn: Float64Array.from({ length: calendar.days }, (_, day) => trace[day]?.objects ?? 0),
    }
  }
  const toBytes = (rate: { readonly kind: 'bytes' | 'objects'; readonly perDay: number }): number =>
    rate.kind === 'bytes' ? rate.perDay : rate.perDay * mean
  const events = (spec.events ?? []).map((event) => ({
    day: dayNumber(event.on) - dayNumber(calendar.start),
    multiply: event.multiplyIngest,
  }))
  const initialRate = spec.ingest === undefined ? 0 : toBytes(spec.ingest)
  const bytesIn = ingestCurve(initialRate, growthOf(spec.growth, toBytes), events, calendar.days)
  bytesIn[0]! += spec.initial ?? 0
  return { bytesIn, objectsIn: bytesIn.map((bytes) => bytes / mean) }
}

function growthOf(
  growth: DatasetSpec['growth'],
  toBytes: (rate: { kind: 'bytes' | 'objects'; perDay: number }) => number,
): Growth {
  if (growth === undefined || growth === 'none') return { kind: 'none' }
  if ('compound' in growth) return { kind: 'compound', ...growth.compound }
  if ('linear' in growth)
    return { kind: 'linear', increment: toBytes(growth.linear), perDays: durationDays(growth.per) }
  return { kind: 'logistic', ...growth.logistic.rate, ceiling: toBytes(growth.logistic.ceiling) }
}

function derivedArrivals(source: Arrivals, ratio: number, meanSize: number): Arrivals {
  const bytesIn = source.bytesIn.map((bytes) => bytes * ratio)
  return { bytesIn, objectsIn: bytesIn.map((bytes) => bytes / meanSize) }
}
