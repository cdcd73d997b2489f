import type { SizeDistribution } from '../../demand/size-distribution.ts'
import { dynamodbFacts as facts } from './facts.ts'

/** Prime number of sample points, and the generator of their lattice. */
const POINTS = 1021
const GENERATOR = 331
const DIMENSIONS = 12

/**
 * Expected strongly consistent read units of a Query that returns `count` objects of independent sizes, where `bytesOf` gives the item
 * bytes of an object and `meanBytes` their mean.
 *
 * Query rounds the sum, so the units are the mean bytes over 4 KB plus the expected rounding, which lies between 0 and 1 unit. Only
 * that part is estimated, on a Korobov lattice over the quantiles of the sizes; it is exact when all objects are equal. Every further
 * page of 1 MB rounds once more, by half a unit on average.
 */
export function expectedQueryUnits(
  sizes: SizeDistribution,
  bytesOf: (size: number) => number,
  meanBytes: number,
  count: number,
): number {
  const unit = facts.readUnitBytes.value
  const total = count * meanBytes
  const furtherPages = Math.max(0, total / facts.pageBytes.value - 1)
  return Math.max(1, total / unit + meanRounding(sizes, bytesOf, count, unit) + furtherPages / 2)
}

function meanRounding(sizes: SizeDistribution, bytesOf: (size: number) => number, count: number, unit: number): number {
  const quantiles = new Float64Array(POINTS)
  for (let i = 0; i < POINTS; i++) quantiles[i] = bytesOf(sizes.quantile((i + 0.5) / POINTS))
  const dimensions = Math.min(Math.max(1, Math.round(count)), DIMENSIONS)
  let rounding = 0
  for (let point = 0; point < POINTS; point++) {
    let sum = 0
    let multiplier = 1
    for (let dimension = 0; dimension < dimensions; dimension++) {
      sum += quantiles[(point * multiplier) % POINTS]!
      multiplier = (multiplier * GENERATOR) % POINTS
    }
    const units = (sum * count) / dimensions / unit
    rounding += Math.ceil(units) - units
  }
  return rounding / POINTS
}
