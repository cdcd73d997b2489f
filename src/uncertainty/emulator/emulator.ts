import type { OutcomeColumns } from '../outcome-table.ts'
import type { Axis, InputDraws, Term } from './basis.ts'

/** How far the emulator is from the simulation on draws that it was not fitted to: leave-one-out, over the simulated draws. */
export interface EmulatorError {
  readonly option: string
  /** `total cost` is the sum of the bills; else a criterion. */
  readonly output: string
  /** Root mean square of the error, as a share of the root mean square of the output. */
  readonly relative: number
  /** Whether the error is above {@link EMULATOR_TOLERANCE}; its residuals are then drawn along with what is emulated. */
  readonly flagged: boolean
}

/** Relative error above which an output is flagged: well below the differences in cost that decisions turn on. */
export const EMULATOR_TOLERANCE = 0.01

/** One number as a polynomial of the inputs, and what it misses in each simulated draw when that draw is left out. */
export interface Expansion {
  readonly terms: readonly Term[]
  /** One per term. */
  readonly coefficients: Float64Array
  readonly leftOut: Float64Array
}

/** A row of outputs as a mean and a few patterns, each in an amount that an expansion gives. */
export interface Emulation {
  /** Where outputs are positive in all draws, their logarithm is emulated, so that what is emulated is positive too. */
  readonly logarithmic: boolean
  readonly mean: Float64Array
  readonly patterns: readonly Float64Array[]
  readonly expansions: readonly Expansion[]
  readonly noisy: boolean
}

/** Stands for the simulator between the draws that were simulated. */
export interface Emulator {
  readonly columns: OutcomeColumns
  readonly axes: readonly Axis[]
  /** The simulated draws. */
  readonly inputs: InputDraws
  /** How much each input matters to outputs: scales of the distance between draws. */
  readonly influence: Float64Array
  /** Bills of each option. */
  readonly bills: readonly Emulation[]
  /**
   * options × criteria; undefined for cost, which is the sum of the bills, and where some draws do not reach the criterion: then levels come
   * from the nearest simulated draw.
   */
  readonly levels: readonly (Emulation | undefined)[]
  readonly simulatedLevels: Float64Array
  readonly simulatedFeasible: Uint8Array
  readonly errors: readonly EmulatorError[]
}
