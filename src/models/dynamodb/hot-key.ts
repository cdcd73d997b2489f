import type { DynamodbConfig } from './config.ts'
import type { TableRun } from './table-run.ts'
import { unitsPerRead } from './throughput.ts'

/** Ranks that are added up one by one before the sum is continued by its integral. */
const EXACT_RANKS = 64

/**
 * Share of all requests that go to the most popular of `keys` keys under a Zipf law: 1 over the generalised harmonic number
 * H(n, s) = sum of k^-s. Beyond the first ranks the sum is continued by the Euler-Maclaurin formula.
 */
export function hottestKeyShare(keys: number, exponent: number): number {
  if (keys <= 1) return 1
  if (exponent === 0) return 1 / keys
  const exact = Math.min(Math.floor(keys), EXACT_RANKS)
  let harmonic = 0
  for (let rank = 1; rank <= exact; rank++) harmonic += rank ** -exponent
  if (keys > exact) {
    const power = 1 - exponent
    const integral = Math.abs(power) < 1e-9 ? Math.log(keys / exact) : (keys ** power - exact ** power) / power
    harmonic +=
      integral +
      (keys ** -exponent - exact ** -exponent) / 2 +
      (exponent * (exact ** (-exponent - 1) - keys ** (-exponent - 1))) / 12
  }
  return 1 / harmonic
}

/** Read units a second of the most popular item in the busiest second of a day. */
export function hottestItemReads(run: TableRun, config: DynamodbConfig, day: number): number {
  const { demand, activity, layout } = run
  const objects = activity.stored.objects[day]!
  const perSecond = (activity.reads[day]! / 86_400) * demand.peakToMean
  if (objects === 0 || perSecond === 0) return 0
  const share = hottestKeyShare(objects, demand.zipfExponent)
  return (perSecond * share * unitsPerRead(layout, config)) / layout.items
}
