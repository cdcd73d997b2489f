import type { Decision, Preferences, RankedOption } from '../decision/decide.ts'
import { type ValueFunction, valuate } from '../decision/value-function.ts'
import { repriceTotals } from '../prices/reprice-totals.ts'
import type { ListPrice, PriceTotals } from '../prices/totals-by-price.ts'

/** Where another option comes to win as one list price moves, all else as it is. */
export interface PriceTurn {
  /** What the price is multiplied by there; 0 where it would have to be nothing. */
  readonly factor: number
  /** The option that wins beyond; undefined where none meets all limits any more. */
  readonly winner: string | undefined
}

/** What comes of a price that moves by a tenth. */
export interface MovedPrice {
  readonly factor: number
  readonly winner: string | undefined
  /** Score of the recommended option less that of the best other one; undefined without one, or when it is out itself. */
  readonly lead: number | undefined
}

/** How much an answer hangs on prices that move together. */
export interface PriceMoves {
  readonly cheaper: MovedPrice
  readonly dearer: MovedPrice
  /** The nearest turn below the price as it is, and above it; undefined where none lies between nothing and {@link MOST}. */
  readonly fall: PriceTurn | undefined
  readonly rise: PriceTurn | undefined
}

/** How much an answer hangs on one list price. */
export interface PriceSensitivity extends PriceMoves {
  readonly price: ListPrice
  /** Share in the bill of each option, by id. */
  readonly shares: Readonly<Record<string, number>>
}

/** How much an answer hangs on list prices. */
export interface PriceSensitivities {
  /** Nearest turns first, then those that move the lead most. */
  readonly each: readonly PriceSensitivity[]
  /** All prices by the same factor, as a discount on the whole bill has it. */
  readonly all: PriceMoves
}

/** How far prices are moved to see what it does to the lead. */
const MOVE = 0.1
/** Times a price up to which turns are looked for; no list price of AWS has moved that far. */
export const MOST = 10
/** Where bisection stops: well below what is printed of a factor. */
const PRECISION = 1e-9

/**
 * Moves one list price at a time, in all options at once, and all of them together. Costs are linear in a price and values piecewise
 * linear, in the cost or in its logarithm, so between the breakpoints of the values the lead over another option turns round once at
 * most, and where it does is known in closed form: no turn is missed. `ids` names the options in the order of the totals.
 */
export function priceSensitivities(
  totals: PriceTotals,
  ids: readonly string[],
  decision: Decision,
  preferences: Preferences,
): PriceSensitivities {
  const field = fieldOf(totals, ids, decision, preferences)
  const bills = costsAt(field, [], 1)
  const each = totals.prices.map((price, at): PriceSensitivity => {
    const shares = ids.map((id, option) => [id, bills[option] === 0 ? 0 : partOf(field, [at], option) / bills[option]!])
    return { price, shares: Object.fromEntries(shares), ...movesOf(field, [at]) }
  })
  return {
    each: each.sort((a, b) => nearness(a) - nearness(b) || effect(b) - effect(a)),
    all: movesOf(field, [...totals.prices.keys()]),
  }
}

/** Columns of the totals whose prices move together. */
type Moving = readonly number[]

function movesOf(field: Field, moving: Moving): PriceMoves {
  return {
    cheaper: movedPrice(field, moving, 1 - MOVE),
    dearer: movedPrice(field, moving, 1 + MOVE),
    fall: nearestTurn(field, moving, 0),
    rise: nearestTurn(field, moving, MOST),
  }
}

/** Factor to the nearest turn, upwards or downwards; infinite without one. */
export function nearness({ fall, rise }: PriceMoves): number {
  return Math.min(
    fall === undefined ? Number.POSITIVE_INFINITY : 1 / fall.factor,
    rise?.factor ?? Number.POSITIVE_INFINITY,
  )
}

function effect({ cheaper, dearer }: PriceMoves): number {
  return Math.abs((dearer.lead ?? 0) - (cheaper.lead ?? 0))
}

/** The options as functions of what they cost. */
interface Field {
  readonly totals: PriceTotals
  readonly options: readonly Contender[]
  readonly winner: string | undefined
  readonly value: ValueFunction | undefined
  readonly weight: number
}

interface Contender {
  readonly id: string
  /** Score without what cost adds. */
  readonly rest: number
  /** Whether it breaks a hard limit that no price moves. */
  readonly out: boolean
  /** Hard limits on its cost, in USD. */
  readonly atMost: number
  readonly atLeast: number
}

function fieldOf(
  totals: PriceTotals,
  ids: readonly string[],
  { options, recommended }: Decision,
  { requirements, values, weights }: Preferences,
): Field {
  const limits = requirements.filter(({ criterion }) => criterion === 'cost')
  const atMost = Math.min(
    Number.POSITIVE_INFINITY,
    ...limits.filter(({ bound }) => bound === 'atMost').map(({ limit }) => limit),
  )
  const atLeast = Math.max(0, ...limits.filter(({ bound }) => bound === 'atLeast').map(({ limit }) => limit))
  const contender = (option: RankedOption): Contender => ({
    id: option.id,
    rest: option.score - (option.contributions.cost?.contribution ?? 0),
    out: option.failed.some((failure) => failure.kind !== 'requirement' || failure.requirement.criterion !== 'cost'),
    atMost,
    atLeast,
  })
  return {
    totals,
    options: ids.map((id) => contender(options.find((option) => option.id === id)!)),
    winner: recommended,
    value: values.cost,
    weight: weights.cost ?? 0,
  }
}

function partOf({ totals }: Field, moving: Moving, option: number): number {
  return moving.reduce((sum, column) => sum + totals.costByGroup[option * totals.groups.length + column]!, 0)
}

function costsAt({ totals }: Field, moving: Moving, factor: number): Float64Array {
  const factors = new Float64Array(totals.groups.length).fill(1)
  for (const column of moving) factors[column] = factor
  return repriceTotals(totals, factors)
}

/** Scores of the options that meet all limits; the others score less than nothing. */
function scoresAt(field: Field, moving: Moving, factor: number): readonly number[] {
  const costs = costsAt(field, moving, factor)
  return field.options.map(({ rest, out, atMost, atLeast }, at) => {
    const cost = costs[at]!
    if (out || cost > atMost || cost < atLeast) return Number.NEGATIVE_INFINITY
    return rest + (field.value === undefined ? 0 : field.weight * valuate(field.value, cost).utility)
  })
}

/** Differences of score that are rounding alone. */
const EVEN = 1e-12

/** The option that wins; who is recommended now is not beaten by an equal. */
function winnerOf({ options, winner }: Field, scores: readonly number[]): string | undefined {
  const best = Math.max(...scores)
  if (best === Number.NEGATIVE_INFINITY) return undefined
  const own = options.findIndex(({ id }) => id === winner)
  return own >= 0 && scores[own]! >= best - EVEN ? winner : options[scores.indexOf(best)]!.id
}

function movedPrice(field: Field, moving: Moving, factor: number): MovedPrice {
  const scores = scoresAt(field, moving, factor)
  const own = field.options.findIndex(({ id }) => id === field.winner)
  const others = Math.max(...scores.filter((_, at) => at !== own))
  const lead = own < 0 ? Number.NaN : scores[own]! - others
  return { factor, winner: winnerOf(field, scores), lead: Number.isFinite(lead) ? lead : undefined }
}

/** Walks from the price as it is towards `end`, from one place where a score bends to the next. */
function nearestTurn(field: Field, moving: Moving, end: number): PriceTurn | undefined {
  const towards = Math.sign(end - 1)
  const within = bends(field, moving).filter((factor) => (factor - 1) * towards > 0 && (end - factor) * towards > 0)
  const stops = [1, ...within.toSorted((a, b) => (a - b) * towards), end]
  for (const [at, from] of stops.slice(0, -1).entries()) {
    const to = stops[at + 1]!
    // Limits are met or broken from a stop on, so both sides of it are looked at from within.
    const [near, far] = [from + (to - from) * PRECISION, to - (to - from) * PRECISION]
    const first = winnerOf(field, scoresAt(field, moving, near))
    if (first !== field.winner) return { factor: from, winner: first }
    if (winnerOf(field, scoresAt(field, moving, far)) !== field.winner) return bisect(field, moving, near, far)
  }
  const last = winnerOf(field, scoresAt(field, moving, end))
  return last === field.winner ? undefined : { factor: end, winner: last }
}

/** Between bends the lead over every other option goes one way, so that it is lost once, to the one that is found there. */
function bisect(field: Field, moving: Moving, near: number, far: number): PriceTurn {
  let [ahead, behind] = [near, far]
  while (Math.abs(behind - ahead) > PRECISION) {
    const middle = (ahead + behind) / 2
    if (winnerOf(field, scoresAt(field, moving, middle)) === field.winner) ahead = middle
    else behind = middle
  }
  return { factor: (ahead + behind) / 2, winner: winnerOf(field, scoresAt(field, moving, behind)) }
}

/** Factors at which a score bends or a limit is reached, and at which the lead of the winner over another turns round. */
function bends(field: Field, moving: Moving): readonly number[] {
  const totals = costsAt(field, moving, 1)
  const lines = field.options.map((option, at) => {
    const slope = partOf(field, moving, at)
    return { option, slope, rest: totals[at]! - slope }
  })
  const levels = [
    ...(field.value?.points.map(({ at }) => at) ?? []),
    ...field.options.slice(0, 1).flatMap(({ atMost, atLeast }) => [atMost, atLeast]),
  ].filter((level) => Number.isFinite(level) && level > 0)
  const corners = lines.flatMap(({ slope, rest }) => (slope <= 0 ? [] : levels.map((level) => (level - rest) / slope)))
  const own = lines.find(({ option }) => option.id === field.winner)
  if (field.value?.scale !== 'log' || own === undefined) return corners
  // worth = a + b·ln(cost): two of them run in parallel where b₁·slope₁ / cost₁ = b₂·slope₂ / cost₂, one such place for each pair of pieces.
  const pieces = steepnesses(field.value)
  return [
    ...corners,
    ...lines.flatMap((other) =>
      other === own
        ? []
        : pieces.flatMap((b1) =>
            pieces.flatMap((b2) => {
              const [one, two] = [b1 * own.slope, b2 * other.slope]
              const curve = one * other.slope - two * own.slope
              return curve === 0 ? [] : [(two * own.rest - one * other.rest) / curve]
            }),
          ),
    ),
  ]
}

/** Worth for a factor of e in cost, of each piece of a value function in logarithms. */
function steepnesses({ points }: ValueFunction): readonly number[] {
  return points.slice(1).map((point, at) => {
    const before = points[at]!
    return (point.value - before.value) / (Math.log(point.at) - Math.log(before.at))
  })
}
