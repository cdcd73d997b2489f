/** What an option does beside placing data. `effort` is what somebody has to build or run for it, in steps that people notice. */
export interface FeaturePhrase {
  readonly feature: string
  readonly pattern: string
  readonly unless?: string
  readonly effort?: number
  /** Billed by the hour for as long as it exists, beside the storage. */
  readonly charged?: boolean
  /** Moves or computes, without deciding where data lies. */
  readonly glue?: boolean
}
