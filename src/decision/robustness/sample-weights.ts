import { randomStream, type StreamName } from '../../sampling/random-stream.ts'
import { scrambledSobol } from '../../sampling/sobol.ts'
import type { RandomStream } from '../../sampling/xoshiro128.ts'
import { boundsOf, innerWeights, type WeightSet } from './weight-set.ts'

/** Steps of the walk between two draws, per criterion: enough to forget where it came from in a set of a dozen dimensions. */
const STEPS_PER_CRITERION = 4
/** Draws that the walk takes before it counts. */
const BURN_IN = 200
/** A set that leaves less slack than this has no inside to walk in. */
const THINNEST = 1e-9

/**
 * 2^exponent weight vectors, uniform over a set: a row a draw, a column a criterion of the set. Without constraints, and under an order, from a
 * scrambled Sobol' sequence; else by hit-and-run (Smith, Operations Research 32, 1984; Tervonen et al., Eur. J. Oper. Res. 224, 2013).
 * Throws `RangeError` when constraints contradict each other or leave no room.
 */
export function sampleWeights(set: WeightSet, exponent: number, name: StreamName): Float64Array {
  if (set.criteria.length === 1) return new Float64Array(2 ** exponent).fill(1)
  if (set.order !== undefined) return sorted(uniformWeights(set.criteria.length, exponent, name), set)
  if (set.constraints.length === 0) return uniformWeights(set.criteria.length, exponent, name)
  return hitAndRun(set, 2 ** exponent, randomStream(name))
}

/** Independent exponentials over their sum are uniform on the simplex; uniform numbers over theirs are not. */
function uniformWeights(count: number, exponent: number, name: StreamName): Float64Array {
  const draws = scrambledSobol({ dimensions: count, exponent }, name)
  for (let row = 0; row < draws.length; row += count) {
    let total = 0
    for (let at = row; at < row + count; at++) {
      draws[at] = -Math.log(draws[at]!)
      total += draws[at]!
    }
    for (let at = row; at < row + count; at++) draws[at] = draws[at]! / total
  }
  return draws
}

/** Gives the largest weights of a draw to the first tier and so on; within a tier the draw decides who gets more. */
function sorted(draws: Float64Array, { criteria, order }: WeightSet): Float64Array {
  const count = criteria.length
  const columns = order!.map((tier) => tier.map((id) => criteria.indexOf(id)))
  for (let row = 0; row < draws.length; row += count) {
    const drawn = draws.slice(row, row + count)
    const descending = drawn.toSorted().reverse()
    let taken = 0
    for (const tier of columns) {
      const byDraw = tier.toSorted((a, b) => drawn[b]! - drawn[a]!)
      for (const column of byDraw) draws[row + column] = descending[taken++]!
    }
  }
  return draws
}

function hitAndRun(set: WeightSet, draws: number, stream: RandomStream): Float64Array {
  const start = innerWeights(set)
  if (start === undefined) throw new RangeError('no weights agree with all that is said of them')
  if (start.slack < THINNEST) throw new RangeError('what is said of the weights leaves no room between them')
  const count = set.criteria.length
  const constraints = boundsOf(set).slice(2)
  const slopes = Float64Array.from(constraints.flatMap(({ coefficients }) => coefficients))
  const at = Float64Array.from(start.weights)
  const room = Float64Array.from(constraints, ({ coefficients, bound }) =>
    coefficients.reduce((left, coefficient, index) => left - coefficient * at[index]!, bound),
  )
  const touched = rowsTouched(slopes, count)
  const samples = new Float64Array(draws * count)
  for (let draw = -BURN_IN; draw < draws; draw++) {
    for (let step = 0; step < STEPS_PER_CRITERION * count; step++) {
      // Weight passes from one criterion to another: such directions span all ways in which weights can change and still add up to one.
      const gains = Math.floor(stream.nextUniform() * count)
      const gives = (gains + 1 + Math.floor(stream.nextUniform() * (count - 1))) % count
      let [from, to] = [-at[gains]!, at[gives]!]
      const rows = touched[gains * count + gives]!
      for (const row of rows) {
        const slope = slopes[row * count + gains]! - slopes[row * count + gives]!
        if (slope > 0) to = Math.min(to, room[row]! / slope)
        else from = Math.max(from, room[row]! / slope)
      }
      const move = from + stream.nextUniform() * Math.max(0, to - from)
      at[gains]! += move
      at[gives]! -= move
      for (const row of rows) room[row]! -= move * (slopes[row * count + gains]! - slopes[row * count + gives]!)
    }
    if (draw >= 0) samples.set(at, draw * count)
  }
  return samples
}

/** For each pair of criteria, the constraints that feel weight pass from one to the other: few, since most speak of one or two. */
function rowsTouched(slopes: Float64Array, count: number): readonly Uint32Array[] {
  const rows = [...Array(slopes.length / count).keys()]
  const criteria = [...Array(count).keys()]
  return criteria.flatMap((gains) =>
    criteria.map((gives) =>
      Uint32Array.from(rows.filter((row) => slopes[row * count + gains] !== slopes[row * count + gives])),
    ),
  )
}
