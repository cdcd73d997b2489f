import type { CriterionId } from '../decision/criterion-ids.ts'
import type { Spread } from './analysis/spread.ts'

/** What the draws are drawn over: columns of {@link Outcomes}. */
export interface OutcomeColumns {
  /** Ids of the options, in the order of their columns. */
  readonly options: readonly string[]
  /** The weighed criteria and those that a requirement limits, in the order of their columns. */
  readonly criteria: readonly CriterionId[]
  /** Labels of the calendar months. */
  readonly months: readonly string[]
  /** Paths of the uncertain inputs, in the order of their columns. */
  readonly inputs: readonly string[]
}

/**
 * Outcomes of all options over draws of the uncertain inputs, row-major, a row a draw. Every option sees the same draw, so
 * differences and ranks within a row mean something.
 */
export interface Outcomes extends OutcomeColumns {
  readonly draws: number
  /** Independent replicates that the draws split into evenly, one after the other; for error bars. */
  readonly replicates: number
  /** draws × inputs: standard normal scores of the inputs after correlation, for regressions. */
  readonly scores: Float64Array
  /** draws × inputs: amounts in the unit that each input is written in; the number of the case for a choice among cases. */
  readonly amounts: Float64Array
  /** draws × options × criteria: levels in the unit of the criterion; NaN where it cannot be reached at all. */
  readonly levels: Float64Array
  /** draws × options: 1 where every requirement is met and no finding blocks. */
  readonly feasible: Uint8Array
}

/** Outcomes of a few draws, every bill of theirs included. */
export interface OutcomeTable extends Outcomes {
  /** draws × options × months: bills in USD. */
  readonly monthlyCost: Float64Array
}

/** Outcomes of many draws, of whose bills only totals and spreads are kept. */
export interface SummedOutcomes extends Outcomes {
  /** draws × options: bills of all months together, in USD. */
  readonly totalCost: Float64Array
  /** Draws that `monthlySpread` is read off: as many of the first of each replicate. */
  readonly monthlyDraws: number
  /** options × months: where bills lie, in USD. */
  readonly monthlySpread: readonly (readonly Spread[])[]
}
