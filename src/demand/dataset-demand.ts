import type { Calendar } from '../quantities/calendar.ts'
import { createCohorts, type Stock } from './cohorts.ts'
import type { SizeDistribution } from './size-distribution.ts'

/** Whole-object reads per stored object and day, for objects of `fromAge` up to but not including `toAge` days. */
export interface ReadBand {
  readonly fromAge: number
  readonly toAge: number
  readonly perObjectPerDay: number
}

/** Reads of (a share of) everything younger than `windowDays`, on every `everyDays`-th day from `firstDay` on. */
export interface ScanSchedule {
  readonly name: string
  readonly consumer?: string
  readonly firstDay: number
  readonly everyDays: number
  /** Infinity when all ages are read. */
  readonly windowDays: number
  readonly share: number
  readonly passes: number
}

/** Rewrites of existing objects at their size: per stored object and day, or over the whole dataset and day. */
export type UpdateRate = { readonly perObjectPerDay: number } | { readonly totalPerDay: number }

/** One dataset in numbers. What is `undefined` is unknown: the models leave it out, and the report says so. */
export interface DatasetDemandSpec {
  readonly id: string
  readonly kind: 'blob' | 'record' | 'file'
  readonly sizes: SizeDistribution
  /** Objects and bytes that arrive on each day. */
  readonly objectsIn: Float64Array
  readonly bytesIn: Float64Array
  /** Age in days at which every object is deleted; Infinity to keep it. May be a fraction of a day. */
  readonly retentionDays: number
  /** Share of the stored objects deleted at random per day, as a continuous hazard. */
  readonly deleteHazardPerDay: number
  readonly readBands: readonly ReadBand[] | undefined
  /** Whole-object reads a day, spread evenly over all that is stored. */
  readonly lookupsPerDay: number | undefined
  readonly scans: readonly ScanSchedule[] | undefined
  readonly updates: UpdateRate | undefined
  /** Busiest second over the mean, at least 1. */
  readonly peakToMean: number
  /** Exponent of the Zipf law of reads over keys; 0 is even. */
  readonly zipfExponent: number
}

/** One scan as it happens on a day. */
export interface ScanOnDay {
  readonly schedule: ScanSchedule
  /** Objects and bytes read, all passes counted. */
  readonly objects: number
  readonly bytes: number
}

/**
 * What one dataset asks of its store, day by day. Days and ages count from 0; an object that arrived on day d has the age t - d on
 * day t. Objects arrive evenly over their first day. Age ranges include their start and exclude their end. All quantities are
 * expectations and may be fractions.
 */
export interface DatasetDemand extends DatasetDemandSpec {
  readonly calendar: Calendar
  /** Stored at the end of each day. */
  readonly objectsStored: Float64Array
  readonly bytesStored: Float64Array
  /** Removed during each day: arrivals and removals balance the stock exactly. */
  readonly objectsDeleted: Float64Array
  readonly bytesDeleted: Float64Array
  /** Mean over the day of what is stored, within an age range. */
  stock(day: number, fromAge?: number, toAge?: number): Stock
  /** What is stored at the end of the day, within an age range. */
  stockAtEnd(day: number, fromAge?: number, toAge?: number): Stock
  /** Objects read and bytes read on a day by age bands and lookups, without scans. */
  reads(day: number, fromAge?: number, toAge?: number): Stock
  /** Objects and bytes read by all scans of a day, within an age range. */
  scanned(day: number, fromAge?: number, toAge?: number): Stock
  /** The scans of a day, each with its volume. */
  scansOn(day: number): readonly ScanOnDay[]
  /** Objects and bytes rewritten on a day, within an age range. A rewrite keeps its object's age for reads and retention. */
  updated(day: number, fromAge?: number, toAge?: number): Stock
  /** Reads per object and day at an age on a day, bands and lookups together, without scans. */
  readRate(day: number, age: number): number
  /** The same dataset read by other scans. What scans do not touch is shared, not computed again. */
  withScans(scans: DatasetDemandSpec['scans']): DatasetDemand
}

const FOREVER = Number.POSITIVE_INFINITY

/** What scans do not touch. */
type UnscannedDemand = Omit<DatasetDemand, 'scans' | 'scanned' | 'scansOn' | 'withScans'>

/** Computes the daily course of a dataset. Every query costs time proportional to its bands, never to the number of ages. */
export function createDatasetDemand(spec: DatasetDemandSpec, calendar: Calendar): DatasetDemand {
  return scannedBy(unscannedDemand(spec, calendar), spec.scans)
}

function unscannedDemand(spec: DatasetDemandSpec, calendar: Calendar): UnscannedDemand {
  const cohorts = createCohorts(spec)
  const { days } = calendar
  const stored = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  const deleted = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  for (let day = 0; day < days; day++) {
    const stock = cohorts.atEndOfDay(day, 0, FOREVER)
    stored.objects[day] = stock.objects
    stored.bytes[day] = stock.bytes
    deleted.objects[day] = removal(stored.objects, spec.objectsIn, day)
    deleted.bytes[day] = removal(stored.bytes, spec.bytesIn, day)
  }

  const allStock = onceADay(days, (day) => cohorts.meanOverDay(day, 0, FOREVER))
  const stock = (day: number, fromAge = 0, toAge = FOREVER): Stock =>
    fromAge === 0 && toAge === FOREVER ? allStock(day) : cohorts.meanOverDay(day, fromAge, toAge)

  const readsBetween = (day: number, fromAge: number, toAge: number): Stock => {
    let objects = 0
    let bytes = 0
    for (const band of spec.readBands ?? []) {
      const from = Math.max(fromAge, band.fromAge)
      const to = Math.min(toAge, band.toAge)
      if (from >= to || band.perObjectPerDay === 0) continue
      const held = stock(day, from, to)
      objects += held.objects * band.perObjectPerDay
      bytes += held.bytes * band.perObjectPerDay
    }
    const rate = lookupRate(day)
    if (rate > 0) {
      const held = stock(day, fromAge, toAge)
      objects += held.objects * rate
      bytes += held.bytes * rate
    }
    return { objects, bytes }
  }
  const allReads = onceADay(days, (day) => readsBetween(day, 0, FOREVER))

  const lookupRate = (day: number): number => {
    if (!spec.lookupsPerDay) return 0
    const held = stock(day).objects
    return held > 0 ? spec.lookupsPerDay / held : 0
  }

  return {
    ...spec,
    calendar,
    objectsStored: stored.objects,
    bytesStored: stored.bytes,
    objectsDeleted: deleted.objects,
    bytesDeleted: deleted.bytes,
    stock,
    stockAtEnd: (day, fromAge = 0, toAge = FOREVER) => cohorts.atEndOfDay(day, fromAge, toAge),
    reads: (day, fromAge = 0, toAge = FOREVER) =>
      fromAge === 0 && toAge === FOREVER ? allReads(day) : readsBetween(day, fromAge, toAge),
    updated: (day, fromAge = 0, toAge = FOREVER) => {
      if (spec.updates === undefined) return NOTHING
      const held = stock(day, fromAge, toAge)
      const all = stock(day).objects
      const rate =
        'perObjectPerDay' in spec.updates ? spec.updates.perObjectPerDay : all > 0 ? spec.updates.totalPerDay / all : 0
      return { objects: held.objects * rate, bytes: held.bytes * rate }
    },
    readRate: (day, age) => {
      const band = spec.readBands?.find(({ fromAge, toAge }) => age >= fromAge && age < toAge)
      return (band?.perObjectPerDay ?? 0) + lookupRate(day)
    },
  }
}

function scannedBy(unscanned: UnscannedDemand, scans: DatasetDemandSpec['scans']): DatasetDemand {
  const { stock, calendar } = unscanned
  const volume = (schedule: ScanSchedule, day: number, fromAge: number, toAge: number): Stock => {
    const held = stock(day, fromAge, Math.min(toAge, schedule.windowDays))
    const factor = schedule.share * schedule.passes
    return { objects: held.objects * factor, bytes: held.bytes * factor }
  }
  const scansOn = onceADay(calendar.days, (day) =>
    (scans ?? [])
      .filter((schedule) => isDue(schedule, day))
      .map((schedule) => ({ schedule, ...volume(schedule, day, 0, FOREVER) })),
  )
  return {
    ...unscanned,
    scans,
    scanned: (day, fromAge = 0, toAge = FOREVER) => {
      let objects = 0
      let bytes = 0
      for (const scan of scansOn(day)) {
        const read = fromAge === 0 && toAge === FOREVER ? scan : volume(scan.schedule, day, fromAge, toAge)
        objects += read.objects
        bytes += read.bytes
      }
      return { objects, bytes }
    },
    scansOn,
    withScans: (others) => scannedBy(unscanned, others),
  }
}

const NOTHING: Stock = { objects: 0, bytes: 0 }

/** Computes the value of a day when it is first asked for, and remembers it. */
function onceADay<T>(days: number, compute: (day: number) => T): (day: number) => T {
  const known = new Array<T | undefined>(days)
  return (day) => {
    known[day] ??= compute(day)
    return known[day]
  }
}

function removal(stored: Float64Array, arrived: Float64Array, day: number): number {
  const before = day === 0 ? 0 : stored[day - 1]!
  return Math.max(0, before + arrived[day]! - stored[day]!)
}

function isDue({ firstDay, everyDays }: ScanSchedule, day: number): boolean {
  return day >= firstDay && (day - firstDay) % everyDays === 0
}
