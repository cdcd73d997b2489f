import type { Decision, Verdict } from '../decision/decide.ts'

/** Who wins, and how each option stands. */
export interface Judged {
  readonly verdict: Verdict
  /** Absent when nothing qualifies. */
  readonly winner?: string
  /** Lead of the winner over the next feasible option; absent without a second. */
  readonly margin?: number
  /** In the order of their ids. */
  readonly options: readonly JudgedOption[]
}

export interface JudgedOption {
  readonly id: string
  readonly name: string
  readonly feasible: boolean
  readonly score: number
  /** Over the horizon, in USD. */
  readonly cost: number
}

/** Decides the scenario with settings laid over it, each `path=value`. */
export type Judge = (settings: readonly string[]) => Judged

/** What a what-if question needs of a decision. */
export function judgedOf({ verdict, recommended, margin, options }: Decision): Judged {
  return {
    verdict,
    ...(recommended === undefined ? {} : { winner: recommended }),
    ...(margin === undefined ? {} : { margin }),
    options: options
      .map(({ id, name, feasible, score, measurements }) => ({
        id,
        name,
        feasible,
        score,
        cost: measurements.cost.value ?? Number.NaN,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
