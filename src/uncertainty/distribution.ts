import { normalCdf, normalQuantile } from '../demand/normal.ts'

/**
 * What is believed of an amount, in the unit that it is written in.
 *
 * - `three-point`: the 10th, 50th and 90th percentile, carried on by a metalog distribution between the ends that the amount has.
 * - `triangular`: the least, the likeliest and the greatest amount. Its tails end, so it understates risk.
 * - `uniform`: anything between two amounts.
 * - `normal`: mean and standard deviation, cut off at the ends that the amount has; they are those before the cut.
 * - `lognormal`: the median and the standard deviation of the logarithm, cut off like `normal`.
 * - `cases`: one of several amounts, with probabilities that add up to one.
 */
export type Distribution =
  | {
      readonly kind: 'three-point'
      readonly p10: number
      readonly p50: number
      readonly p90: number
      /** An end that the amount stays above. */
      readonly atLeast?: number
      /** An end that the amount stays below. */
      readonly atMost?: number
    }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'normal'
      readonly mean: number
      readonly sd: number
      readonly atLeast?: number
      readonly atMost?: number
    }
  | {
      readonly kind: 'lognormal'
      readonly median: number
      readonly logSd: number
      /** Above 0. */
      readonly atLeast?: number
      readonly atMost?: number
    }
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
    case 'normal':
      return cutNormalQuantile(distribution, u)
    case 'lognormal':
      return lognormalQuantile(distribution, u)
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
      return isCut(distribution) ? quantile(distribution, 0.5) : distribution.median
    case 'cases':
      return distribution.cases.reduce((best, other) => (other.probability > best.probability ? other : best)).value
    default:
      return quantile(distribution, 0.5)
  }
}

/** Probability of amounts so far out that hardly a draw is simulated beyond them. */
const RARE = 2 ** -12

/** Amounts that hardly a draw lies beyond, or all cases. */
export function endsOf(distribution: Distribution): readonly number[] {
  if (distribution.kind === 'cases') return distribution.cases.map(({ value }) => value)
  return [quantile(distribution, RARE), quantile(distribution, 1 - RARE)]
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

type Normal = Omit<Extract<Distribution, { kind: 'normal' }>, 'kind'>
type Lognormal = Extract<Distribution, { kind: 'lognormal' }>

function isCut({ atLeast, atMost }: Lognormal): boolean {
  return atLeast !== undefined || atMost !== undefined
}

/** The probabilities of less than the lower end, and of less than the upper one. */
function probabilitiesOfEnds({ mean, sd, atLeast = -Infinity, atMost = Infinity }: Normal): readonly [number, number] {
  return [normalCdf((atLeast - mean) / sd), normalCdf((atMost - mean) / sd)]
}

function cutNormalQuantile(normal: Normal, u: number): number {
  const { mean, sd, atLeast = -Infinity, atMost = Infinity } = normal
  const [below, within] = probabilitiesOfEnds(normal)
  return Math.min(atMost, Math.max(atLeast, mean + sd * normalQuantile(below + u * (within - below))))
}

/** The logarithm of an amount over the median is normal. */
function logOf({ median, logSd, atLeast = 0, atMost = Infinity }: Lognormal): Normal {
  return { mean: 0, sd: logSd, atLeast: Math.log(atLeast / median), atMost: Math.log(atMost / median) }
}

function lognormalQuantile(distribution: Lognormal, u: number): number {
  const { median, logSd, atLeast = 0, atMost = Infinity } = distribution
  if (!isCut(distribution)) return median * Math.exp(logSd * normalQuantile(u))
  return Math.min(atMost, Math.max(atLeast, median * Math.exp(cutNormalQuantile(logOf(distribution), u))))
}

type ThreePoint = Extract<Distribution, { kind: 'three-point' }>

/**
 * The symmetric-percentile-triplet metalog of amounts without ends, the log metalog of those with a lower end, and the logit metalog of
 * those with two; one with an upper end alone is the mirror image of one with a lower end (Keelin, "The Metalog Distributions", Decision Analysis 13(4), 2016, sections 3.5 and 4). Its quantile function runs
 * through the three points.
 */
function threePointQuantile(distribution: ThreePoint, u: number): number {
  const [low, middle, high] = unboundedPoints(distribution)
  const lean = (middle - low) / (high - low)
  const scale = (high - low) / (2 * LOG_ODDS)
  const skew = ((1 - 2 * lean) * (high - low)) / ((1 - 2 * TAIL) * LOG_ODDS)
  const logit = Math.log(u / (1 - u))
  const value = middle + scale * logit + skew * (u - 0.5) * logit
  const { atLeast, atMost } = distribution
  if (atLeast === undefined) return atMost === undefined ? value : atMost - Math.exp(-value)
  if (atMost === undefined) return atLeast + Math.exp(value)
  return atLeast + (atMost - atLeast) / (1 + Math.exp(-value))
}

/** The three points on a scale without ends. */
function unboundedPoints({ p10, p50, p90, atLeast, atMost }: ThreePoint): readonly [number, number, number] {
  const unbounded = (amount: number): number => {
    if (atLeast === undefined && atMost === undefined) return amount
    const [above, below] = [amount - (atLeast ?? amount - 1), (atMost ?? amount + 1) - amount]
    return Math.log(above) - Math.log(below)
  }
  return [unbounded(p10), unbounded(p50), unbounded(p90)]
}

function complaintOf(distribution: Distribution): string | undefined {
  switch (distribution.kind) {
    case 'three-point': {
      const { p10, p50, p90, atLeast = -Infinity, atMost = Infinity } = distribution
      if (!(p10 < p50 && p50 < p90)) return 'p10, p50 and p90 do not grow'
      if (p10 <= atLeast) return `p10 is not above ${atLeast}, the least that there can be`
      if (p90 >= atMost) return `p90 is not below ${atMost}, the most that there can be`
      const [low, middle, high] = unboundedPoints(distribution)
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
      return distribution.sd > 0 ? complaintOfCut(distribution) : 'sd is not above 0'
    case 'lognormal':
      return distribution.median > 0 && distribution.logSd > 0 && Number.isFinite(distribution.logSd)
        ? complaintOfCut(logOf(distribution))
        : 'the median is not above 0 and below the other amount'
    case 'cases': {
      const sum = distribution.cases.reduce((total, { probability }) => total + probability, 0)
      if (distribution.cases.some(({ probability }) => !(probability >= 0))) return 'a probability is below 0'
      return Math.abs(sum - 1) < 1e-9
        ? undefined
        : `the probabilities add up to ${Number(sum.toPrecision(6))}, not to 1`
    }
  }
}

/** What a cut must leave of a distribution. */
const LEAST_LEFT = 0.01

function complaintOfCut(normal: Normal): string | undefined {
  const [below, within] = probabilitiesOfEnds(normal)
  return within - below >= LEAST_LEFT ? undefined : 'nearly all of it lies where no amount can be'
}
