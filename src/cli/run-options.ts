import type { Format } from '../reports/formats.ts'

/** Options of `stowage run` and of every command that runs a scenario. */
export interface RunOptions {
  readonly out?: string
  readonly format: readonly Format[]
  readonly json?: boolean
  readonly seed: number
  /** As written; the scenario language reads it. */
  readonly horizon?: string
  /** Price book to lay over the built-in one. */
  readonly prices?: string
  readonly pricesAsOf?: string
  /** Changes to the scenario, each `path=value`. */
  readonly set: readonly string[]
  readonly quiet?: boolean
  /** Draws of the uncertain inputs; 0 for none. */
  readonly draws?: number
  /** Threads that simulate draws. */
  readonly workers?: number
}

/** Where reports go that are not sent elsewhere: each into a folder named after its scenario. */
export const REPORT_FOLDER = 'stowage-report'
