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
const SHARES = [0.05, 0.1, 0.5, 0.9, 0.95] as const

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
  const [p5, p10, p50, p90, p95] = SHARES.map(at) as [number, number, number, number, number]
  return { mean: sum / count, p5, p10, p50, p90, p95 }
}

/** The draws at {@link SHARES} and their neighbours by rank from below, exactly, without sorting more than the buckets that they fall into. */
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
  // The buckets that hold a percentile are gathered in one pass, each to its own stretch.
  const places = new Int32Array(BUCKETS).fill(-1)
  let length = 0
  const ends: number[] = []
  for (const share of SHARES) {
    const below = Math.floor(share * (draws.length - 1))
    for (const rank of [below, Math.min(below + 1, draws.length - 1)]) {
      const bucket = bucketAt(starts, rank)
      if (places[bucket]! >= 0) continue
      places[bucket] = length
      length += starts[bucket + 1]! - starts[bucket]!
      ends.push(length)
    }
  }
  const gathered = new Float64Array(length)
  const filled = places.slice()
  for (let index = 0; index < draws.length; index++) {
    const bucket = bucketOf[index]!
    if (places[bucket]! >= 0) gathered[filled[bucket]!++] = draws[index]!
  }
  for (const [index, end] of ends.entries()) gathered.subarray(index === 0 ? 0 : ends[index - 1]!, end).sort()
  return (rank) => {
    const bucket = bucketAt(starts, rank)
    return gathered[places[bucket]! + rank - starts[bucket]!]!
  }
}

/** The last bucket that starts at or below a rank. */
function bucketAt(starts: Int32Array, rank: number): number {
  let [low, high] = [0, BUCKETS]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= rank) low = middle
    else high = middle
  }
  return low
}
