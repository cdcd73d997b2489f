import { MOST_DRAWS } from '../draw-counts.ts'

/** Error of P(best) below which more draws would tell nothing new: half the width of its 95 % interval. */
export const ENOUGH_HALF_WIDTH = 0.01

/** Chance of each option to be the best, and how well it is known. */
export interface BestProbability {
  /** One per option; they add up to one. Options that tie share a draw. */
  readonly probability: readonly number[]
  /** Half the width of the widest 95 % interval over replicates; undefined with one replicate. */
  readonly halfWidth: number | undefined
  /** Whether to stop drawing. */
  readonly enough: boolean
}

const TIE = 1e-12
/** 97.5th percentile of Student's t by degrees of freedom, 1 to 15; https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm */
const STUDENT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
] as const
const NORMAL = 1.96

/** Counts who is best in each draw, in each replicate, of payoffs that are draws × options. */
export function bestProbability(payoffs: Float64Array, draws: number, replicates: number): BestProbability {
  const options = payoffs.length / draws
  const size = draws / replicates
  const shares = Array.from({ length: replicates }, () => new Float64Array(options))
  for (let draw = 0; draw < draws; draw++) {
    const at = draw * options
    let best = -Infinity
    for (let option = 0; option < options; option++) if (payoffs[at + option]! > best) best = payoffs[at + option]!
    let ties = 0
    for (let option = 0; option < options; option++) if (payoffs[at + option]! >= best - TIE) ties++
    const own = shares[Math.floor(draw / size)]!
    for (let option = 0; option < options; option++)
      if (payoffs[at + option]! >= best - TIE) own[option]! += 1 / (ties * size)
  }
  const probability = Array.from({ length: options }, (_, option) => mean(shares.map((own) => own[option]!)))
  if (replicates < 2) return { probability, halfWidth: undefined, enough: draws >= MOST_DRAWS }
  const quantile = STUDENT[replicates - 2] ?? NORMAL
  const halfWidth = Math.max(
    ...probability.map((middle, option) => {
      const variance = shares.reduce((sum, own) => sum + (own[option]! - middle) ** 2, 0) / (replicates - 1)
      return quantile * Math.sqrt(variance / replicates)
    }),
  )
  return { probability, halfWidth, enough: halfWidth <= ENOUGH_HALF_WIDTH || draws >= MOST_DRAWS }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
