import type { AccessRates } from './access-rates.ts'
import { addVolume, type ClassHistory } from './class-history.ts'
import type { CohortPresence } from './cohort-presence.ts'
import { efsFacts as facts } from './facts.ts'
import type { LifecycleRules } from './lifecycle.ts'
import { CERTAIN, quietTables } from './quiet-tables.ts'

/** Walks one daily cohort, born on a day with so many objects and bytes, and adds it to the history. */
export type CohortWalk = (born: number, objects: number, bytes: number) => void

/**
 * Prepares the walk. All shares in it are of the files still stored, since deletion strikes every class alike. Without promotion a
 * colder class is left by time alone; rewritten files spend a day in Standard and are then tiered anew.
 */
export function createCohortWalk(
  rates: AccessRates,
  rules: LifecycleRules,
  presence: CohortPresence,
  { ia: iaHistory, archive: archiveHistory }: ClassHistory,
): CohortWalk {
  const days = rates.lookups.length
  const promote = rules.toStandardOnFirstAccess
  const toIa = rules.toIaAfterDays ?? Number.POSITIVE_INFINITY
  const toArchive = rules.toArchiveAfterDays ?? Number.POSITIVE_INFINITY
  const viaIa = toIa < toArchive
  const leavesAfter = Math.min(toIa, toArchive)
  const iaStay = toArchive - toIa
  const minimumDays = facts.archiveMinimumDays.value
  const quiet = quietTables(rates)
  /** Logarithms of the chance of no access, and of no rewrite, from the birth of the cohort to the end of the day. */
  const unseen = new Float64Array(days)
  const unwritten = new Float64Array(days)
  /** Share whose last access in Standard was on the day; share that came to Infrequent Access, to Archive, and stayed the day. */
  const seen = new Float64Array(days)
  const cameToIa = new Float64Array(days)
  const cameToArchive = new Float64Array(days)

  return (born, objects, bytes) => {
    seen[born] = 1
    unseen[born] = 0
    unwritten[born] = 0
    cameToIa[born] = 0
    cameToArchive[born] = 0
    let ia = 0
    let archive = 0
    /** Share in Archive for less than its minimum duration, and the days that it still owes. */
    let young = 0
    let owed = 0

    const endDay = Math.min(days, born + presence.lastAge)
    for (let day = born + 1; day < endDay; day++) {
      const age = day - born
      const missed = quiet.missed(day, age)
      const rewriteRate = rates.rewrites[day]!
      const readRate = rates.byAge[age]! + rates.lookups[day]!
      const halfDay = quiet.halfDay(day, age)
      const wholeDay = halfDay * halfDay * missed
      const unwrittenDay = quiet.unwritten[day]!
      unseen[day] = unseen[day - 1]! + Math.max(-CERTAIN, Math.log(missed) - readRate - rewriteRate)
      unwritten[day] = unwritten[day - 1]! - Math.min(CERTAIN, rewriteRate)

      const standard = Math.max(0, 1 - ia - archive)
      const seenLast = day - leavesAfter
      const due = seenLast < born ? 0 : Math.min(standard, untouched(seen, unseen, seenLast, day))
      const leaving = due * halfDay * missed
      const enteringIa = viaIa ? leaving : 0
      const cameLast = day - iaStay
      const iaDue =
        !viaIa || cameLast <= born
          ? 0
          : Math.min(ia, promote ? untouched(cameToIa, unseen, cameLast, day) : cameToIa[cameLast]!)
      const movingOn = promote ? iaDue * halfDay * missed : iaDue
      const enteringArchive = viaIa ? movingOn : leaving

      // Whoever enters at midday can come back only in the afternoon.
      const iaReturns = promote ? (ia - iaDue) * (1 - wholeDay) + (iaDue - movingOn) + enteringIa * (1 - halfDay) : 0
      const archiveReturns = promote ? archive * (1 - wholeDay) + enteringArchive * (1 - halfDay) : 0
      const iaAtEnd = Math.max(0, ia + enteringIa - movingOn - iaReturns)
      const archiveAtEnd = Math.max(0, archive + enteringArchive - archiveReturns)
      const stays = promote ? halfDay : 1
      seen[day] = (standard - due) * (1 - wholeDay) + (due - leaving) + iaReturns + archiveReturns
      cameToIa[day] = enteringIa * stays

      const present = presence.mean[age]!
      const meanObjects = objects * present
      const meanBytes = bytes * present
      const endObjects = objects * presence.end[age]!
      const endBytes = bytes * presence.end[age]!
      const inPlace = promote ? 1 : unwrittenDay
      const retiered = promote ? 0 : rewriteRate * unwrittenDay
      const iaMean = (ia + iaAtEnd) / 2
      if (iaMean > 0) {
        const read = promote
          ? iaReturns * quiet.shareOfReads(day, age)
          : iaMean * inPlace * (readRate + quiet.scanReads(day, age))
        addVolume(iaHistory.held, day, meanObjects, meanBytes, iaMean * inPlace)
        addVolume(iaHistory.heldAtEnd, day, endObjects, endBytes, iaAtEnd * inPlace)
        addVolume(iaHistory.tiered, day, meanObjects, meanBytes, enteringIa + iaMean * retiered)
        addVolume(iaHistory.read, day, meanObjects, meanBytes, read)
      }
      const archiveMean = (archive + archiveAtEnd) / 2
      if (archiveMean > 0) {
        const read = promote
          ? archiveReturns * quiet.shareOfReads(day, age)
          : archiveMean * inPlace * (readRate + quiet.scanReads(day, age))
        addVolume(archiveHistory.held, day, meanObjects, meanBytes, archiveMean * inPlace)
        addVolume(archiveHistory.heldAtEnd, day, endObjects, endBytes, archiveAtEnd * inPlace)
        addVolume(archiveHistory.tiered, day, meanObjects, meanBytes, enteringArchive + archiveMean * retiered)
        addVolume(archiveHistory.read, day, meanObjects, meanBytes, read)
      }

      if (toArchive < days) {
        const kept = promote ? wholeDay : unwrittenDay
        const expiring = day - minimumDays
        const expired =
          expiring <= born ? 0 : untouched(cameToArchive, promote ? unseen : unwritten, expiring, day) * kept
        const entries = enteringArchive * stays + (promote ? 0 : archive * (1 - unwrittenDay))
        cameToArchive[day] = entries
        owed = Math.max(0, owed - young) * kept + minimumDays * entries
        young = Math.max(0, young * kept - expired) + entries
        const deleted = Math.max(0, presence.end[age - 1]! - presence.end[age]!)
        const overwritten = present * (1 - unwrittenDay)
        if (owed > 0)
          addVolume(
            archiveHistory.missingDays,
            day,
            objects * (deleted + overwritten),
            bytes * (deleted + overwritten),
            owed,
          )
      }
      ia = iaAtEnd
      archive = archiveAtEnd
    }
  }
}

/** Share of those marked on a day that nothing has happened to since, up to the eve of another day. */
function untouched(marked: Float64Array, logChance: Float64Array, from: number, until: number): number {
  const share = marked[from]!
  return share === 0 ? 0 : share * Math.exp(logChance[until - 1]! - logChance[from]!)
}
