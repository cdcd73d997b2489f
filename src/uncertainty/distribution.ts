import { normalCdf, normalQuantile } from '../demand/normal.ts'

/**
 * What is believed of an amount, in the unit that it is written in.
 *
 * - `three-point`: the 10th, 50th and 90th percentile, carried on by a metalog distribution.
 * - `triangular`: the least, the likeliest and the greatest amount. Its tails end, so it understates risk.
 * - `uniform`: anything between two amounts.
 * - `normal`: mean and standard deviation, cut off at `atLeast` where the amount cannot fall below it.
 * - `lognormal`: the median and the standard deviation of the logarithm.
 * - `cases`: one of several amounts, with probabilities that add up to one.
 */
export type Distribution =
  | {
      readonly kind: 'three-point'
      readonly p10: number
      readonly p50: number
      readonly p90: number
      readonly positive: boolean
    }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number; readonly atLeast?: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly logSd: number }
  | {
      readonly kind: 'cases'
      readonly cases: readonly { readonly value: number; readonly probability: number }[]
    }

/** Tail probability of the outer points of a three-point assessment. */
const TAIL = 0.1
const LOG_ODDS = Math.log((1 - TAIL) / TAIL)
/** A three-point metalog exists for medians between this share of the way from P10 to P90 and its mirror image (Keelin 2016, eq. 22). */
const LEAST_LEAN = 0.5 * (1 - 1.66711 * (0.5 - TAIL))

/**
 * Checks that a distribution exists; returns it. Throws `RangeError` that says what is wrong.
 */
export function checkedDistribution(distribution: Distribution): Distribution {
  const complaint = complaintOf(distribution)
  if (complaint !== undefined) throw new RangeError(complaint)
  return distribution
}

/** The amount that the distribution stays below with probability `u`, 0 < u < 1. Never falls as `u` grows. */
export function quantile(distribution: Distribution, u: number): number {
  switch (distribution.kind) {
    case 'three-point':
      return threePointQuantile(distribution, u)
    case 'triangular': {
      const { low, mode, high } = distribution
      const peak = (mode - low) / (high - low)
      return u <= peak
        ? low + Math.sqrt(u * (high - low) * (mode - low))
        : high - Math.sqrt((1 - u) * (high - low) * (high - mode))
    }
    case 'uniform':
      return distribution.low + u * (distribution.high - distribution.low)
    case 'normal': {
      const { mean, sd, atLeast } = distribution
      if (atLeast === undefined) return mean + sd * normalQuantile(u)
      const below = normalCdf((atLeast - mean) / sd)
      return Math.max(atLeast, mean + sd * normalQuantile(below + u * (1 - below)))
    }
    case 'lognormal':
      return distribution.median * Math.exp(distribution.logSd * normalQuantile(u))
    case 'cases':
      return distribution.cases[caseOf(distribution.cases, u)]!.value
  }
}

/** The amount that stands for the distribution where a single one is asked for: its median, or the likeliest of its cases. */
export function centre(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'three-point':
      return distribution.p50
    case 'lognormal':
      return distribution.median
    case 'cases':
      return distribution.cases.reduce((best, other) => (other.probability > best.probability ? other : best)).value
    default:
      return quantile(distribution, 0.5)
  }
}

/** Which case is drawn at `u`. */
export function caseOf(cases: readonly { readonly probability: number }[], u: number): number {
  let sum = 0
  for (let index = 0; index < cases.length - 1; index++) {
    sum += cases[index]!.probability
    if (u < sum) return index
  }
  return cases.length - 1
}

/**
 * The symmetric-percentile-triplet metalog, of amounts where they may be negative and of their logarithms where they are positive
 * (Keelin, "The Metalog Distributions", Decision Analysis 13(4), 2016, sections 3.5 and 4.3). Its quantile function runs through the
 * three points.
 */
function threePointQuantile(
  { p10, p50, p90, positive }: Extract<Distribution, { kind: 'three-point' }>,
  u: number,
): number {
  const [low, middle, high] = positive ? [Math.log(p10), Math.log(p50), Math.log(p90)] : [p10, p50, p90]
  const lean = (middle - low) / (high - low)
  const scale = (high - low) / (2 * LOG_ODDS)
  const skew = ((1 - 2 * lean) * (high - low)) / ((1 - 2 * TAIL) * LOG_ODDS)
  const logit = Math.log(u / (1 - u))
  const value = middle + scale * logit + skew * (u - 0.5) * logit
  return positive ? Math.exp(value) : value
}

function complaintOf(distribution: Distribution): string | undefined {
  switch (distribution.kind) {
    case 'three-point': {
      const { p10, p50, p90, positive } = distribution
      if (!(p10 < p50 && p50 < p90)) return 'p10, p50 and p90 do not grow'
      const [low, middle, high] = positive ? [Math.log(p10), Math.log(p50), Math.log(p90)] : [p10, p50, p90]
      const lean = (middle - low) / (high - low)
      if (lean > LEAST_LEAN && lean < 1 - LEAST_LEAN) return undefined
      return `p50 lies too near to ${lean < 0.5 ? 'p10' : 'p90'} for a distribution with one peak`
    }
    case 'triangular': {
      const { low, mode, high } = distribution
      return low <= mode && mode <= high && low < high ? undefined : 'low, mode and high do not grow'
    }
    case 'uniform':
      return distribution.low < distribution.high ? undefined : 'low is not below high'
    case 'normal':
      return distribution.sd > 0 ? undefined : 'sd is not above 0'
    case 'lognormal':
      return distribution.median > 0 && distribution.logSd > 0 && Number.isFinite(distribution.logSd)
        ? undefined
        : 'the median is not above 0 and below the other amount'
    case 'cases': {
      const sum = distribution.cases.reduce((total, { probability }) => total + probability, 0)
      return Math.abs(sum - 1) < 1e-9
        ? undefined
        : `the probabilities add up to ${Number(sum.toPrecision(6))}, not to 1`
    }
  }
}
