import { bucketsOver, countInto } from './buckets.ts'

/** Where draws of a number lie. */
export interface Spread {
  readonly mean: number
  readonly p5: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly p95: number
}

const SHARES = [0.05, 0.1, 0.5, 0.9, 0.95] as const
/** Most buckets that draws are counted into before the few that hold a percentile are sorted, and draws a bucket where that takes fewer. */
const MOST_BUCKETS = 2048
const PER_BUCKET = 4

/** Memory that reading spreads of equally many draws needs, one after the other. */
export interface SpreadRoom {
  readonly bucketOf: Uint16Array
  readonly counts: Int32Array
  /** 1 for a bucket that holds a percentile. */
  readonly wanted: Uint8Array
  readonly gathered: Float64Array
}

export function spreadRoom(draws: number): SpreadRoom {
  const buckets = Math.max(1, Math.min(MOST_BUCKETS, Math.ceil(draws / PER_BUCKET)))
  return {
    bucketOf: new Uint16Array(draws),
    counts: new Int32Array(buckets),
    wanted: new Uint8Array(buckets),
    gathered: new Float64Array(draws),
  }
}

/** Mean and percentiles of draws. Percentiles are interpolated (Hyndman & Fan, The American Statistician 50, 1996, type 7). */
export function spreadOf(draws: Float64Array, room: SpreadRoom = spreadRoom(draws.length)): Spread {
  const last = draws.length - 1
  const ranks = SHARES.flatMap((share) => [Math.floor(share * last), Math.min(Math.floor(share * last) + 1, last)])
  const { sum, ranked } = drawsAtRanks(draws, ranks, room)
  const at = (index: number): number => {
    const share = SHARES[index]! * last - ranks[2 * index]!
    const [below, above] = [ranked[2 * index]!, ranked[2 * index + 1]!]
    return share === 0 ? below : below + share * (above - below)
  }
  return { mean: sum / draws.length, p5: at(0), p10: at(1), p50: at(2), p90: at(3), p95: at(4) }
}

/** Sum of the draws, and those at ascending ranks from below, exactly, without sorting more than the buckets that they fall into. */
function drawsAtRanks(
  draws: Float64Array,
  ranks: readonly number[],
  { bucketOf, counts, wanted, gathered }: SpreadRoom,
): { readonly sum: number; readonly ranked: readonly number[] } {
  const buckets = bucketsOver(draws, counts.length)
  counts.fill(0)
  const sum = buckets === undefined ? Number.NaN : countInto(buckets, draws, bucketOf, counts)
  if (Number.isNaN(sum)) {
    // What no input moves is the same in every draw: nothing to sort.
    const sorted = draws.every((draw) => draw === draws[0]) ? draws : draws.toSorted()
    return { sum: draws.reduce((total, draw) => total + draw, 0), ranked: ranks.map((rank) => sorted[rank]!) }
  }
  wanted.fill(0)
  const places: number[] = []
  let [bucket, passed, left] = [0, 0, 0]
  for (const rank of ranks) {
    while (passed + counts[bucket]! <= rank) {
      if (wanted[bucket] === 0) left += counts[bucket]!
      passed += counts[bucket++]!
    }
    wanted[bucket] = 1
    places.push(rank - left)
  }
  let length = 0
  for (let draw = 0; draw < draws.length; draw++) if (wanted[bucketOf[draw]!] === 1) gathered[length++] = draws[draw]!
  const sorted = gathered.subarray(0, length).sort()
  return { sum, ranked: places.map((place) => sorted[place]!) }
}
