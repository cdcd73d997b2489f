/** Steps that a power of two is divided into: so small that four terms of the series of e^x are exact within one. */
const STEPS = 1024
const STEPS_PER_UNIT = STEPS / Math.LN2
const STEP = Math.LN2 / STEPS
/** Powers of two and of its {@link STEPS}th root, from which an exponential is put together. */
const LARGEST = 1000
const POWERS = Float64Array.from({ length: 2 * LARGEST + 2 }, (_, at) => 2 ** (at - LARGEST))
const ROOTS = Float64Array.from({ length: STEPS }, (_, at) => 2 ** (at / STEPS))
/** Beyond this the powers of two in the table end. */
const WITHIN = LARGEST * Math.LN2

/**
 * Replaces numbers by their exponentials, to a few units in the last place: 2^(i/1024) from tables times the series of what is left
 * (Tang, ACM Trans. Math. Software 15, 1989).
 */
export function exponentials(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (!(value > -WITHIN && value < WITHIN)) {
      values[at] = Math.exp(value)
      continue
    }
    const steps = (value * STEPS_PER_UNIT) | 0
    const left = value - steps * STEP
    const series = 1 + left * (1 + left * (1 / 2 + left * (1 / 6 + left * (1 / 24))))
    values[at] = POWERS[(steps >> 10) + LARGEST]! * ROOTS[steps & (STEPS - 1)]! * series
  }
}
