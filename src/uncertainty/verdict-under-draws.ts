import type { Decision, Verdict } from '../decision/decide.ts'
import type { Outlook } from './outlook.ts'

/** A winner that comes first in fewer draws than this is fragile. */
export const FIRM_CHANCE = 0.9
/** A winner that cannot be told to come first more often than not is a close call. */
export const EVEN_CHANCE = 0.5

/**
 * The verdict once draws are known; they never make it firmer. `close call`: the winner does not surely come first in more than half of the
 * draws. `fragile`: it comes first in less than nine of ten, or one input alone, somewhere between its 10th and 90th percentile, makes
 * another option win.
 */
export function verdictUnderDraws({ verdict, recommended }: Decision, { analysis, swings }: Outlook): Verdict {
  if (recommended === undefined || verdict === 'close call') return verdict
  const at = analysis.options.findIndex(({ option }) => option === recommended)
  const chance = analysis.best.probability[at]!
  if (chance - (analysis.best.halfWidth ?? 0) <= EVEN_CHANCE) return 'close call'
  const turned = swings.some(({ points }) => points.some(({ winner }) => winner !== recommended))
  return chance < FIRM_CHANCE || turned ? 'fragile' : verdict
}
