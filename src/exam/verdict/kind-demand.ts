import type { NeedId } from '../lexicon/needs.ts'
import type { ReadPhase } from '../lexicon/read-phases.ts'
import type { DataKind } from './data-kinds.ts'

/** A default that the question does not state. */
export interface Assumption {
  readonly field: string
  readonly value: string
}

/** What the question says of one kind of data, with defaults where it is silent. */
export interface KindDemand {
  readonly kind: DataKind
  readonly needs: ReadonlySet<NeedId>
  /** Seconds that a read may take at any age; `undefined` without a limit. */
  readonly retrievalSeconds: number | undefined
  /** The limit holds for objects younger than this only; infinite otherwise. */
  readonly retrievalUntilDay: number
  /** Seconds that a read may take from `retrievalUntilDay` on; `undefined` without a limit. */
  readonly laterSeconds: number | undefined
  readonly hotWindowDays: number | undefined
  readonly archiveAgeDays: number | undefined
  /** "They are archived, but must be available instantly": the archive, too, must be read at once. */
  readonly archivedAtOnce: boolean
  /** Nothing in the stem lets data rest: somebody works with it, and does not wait for hours. */
  readonly inUse: boolean
  /** Days after which data goes; infinite when it stays. */
  readonly retentionDays: number
  /** The stem says that data is to be removed. */
  readonly removed: boolean
  readonly objectBytes: number
  /** The stem states the size of an object. */
  readonly sizeStated: boolean
  readonly storedBytes: number | undefined
  readonly ingestPerDay: number | undefined
  /** Share by which the ingest grows in a month. */
  readonly monthlyGrowth: number
  /** I/O operations per second that one volume must do; 0 when none are stated. */
  readonly volumeIops: number
  readonly hotReads: number
  readonly coldReads: number
  /** Frequencies by age where the stem tells more than two apart; they stand instead of the two. */
  readonly phases: readonly ReadPhase[]
  /** Age in days from which data is kept for the record, and hardly read any more. */
  readonly restsFromDay: number | undefined
}

/** Factors on what had to be assumed, to see whether the outcome depends on it. */
export interface Leeway {
  readonly objectBytes: number
  readonly reads: number
  readonly volume: number
}

export const AS_READ: Leeway = { objectBytes: 1, reads: 1, volume: 1 }
