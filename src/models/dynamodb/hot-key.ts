import type { DynamodbConfig } from './config.ts'
import type { TableRun } from './table-run.ts'
import { unitsPerRead } from './throughput.ts'

/** Ranks that are added up one by one before the sum is continued by its integral. */
const EXACT_RANKS = 64

/**
 * Share of all requests that go to the most popular key under a Zipf law, by the number of keys: 1 over the generalised harmonic number
 * H(n, s) = sum of k^-s. Beyond the first ranks the sum is continued by the Euler-Maclaurin formula.
 */
export function hottestKeyShares(exponent: number): (keys: number) => number {
  if (exponent === 0) return (keys) => 1 / Math.max(1, keys)
  const harmonics = [0]
  for (let rank = 1; rank <= EXACT_RANKS; rank++) harmonics.push(harmonics[rank - 1]! + rank ** -exponent)
  const power = 1 - exponent
  return (keys) => {
    if (keys <= 1) return 1
    const exact = Math.min(Math.floor(keys), EXACT_RANKS)
    if (keys <= exact) return 1 / harmonics[exact]!
    const integral = Math.abs(power) < 1e-9 ? Math.log(keys / exact) : (keys ** power - exact ** power) / power
    const ends = (keys ** -exponent - exact ** -exponent) / 2
    const slopes = (exponent * (exact ** (-exponent - 1) - keys ** (-exponent - 1))) / 12
    return 1 / (harmonics[exact]! + (integral + ends + slopes))
  }
}

/** Read units a second of the most popular item in the busiest second of each day. */
export function hottestItemReads(
  { demand, activity, layout }: TableRun,
  config: DynamodbConfig,
): (day: number) => number {
  const shareOf = hottestKeyShares(demand.zipfExponent)
  const units = unitsPerRead(layout, config)
  return (day) => {
    const objects = activity.stored.objects[day]!
    const perSecond = (activity.reads[day]! / 86_400) * demand.peakToMean
    if (objects === 0 || perSecond === 0) return 0
    return (perSecond * shareOf(objects) * units) / layout.items
  }
}
