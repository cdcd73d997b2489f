import type { AccessChances } from './access-chances.ts'
import type { ClassFlow, ClassMoves } from './class-flow.ts'
import type { ClassHistory, ColdClassHistory } from './class-history.ts'

/** Volumes are counted in objects and in bytes alike. */
export const FIGURES = ['objects', 'bytes'] as const
export type Figure = (typeof FIGURES)[number]

/** What a day means for the mass of a flow. */
export interface Survival {
  /** Stored on average over the day, and at its end. */
  mean: number
  end: number
  /** Deleted during the day. */
  deleted: number
}

/** Adds what a flow did on a day to the history, `scale` times over. */
export function recordFlow(
  history: ClassHistory,
  figure: Figure,
  day: number,
  flow: ClassFlow,
  scale: number,
  survival: Survival,
  { unwritten }: AccessChances,
): void {
  const mean = scale * survival.mean
  const end = scale * survival.end
  recordClass(history.ia, figure, day, flow.ia, mean, end)
  recordClass(history.archive, figure, day, flow.archive, mean, end)
  const { owed } = flow.state
  if (owed > 0) history.archive.missingDays[figure][day]! += owed * (scale * survival.deleted + mean * (1 - unwritten))
}

function recordClass(
  cold: ColdClassHistory,
  figure: Figure,
  day: number,
  moves: ClassMoves,
  mean: number,
  end: number,
): void {
  if (moves.mean === 0) return
  cold.held[figure][day]! += moves.mean * mean
  cold.heldAtEnd[figure][day]! += moves.end * end
  cold.tiered[figure][day]! += moves.tiered * mean
  cold.read[figure][day]! += moves.read * mean
}

/** Fills in the bytes of a history in which only objects were recorded, all of them of one mean size. */
export function deriveBytes({ ia, archive }: ClassHistory, meanSize: number): void {
  for (const { held, heldAtEnd, tiered, read, missingDays } of [ia, archive])
    for (const { objects, bytes } of [held, heldAtEnd, tiered, read, missingDays])
      for (let day = 0; day < bytes.length; day++) bytes[day] = objects[day]! * meanSize
}
