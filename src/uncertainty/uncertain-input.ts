import type { QuantityScale } from '../quantities/quantity-scale.ts'
import type { Distribution } from './distribution.ts'

/** A quantity of a scenario that is not known for sure. */
export interface UncertainInput {
  /** Where it stands, such as `datasets.raw.ingest`. */
  readonly path: string
  /** What is believed of it, in the unit of `scale`. */
  readonly distribution: Distribution
  readonly scale: QuantityScale
  /** What keeps its proportion to it. */
  readonly along?: readonly Companion[]
}

/** A quantity that moves along with another, of the same kind. */
export interface Companion {
  readonly path: string
  /** Times the other, always. */
  readonly ratio: number
}

/** A future that the scenario names: settings that hold together in it. */
export interface Future {
  readonly id: string
  readonly probability: number
  /** Each `path=value`. */
  readonly settings: readonly string[]
}

/** Two inputs that move together. */
export interface RankCorrelation {
  readonly between: readonly [string, string]
  /** Spearman's rank correlation, from -1 to 1. */
  readonly rank: number
}

/** All that a scenario leaves uncertain. */
export interface Uncertainty {
  readonly inputs: readonly UncertainInput[]
  readonly correlations: readonly RankCorrelation[]
  /** In the order as written; what their probabilities leave of one falls to the scenario as it is written. */
  readonly futures: readonly Future[]
  /** Share of the draws in which an option must meet every hard limit. */
  readonly feasibleShare: number
}
