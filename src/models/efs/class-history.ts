/** Objects and bytes on each day. */
export interface DailyVolume {
  readonly objects: Float64Array
  readonly bytes: Float64Array
}

/** The files of a dataset in one of the colder classes, day by day. */
export interface ColdClassHistory {
  /** Held, on average over the day. */
  readonly held: DailyVolume
  /** Held at the end of the day. */
  readonly heldAtEnd: DailyVolume
  /** Moved into the class during the day. */
  readonly tiered: DailyVolume
  /** Whole files read from the class and charged for. */
  readonly read: DailyVolume
  /** Days missing to the minimum duration, times objects and times bytes, of files deleted or overwritten during the day. */
  readonly missingDays: DailyVolume
}

/** What lies in the colder classes; the rest is in Standard. */
export interface ClassHistory {
  readonly ia: ColdClassHistory
  readonly archive: ColdClassHistory
}

/** A history of nothing. */
export function emptyClassHistory(days: number): ClassHistory {
  const volume = (): DailyVolume => ({ objects: new Float64Array(days), bytes: new Float64Array(days) })
  const cold = (): ColdClassHistory => ({
    held: volume(),
    heldAtEnd: volume(),
    tiered: volume(),
    read: volume(),
    missingDays: volume(),
  })
  return { ia: cold(), archive: cold() }
}
