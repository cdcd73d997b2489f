import type { CriterionId } from './criterion-ids.ts'

/** Normalised weights: not negative, adding up to one. */
export type Weights = Readonly<Partial<Record<CriterionId, number>>>

/**
 * Normalises swing weights: each says how much the step from the worst to the best anchor of its criterion matters, 100 for the
 * largest (von Winterfeldt & Edwards, Decision Analysis and Behavioral Research, 1986, ch. 8). Throws `RangeError` when none is positive.
 */
export function normaliseSwingWeights(swings: Readonly<Partial<Record<CriterionId, number>>>): Weights {
  const entries = Object.entries(swings) as [CriterionId, number][]
  const total = entries.reduce((sum, [, swing]) => sum + swing, 0)
  if (!(total > 0)) throw new RangeError('at least one criterion needs a positive weight')
  return Object.fromEntries(entries.map(([id, swing]) => [id, swing / total]))
}
