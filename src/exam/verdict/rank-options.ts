import type { NeedId } from '../lexicon/needs.ts'
import type { Objective, StemReading } from '../lexicon/read-stem.ts'
import { isHard, type Reason } from './reason.ts'
import type { ScreenedOption } from './screen-option.ts'

/** A screened option with its place: chosen or not, and the reasons against it, the decisive one first. */
export interface RankedCandidate extends ScreenedOption {
  readonly letter: string
  readonly chosen: boolean
  readonly reasons: readonly Reason[]
}

export interface RankingContext {
  readonly select: number
  readonly objectives: ReadonlySet<Objective>
  readonly reading: StemReading
  /** Whether bills of the options cover the same data. */
  readonly comparableCost: boolean
}

/** Bills closer than this are the same bill. */
const SAME_COST = 0.002

/** Ranks: fewest broken limits, then most needs met by name, then the objective of the question, then the other one. */
export function rankOptions(screened: readonly ScreenedOption[], context: RankingContext): readonly RankedCandidate[] {
  const { select, objectives, comparableCost } = context
  const chosen = select > 1 ? bestTogether(screened, select) : [best(screened, objectives, comparableCost)]
  const winner = chosen[0]!
  return screened.map((candidate) => {
    const isChosen = chosen.includes(candidate)
    return {
      ...candidate,
      letter: candidate.option.letter,
      chosen: isChosen,
      reasons: isChosen ? candidate.hard : reasonsAgainst(candidate, winner, chosen, objectives, comparableCost),
    }
  })
}

function best(screened: readonly ScreenedOption[], objectives: ReadonlySet<Objective>, comparableCost: boolean): ScreenedOption {
  return screened.reduce((a, b) => (compare(b, a, objectives, comparableCost) < 0 ? b : a))
}

function compare(a: ScreenedOption, b: ScreenedOption, objectives: ReadonlySet<Objective>, comparableCost: boolean): number {
  const byLimits = a.hard.length - b.hard.length
  if (byLimits !== 0 && (a.hard.length === 0 || b.hard.length === 0)) return byLimits
  const byNeeds = b.met.size - a.met.size
  if (byNeeds !== 0) return byNeeds
  if (byLimits !== 0) return byLimits
  const byCost = comparableCost ? compareCost(a, b) : 0
  const byEffort = a.option.effort - b.option.effort
  const effortFirst = objectives.has('least-overhead') && !objectives.has('cost')
  const order = effortFirst ? [byEffort, byCost] : [byCost, byEffort]
  return order.find((difference) => difference !== 0) ?? unknowns(a) - unknowns(b)
}

function unknowns({ option }: ScreenedOption): number {
  return option.notModelled.length
}

function compareCost(a: ScreenedOption, b: ScreenedOption): number {
  const [own, other] = [a.simulated?.cost, b.simulated?.cost]
  if (own === undefined || other === undefined) return 0
  return Math.abs(own - other) <= SAME_COST * Math.max(own, other) ? 0 : own - other
}

/** The options that together meet most and break least, for questions with several answers. */
function bestTogether(screened: readonly ScreenedOption[], select: number): readonly ScreenedOption[] {
  let found: readonly ScreenedOption[] = screened.slice(0, select)
  for (const group of combinations(screened, select)) if (groupScore(group) > groupScore(found)) found = group
  return found
}

function groupScore(group: readonly ScreenedOption[]): number {
  const met = new Set(group.flatMap((candidate) => [...candidate.met]))
  const hard = group.reduce((sum, candidate) => sum + candidate.hard.length, 0)
  const each = group.reduce((sum, candidate) => sum + candidate.met.size, 0)
  const effort = group.reduce((sum, candidate) => sum + candidate.option.effort, 0)
  return met.size * 10 - hard * 25 + each - effort
}

function* combinations<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let index = 0; index <= items.length - count; index++)
    for (const rest of combinations(items.slice(index + 1), count - 1)) yield [items[index]!, ...rest]
}

function reasonsAgainst(
  candidate: ScreenedOption,
  winner: ScreenedOption,
  chosen: readonly ScreenedOption[],
  objectives: ReadonlySet<Objective>,
  comparableCost: boolean,
): readonly Reason[] {
  const reasons: Reason[] = [...candidate.hard.filter(isHard)]
  const together = new Set<NeedId>(chosen.flatMap(({ met }) => [...met]))
  const lacks = [...together].filter((need) => !candidate.met.has(need)).map((need): Reason => ({ kind: 'lacks', need }))
  const fewer = candidate.met.size < winner.met.size ? lacks : []
  const [own, best] = [candidate.simulated?.cost, winner.simulated?.cost]
  const dearer: Reason[] =
    comparableCost && own !== undefined && best !== undefined && own > best * (1 + SAME_COST) ? [{ kind: 'dearer', ratio: own / best, cost: own, best }] : []
  const effort: Reason[] =
    candidate.option.effort > winner.option.effort ? [{ kind: 'more-effort', steps: candidate.option.effort, best: winner.option.effort }] : []
  const effortFirst = objectives.has('least-overhead') && !objectives.has('cost')
  reasons.push(...fewer, ...(effortFirst ? [...effort, ...dearer] : [...dearer, ...effort]))
  if (fewer.length === 0) reasons.push(...lacks)
  if (candidate.option.notModelled.length > 0) reasons.push({ kind: 'not-modelled', names: candidate.option.notModelled })
  if (candidate.simulated !== undefined && own === undefined) reasons.push({ kind: 'no-bill' })
  if (reasons.length === 0) reasons.push({ kind: 'undecided' })
  return reasons
}
