import type { Meter } from '../../prices/meter.ts'
import { s3Facts } from './facts.ts'
import { s3Meters as m } from './meters.ts'

/** Storage classes by the names of the S3 API. */
export const S3_CLASSES = [
  'STANDARD',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
  'EXPRESS_ONEZONE',
] as const

export type S3Class = (typeof S3_CLASSES)[number]

/** Names of facts, so that a derivation can point to them. */
export type FactKey = keyof typeof s3Facts

/** How one class, or one tier of Intelligent-Tiering, bills what lies in it. Absent fields do not apply. */
export interface StorageBilling {
  readonly storage: Meter
  /** Rounding up of objects below the minimum billable size. */
  readonly smallObjects?: Meter
  /** Index and name kept for each archived object. */
  readonly indexOverhead?: Meter
  readonly standardOverhead?: Meter
}

/** All that distinguishes a storage class for the bill. */
export interface ClassBilling extends StorageBilling {
  readonly writes: Meter
  readonly reads: Meter
  /** Meter of lifecycle transitions into the class. */
  readonly transitions?: Meter
  readonly retrieval?: Meter
  readonly minimumDays: number
  readonly minimumDaysFact?: FactKey
  readonly earlyDelete?: Meter
  readonly smallEarlyDelete?: Meter
  /** Where the parts of an unfinished upload are metered. */
  readonly parts: Meter
}

const infrequentDays = s3Facts.infrequentAccessMinimumDays.value
const glacierDays = s3Facts.glacierMinimumDays.value

/** Billing of every class. Intelligent-Tiering's storage is billed by tier; its entry here stands for Frequent Access. */
export const CLASS_BILLING: Readonly<Record<S3Class, ClassBilling>> = {
  STANDARD: {
    storage: m.standardStorage,
    writes: m.standardWrites,
    reads: m.standardReads,
    minimumDays: 0,
    parts: m.standardStorage,
  },
  STANDARD_IA: {
    storage: m.standardIaStorage,
    smallObjects: m.standardIaSmallObjects,
    writes: m.standardIaWrites,
    reads: m.standardIaReads,
    transitions: m.standardIaTransitions,
    retrieval: m.standardIaRetrieval,
    minimumDays: infrequentDays,
    minimumDaysFact: 'infrequentAccessMinimumDays',
    earlyDelete: m.standardIaEarlyDelete,
    smallEarlyDelete: m.standardIaSmallEarlyDelete,
    parts: m.standardIaStorage,
  },
  ONEZONE_IA: {
    storage: m.oneZoneIaStorage,
    smallObjects: m.oneZoneIaSmallObjects,
    writes: m.oneZoneIaWrites,
    reads: m.oneZoneIaReads,
    transitions: m.oneZoneIaTransitions,
    retrieval: m.oneZoneIaRetrieval,
    minimumDays: infrequentDays,
    minimumDaysFact: 'infrequentAccessMinimumDays',
    earlyDelete: m.oneZoneIaEarlyDelete,
    smallEarlyDelete: m.oneZoneIaSmallEarlyDelete,
    parts: m.oneZoneIaStorage,
  },
  INTELLIGENT_TIERING: {
    storage: m.intFrequentStorage,
    writes: m.intWrites,
    reads: m.intReads,
    transitions: m.intTransitions,
    minimumDays: 0,
    parts: m.intFrequentStorage,
  },
  GLACIER_IR: {
    storage: m.instantStorage,
    smallObjects: m.instantSmallObjects,
    writes: m.instantWrites,
    reads: m.instantReads,
    transitions: m.instantTransitions,
    retrieval: m.instantRetrieval,
    minimumDays: glacierDays,
    minimumDaysFact: 'glacierMinimumDays',
    earlyDelete: m.instantEarlyDelete,
    smallEarlyDelete: m.instantSmallEarlyDelete,
    parts: m.instantStorage,
  },
  GLACIER: {
    storage: m.flexibleStorage,
    indexOverhead: m.flexibleIndexOverhead,
    standardOverhead: m.flexibleStandardOverhead,
    writes: m.flexibleWrites,
    reads: m.flexibleReads,
    transitions: m.flexibleTransitions,
    minimumDays: glacierDays,
    minimumDaysFact: 'glacierMinimumDays',
    earlyDelete: m.flexibleEarlyDelete,
    parts: m.flexibleStaging,
  },
  DEEP_ARCHIVE: {
    storage: m.deepArchiveStorage,
    indexOverhead: m.deepArchiveIndexOverhead,
    standardOverhead: m.deepArchiveStandardOverhead,
    writes: m.deepArchiveWrites,
    reads: m.deepArchiveReads,
    transitions: m.deepArchiveTransitions,
    minimumDays: s3Facts.deepArchiveMinimumDays.value,
    minimumDaysFact: 'deepArchiveMinimumDays',
    earlyDelete: m.deepArchiveEarlyDelete,
    parts: m.deepArchiveStaging,
  },
  EXPRESS_ONEZONE: {
    storage: m.expressStorage,
    writes: m.expressWrites,
    reads: m.expressReads,
    retrieval: m.expressRetrieval,
    minimumDays: 0,
    parts: m.expressStorage,
  },
}

/** Whether an object of the class must be restored before it can be read. */
export function needsRestore(storageClass: S3Class): storageClass is 'GLACIER' | 'DEEP_ARCHIVE' {
  return storageClass === 'GLACIER' || storageClass === 'DEEP_ARCHIVE'
}

/** Whether the class keeps its data in a single availability zone. */
export function singleZone(storageClass: S3Class): boolean {
  return storageClass === 'ONEZONE_IA' || storageClass === 'EXPRESS_ONEZONE'
}
