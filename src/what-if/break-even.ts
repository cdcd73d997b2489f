import { groupDigits } from '../quantities/format.ts'
import type { Judge, Judged } from './judge.ts'
import { amountAt, type QuantityRange, settingsAt, stepsOf } from './quantity-range.ts'

/** What two options are compared on: the score, where one that breaks a hard limit is behind one that does not; or the cost alone. */
export type BreakEvenOn = 'score' | 'cost'

export interface BreakEvenQuestion {
  readonly range: QuantityRange
  readonly between: readonly [string, string]
  readonly on: BreakEvenOn
}

/** A place at which another option comes ahead. The leader changes between `below` and `above`, which lie close together. */
export interface Crossing {
  readonly below: number
  readonly above: number
  /** Ahead under and over the crossing; absent where the two are even or both out. */
  readonly aheadBelow?: string
  readonly aheadAbove?: string
}

/** Where in a range the leader changes, from low to high. */
export interface BreakEven {
  readonly crossings: readonly Crossing[]
  /** Ahead at the lower end of the range. */
  readonly aheadAtStart?: string
  /** Times that the scenario was decided. */
  readonly decisions: number
}

/** Steps in which a range is searched before the crossings are closed in on: of two within one step, both stay unseen. */
export const SEARCH_STEPS = 17
/** Where the interval of a crossing is this part of the range, it is known well enough: to four digits in most ranges. */
const PRECISION = 1 / 2 ** 14

/**
 * Finds where one option comes ahead of another as an input moves: looks at even steps through the range, then halves every step in which
 * the leader changes. `onDecision` is told before each decision. Throws `RangeError` when an option does not exist.
 */
export function breakEven(
  { range, between, on }: BreakEvenQuestion,
  judge: Judge,
  onDecision: (count: number) => void = () => {},
): BreakEven {
  let decisions = 0
  const aheadAt = (share: number): string | undefined => {
    onDecision(++decisions)
    return ahead(judge(settingsAt(range, amountAt(range, share))), between, on)
  }
  const shares = stepsOf({ ...range, from: 0, to: 1, log: false }, SEARCH_STEPS)
  const leaders = shares.map(aheadAt)
  const crossings = shares.slice(1).flatMap((share, at): Crossing[] => {
    if (leaders[at] === leaders[at + 1]) return []
    let [low, high] = [shares[at]!, share]
    let [under, over] = [leaders[at], leaders[at + 1]]
    while (high - low > PRECISION) {
      const middle = (low + high) / 2
      const leader = aheadAt(middle)
      if (leader === under) low = middle
      else [high, over] = [middle, leader]
    }
    return [
      {
        below: amountAt(range, low),
        above: amountAt(range, high),
        ...(under === undefined ? {} : { aheadBelow: under }),
        ...(over === undefined ? {} : { aheadAbove: over }),
      },
    ]
  })
  return { crossings, ...(leaders[0] === undefined ? {} : { aheadAtStart: leaders[0] }), decisions }
}

function ahead({ options }: Judged, [first, second]: readonly [string, string], on: BreakEvenOn): string | undefined {
  const [a, b] = [first, second].map((wanted) => {
    const option = options.find(({ id }) => id === wanted)
    if (option === undefined) throw new RangeError(`there is no option ${wanted}`)
    return option
  }) as [Judged['options'][number], Judged['options'][number]]
  const lead =
    on === 'cost'
      ? b.cost - a.cost
      : a.feasible !== b.feasible
        ? Number(a.feasible) - Number(b.feasible)
        : a.feasible
          ? a.score - b.score
          : 0
  return lead > 0 ? first : lead < 0 ? second : undefined
}

/** What was found, in sentences: `D overtakes B when datasets.raw.ingest is under 2.1 GB/day.` */
export function breakEvenSentences({ range, between, on }: BreakEvenQuestion, found: BreakEven): readonly string[] {
  const { path, scale } = range
  const shown = (amount: number): string => groupDigits(scale.textOf(amount))
  const within = `from ${shown(range.from)} to ${shown(range.to)}`
  const comes = on === 'cost' ? 'is cheaper than' : 'overtakes'
  const [first, second] = between
  const { crossings, aheadAtStart } = found
  if (crossings.length === 0) {
    if (aheadAtStart === undefined)
      return [
        on === 'cost'
          ? `${first} and ${second} cost the same for ${path} ${within}.`
          : `Neither ${first} nor ${second} comes ahead of the other for ${path} ${within}.`,
      ]
    const other = aheadAtStart === first ? second : first
    return [
      on === 'cost'
        ? `${other} is never cheaper than ${aheadAtStart} for ${path} ${within}.`
        : `${other} never overtakes ${aheadAtStart} for ${path} ${within}.`,
    ]
  }
  const texts = crossings.map(({ below, above }) => shown(Number(((below + above) / 2).toPrecision(3))))
  if (crossings.length > 1) {
    const spans = [aheadAtStart, ...crossings.map(({ aheadAbove }) => aheadAbove)].map((leader, at) => {
      const span = at === 0 ? `up to ${texts[0]}` : at === crossings.length ? `beyond` : `from there to ${texts[at]}`
      const state = on === 'cost' ? 'cheaper' : 'ahead'
      return `${leader === undefined ? 'neither is' : `${leader} is`} ${state} ${span}`
    })
    return [`The lead changes ${crossings.length} times as ${path} grows: ${spans.join(', ')}.`]
  }
  const { aheadBelow, aheadAbove } = crossings[0]!
  if (aheadBelow !== undefined && aheadAbove !== undefined)
    // The second option is the one that is asked about.
    return [`${second} ${comes} ${first} when ${path} is ${aheadBelow === second ? 'under' : 'over'} ${texts[0]}.`]
  const leader = aheadBelow ?? aheadAbove!
  const side = aheadBelow === undefined ? 'over' : 'under'
  return [
    `${leader} ${comes} ${leader === first ? second : first} when ${path} is ${side} ${texts[0]}; beyond, neither is ahead.`,
  ]
}
