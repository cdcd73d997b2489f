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
  const borders = [
    ...boundsOf(set).slice(2),
    ...set.criteria.map((_, at) => ({
      coefficients: set.criteria.map((__, other) => (other === at ? -1 : 0)),
      bound: 0,
    })),
  ]
  const at = [...start.weights]
  const samples = new Float64Array(draws * count)
  for (let draw = -BURN_IN; draw < draws; draw++) {
    for (let step = 0; step < STEPS_PER_CRITERION * count; step++) {
      const direction = randomDirection(count, stream)
      let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      for (const { coefficients, bound } of borders) {
        let slope = 0
        let room = bound
        for (let index = 0; index < count; index++) {
          slope += coefficients[index]! * direction[index]!
          room -= coefficients[index]! * at[index]!
        }
        if (slope > 0) to = Math.min(to, Math.max(0, room) / slope)
        else if (slope < 0) from = Math.max(from, Math.max(0, room) / slope)
      }
      const move = from + stream.nextUniform() * (to - from)
      for (let index = 0; index < count; index++) at[index] = at[index]! + move * direction[index]!
    }
    if (draw >= 0) samples.set(at, draw * count)
  }
  return samples
}

/** A direction in which weights keep adding up to one: normal numbers (Box & Muller 1958) less their mean. */
function randomDirection(count: number, stream: RandomStream): readonly number[] {
  const normals = Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(stream.nextUniform())) * Math.cos(2 * Math.PI * stream.nextUniform()),
  )
  const mean = normals.reduce((sum, value) => sum + value, 0) / count
  return normals.map((value) => value - mean)
}
