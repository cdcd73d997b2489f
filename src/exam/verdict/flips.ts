import type { NeedId } from '../lexicon/needs.ts'
import type { RankedCandidate } from './rank-options.ts'
import { isHard } from './reason.ts'

/** A change of the question under which an option would no longer fail for its reason. */
export type Flip =
  | { readonly kind: 'slower-reads-allowed'; readonly hours: number }
  | { readonly kind: 'one-zone-allowed' }
  | { readonly kind: 'without-need'; readonly need: NeedId }
  | { readonly kind: 'shorter-retention'; readonly days: number }

/** What would make an option right: known where a single limit stands between it and the answer. */
export function flipsOf({ reasons }: RankedCandidate): readonly Flip[] {
  const hard = reasons.filter(isHard)
  if (new Set(hard.map(({ kind }) => kind)).size !== 1) return []
  const reason = hard[0]!
  switch (reason.kind) {
    case 'too-slow':
      return [{ kind: 'slower-reads-allowed', hours: reason.hours }]
    case 'single-zone':
      return [{ kind: 'one-zone-allowed' }]
    case 'breaks':
      return hard.length === 1 ? [{ kind: 'without-need', need: reason.need }] : []
    case 'removed-early':
      return [{ kind: 'shorter-retention', days: reason.day }]
    default:
      return []
  }
}
