import type { AccessRates } from './access-rates.ts'

/** A day that is as good as certain to see an access: the logarithm of its chance of none, in double precision. */
export const CERTAIN = 745

/** Chances that a file sees no access, looked up by day and age. */
export interface QuietTables {
  /** No read by age or lookup and no rewrite within half the day; scans left out. */
  halfDay(day: number, age: number): number
  /** No scan of the day reads the file. */
  missed(day: number, age: number): number
  /** Reads that the scans of the day bring to the file. */
  scanReads(day: number, age: number): number
  /** No rewrite on the day. */
  readonly unwritten: Float64Array
  /** Share of the first accesses of the day that are reads. */
  shareOfReads(day: number, age: number): number
}

/** Tabulates the exponentials of rates, which part into a factor by age and one by day. */
export function quietTables({ byAge, lookups, rewrites, scans }: AccessRates): QuietTables {
  const halfByAge = byAge.map((rate) => Math.exp(-rate / 2))
  const halfByDay = lookups.map((rate, day) => Math.exp(-(rate + rewrites[day]!) / 2))

  const missed = (day: number, age: number): number => {
    let chance = 1
    for (const { window, share } of scans[day]!) if (age < window) chance *= 1 - share
    return chance
  }
  return {
    halfDay: (day, age) => halfByAge[age]! * halfByDay[day]!,
    missed,
    scanReads: (day, age) => {
      let reads = 0
      for (const { window, share, passes } of scans[day]!) if (age < window) reads += share * passes
      return reads
    },
    unwritten: rewrites.map((rate) => Math.exp(-rate)),
    shareOfReads: (day, age) => {
      const written = rewrites[day]!
      if (written === 0) return 1
      const read = byAge[age]! + lookups[day]! - Math.max(-CERTAIN, Math.log(missed(day, age)))
      return read / (read + written)
    },
  }
}
