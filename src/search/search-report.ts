/** How many were ruled out for one reason. */
export interface RuledOut {
  /** Id of the criterion whose hard limit is broken, or of the finding that blocks. */
  readonly reason: string
  readonly count: number
}

/** What a search for options went through. Each number counts what the step before it had left. */
export interface SearchReport {
  /** Stores tried, each a configuration for one dataset or for several that it holds together. */
  readonly stores: {
    readonly tried: number
    /** Use a meter that has no price in the region. */
    readonly unpriced: number
    /** Break a hard limit in every option that they are part of; a store may break several. */
    readonly infeasible: readonly RuledOut[]
    /** Another store for the same datasets is no worse in any respect. */
    readonly beaten: number
    readonly left: number
  }
  /** Options, each a store for every dataset. */
  readonly options: {
    /** That could be made of all the stores tried. */
    readonly possible: number
    /** That were put together and measured; the rest contain a store or a group of stores that is ruled out or beaten. */
    readonly measured: number
    readonly infeasible: readonly RuledOut[]
    /** Another option is no worse in any respect. */
    readonly beaten: number
    /** That no other one beats. */
    readonly left: number
    /** Of these, the best by score, which are reported. */
    readonly kept: number
  }
}
