import { dynamodbFacts as facts } from './facts.ts'

/** Steps of the replay in a day. */
export const STEPS_PER_DAY = 288
export const STEP_SECONDS = 86_400 / STEPS_PER_DAY

const MOST_ROUNDS = 100
/** Logarithms of exponents that differ by less make the same profile. */
const SAME_EXPONENT = 1e-14

/**
 * Demand of a day in steps of five minutes, over its mean: lowest at midnight, highest at noon, with the given peak over the mean.
 *
 * Up to a peak of 2 it is the sinusoid 1 + (p - 1) cos; above, p ((1 + cos) / 2)^k with the k that makes the mean 1. Peaks beyond
 * the finest that the steps can show are cut to it.
 */
export function dayProfile(peakToMean: number): Float64Array {
  const peak = Math.min(peakToMean, facts.finestPeak.value)
  const wave = Float64Array.from({ length: STEPS_PER_DAY }, (_, step) =>
    Math.cos((2 * Math.PI * (step - STEPS_PER_DAY / 2)) / STEPS_PER_DAY),
  )
  if (peak <= 2) return wave.map((height) => 1 + (peak - 1) * height)
  const bell = wave.map((height) => Math.max(0, (1 + height) / 2))
  const exponent = exponentOfMean(bell, 1 / peak)
  const raised = bell.map((height) => height ** exponent)
  const scale = STEPS_PER_DAY / raised.reduce((sum, height) => sum + height, 0)
  return raised.map((height) => scale * height)
}

/** The exponent to which heights between 0 and 1 are raised for a given mean: Newton's method on logarithms, halving where it strays. */
function exponentOfMean(heights: Float64Array, mean: number): number {
  let low = 0
  let high = Math.log(1e9)
  // The mean of ((1 + cos) / 2)^k tends to 1 / sqrt(pi k).
  let guess = Math.min(high, Math.max(low, -Math.log(Math.PI * mean * mean)))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const exponent = Math.exp(guess)
    let sum = 0
    let slope = 0
    for (const height of heights) {
      if (height === 0) continue
      const raised = height ** exponent
      sum += raised
      slope += raised * Math.log(height)
    }
    const excess = Math.log(sum / heights.length / mean)
    if (excess > 0) low = guess
    else high = guess
    const newton = guess - (excess * sum) / (slope * exponent)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - guess) <= SAME_EXPONENT) return Math.exp(next)
    guess = next
  }
  return Math.exp(guess)
}
