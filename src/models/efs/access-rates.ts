import type { DatasetDemand } from '../../demand/dataset-demand.ts'

/** A scan as the files of a dataset meet it: those younger than `window` days are read with the chance `share`, `passes` times each. */
export interface ScanHit {
  readonly window: number
  readonly share: number
  readonly passes: number
}

/** How often a file is accessed: rates per file and day, the parts that go by age and by day kept apart. */
export interface AccessRates {
  /** Reads by age bands, at each age in days. */
  readonly byAge: Float64Array
  /** Lookups, on each day. */
  readonly lookups: Float64Array
  /** Rewrites, on each day. */
  readonly rewrites: Float64Array
  /** Scans of each day. */
  readonly scans: readonly (readonly ScanHit[])[]
}

/** Rates of a dataset. What is unknown is left out. */
export function accessRates(demand: DatasetDemand): AccessRates {
  const { days } = demand.calendar
  const byAge = new Float64Array(days)
  for (const { fromAge, toAge, perObjectPerDay } of demand.readBands ?? [])
    for (let age = Math.max(0, Math.ceil(fromAge)); age < Math.min(days, Math.ceil(toAge)); age++)
      byAge[age]! += perObjectPerDay
  const lookups = new Float64Array(days)
  const rewrites = new Float64Array(days)
  const scans: ScanHit[][] = []
  for (let day = 0; day < days; day++) {
    const held = demand.stock(day).objects
    if (held > 0) {
      lookups[day] = (demand.lookupsPerDay ?? 0) / held
      rewrites[day] = demand.updated(day).objects / held
    }
    scans.push(
      demand.scansOn(day).map(({ schedule: { windowDays, share, passes } }) => ({
        window: Math.ceil(windowDays),
        share: Math.min(1, share),
        passes,
      })),
    )
  }
  return { byAge, lookups, rewrites, scans }
}

/** Nobody reads: what a replica sees, which only follows the writes. */
export function writesOnly(rates: AccessRates): AccessRates {
  return {
    byAge: new Float64Array(rates.byAge.length),
    lookups: new Float64Array(rates.lookups.length),
    rewrites: rates.rewrites,
    scans: rates.scans.map(() => []),
  }
}
