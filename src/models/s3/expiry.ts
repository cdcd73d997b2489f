import type { Bucket } from './bucket.ts'
import { classStorage } from './class-storage.ts'
import type { Departures } from './departures.ts'
import { CLASS_BILLING } from './storage-classes.ts'
import { TIER_BILLING } from './tiers.ts'

/**
 * Meters the last hours of objects that a lifecycle rule deletes: their retention ends during a day, the rule acts and billing stops
 * at the midnight that follows. Applies where the rule carries out the retention, that is, where both are equal; an object whose
 * version is younger than itself is taken to be deleted with its retention.
 */
export function chargeExpiryRounding(
  { demand, config, ledger, routes, region, label }: Bucket,
  departures: Departures,
): void {
  const { expireAfterDays } = config.lifecycle
  if (expireAfterDays === undefined || expireAfterDays !== demand.retentionDays) return
  for (const { sizes, stays } of routes)
    for (const stay of stays) {
      // Where objects come to expire in Intelligent-Tiering, Frequent Access bounds the price of these hours.
      const billing =
        stay.storageClass === 'INTELLIGENT_TIERING' ? TIER_BILLING.frequent : CLASS_BILLING[stay.storageClass]
      const entry = classStorage(ledger, billing, region, demand.sizes, sizes, `expired bytes${label} until midnight`)
      for (const { index, fromMoment, toMoment, objects, bytes } of departures.retention) {
        const left = 1 - (fromMoment + toMoment) / 2
        for (let day = index; day < ledger.calendar.days; day++) {
          const share = departures.retainedShare(day, index, stay) * left
          if (share > 0) entry.add(day, objects[day]! * share, bytes[day]! * share)
        }
      }
    }
}
