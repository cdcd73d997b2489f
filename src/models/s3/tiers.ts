import { s3Meters as m } from './meters.ts'
import type { StorageBilling } from './storage-classes.ts'

/** Access tiers of Intelligent-Tiering, from the first to the last. */
export const TIERS = ['frequent', 'infrequent', 'archiveInstant', 'archive', 'deepArchive'] as const

export type Tier = (typeof TIERS)[number]

/** Names of the tiers as AWS writes them. */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  frequent: 'INTELLIGENT_TIERING Frequent Access',
  infrequent: 'INTELLIGENT_TIERING Infrequent Access',
  archiveInstant: 'INTELLIGENT_TIERING Archive Instant Access',
  archive: 'INTELLIGENT_TIERING Archive Access',
  deepArchive: 'INTELLIGENT_TIERING Deep Archive Access',
}

/** How each tier bills its storage. */
export const TIER_BILLING: Readonly<Record<Tier, StorageBilling>> = {
  frequent: { storage: m.intFrequentStorage },
  infrequent: { storage: m.intInfrequentStorage },
  archiveInstant: { storage: m.intArchiveInstantStorage },
  archive: {
    storage: m.intArchiveStorage,
    indexOverhead: m.intArchiveIndexOverhead,
    standardOverhead: m.intArchiveStandardOverhead,
  },
  deepArchive: {
    storage: m.intDeepArchiveStorage,
    indexOverhead: m.intDeepArchiveIndexOverhead,
    standardOverhead: m.intDeepArchiveStandardOverhead,
  },
}
