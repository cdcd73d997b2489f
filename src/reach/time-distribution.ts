import type { SizeDistribution } from '../demand/size-distribution.ts'

/** Transfers of objects whose sizes are a distribution, on one route; `timeMs` is `undefined` where there is no way. */
export interface Transfers {
  /** Weight among other transfers, not negative. */
  readonly weight: number
  readonly sizes: SizeDistribution
  /** Never falls as objects grow. */
  readonly timeMs: ((bytes: number) => number) | undefined
}

const LARGEST_BYTES = 1e16
const LONGEST_MS = 1e12
const HALVINGS = 64

/** Share of the transfers that take no longer than `limitMs`, over all sizes and routes; 0 to 1, and 1 when there are none. */
export function shareWithin(transfers: readonly Transfers[], limitMs: number): number {
  const total = transfers.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return 1
  const share = transfers.reduce((sum, part) => sum + part.weight * partWithin(part, limitMs), 0) / total
  return Math.min(1, share)
}

function partWithin({ sizes, timeMs }: Transfers, limitMs: number): number {
  if (timeMs === undefined) return 0
  const largest = largestBytes(timeMs, limitMs)
  return largest === 0 ? 0 : sizes.objectShare({ upTo: largest })
}

/** Largest object that arrives in time, found by halving on a logarithmic scale; 0 when not even a byte does. */
function largestBytes(timeMs: (bytes: number) => number, limitMs: number): number {
  if (timeMs(1) > limitMs) return 0
  if (timeMs(LARGEST_BYTES) <= limitMs) return Number.POSITIVE_INFINITY
  let [low, high] = [0, Math.log(LARGEST_BYTES)]
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (timeMs(Math.exp(middle)) <= limitMs) low = middle
    else high = middle
  }
  // Sizes are often whole numbers that lie on a step of the time exactly; half a step of rounding must not lose them.
  return Math.exp(low) * (1 + 1e-9)
}

/**
 * Time in ms within which the given share of the transfers is done, over all sizes and routes: the least time that
 * {@link shareWithin} says so of. `null` when too few have any way at all.
 */
export function timeQuantileMs(transfers: readonly Transfers[], share: number): number | null {
  const some = transfers.filter(({ weight }) => weight > 0)
  if (some.length === 0) return null
  const only = some.length === 1 ? some[0]! : undefined
  if (only !== undefined) return only.timeMs === undefined ? null : only.timeMs(only.sizes.quantile(share))
  if (shareWithin(some, LONGEST_MS) < share) return null
  let [low, high] = [0, LONGEST_MS]
  while (high - low > 1e-6 * high && high > 1e-3) {
    const middle = low === 0 ? high / 1000 : Math.sqrt(low * high)
    if (shareWithin(some, middle) >= share) high = middle
    else low = middle
  }
  return high
}
