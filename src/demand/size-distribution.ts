import { formatBytes } from '../quantities/format.ts'

/** What a rounding or threshold rule selects: sizes in (`over`, `upTo`], in bytes. */
export interface SizeRange {
  /** Exclusive lower bound, default 0. */
  readonly over?: number
  /** Inclusive upper bound, default infinity. */
  readonly upTo?: number
}

/**
 * Distribution of object sizes in bytes. Every method is an expectation per object over the *whole* population, so results of
 * disjoint ranges add up: a share of objects, a share of bytes, or units per object.
 */
export interface SizeDistribution {
  /** Mean size in bytes. */
  readonly mean: number
  /** One line for people: `lognormal, median 350 kB, mean 412 kB`. */
  readonly description: string
  /** Share of objects whose size lies in the range, 0 to 1. */
  objectShare(range: SizeRange): number
  /** Share of all bytes that sits in objects of the range, 0 to 1. */
  byteShare(range: SizeRange): number
  /**
   * `E[ceil((X + overhead) / unit); X in range]`: units per object that a rule which rounds each object up would bill.
   * Not the same as rounding the mean: half of the objects pay for a started unit.
   */
  meanCeil(unit: number, range?: SizeRange, overhead?: number): number
  /** Size below which the given share of objects lies, in bytes; `share` within (0, 1). */
  quantile(share: number): number
}

/** Every object has the same size. Throws `RangeError` unless `size` is positive. */
export function fixedSize(size: number): SizeDistribution {
  return sizeHistogram([{ size, share: 1 }])
}

/** One column of a measured histogram: `share` of the objects have (about) this size in bytes. */
export interface SizeBucket {
  readonly size: number
  readonly share: number
}

/** Sizes as counted: a list of sizes with their shares, which are normalised to one. */
export function sizeHistogram(buckets: readonly SizeBucket[]): SizeDistribution {
  const total = buckets.reduce((sum, bucket) => sum + bucket.share, 0)
  if (!(total > 0) || buckets.some(({ size, share }) => !(size > 0) || !(share >= 0)))
    throw new RangeError('a size histogram needs positive sizes and shares that are not negative')
  const sorted = buckets
    .map(({ size, share }) => ({ size, share: share / total }))
    .filter((bucket) => bucket.share > 0)
    .sort((a, b) => a.size - b.size)
  const mean = sorted.reduce((sum, { size, share }) => sum + size * share, 0)
  const expect = (range: SizeRange, value: (size: number) => number): number =>
    sorted.reduce((sum, { size, share }) => (inRange(size, range) ? sum + share * value(size) : sum), 0)
  return {
    mean,
    description:
      sorted.length === 1 ? `every object ${formatBytes(sorted[0]!.size)}` : `${sorted.length} measured sizes`,
    objectShare: (range) => expect(range, () => 1),
    byteShare: (range) => expect(range, (size) => size) / mean,
    meanCeil: (unit, range = {}, overhead = 0) => expect(range, (size) => Math.ceil((size + overhead) / unit)),
    quantile: (share) => {
      let sum = 0
      for (const bucket of sorted) {
        sum += bucket.share
        if (sum >= share) return bucket.size
      }
      return sorted[sorted.length - 1]!.size
    },
  }
}

function inRange(size: number, { over = 0, upTo = Number.POSITIVE_INFINITY }: SizeRange): boolean {
  return size > over && size <= upTo
}
