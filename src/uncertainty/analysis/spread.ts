/** Where draws of a number lie. */
export interface Spread {
  readonly mean: number
  readonly p5: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly p95: number
}

/** Buckets that draws are counted into before the few that hold a percentile are sorted. */
const BUCKETS = 1024

/** Mean and percentiles of draws. Percentiles are interpolated (Hyndman & Fan, The American Statistician 50, 1996, type 7). */
export function spreadOf(draws: Float64Array): Spread {
  const count = draws.length
  let [sum, least, most] = [0, Infinity, -Infinity]
  for (let index = 0; index < count; index++) {
    const draw = draws[index]!
    sum += draw
    if (draw < least) least = draw
    if (draw > most) most = draw
  }
  const ranked = rankedDraws(draws, least, most)
  const at = (share: number) => {
    const place = share * (count - 1)
    const below = Math.floor(place)
    const from = ranked(below)
    return place === below ? from : from + (place - below) * (ranked(below + 1) - from)
  }
  return { mean: sum / count, p5: at(0.05), p10: at(0.1), p50: at(0.5), p90: at(0.9), p95: at(0.95) }
}

/** The draw of each rank from below, exactly, without sorting more than the buckets that are asked for. */
function rankedDraws(draws: Float64Array, least: number, most: number): (rank: number) => number {
  if (least === most && !draws.some(Number.isNaN)) return () => least
  const scale = (BUCKETS - 1) / (most - least)
  if (!(scale > 0 && scale < Infinity) || !Number.isFinite(least)) {
    const sorted = draws.toSorted()
    return (rank) => sorted[rank]!
  }
  const bucketOf = new Uint16Array(draws.length)
  const starts = new Int32Array(BUCKETS + 1)
  for (let index = 0; index < draws.length; index++) {
    // Rounding keeps the order of numbers, so no draw of a bucket is above one of the next.
    const bucket = ((draws[index]! - least) * scale) | 0
    bucketOf[index] = bucket
    starts[bucket + 1]!++
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!
  const sorted = new Map<number, Float64Array>()
  return (rank) => {
    let bucket = 0
    while (starts[bucket + 1]! <= rank) bucket++
    const known = sorted.get(bucket)
    if (known !== undefined) return known[rank - starts[bucket]!]!
    const own = new Float64Array(starts[bucket + 1]! - starts[bucket]!)
    for (let index = 0, filled = 0; filled < own.length; index++)
      if (bucketOf[index] === bucket) own[filled++] = draws[index]!
    sorted.set(bucket, own.sort())
    return own[rank - starts[bucket]!]!
  }
}
