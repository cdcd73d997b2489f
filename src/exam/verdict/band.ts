import type { NeedId } from '../lexicon/needs.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { StemReading } from '../lexicon/read-stem.ts'
import type { FeatureId } from '../options/features.ts'
import type { RankedCandidate } from './rank-options.ts'
import { isHard, type Reason } from './reason.ts'
import { RULES } from './rules.ts'

/**
 * How sure the answer is. `clear`: everything was understood and every other option breaks a limit or costs clearly more. `close call`:
 * the others only lack something or cost a little more. `fragile`: the answer changes with what had to be assumed. `cannot tell`: nothing
 * that was understood tells the best options apart.
 */
export type Band = 'clear' | 'close call' | 'fragile' | 'cannot tell'

/** Mechanisms that the simulation bills: where data lies at which age. */
const PLACING: ReadonlySet<FeatureId> = new Set(['lifecycle', 'lifecycle-expire', 'manual', 'custom-code'])
/** Cost ratio from which on a dearer option is clearly worse. */
const CLEARLY_DEARER = 1.15
/** Cost ratio that what is understood in part does not turn. */
const FAR_DEARER = 1.5

/** Ages at which reads fall off or may take longer. */
const AGES: ReadonlySet<QuantityId> = new Set([
  'hot-window',
  'immediate-window',
  'archive-age',
  'removal-age',
  'slow-from',
])

/** The band of a verdict. Anything decisive that was not understood or not modelled rules `clear` out. */
export function bandOf({
  ranked,
  reading,
  dependsOn,
  select,
}: {
  readonly ranked: readonly RankedCandidate[]
  readonly reading: StemReading
  readonly dependsOn: readonly string[]
  readonly select: number
}): Band {
  const chosen = ranked.filter((candidate) => candidate.chosen)
  const others = ranked.filter((candidate) => !candidate.chosen)
  if (
    others.some(
      ({ reasons }) =>
        reasons[0]?.kind === 'undecided' ||
        reasons[0]?.kind === 'no-storage' ||
        (reasons[0]?.kind === 'no-bill' && !reasons.some(isHard)),
    )
  )
    return 'cannot tell'
  if (
    others.some(
      ({ reasons }) => reasons.some(({ kind }) => kind === 'glue-only') || reasons[0]?.kind === 'not-modelled',
    ) ||
    chosen.some(({ hard }) => hard.length > 0)
  )
    return 'cannot tell'
  if (others.some(({ reasons }) => reasons[0]?.kind === 'fits')) return 'close call'
  if (dependsOn.length > 0) return 'fragile'
  const costAsked = reading.objectives.some(({ objective }) => objective === 'cost')
  const settled = others.every(({ reasons, simulated }) =>
    settles(reasons[0]!, costAsked, simulated?.unbilled.length === 0),
  )
  // A mechanism that only a dearer option has may be what is asked for, in words that no phrase covers.
  const answer = new Set(chosen.flatMap(({ option }) => [...option.features]))
  const unheard = others.some(
    ({ option, reasons }) =>
      !reasons.some(isHard) && [...option.features].some((feature) => !answer.has(feature) && !PLACING.has(feature)),
  )
  // Where every other option breaks a stated need, or costs far more, a clause that is understood in part seldom turns the answer.
  const decisive =
    chosen.every(({ met }) => met.size > 0) &&
    others.every(
      ({ reasons, simulated }) =>
        reasons.some((reason) => isHard(reason) && !(reason.kind === 'too-slow' && reason.implied)) ||
        (reasons[0]!.kind === 'dearer' &&
          costAsked &&
          simulated?.unbilled.length === 0 &&
          reasons[0]!.ratio >= FAR_DEARER),
    )
  // One option may stand that only lacks a need which the answer meets by name, where not a clause went unread.
  const standing = others.filter(
    ({ reasons }) => !reasons.some(firmlyOut) && !reasons.some(lacksTheOnlyWay) && reasons[0]!.kind !== 'dearer',
  )
  const named =
    chosen.every(({ met }) => met.size > 0) &&
    standing.length <= 1 &&
    (standing.length === 1
      ? standing[0]!.reasons[0]!.kind === 'lacks'
      : others.some(({ reasons }) => reasons.some(lacksTheOnlyWay))) &&
    others.every(
      (other) =>
        other === standing[0] ||
        other.reasons.some(firmlyOut) ||
        other.reasons.some(lacksTheOnlyWay) ||
        (costAsked && other.simulated?.unbilled.length === 0 && farDearer(other.reasons[0]!)),
    )
  // Designs that move data at stated ages answer a stem that states ages: where none was heard, something was missed.
  const agesMissed =
    ranked.some(({ option }) =>
      option.placements.some(({ path }) => path?.moves.some(({ assumedAge }) => assumedAge !== true) === true),
    ) && !reading.quantities.some(({ quantity }) => AGES.has(quantity))
  const understood =
    (named || !unheard) &&
    !agesMissed &&
    !opposed([...new Set(reading.needs.map(({ need }) => need))]) &&
    reading.notUnderstood.length === 0 &&
    ranked.every(({ option }) => option.notModelled.length === 0) &&
    chosen.every(
      ({ option, met }) =>
        option.placements.length + option.features.size > 0 &&
        (met.size > 0 || others.some(({ reasons }) => reasons[0]?.kind === 'dearer')),
    )
  // Several frequencies or waits belong to several phases or kinds, and bills rest on which is which.
  const mixed = (['read-rate', 'retrieval-time'] as const).some(
    (quantity) =>
      new Set(reading.quantities.filter((found) => found.quantity === quantity).map(({ amount }) => amount)).size > 1,
  )
  const byBill = others.some(({ reasons }) => reasons[0]!.kind === 'dearer')
  const sure = decisive || ((settled || named) && reading.halfUnderstood.length === 0)
  return sure && understood && !(mixed && byBill) && select === 1 ? 'clear' : 'close call'
}

/** Two needs of which each asks for what the other forbids: one of them was misheard. */
function opposed(needs: readonly NeedId[]): boolean {
  const forbids = (one: NeedId, other: NeedId): boolean =>
    RULES[other]?.meets.some((part) => RULES[one]?.breaks?.includes(part) === true) === true
  return needs.some((one, index) => needs.slice(index + 1).some((other) => forbids(one, other) && forbids(other, one)))
}

function firmlyOut(reason: Reason): boolean {
  return isHard(reason) && !(reason.kind === 'too-slow' && reason.implied)
}

/** It lacks what AWS offers in one way alone, which the answer has. */
function lacksTheOnlyWay(reason: Reason): boolean {
  return reason.kind === 'lacks' && RULES[reason.need]?.only === true
}

function farDearer(reason: Reason): boolean {
  return reason.kind === 'dearer' && reason.ratio >= FAR_DEARER
}

/** `billed`: the bills behind it are simulated. */
function settles(reason: Reason, costAsked: boolean, billed: boolean): boolean {
  if (reason.kind === 'too-slow') return !reason.implied
  if (reason.kind === 'dearer') return costAsked && billed && reason.ratio >= CLEARLY_DEARER
  return isHard(reason)
}
