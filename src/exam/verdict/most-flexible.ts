import type { KindDemand } from './kind-demand.ts'
import type { ScreenedOption } from './screen-option.ts'

/** Shares of kinds of processing closer than this are the same: one kind more or less among a dozen. */
const SAME_SHARE = 0.08

/** Where the stem asks for flexible processing, the options whose data most kinds of processing work on in place meet it, as simulated. */
export function withMostFlexible(
  screened: readonly ScreenedOption[],
  demands: readonly KindDemand[],
): readonly ScreenedOption[] {
  if (!demands.some(({ needs }) => needs.has('processing-flexibility'))) return screened
  const most = Math.max(...screened.map(({ simulated }) => simulated?.worksInPlace ?? 0))
  return screened.map((option) =>
    option.simulated !== undefined && option.simulated.worksInPlace > most - SAME_SHARE
      ? { ...option, met: new Set([...option.met, 'processing-flexibility' as const]) }
      : option,
  )
}
