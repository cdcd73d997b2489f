import type { AccessRates } from './access-rates.ts'

/** Below this the logarithm of a chance stands for zero. */
const CERTAIN = 745

/** What a day brings to a file of some age: chances of being left alone, and numbers of accesses. */
export interface AccessChances {
  /** No read by age or lookup and no rewrite within half the day; scans left out. */
  halfDay: number
  /** No scan reads the file. */
  missed: number
  /** No access on the whole day. */
  wholeDay: number
  /** No rewrite on the day. */
  unwritten: number
  /** Rewrites on the day. */
  rewrites: number
  /** Reads on the day, of all kinds. */
  reads: number
  /** Part of the day's first accesses that are reads. */
  shareOfReads: number
}

/** Looks the chances of a day and an age up. The result is overwritten by the next call. */
export type ChancesOf = (day: number, age: number) => AccessChances

/** Tabulates the exponentials of rates, which part into a factor by age and one by day. */
export function accessChances({ byAge, lookups, rewrites, scans }: AccessRates): ChancesOf {
  const halfByAge = byAge.map((rate) => Math.exp(-rate / 2))
  const halfByDay = lookups.map((rate, day) => Math.exp(-(rate + rewrites[day]!) / 2))
  const unwrittenByDay = rewrites.map((rate) => Math.exp(-rate))
  const chances: AccessChances = {
    halfDay: 1,
    missed: 1,
    wholeDay: 1,
    unwritten: 1,
    rewrites: 0,
    reads: 0,
    shareOfReads: 1,
  }

  return (day, age) => {
    let missed = 1
    let scanned = 0
    const today = scans[day]!
    for (let i = 0; i < today.length; i++) {
      const { window, share, passes } = today[i]!
      if (age >= window) continue
      missed *= 1 - share
      scanned += share * passes
    }
    const read = byAge[age]! + lookups[day]!
    const written = rewrites[day]!
    chances.halfDay = halfByAge[age]! * halfByDay[day]!
    chances.missed = missed
    chances.wholeDay = chances.halfDay * chances.halfDay * missed
    chances.unwritten = unwrittenByDay[day]!
    chances.rewrites = written
    chances.reads = read + scanned
    chances.shareOfReads = written === 0 ? 1 : readShare(read + Math.min(CERTAIN, -Math.log(missed)), written)
    return chances
  }
}

function readShare(read: number, written: number): number {
  return read / (read + written)
}
