import { formatBytes } from '../quantities/format.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import type { SizeDistribution, SizeRange } from './size-distribution.ts'

/** Beyond this many rounding units the started unit is half full on average, which the tail sum may then assume. */
const EXACT_UNITS = 4096

/**
 * Lognormal sizes with the given median (bytes) and sigma of the logarithm. With mu = ln(median), the share of bytes in objects
 * over s is Phi((mu + sigma^2 - ln s) / sigma) and E[ceil(X/u)] = sum over k >= 0 of P(X > k u).
 * Throws `RangeError` unless both are positive.
 */
export function lognormalSizes(median: number, sigma: number): SizeDistribution {
  if (!(median > 0 && sigma > 0 && Number.isFinite(median + sigma)))
    throw new RangeError('a lognormal size needs a positive median and sigma')
  const mu = Math.log(median)
  const mean = Math.exp(mu + (sigma * sigma) / 2)
  const countAbove = (size: number): number => (size <= 0 ? 1 : normalCdf((mu - Math.log(size)) / sigma))
  const bytesAbove = (size: number): number =>
    size <= 0 ? 1 : normalCdf((mu + sigma * sigma - Math.log(size)) / sigma)
  const objectShare = ({ over = 0, upTo = Number.POSITIVE_INFINITY }: SizeRange): number =>
    Math.max(0, countAbove(over) - countAbove(upTo))
  const byteShare = ({ over = 0, upTo = Number.POSITIVE_INFINITY }: SizeRange): number =>
    Math.max(0, bytesAbove(over) - bytesAbove(upTo))

  const unitsIn = (unit: number, over: number, upTo: number, overhead: number): number => {
    const range = { over, upTo }
    const first = Math.floor((over + overhead) / unit)
    const last = Math.min(
      upTo === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : Math.ceil((upTo + overhead) / unit),
      first + EXACT_UNITS,
    )
    let sum = first * objectShare(range)
    const beyond = countAbove(upTo)
    for (let k = first; k < last; k++) {
      const share = Math.max(0, countAbove(Math.max(over, k * unit - overhead)) - beyond)
      if (share < 1e-15) return sum
      sum += share
    }
    const tail = { over: Math.max(over, last * unit - overhead), upTo }
    const tailObjects = tail.over < upTo ? objectShare(tail) : 0
    if (tailObjects === 0) return sum
    return sum + (byteShare(tail) * mean + (overhead + unit / 2 - last * unit) * tailObjects) / unit
  }

  const known = new Map<string, number>()
  // The sum is long, and a model asks for the same one in every run of an option.
  const meanCeil = (unit: number, range: SizeRange = {}, overhead = 0): number => {
    const { over = 0, upTo = Number.POSITIVE_INFINITY } = range
    const key = `${unit} ${over} ${upTo} ${overhead}`
    const units = known.get(key) ?? unitsIn(unit, over, upTo, overhead)
    known.set(key, units)
    return units
  }

  return {
    mean,
    description: `lognormal, median ${formatBytes(median)}, mean ${formatBytes(mean)}`,
    objectShare,
    byteShare,
    meanCeil,
    quantile: (share) => Math.exp(mu + sigma * normalQuantile(share)),
  }
}

/** Sigma of a lognormal from its median and mean; throws `RangeError` unless the mean is the larger. */
export function sigmaFromMean(median: number, mean: number): number {
  if (!(mean > median)) throw new RangeError('the mean of a lognormal size is larger than its median')
  return Math.sqrt(2 * Math.log(mean / median))
}

/** Sigma of a lognormal from its median and its 95th percentile; throws `RangeError` unless the latter is the larger. */
export function sigmaFromP95(median: number, p95: number): number {
  if (!(p95 > median)) throw new RangeError('the 95th percentile of a lognormal size is larger than its median')
  return Math.log(p95 / median) / normalQuantile(0.95)
}
