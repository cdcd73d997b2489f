/**
 * Standard normal distribution function, relative error below 1e-13 in the body and the tails: erfc by its power series near
 * zero and by Lentz's continued fraction in the tails (Abramowitz & Stegun 7.1.6 and 7.1.14).
 */
export function normalCdf(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 1
  if (z === Number.NEGATIVE_INFINITY) return 0
  const tail = 0.5 * erfcOfPositive(Math.abs(z) / Math.SQRT2)
  return z > 0 ? 1 - tail : tail
}

function erfcOfPositive(x: number): number {
  return x < 2.5 ? 1 - erfSeries(x) : erfcContinuedFraction(x)
}

function erfSeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/** Terms of the continued fraction after which more of them no longer change a double, as found by trying: fewer the further out. */
const CF_TERMS = 8
const CF_TERMS_NEAR_ZERO = 300

function erfcContinuedFraction(x: number): number {
  if (x > 27) return 0
  let fraction = 0
  for (let n = Math.ceil(CF_TERMS + CF_TERMS_NEAR_ZERO / (x * x)); n >= 1; n--) fraction = n / 2 / (x + fraction)
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction))
}

/** Inverse of {@link normalCdf} for `p` in (0, 1): the rational start of Abramowitz & Stegun 26.2.23, refined by two Halley steps. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a normal quantile needs a probability between 0 and 1, not ${p}`)
  let z = startingQuantile(p)
  for (let step = 0; step < 2; step++) {
    const error = (normalCdf(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2)
    z -= error / (1 + (z * error) / 2)
  }
  return z
}

function startingQuantile(p: number): number {
  const q = Math.min(p, 1 - p)
  const t = Math.sqrt(-2 * Math.log(q))
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return p < 0.5 ? -z : z
}
