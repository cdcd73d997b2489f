import type { Finding } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'
import type { CriterionId } from './criterion-ids.ts'
import type { ElicitedWeights } from './elicitation/weight-statement.ts'
import { eliminations } from './elimination.ts'
import { type StabilityInterval, stabilityIntervals, type Utilities } from './stability.ts'
import { type Valuation, type ValueFunction, valuate } from './value-function.ts'
import type { Weights } from './weights.ts'

/** The level that an option reaches on a criterion, in the criterion's unit; `null` when it cannot be reached at all. */
export interface Measurement {
  readonly value: number | null
  readonly evidence: readonly Evidence[]
}

/** What is known of an option before anything is weighed. */
export interface Assessment {
  readonly id: string
  readonly name: string
  readonly measurements: Readonly<Record<CriterionId, Measurement>>
  readonly findings: readonly Finding[]
}

/** A hard limit on one criterion, in its unit. */
export interface Requirement {
  readonly criterion: CriterionId
  readonly bound: 'atMost' | 'atLeast'
  readonly limit: number
  readonly because: string
}

/** The decision maker's side: hard limits, value functions and weights. */
export interface Preferences {
  readonly requirements: readonly Requirement[]
  readonly values: Readonly<Partial<Record<CriterionId, ValueFunction>>>
  readonly weights: Weights
  /** How the weights came about, where they were not simply written down. */
  readonly elicited?: ElicitedWeights
}

/** How often an option meets every hard limit over draws of what is uncertain, and how often it has to. */
export interface Chances {
  /** Share of the draws, by option. */
  readonly feasible: Readonly<Record<string, number>>
  readonly atLeast: number
}

/**
 * Why an option is out: a requirement it misses, with the level it reaches, a finding that blocks it, or too small a share of draws in which
 * it meets every limit.
 */
export type Failure =
  | { readonly kind: 'chance'; readonly share: number; readonly atLeast: number }
  | { readonly kind: 'requirement'; readonly requirement: Requirement; readonly value: number | null }
  | { readonly kind: 'finding'; readonly finding: Finding }

/** One criterion's share in the score of an option. */
export interface Contribution extends Valuation {
  readonly weight: number
  /** weight x utility; the contributions of an option add up to its score. */
  readonly contribution: number
}

/** An option, screened and scored. */
export interface RankedOption extends Assessment {
  readonly feasible: boolean
  readonly failed: readonly Failure[]
  /** Rank among the feasible options, from 1; options that are out follow, by score. */
  readonly rank: number
  /** Additive value, 0 to 1. */
  readonly score: number
  readonly contributions: Readonly<Partial<Record<CriterionId, Contribution>>>
}

/**
 * `clear`: no small change of the weights or of a hard limit changes the winner. `fragile`: a change of one weight by a fifth does, or a hard limit
 * moved by a tenth lets a better option in. `close call`: the margin is within what elicited weights can tell apart. `nothing qualifies`:
 * every option breaks a hard limit.
 */
export type Verdict = 'clear' | 'close call' | 'fragile' | 'nothing qualifies'

/** The outcome of screening and scoring. */
export interface Decision {
  readonly verdict: Verdict
  /** Absent when nothing qualifies. */
  readonly recommended: string | undefined
  /** Best first. */
  readonly options: readonly RankedOption[]
  /** Lead of the winner over the next feasible option, 0 to 1; absent without a second. */
  readonly margin: number | undefined
  /** How far each weight may move before the winner changes; empty without a second feasible option. */
  readonly stability: readonly StabilityInterval[]
}

/** Margins below this are a close call: people cannot state weights finer than a few points in a hundred. */
export const ELICITATION_TOLERANCE = 0.05
/** Relative change of one weight that a robust winner survives. */
export const WEIGHT_CHANGE_TO_SURVIVE = 0.2

/**
 * Screens the options on hard requirements, which are never traded off, and ranks the rest by the additive value
 * sum of weight x value, on value functions with fixed anchors; of equals the cheaper comes first. Adding or removing an option never reorders the others. With `chances` an
 * option must also meet the limits in enough draws.
 */
export function decide(assessments: readonly Assessment[], preferences: Preferences, chances?: Chances): Decision {
  const scored = assessments.map((assessment) => screenAndScore(assessment, preferences, chances))
  const options = [...scored]
    .sort(
      (a, b) =>
        Number(b.feasible) - Number(a.feasible) || b.score - a.score || costOf(a) - costOf(b) || (a.id < b.id ? -1 : 1),
    )
    .map((option, index) => ({ ...option, rank: index + 1 }))
  const feasible = options.filter((option) => option.feasible)
  const [winner, second] = feasible
  if (winner === undefined)
    return { verdict: 'nothing qualifies', recommended: undefined, options, margin: undefined, stability: [] }
  // A limit that keeps a better option out by a hair decides as much as a weight does.
  const limitTurns = eliminations(options).some(({ lead, nearMiss }) => nearMiss && lead !== undefined && lead > 0)
  if (second === undefined)
    return {
      verdict: limitTurns ? 'fragile' : 'clear',
      recommended: winner.id,
      options,
      margin: undefined,
      stability: [],
    }
  const margin = winner.score - second.score
  const utilities = Object.fromEntries(feasible.map((option) => [option.id, utilitiesOf(option)]))
  const stability = stabilityIntervals(winner.id, utilities, preferences.weights)
  return { verdict: verdictOf(margin, stability, limitTurns), recommended: winner.id, options, margin, stability }
}

function costOf({ measurements }: Assessment): number {
  return measurements.cost.value ?? Number.MAX_VALUE
}

function screenAndScore(
  assessment: Assessment,
  { requirements, values, weights }: Preferences,
  chances: Chances | undefined,
): Omit<RankedOption, 'rank'> {
  const contributions: Partial<Record<CriterionId, Contribution>> = {}
  let score = 0
  for (const [id, weight] of Object.entries(weights) as [CriterionId, number][]) {
    const valuation = valuate(values[id]!, assessment.measurements[id].value)
    const contribution = weight * valuation.utility
    contributions[id] = { ...valuation, weight, contribution }
    score += contribution
  }
  const failed: Failure[] = [
    ...requirements
      .filter((requirement) => !meets(assessment.measurements[requirement.criterion].value, requirement))
      .map((requirement) => ({
        kind: 'requirement' as const,
        requirement,
        value: assessment.measurements[requirement.criterion].value,
      })),
    ...assessment.findings
      .filter((finding) => finding.severity === 'blocking')
      .map((finding) => ({ kind: 'finding' as const, finding })),
  ]
  const share = chances?.feasible[assessment.id] ?? 1
  if (failed.length === 0 && chances !== undefined && share < chances.atLeast)
    failed.push({ kind: 'chance', share, atLeast: chances.atLeast })
  return { ...assessment, feasible: failed.length === 0, failed, score, contributions }
}

function meets(value: number | null, { bound, limit }: Requirement): boolean {
  if (value === null) return false
  return bound === 'atMost' ? value <= limit : value >= limit
}

function utilitiesOf(option: RankedOption): Utilities {
  return Object.fromEntries(Object.entries(option.contributions).map(([id, { utility }]) => [id, utility]))
}

function verdictOf(margin: number, stability: readonly StabilityInterval[], limitTurns: boolean): Verdict {
  if (margin < ELICITATION_TOLERANCE) return 'close call'
  const flips = stability.some(
    ({ weight, from, to, above, below }) =>
      (above !== undefined && to <= weight * (1 + WEIGHT_CHANGE_TO_SURVIVE)) ||
      (below !== undefined && from >= weight * (1 - WEIGHT_CHANGE_TO_SURVIVE)),
  )
  return flips || limitTurns ? 'fragile' : 'clear'
}
