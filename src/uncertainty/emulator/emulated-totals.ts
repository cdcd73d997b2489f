import { columnsMaker, linearlyMade, type PatternAmounts } from './emulated-columns.ts'
import type { Emulation } from './emulator.ts'
import { AT_ONCE, BLOCK, sumColumns } from './lanes.ts'
import { type StandIns, standIns } from './stand-ins.ts'

/**
 * Sum of all columns of an emulation, one a draw. Columns that are sums of patterns, and in no draw below zero, are added up before they are
 * made; of exponentials a few stand for all where they can, see {@link standIns}. All others are made one by one.
 */
export function emulatedTotals(emulation: Emulation, own: PatternAmounts): Float64Array {
  const { mean, patterns } = emulation
  if (linearlyMade(emulation, own)) return linearTotals(emulation, own)
  const { columns, weights } = (emulation.logarithmic && patterns.length > 0 && standIns(emulation, own)) || all(mean)
  const totals = new Float64Array(own.draws)
  const { room } = own
  const make = columnsMaker(emulation, own)
  for (let first = 0; first < columns.length; first += AT_ONCE) {
    const fill = make(columns.slice(first, first + AT_ONCE))
    const factors = Float64Array.from({ length: AT_ONCE }, (_, at) => weights[first + at] ?? 0)
    for (let draw = 0; draw < own.draws; draw += BLOCK) {
      fill(draw)
      addWeighted(room.values, room.columnStep, factors, totals, draw, Math.min(draw + BLOCK, own.draws))
    }
  }
  return totals
}

function all(mean: Float64Array): StandIns {
  return { columns: [...mean.keys()], weights: Array.from(mean, () => 1) }
}

function linearTotals({ mean, patterns }: Emulation, { draws, amounts, room }: PatternAmounts): Float64Array {
  const sums = [mean, ...patterns].map((values) => values.reduce((sum, value) => sum + value, 0))
  const factors = new Float64Array(patterns.length * AT_ONCE)
  for (let pattern = 0; pattern < patterns.length; pattern++) factors[pattern * AT_ONCE] = sums[pattern + 1]!
  const columns = Int32Array.from(patterns.keys())
  sumColumns(amounts, { constants: Float64Array.of(sums[0]!, 0, 0, 0), columns, factors }, room, 0)
  return room.values.slice(0, draws)
}

/** Adds {@link AT_ONCE} columns, each times its factor. */
function addWeighted(
  values: Float64Array,
  step: number,
  factors: Float64Array,
  totals: Float64Array,
  first: number,
  end: number,
): void {
  const [a, b, c, d] = factors as unknown as readonly [number, number, number, number]
  const [second, third, fourth] = [step, 2 * step, 3 * step]
  for (let draw = first; draw < end; draw++)
    totals[draw]! +=
      a * values[draw]! + b * values[second + draw]! + c * values[third + draw]! + d * values[fourth + draw]!
}
