import type { CriterionId } from '../../decision/criterion-ids.ts'
import type { Preferences } from '../../decision/decide.ts'
import type { ValueFunction } from '../../decision/value-function.ts'
import type { Outcomes } from '../outcome-table.ts'

/** What levels of all draws are worth. */
export interface DrawUtilities {
  /** The criteria that have a weight, in the order of their columns. */
  readonly criteria: readonly CriterionId[]
  /** One per criterion; they add up to one. */
  readonly weights: Float64Array
  /** draws × options × criteria, from 0 to 1. */
  readonly utilities: Float64Array
}

/** Rows whose levels and values stay in the cache while one column is valued after the other. */
const ROWS_AT_ONCE = 512

/**
 * Values of the levels of all draws by the value functions of the preferences. Depends on weights only through which are above zero.
 * Throws `RangeError` when a weighed criterion is no column of the table.
 */
export function drawUtilities(table: Outcomes, { values, weights }: Preferences): DrawUtilities {
  const weighed = Object.entries(weights).filter(([, weight]) => weight > 0) as [CriterionId, number][]
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0)
  const criteria = weighed.map(([id]) => id)
  const rows = table.draws * table.options.length
  const utilities = new Float64Array(rows * criteria.length)
  const columns = criteria.map((id) => {
    const from = table.criteria.indexOf(id)
    const value = values[id]
    if (from < 0 || value === undefined) throw new RangeError(`${id} is weighed, but draws do not tell its value`)
    return { from, value }
  })
  const [wide, own] = [table.criteria.length, criteria.length]
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const levels = table.levels.subarray(row * wide, (row + ROWS_AT_ONCE) * wide)
    const into = utilities.subarray(row * own, (row + ROWS_AT_ONCE) * own)
    for (const [at, { from, value }] of columns.entries()) valuateColumn(value, levels, from, wide, into, at, own)
  }
  return { criteria, weights: Float64Array.from(weighed, ([, weight]) => weight / total), utilities }
}

/** `valuate` for a column of a row-major matrix at once; NaN stands for a level that cannot be reached and is worth 0. */
export function valuateColumn(
  { points, scale }: ValueFunction,
  levels: Float64Array,
  from: number,
  stride: number,
  into: Float64Array,
  at: number,
  step: number,
): void {
  const direction = Math.sign(points[points.length - 1]!.at - points[0]!.at)
  const logarithmic = scale === 'log'
  const ends = Float64Array.from(points, (point) => point.at * direction)
  const worths = Float64Array.from(points, ({ value }) => value)
  const places = points.map((point) => (logarithmic ? Math.log(point.at) : point.at))
  // From a point to the next a value is `offset + slope × place`.
  const slopes = new Float64Array(points.length - 1)
  const offsets = new Float64Array(points.length - 1)
  for (let at = 0; at < slopes.length; at++) {
    slopes[at] = (worths[at + 1]! - worths[at]!) / (places[at + 1]! - places[at]!)
    offsets[at] = worths[at]! - slopes[at]! * places[at]!
  }
  const last = points.length - 1
  const [first, end, lowest, highest] = [ends[0]!, ends[last]!, worths[0]!, worths[last]!]
  for (let source = from, target = at; source < levels.length; source += stride, target += step) {
    const level = levels[source]!
    const along = level * direction
    if (along <= first) into[target] = lowest
    else if (along >= end) into[target] = highest
    else if (along > first) {
      let segment = 0
      while (along > ends[segment + 1]!) segment++
      into[target] = offsets[segment]! + slopes[segment]! * (logarithmic ? Math.log(level) : level)
    } else into[target] = 0
  }
}

/** Additive scores, draws × options: the whole of what a change of weights costs. */
export function scoreDraws(utilities: Float64Array, weights: Float64Array, into: Float64Array): Float64Array {
  const criteria = weights.length
  for (let row = 0, at = 0; row < into.length; row++) {
    let score = 0
    for (let column = 0; column < criteria; column++) score += utilities[at++]! * weights[column]!
    into[row] = score
  }
  return into
}
