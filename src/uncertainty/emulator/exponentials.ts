/** Steps that a power of two is divided into: so small that four terms of the series of e^x are exact within one. */
const STEPS = 2 ** 10
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
 * (Tang, ACM Trans. Math. Software 15, 1989). None of them may be further from zero than `farthest`.
 */
export function exponentials(values: Float64Array, farthest: number): void {
  const even = farthest < WITHIN ? values.length & ~1 : 0
  byTable(values, even, POWERS, ROOTS, STEPS_PER_UNIT, STEP)
  for (let at = even; at < values.length; at++) values[at] = Math.exp(values[at]!)
}

/** Two at a time, as neither waits for the other. Constants of a module would be looked up again for every number. */
function byTable(
  values: Float64Array,
  count: number,
  powers: Float64Array,
  roots: Float64Array,
  stepsPerUnit: number,
  step: number,
): void {
  for (let at = 0; at < count; at += 2) {
    const first = values[at]!
    const second = values[at + 1]!
    const firstSteps = (first * stepsPerUnit) | 0
    const secondSteps = (second * stepsPerUnit) | 0
    const firstLeft = first - firstSteps * step
    const secondLeft = second - secondSteps * step
    values[at] = powers[(firstSteps >> 10) + 1000]! * roots[firstSteps & 1023]! * series(firstLeft)
    values[at + 1] = powers[(secondSteps >> 10) + 1000]! * roots[secondSteps & 1023]! * series(secondLeft)
  }
}

function series(left: number): number {
  return 1 + left * (1 + left * (1 / 2 + left * (1 / 6 + left * (1 / 24))))
}
