import type { Meter } from '../../prices/meter.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { s3Meters as m } from './meters.ts'

type Speed = S3Config['restore']['speed']

/** Meters of a restore, by archive class and speed. Deep Archive has no expedited restores; they are billed and timed as standard. */
export function restoreMeters(
  storageClass: 'GLACIER' | 'DEEP_ARCHIVE',
  speed: Speed,
): { readonly requests: Meter; readonly retrieval: Meter } {
  if (storageClass === 'DEEP_ARCHIVE')
    return speed === 'bulk'
      ? { requests: m.deepArchiveBulkRestores, retrieval: m.deepArchiveBulkRetrieval }
      : { requests: m.deepArchiveStandardRestores, retrieval: m.deepArchiveStandardRetrieval }
  if (speed === 'bulk') return { requests: m.flexibleBulkRestores, retrieval: m.flexibleBulkRetrieval }
  if (speed === 'expedited') return { requests: m.flexibleExpeditedRestores, retrieval: m.flexibleExpeditedRetrieval }
  return { requests: m.flexibleStandardRestores, retrieval: m.flexibleStandardRetrieval }
}

/** Time of a restore in hours: shortest and longest that AWS states, and the fact that says so. */
export function restoreHours(storageClass: 'GLACIER' | 'DEEP_ARCHIVE', speed: Speed) {
  if (storageClass === 'DEEP_ARCHIVE') {
    const fact = speed === 'bulk' ? facts.bulkDeepArchiveHours : facts.standardDeepArchiveHours
    return { low: 0, high: fact.value, fact }
  }
  if (speed === 'expedited') {
    const [low, high] = facts.expeditedFlexibleMinutes.value
    return { low: low / 60, high: high / 60, fact: facts.expeditedFlexibleMinutes }
  }
  const fact = speed === 'bulk' ? facts.bulkFlexibleHours : facts.standardFlexibleHours
  return { low: fact.value[0], high: fact.value[1], fact }
}
