import { dynamodbFacts } from '../../models/dynamodb/facts.ts'
import type { NeedId } from '../lexicon/needs.ts'
import type { RankedCandidate } from './rank-options.ts'
import { isHard } from './reason.ts'

/** A change of the question under which an option would no longer fail for its reason. */
export type Flip =
  | { readonly kind: 'slower-reads-allowed'; readonly hours: number }
  | { readonly kind: 'one-zone-allowed' }
  | { readonly kind: 'without-need'; readonly need: NeedId }
  | { readonly kind: 'smaller-objects'; readonly bytes: number }
  | { readonly kind: 'one-region' }
  | { readonly kind: 'shorter-retention'; readonly days: number }

const SEVERAL_REGIONS: readonly NeedId[] = ['writes-everywhere', 'copy-in-other-region', 'replication-time']

/** What would make an option right: known where a single limit stands between it and the answer. */
export function flipsOf({ reasons }: RankedCandidate): readonly Flip[] {
  const hard = reasons.filter(isHard)
  const lacking = reasons.flatMap((reason) =>
    reason.kind === 'lacks' || reason.kind === 'out-of-reach' || reason.kind === 'fewer-ways' ? [reason.need] : [],
  )
  if (hard.length === 0 && lacking.length === 1)
    return SEVERAL_REGIONS.includes(lacking[0]!)
      ? [{ kind: 'one-region' }]
      : [{ kind: 'without-need', need: lacking[0]! }]
  if (reasons[0]?.kind === 'zone-for-saving') return [{ kind: 'one-zone-allowed' }]
  if (new Set(hard.map(({ kind }) => kind)).size !== 1) return []
  const reason = hard[0]!
  switch (reason.kind) {
    case 'too-slow':
      return [{ kind: 'slower-reads-allowed', hours: reason.hours }]
    case 'single-zone':
      return [{ kind: 'one-zone-allowed' }]
    case 'breaks':
      if (hard.length > 1) return []
      if (reason.need === 'item-over-limit') return [{ kind: 'smaller-objects', bytes: dynamodbFacts.itemLimit.value }]
      return SEVERAL_REGIONS.includes(reason.need)
        ? [{ kind: 'one-region' }]
        : [{ kind: 'without-need', need: reason.need }]
    case 'trespass':
      return [{ kind: 'without-need', need: reason.need }]
    case 'removed-early':
      return [{ kind: 'shorter-retention', days: reason.day }]
    default:
      return []
  }
}
