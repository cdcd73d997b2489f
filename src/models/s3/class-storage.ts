import type { SizeDistribution, SizeRange } from '../../demand/size-distribution.ts'
import { s3Facts as facts } from './facts.ts'
import type { Ledger } from './ledger.ts'
import type { StorageBilling } from './storage-classes.ts'

/** Takes what a dataset stores in a class over a day, counted over all sizes, and meters the part of one size range. */
export interface ClassStorage {
  add(day: number, objects: number, bytes: number): void
}

/**
 * Meters storage with all that a class adds to the bytes themselves: rounding up to 128 KB in the infrequent classes, 32 KB + 8 KB per
 * object in the archive classes.
 */
export function classStorage(
  ledger: Ledger,
  billing: StorageBilling,
  region: string,
  sizes: SizeDistribution,
  range: SizeRange,
  what: string,
): ClassStorage {
  const objectShare = sizes.objectShare(range)
  const byteShare = sizes.byteShare(range)
  const missing = billing.smallObjects === undefined ? 0 : missingPerObject(sizes, range)
  const { smallObjects, indexOverhead, standardOverhead } = billing

  const stored = ledger.storage(billing.storage, region, what)
  const rounded =
    smallObjects === undefined
      ? undefined
      : ledger.storage(smallObjects, region, `${what}, bytes missing to the minimum size`, [
          { name: 'minimum size', value: facts.smallObjectLimit.value, unit: 'bytes', fact: 'smallObjectLimit' },
          { name: 'missing bytes per object', value: missing, unit: 'bytes' },
        ])
  const overhead = (meter: StorageBilling['indexOverhead'], fact: 'archiveIndexBytes' | 'archiveStandardBytes') => {
    const value = facts[fact].value
    if (meter === undefined) return undefined
    return {
      value,
      entry: ledger.storage(meter, region, `${what}, overhead`, [
        { name: 'overhead per object', value, unit: 'bytes', fact },
      ]),
    }
  }
  const index = overhead(indexOverhead, 'archiveIndexBytes')
  const standard = overhead(standardOverhead, 'archiveStandardBytes')

  return {
    add: (day, objects, bytes) => {
      stored.add(day, bytes * byteShare)
      rounded?.add(day, objects * missing)
      index?.entry.add(day, objects * objectShare * index.value)
      standard?.entry.add(day, objects * objectShare * standard.value)
    },
  }
}

/** Bytes that an object of the dataset lacks on average to the minimum billable size, within a range of sizes. */
export function missingPerObject(sizes: SizeDistribution, range: SizeRange): number {
  const limit = facts.smallObjectLimit.value
  const small = intersect(range, { upTo: limit - 1 })
  return Math.max(0, limit * sizes.objectShare(small) - sizes.mean * sizes.byteShare(small))
}

/** Sizes that lie in both ranges. */
export function intersect(a: SizeRange, b: SizeRange): SizeRange {
  return {
    over: Math.max(a.over ?? 0, b.over ?? 0),
    upTo: Math.min(a.upTo ?? Number.POSITIVE_INFINITY, b.upTo ?? Number.POSITIVE_INFINITY),
  }
}
