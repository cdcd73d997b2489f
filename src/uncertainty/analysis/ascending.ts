import { bucketsOver, countInto } from './buckets.ts'

/** Draws per bucket if they were spread evenly. */
const PER_BUCKET = 4
const MOST_BUCKETS = 2 ** 16
/** Beyond so many draws insertion takes longer than the general sort. */
const INSERTED = 64

/**
 * Numbers of the draws from the least amount to the greatest; equal ones in their own order. Sorts by buckets, so the time for draws of a
 * smooth distribution grows as their number.
 */
export function ascending(draws: Float64Array): Int32Array {
  const order = new Int32Array(draws.length)
  const bucketCount = Math.max(1, Math.min(MOST_BUCKETS, Math.ceil(draws.length / PER_BUCKET)))
  const buckets = bucketsOver(draws, bucketCount)
  if (buckets === undefined) {
    for (let draw = 0; draw < order.length; draw++) order[draw] = draw
    return sortStretch(draws, order)
  }
  const bucketOf = new Uint16Array(draws.length)
  const ends = new Int32Array(bucketCount)
  countInto(buckets, draws, bucketOf, ends)
  let start = 0
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const held = ends[bucket]!
    ends[bucket] = start
    start += held
  }
  for (let draw = 0; draw < draws.length; draw++) order[ends[bucketOf[draw]!]!++] = draw
  for (let bucket = 0, from = 0; bucket < bucketCount; from = ends[bucket++]!) {
    const to = ends[bucket]!
    if (to - from > INSERTED) sortStretch(draws, order.subarray(from, to))
    else insert(draws, order, from, to)
  }
  return order
}

function insert(draws: Float64Array, order: Int32Array, from: number, to: number): void {
  for (let place = from + 1; place < to; place++) {
    const draw = order[place]!
    const amount = draws[draw]!
    let before = place - 1
    while (before >= from && draws[order[before]!]! > amount) {
      order[before + 1] = order[before]!
      before--
    }
    order[before + 1] = draw
  }
}

/** Draws are numbered as they come, so a number settles a tie. */
function sortStretch(draws: Float64Array, order: Int32Array): Int32Array {
  return order.sort((a, b) => (draws[a]! < draws[b]! ? -1 : draws[a]! > draws[b]! ? 1 : a - b))
}
