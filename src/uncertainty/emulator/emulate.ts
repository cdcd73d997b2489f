import { randomStream } from '../../sampling/random-stream.ts'
import type { OutcomeTable, SummedOutcomes } from '../outcome-table.ts'
import { sumBills } from '../sum-bills.ts'
import type { InputDraws } from './basis.ts'
import { drawnTerms, emulatedColumns, emulatedLevels } from './emulated-columns.ts'
import type { Emulator } from './emulator.ts'
import { nearestDraws } from './nearest-draw.ts'

/**
 * Outcomes of draws that were not simulated. Where the emulator is flagged as inexact, each draw also takes what the emulator missed in
 * one simulated draw, the same one for all outputs, so that spread is not understated. Whether requirements are met, and levels that
 * some draws cannot reach, come from the nearest simulated draw: both jump at limits, where polynomials would ring. Replicates of `kept`
 * begin those of the draws; they keep what the simulator said.
 */
export function emulate(emulator: Emulator, inputs: InputDraws, seed: number, kept?: OutcomeTable): SummedOutcomes {
  const { columns, bills, levels: emulations, simulatedLevels, simulatedFeasible } = emulator
  const { draws } = inputs
  const [options, months] = [columns.options.length, columns.months.length]
  const drawn = drawnTerms(emulator, inputs, donorsOf(emulator, draws, seed))
  const nearest = nearestDraws(emulator, inputs)
  const keptAt = kept === undefined ? new Int32Array() : placesOf(kept, inputs)

  const feasible = new Uint8Array(draws * options)
  gatherRows(simulatedFeasible, nearest, feasible)
  const levels = new Float64Array(draws * emulations.length)
  if (emulations.includes(undefined)) gatherRows(simulatedLevels, nearest, levels)
  emulatedLevels(emulations, drawn, (column, own) => scatter(own, levels, column, emulations.length))
  if (kept !== undefined) {
    scatterRows(kept.feasible, keptAt, feasible)
    scatterRows(kept.levels, keptAt, levels)
  }

  const summed = sumBills({ draws, options, months }, (option) => {
    const emulated = emulatedColumns(bills[option]!, drawn)
    return (month) => {
      const own = emulated(month)
      for (let row = 0; row < keptAt.length; row++)
        own[keptAt[row]!] = kept!.monthlyCost[(row * options + option) * months + month]!
      return own
    }
  })
  return { ...columns, ...inputs, ...summed, levels, feasible }
}

function donorsOf({ inputs }: Emulator, draws: number, seed: number): Int32Array {
  const stream = randomStream({ seed, label: 'emulator/residuals' })
  return Int32Array.from({ length: draws }, () => Math.floor(stream.nextUniform() * inputs.draws))
}

/** Numbers of the draws that draws of fewer points a replicate are among them. */
function placesOf(fewer: InputDraws, all: InputDraws): Int32Array {
  const [points, allPoints] = [fewer.draws / fewer.replicates, all.draws / all.replicates]
  return Int32Array.from({ length: fewer.draws }, (_, row) => Math.floor(row / points) * allPoints + (row % points))
}

/** Row `rows[draw]` of `from` becomes row `draw` of `into`. */
function gatherRows(from: Float64Array | Uint8Array, rows: Int32Array, into: Float64Array | Uint8Array): void {
  const width = into.length / rows.length
  for (let draw = 0, at = 0; draw < rows.length; draw++)
    for (let source = rows[draw]! * width, column = 0; column < width; column++) into[at++] = from[source++]!
}

/** Row `row` of `from` becomes row `rows[row]` of `into`. */
function scatterRows(from: Float64Array | Uint8Array, rows: Int32Array, into: Float64Array | Uint8Array): void {
  const width = from.length / rows.length
  for (const [row, draw] of rows.entries()) into.set(from.subarray(row * width, (row + 1) * width), draw * width)
}

function scatter(own: Float64Array, into: Float64Array, column: number, width: number): void {
  for (let draw = 0, at = column; draw < own.length; draw++, at += width) into[at] = own[draw]!
}
