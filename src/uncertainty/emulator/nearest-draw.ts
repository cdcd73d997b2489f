import { ascending } from '../analysis/ascending.ts'
import type { InputDraws } from './basis.ts'
import type { Emulator } from './emulator.ts'

/** Distance between two cases of a choice, in standard deviations. */
const BETWEEN_CASES = 2

/** Inputs in the order in which distances are added up: quantities by influence, the strongest first, then choices among cases. */
interface Scale {
  readonly inputs: readonly number[]
  /** How many of them are quantities. */
  readonly quantities: number
  readonly influence: Float64Array
}

/** For each draw the number of the simulated draw whose outcomes are most alike: the nearest, each input scaled by its influence. */
export function nearestDraws({ axes, inputs: simulated, influence }: Emulator, inputs: InputDraws): Int32Array {
  const scale = scaleOf(axes, influence)
  const width = axes.length
  const points = placed(simulated, scale)
  const order = orderByFirst(points, width, scale)
  const sorted = new Float64Array(points.length)
  for (const [place, row] of order.entries()) sorted.set(points.subarray(row * width, (row + 1) * width), place * width)
  const own = placed(inputs, scale)
  const nearest = new Int32Array(inputs.draws)
  for (let draw = 0; draw < inputs.draws; draw++)
    nearest[draw] = order[nearestPlace(own, draw * width, sorted, order, scale)]!
  return nearest
}

function scaleOf(axes: Emulator['axes'], influence: Float64Array): Scale {
  const ofKind = (kind: string): number[] => axes.flatMap((axis, at) => (axis.kind === kind ? [at] : []))
  const scores = ofKind('score').sort((a, b) => influence[b]! - influence[a]!)
  const inputs = [...scores, ...ofKind('cases')]
  return { inputs, quantities: scores.length, influence: Float64Array.from(inputs, (input) => influence[input]!) }
}

function placed({ draws, scores, amounts }: InputDraws, { inputs, quantities, influence }: Scale): Float64Array {
  const width = inputs.length
  const points = new Float64Array(draws * width)
  for (let column = 0; column < width; column++)
    for (let draw = 0; draw < draws; draw++) {
      const from = draw * width + inputs[column]!
      points[draw * width + column] = column < quantities ? scores[from]! * influence[column]! : amounts[from]!
    }
  return points
}

function orderByFirst(points: Float64Array, width: number, { quantities }: Scale): Int32Array {
  const first = new Float64Array(points.length / width)
  if (quantities > 0) for (let row = 0; row < first.length; row++) first[row] = points[row * width]!
  return ascending(first)
}

/** Walks away from a draw along the first quantity, on both sides, until that alone is further than the nearest found. */
function nearestPlace(own: Float64Array, from: number, sorted: Float64Array, order: Int32Array, scale: Scale): number {
  const width = scale.inputs.length
  const start = scale.quantities > 0 ? firstFrom(sorted, width, own[from]!) : 0
  let [best, least] = [-1, Infinity]
  for (let step = 1; step >= -1; step -= 2)
    for (let place = step > 0 ? start : start - 1; place >= 0 && place < order.length; place += step) {
      const apart = scale.quantities > 0 ? own[from]! - sorted[place * width]! : 0
      if (apart * apart > least) break
      const distance = distanceBelow(least, own, from, sorted, place * width, scale)
      // Of simulated draws that are equally far the first counts, in whatever order they are looked at.
      if (distance < least || (distance === least && order[place]! < order[best]!)) [best, least] = [place, distance]
    }
  return best
}

/** The first place whose coordinate on the first quantity is not below a value. */
function firstFrom(sorted: Float64Array, width: number, value: number): number {
  let [low, high] = [0, sorted.length / width]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle * width]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Squared distance of two points; where it exceeds `least`, any number above that. */
function distanceBelow(
  least: number,
  own: Float64Array,
  from: number,
  sorted: Float64Array,
  place: number,
  { quantities, influence }: Scale,
): number {
  let distance = 0
  for (let column = 0; column < quantities && distance <= least; column++) {
    const apart = own[from + column]! - sorted[place + column]!
    distance += apart * apart
  }
  for (let column = quantities; column < influence.length && distance <= least; column++)
    if (own[from + column] !== sorted[place + column]) distance += (BETWEEN_CASES * influence[column]!) ** 2
  return distance
}
