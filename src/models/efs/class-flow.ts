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

/** Where the mass is at the end of a day. What is in neither of the colder classes is in Standard. */
export interface FlowState {
  total: number
  ia: number
  archive: number
  /** Mass in Archive for less than the minimum duration. */
  young: number
  /** Days that it still owes to that duration, times mass. */
  owed: number
}

/** A mass of files on its way through the classes. */
export interface ClassFlow {
  readonly state: Readonly<FlowState>
  readonly ia: Readonly<ClassMoves>
  readonly archive: Readonly<ClassMoves>
  /** Last accesses in Standard, arrivals in Infrequent Access, arrivals in Archive. */
  readonly lines: readonly [DelayLine, DelayLine, DelayLine]
  /** Starts again with a mass written on a day. */
  restart(day: number, mass: number): void
  /** Takes the flow through a day; the moves then tell what happened. */
  step(day: number, chances: AccessChances): void
  /** Loses a part of everything to deletion. */
  shrink(kept: number): void
  /** Takes over a part of another flow under the same rules, which stands at the same day. */
  absorb(other: ClassFlow, part: number): void
}

/** Part of the mass below which what is young in Archive is a rounding error. */
const DUST = 1e-9

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
  const seen = createDelayLine(Math.min(toIa, toArchive))
  const inIa = createDelayLine(viaIa && archives ? toArchive - toIa : 0)
  const inArchive = createDelayLine(archives ? minimumDays : 0)
  const iaMoves: ClassMoves = { mean: 0, end: 0, tiered: 0, read: 0 }
  const archiveMoves: ClassMoves = { mean: 0, end: 0, tiered: 0, read: 0 }
  const state: FlowState = { total: 0, ia: 0, archive: 0, young: 0, owed: 0 }

  const describe = (
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

  /** Keeps account of the minimum duration of Archive. */
  const age = (day: number, entering: number, { halfDay, wholeDay, unwritten }: AccessChances): void => {
    const kept = returns ? wholeDay : unwritten
    const entries = returns ? entering * halfDay : entering + state.archive * (1 - unwritten)
    const expired = inArchive.due(day) * kept
    state.owed = Math.max(0, state.owed - state.young) * kept + minimumDays * entries
    state.young = Math.max(0, state.young * kept - expired) + entries
    if (state.young < DUST * state.total) state.young = state.owed = 0
    inArchive.advance(day, kept, entries)
  }

  return {
    state,
    ia: iaMoves,
    archive: archiveMoves,
    lines: [seen, inIa, inArchive],
    restart: (day, mass) => {
      seen.clear()
      inIa.clear()
      inArchive.clear()
      seen.advance(day, 1, mass)
      state.total = mass
      state.ia = state.archive = state.young = state.owed = 0
    },
    step: (day, chances) => {
      const { halfDay, missed, wholeDay } = chances
      const { ia, archive } = state
      const standard = Math.max(0, state.total - ia - archive)
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
      describe(iaMoves, ia, iaAfter, enteringIa, fromIa, chances)
      describe(archiveMoves, archive, archiveAfter, enteringArchive, fromArchive, chances)
      const accessed = (standard - due) * (1 - wholeDay) + (due - leaving) + fromIa + fromArchive
      seen.advance(day, wholeDay, accessed)
      inIa.advance(day, returns ? wholeDay : 1, returns ? enteringIa * halfDay : enteringIa)
      if (archives) age(day, enteringArchive, chances)
      state.ia = iaAfter
      state.archive = archiveAfter
    },
    shrink: (kept) => {
      if (kept === 1) return
      seen.shrink(kept)
      inIa.shrink(kept)
      inArchive.shrink(kept)
      state.total *= kept
      state.ia *= kept
      state.archive *= kept
      state.young *= kept
      state.owed *= kept
    },
    absorb: (other, part) => {
      seen.absorb(other.lines[0], part)
      inIa.absorb(other.lines[1], part)
      inArchive.absorb(other.lines[2], part)
      state.total += other.state.total * part
      state.ia += other.state.ia * part
      state.archive += other.state.archive * part
      state.young += other.state.young * part
      state.owed += other.state.owed * part
    },
  }
}
