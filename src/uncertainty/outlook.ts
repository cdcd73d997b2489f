import type { UncertaintyAnalysis } from './analysis/analyse-draws.ts'
import type { FutureRegret } from './future-regret.ts'
import type { DrawnOutcomes } from './run-draws.ts'
import type { Swing } from './swings.ts'
import type { Uncertainty } from './uncertain-input.ts'

/** What is uncertain, what draws of it gave, and what they say. */
export interface Outlook {
  readonly uncertainty: Uncertainty
  readonly outcomes: DrawnOutcomes
  readonly analysis: UncertaintyAnalysis
  readonly swings: readonly Swing[]
  /** Absent where no future is named. */
  readonly futureRegret?: FutureRegret
}
