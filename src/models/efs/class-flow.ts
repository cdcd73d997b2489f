import type { AccessChances } from './access-chances.ts'
import { createDelayLine, type DelayLine } from './delay-line.ts'
import { efsFacts as facts } from './facts.ts'

/** Lifecycle policies of a file system, in days without access. */
export interface LifecycleRules {
  readonly toIaAfterDays?: number | undefined
  readonly toArchiveAfterDays?: number | undefined
  readonly toStandardOnFirstAccess: boolean
}

/** What a day did in one of the colder classes, in the unit of the mass that flows. */
export interface ClassMoves {
  /** Held on average over the day, and at its end. */
  mean: number
  end: number
  /** Moved into the class. */
  tiered: number
  /** Whole files read from the class. */
  read: number
}

/** A mass of files on its way through the classes. */
export interface ClassFlow {
  readonly ia: ClassMoves
  readonly archive: ClassMoves
  /** Days still owed to the minimum duration of Archive, times the mass that owes them. */
  owed(): number
  total(): number
  /** Nothing is or was in a colder class on the day of the last step. */
  isAllStandard(): boolean
  /** Starts again with a mass written on a day. */
  restart(day: number, mass: number): void
  /** Takes the flow through a day; the moves then tell what happened. */
  step(day: number, chances: AccessChances): void
  /** Loses a part of everything to deletion. */
  shrink(kept: number): void
  /** Takes over a part of another flow under the same rules, which stands at the same day. */
  absorb(other: ClassFlow, part: number): void
  /** State that `absorb` reads. */
  readonly lines: readonly DelayLine[]
  held(): { readonly ia: number; readonly archive: number; readonly young: number }
}

/**
 * An empty flow. Without return on first access a colder class is left by time alone; rewritten files spend a day in Standard and are
 * then tiered anew, which starts their minimum time in Archive again.
 */
export function createClassFlow(rules: LifecycleRules): ClassFlow {
  const returns = rules.toStandardOnFirstAccess
  const { toIaAfterDays: toIa = Number.POSITIVE_INFINITY, toArchiveAfterDays: toArchive = Number.POSITIVE_INFINITY } =
    rules
  const viaIa = toIa < toArchive
  const archives = toArchive < Number.POSITIVE_INFINITY
  const minimumDays = facts.archiveMinimumDays.value
  /** Last accesses in Standard, arrivals in Infrequent Access, arrivals in Archive. */
  const seen = createDelayLine(Math.min(toIa, toArchive))
  const inIa = createDelayLine(viaIa && archives ? toArchive - toIa : 0)
  const inArchive = createDelayLine(archives ? minimumDays : 0)
  const iaMoves: ClassMoves = { mean: 0, end: 0, tiered: 0, read: 0 }
  const archiveMoves: ClassMoves = { mean: 0, end: 0, tiered: 0, read: 0 }
  let total = 0
  let ia = 0
  let archive = 0
  /** Mass in Archive for less than the minimum duration. */
  let young = 0
  let owed = 0

  const record = (
    moves: ClassMoves,
    before: number,
    after: number,
    entering: number,
    returning: number,
    chances: AccessChances,
  ): void => {
    const mean = (before + after) / 2
    const inPlace = returns ? 1 : chances.unwritten
    moves.mean = mean * inPlace
    moves.end = after * inPlace
    moves.tiered = entering + (returns ? 0 : mean * chances.rewrites * chances.unwritten)
    moves.read = returns ? returning * chances.shareOfReads : mean * inPlace * chances.reads
  }

  return {
    ia: iaMoves,
    archive: archiveMoves,
    lines: [seen, inIa, inArchive],
    held: () => ({ ia, archive, young }),
    owed: () => owed,
    total: () => total,
    isAllStandard: () => iaMoves.mean === 0 && archiveMoves.mean === 0 && owed === 0,
    restart: (day, mass) => {
      for (const line of [seen, inIa, inArchive]) line.clear()
      seen.advance(day, 1, mass)
      total = mass
      ia = archive = young = owed = 0
    },
    step: (day, chances) => {
      const { halfDay, missed, wholeDay, unwritten } = chances
      const standard = Math.max(0, total - ia - archive)
      const due = Math.min(standard, seen.due(day))
      const leaving = due * halfDay * missed
      const enteringIa = viaIa ? leaving : 0
      const iaDue = Math.min(ia, inIa.due(day))
      const movingOn = returns ? iaDue * halfDay * missed : iaDue
      const enteringArchive = viaIa ? movingOn : leaving
      // Whoever enters at midday can come back only in the afternoon.
      const fromIa = returns ? (ia - iaDue) * (1 - wholeDay) + (iaDue - movingOn) + enteringIa * (1 - halfDay) : 0
      const fromArchive = returns ? archive * (1 - wholeDay) + enteringArchive * (1 - halfDay) : 0
      const iaAfter = Math.max(0, ia + enteringIa - movingOn - fromIa)
      const archiveAfter = Math.max(0, archive + enteringArchive - fromArchive)
      record(iaMoves, ia, iaAfter, enteringIa, fromIa, chances)
      record(archiveMoves, archive, archiveAfter, enteringArchive, fromArchive, chances)

      const settled = returns ? halfDay : 1
      const accessed = (standard - due) * (1 - wholeDay) + (due - leaving) + fromIa + fromArchive
      seen.advance(day, wholeDay, accessed)
      inIa.advance(day, returns ? wholeDay : 1, enteringIa * settled)
      if (archives) {
        const kept = returns ? wholeDay : unwritten
        const entries = enteringArchive * settled + (returns ? 0 : archive * (1 - unwritten))
        const expired = inArchive.due(day) * kept
        owed = Math.max(0, owed - young) * kept + minimumDays * entries
        young = Math.max(0, young * kept - expired) + entries
        inArchive.advance(day, kept, entries)
      }
      ia = iaAfter
      archive = archiveAfter
    },
    shrink: (kept) => {
      for (const line of [seen, inIa, inArchive]) line.shrink(kept)
      total *= kept
      ia *= kept
      archive *= kept
      young *= kept
      owed *= kept
    },
    absorb: (other, part) => {
      seen.absorb(other.lines[0]!, part)
      inIa.absorb(other.lines[1]!, part)
      inArchive.absorb(other.lines[2]!, part)
      const held = other.held()
      total += other.total() * part
      ia += held.ia * part
      archive += held.archive * part
      young += held.young * part
      owed += other.owed() * part
    },
  }
}
