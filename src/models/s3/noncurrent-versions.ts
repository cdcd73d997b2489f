import type { Bucket } from './bucket.ts'
import { classStorage } from './class-storage.ts'
import type { Departures } from './departures.ts'
import { s3Facts as facts } from './facts.ts'
import type { Stay } from './routes.ts'
import { CLASS_BILLING, type StorageBilling } from './storage-classes.ts'
import { TIER_BILLING } from './tiers.ts'
import type { DailyStock } from './version-ages.ts'

/** The time that versions spend noncurrent in one class or tier, in whole days after the day on which they were replaced. */
interface NoncurrentStay {
  readonly billing: StorageBilling
  readonly fromDays: number
  readonly toDays: number
}

/**
 * Meters noncurrent versions: what is overwritten or deleted in a versioned bucket stays in the class it was in until the midnight that
 * follows its noncurrent days. Returns all noncurrent versions at the end of each day, counted over all classes.
 */
export function chargeNoncurrent(bucket: Bucket, departures: Departures): DailyStock {
  const { demand, config, ledger, routes, region, label } = bucket
  const { days } = ledger.calendar
  const total = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  if (!config.versioning.enabled) return total
  const life = config.versioning.noncurrentExpireAfterDays ?? Number.POSITIVE_INFINITY
  for (const { sizes, stays } of routes)
    for (const stay of stays) {
      const ended = departures.from(stay)
      const objectShare = demand.sizes.objectShare(sizes)
      const byteShare = demand.sizes.byteShare(sizes)
      for (const { billing, fromDays, toDays } of noncurrentStays(stay, life)) {
        const entry = classStorage(ledger, billing, region, demand.sizes, sizes, `noncurrent versions${label}`)
        const objects = heldFor(ended.objects, fromDays, toDays)
        const bytes = heldFor(ended.bytes, fromDays, toDays)
        for (let day = 0; day < days; day++) {
          entry.add(day, objects[day]!, bytes[day]!)
          total.objects[day]! += objects[day]! * objectShare
          total.bytes[day]! += bytes[day]! * byteShare
        }
      }
    }
  return total
}

function noncurrentStays({ storageClass }: Stay, life: number): NoncurrentStay[] {
  if (storageClass !== 'INTELLIGENT_TIERING')
    return [{ billing: CLASS_BILLING[storageClass], fromDays: 0, toDays: life }]
  const infrequent = facts.infrequentTierDays.value
  const archive = facts.archiveInstantTierDays.value
  const spans = [
    { billing: TIER_BILLING.frequent, fromDays: 0, toDays: infrequent },
    { billing: TIER_BILLING.infrequent, fromDays: infrequent, toDays: archive },
    { billing: TIER_BILLING.archiveInstant, fromDays: archive, toDays: Number.POSITIVE_INFINITY },
  ]
  return spans
    .map((span) => ({ ...span, toDays: Math.min(span.toDays, life) }))
    .filter(({ fromDays, toDays }) => fromDays < toDays)
}

/**
 * Mean over each day of what has been held for `fromDays` to `toDays` whole days, counted from the midnight after the day on which
 * it came. With `fromDays` 0 the day itself counts half.
 */
export function heldFor(arrivals: Float64Array, fromDays: number, toDays: number): Float64Array {
  const sums = new Float64Array(arrivals.length + 1)
  for (let day = 0; day < arrivals.length; day++) sums[day + 1] = sums[day]! + arrivals[day]!
  return arrivals.map((today, day) => {
    const newest = fromDays === 0 ? day : day - fromDays
    const oldest = toDays === Number.POSITIVE_INFINITY ? 0 : Math.max(0, day - toDays)
    const whole = newest > oldest ? sums[newest]! - sums[oldest]! : 0
    return whole + (fromDays === 0 ? today / 2 : 0)
  })
}
