/** Draws whose range stands for that of all. Any range gives right answers; a good one gives buckets that are evenly full. */
const SAMPLED = 256

/** Equally wide buckets in order: no draw of one is above a draw of the next, as rounding keeps the order of numbers. */
export interface Buckets {
  readonly count: number
  readonly least: number
  /** Buckets per unit of the draws. */
  readonly scale: number
}

/**
 * Buckets over about the range of draws, which an evenly spread sample tells; what lies beyond belongs to the first or the last. Undefined
 * where draws hardly differ, or by more than numbers can say: then there is nothing to tell them apart by.
 */
export function bucketsOver(draws: Float64Array, count: number): Buckets | undefined {
  // Odd, as every other point of a low-discrepancy sequence lies on the same side.
  const step = Math.floor(draws.length / SAMPLED) | 1
  return bucketsEvery(draws, count, step) ?? (step > 1 ? bucketsEvery(draws, count, 1) : undefined)
}

function bucketsEvery(draws: Float64Array, count: number, step: number): Buckets | undefined {
  let [least, most] = [Infinity, -Infinity]
  for (let at = 0; at < draws.length; at += step) {
    if (draws[at]! < least) least = draws[at]!
    if (draws[at]! > most) most = draws[at]!
  }
  const scale = count / (most - least)
  return scale > 0 && scale < Infinity ? { count, least, scale } : undefined
}

/**
 * Writes the bucket of each draw to `bucketOf` and adds up in `counts` how many each holds. Returns the sum of the draws, which is NaN
 * when one of them is, and buckets then mean nothing. Two sums side by side, as neither waits for the other.
 */
export function countInto(
  { count, least, scale }: Buckets,
  draws: Float64Array,
  bucketOf: Uint16Array,
  counts: Int32Array,
): number {
  const last = count - 1
  const even = draws.length & ~1
  let sum = 0
  let second = 0
  for (let at = 0; at < even; at += 2) {
    const draw = draws[at]!
    const next = draws[at + 1]!
    const bucket = bucketAt((draw - least) * scale, last)
    const nextBucket = bucketAt((next - least) * scale, last)
    bucketOf[at] = bucket
    bucketOf[at + 1] = nextBucket
    counts[bucket]!++
    counts[nextBucket]!++
    sum += draw
    second += next
  }
  if (even === draws.length) return sum + second
  const bucket = bucketAt((draws[even]! - least) * scale, last)
  bucketOf[even] = bucket
  counts[bucket]!++
  return sum + second + draws[even]!
}

function bucketAt(place: number, last: number): number {
  return place > 0 ? (place < last ? place | 0 : last) : 0
}
