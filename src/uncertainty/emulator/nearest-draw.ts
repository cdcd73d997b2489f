import type { Axis, InputDraws } from './basis.ts'
import type { Emulator } from './emulator.ts'
import { AT_ONCE, BLOCK, consecutive, interleaved, placeOf, sumColumns } from './lanes.ts'

/** Distance between two cases of a choice, in standard deviations. */
const BETWEEN_CASES = 2

/** One coordinate of a draw: a score, or 1 for one case of a choice and 0 for all others; times a scale. */
interface Coordinate {
  readonly axis: Axis
  readonly amount: number | undefined
  readonly scale: number
}

/** For each draw the number of the simulated draw whose outcomes are most alike: the nearest, each input scaled by its influence. */
export function nearestDraws({ axes, inputs: simulated, influence }: Emulator, inputs: InputDraws): Int32Array {
  const coordinates = axes.flatMap((axis, at): Coordinate[] => {
    if (axis.kind === 'score') return [{ axis, amount: undefined, scale: influence[at]! }]
    const scale = (BETWEEN_CASES * influence[at]!) / Math.SQRT2
    return axis.cases.map((amount) => ({ axis, amount, scale }))
  })
  const own = interleaved(inputs.draws, coordinates.length)
  for (const [column, coordinate] of coordinates.entries())
    for (let draw = 0; draw < inputs.draws; draw++)
      own.values[placeOf(own, draw, column)] = valueAt(coordinate, inputs, draw)

  const columns = Int32Array.from(coordinates.keys())
  const distances = consecutive(inputs.draws, AT_ONCE)
  const least = new Float64Array(inputs.draws).fill(Infinity)
  const nearest = new Int32Array(inputs.draws)
  for (let first = 0; first < simulated.draws; first += AT_ONCE) {
    // Of |p − q|² = |p|² − 2 p·q + |q|² the last is the same for all simulated draws.
    const constants = new Float64Array(AT_ONCE).fill(Infinity)
    const factors = new Float64Array(coordinates.length * AT_ONCE)
    for (let row = first; row < Math.min(first + AT_ONCE, simulated.draws); row++) {
      const point = coordinates.map((coordinate) => valueAt(coordinate, simulated, row))
      constants[row - first] = point.reduce((sum, value) => sum + value * value, 0)
      for (const [column, value] of point.entries()) factors[column * AT_ONCE + row - first] = -2 * value
    }
    for (let draw = 0; draw < inputs.draws; draw += BLOCK) {
      sumColumns(own, { constants, columns, factors }, distances, 0, draw)
      for (let at = 0; at < AT_ONCE; at++)
        keepNearer(distances.values, at * distances.columnStep, draw, first + at, least, nearest)
    }
  }
  return nearest
}

function valueAt({ axis, amount, scale }: Coordinate, { draws, scores, amounts }: InputDraws, draw: number): number {
  const from = draw * (scores.length / draws) + axis.input
  return amount === undefined ? scores[from]! * scale : amounts[from] === amount ? scale : 0
}

function keepNearer(
  distances: Float64Array,
  from: number,
  first: number,
  row: number,
  least: Float64Array,
  nearest: Int32Array,
): void {
  const end = Math.min(first + BLOCK, least.length)
  for (let draw = first; draw < end; draw++) {
    const distance = distances[from + draw]!
    if (distance < least[draw]!) {
      least[draw] = distance
      nearest[draw] = row
    }
  }
}
