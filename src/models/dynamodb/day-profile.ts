import { dynamodbFacts as facts } from './facts.ts'

/** Steps of the replay in a day. */
export const STEPS_PER_DAY = 288
export const STEP_SECONDS = 86_400 / STEPS_PER_DAY

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
  const meanAt = (exponent: number): number => bell.reduce((sum, height) => sum + height ** exponent, 0) / STEPS_PER_DAY
  let low = 0
  let high = Math.log(1e9)
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2
    if (meanAt(Math.exp(middle)) > 1 / peak) low = middle
    else high = middle
  }
  const exponent = Math.exp((low + high) / 2)
  const scale = 1 / meanAt(exponent)
  return bell.map((height) => scale * height ** exponent)
}
