import type { CriterionId } from '../../decision/criterion-ids.ts'
import { type Preferences, WEIGHT_CHANGE_TO_SURVIVE } from '../../decision/decide.ts'
import { sampleWeights } from '../../decision/robustness/sample-weights.ts'
import { type SmaaResult, smaa } from '../../decision/robustness/smaa.ts'
import { type WeightSet, weightsWithin } from '../../decision/robustness/weight-set.ts'
import type { Outcomes, SummedOutcomes } from '../outcome-table.ts'
import { ascending } from './ascending.ts'
import { type BestProbability, bestProbability } from './best-probability.ts'
import { type DrawUtilities, drawUtilities, scoreDraws } from './draw-utilities.ts'
import { type Spread, type SpreadRoom, spreadOf, spreadRoom } from './spread.ts'
import {
  binsByInput,
  type InformationValue,
  type Payoffs,
  partialInformation,
  perfectInformation,
} from './value-of-information.ts'

/** How an option fares over draws. */
export interface OptionOutlook {
  readonly option: string
  /** Share of the draws in which it meets every requirement. */
  readonly feasible: number
  /** Whether that share is enough for it to be chosen. */
  readonly qualifies: boolean
  readonly score: Spread
  /** USD over all months. */
  readonly totalCost: Spread
  /** USD, one per month. */
  readonly monthlyCost: readonly Spread[]
  /** Score forgone against the best option of each draw; an option that fails a requirement in a draw scores nothing there. */
  readonly regret: { readonly expected: number; readonly p95: number; readonly greatest: number }
  /** Qualifying options that cost at least as much at every probability: first-order stochastic dominance on cost. */
  readonly cheaperThan: readonly string[]
}

/** What knowing an input before deciding would be worth. */
export interface InputInformation {
  readonly input: string
  readonly score: InformationValue
  /** USD over all months, deciding by cost alone among options that qualify; undefined when none do. */
  readonly cost: InformationValue | undefined
}

/** What draws of the uncertain inputs say of the decision. */
export interface UncertaintyAnalysis {
  readonly draws: number
  readonly options: readonly OptionOutlook[]
  /** Criteria in the order of central weights. */
  readonly criteria: readonly CriterionId[]
  readonly best: BestProbability
  /** Levels uncertain, weights as stated. */
  readonly uncertainLevels: SmaaResult
  /** Levels and weights uncertain together: weights to within what is known of them. */
  readonly uncertainBoth: SmaaResult
  readonly perfect: Omit<InputInformation, 'input'>
  /** The most valuable to know first. */
  readonly inputs: readonly InputInformation[]
}

/** How an analysis is asked for. */
export interface AnalysisRequest {
  readonly seed: number
  /** Share of the draws in which an option must meet all requirements to qualify. */
  readonly feasibleShare: number
}

/**
 * Reads off a table of draws how sure the decision is. An option that fails a requirement in a draw comes after all that meet theirs; in a
 * draw where none does, scores alone rank them.
 */
export function analyseDraws(
  table: SummedOutcomes,
  preferences: Preferences,
  { seed, feasibleShare }: AnalysisRequest,
): UncertaintyAnalysis {
  const { draws, replicates, totalCost } = table
  const options = table.options.length
  const valued = drawUtilities(table, preferences)
  const { criteria, weights, utilities } = valued
  const scores = scoreDraws(utilities, weights, new Float64Array(draws * options))
  const lead = leadOf(table)
  const byScore: Payoffs = {
    draws,
    replicates,
    options,
    payoffs: payoffsOf(scores, table),
  }
  const chances = chancesOf(table)
  const qualified = chances.flatMap((chance, option) => (chance >= feasibleShare ? [option] : []))
  const byCost = costPayoffs(table, qualified)
  const set = preferences.elicited?.set ?? weightsWithin(preferences.weights, WEIGHT_CHANGE_TO_SURVIVE)
  const room = spreadRoom(draws)
  const regrets = regretsOf(byScore, room)
  const totals = table.options.map((_, option) => column(totalCost, option, options))
  const costs = totals.map((own) => spreadOf(own, room))
  const cheaper = cheaperThan(totals, costs, qualified)
  const ranked = { options, criteria: criteria.length, utilities, lead }
  return {
    draws,
    criteria,
    options: table.options.map((option, index) => ({
      option,
      feasible: chances[index]!,
      qualifies: qualified.includes(index),
      score: spreadOf(column(scores, index, options), room),
      totalCost: costs[index]!,
      monthlyCost: table.monthlySpread[index]!,
      regret: regrets[index]!,
      cheaperThan: cheaper[index]!.map((other) => table.options[other]!),
    })),
    best: bestOf(table, scores, lead),
    uncertainLevels: smaa({ ...ranked, weights }),
    uncertainBoth: smaa({ ...ranked, weights: drawnWeights(valued, set, draws, seed) }),
    perfect: { score: perfectInformation(byScore), cost: byCost && perfectInformation(byCost) },
    inputs: informationOf(table, byScore, byCost),
  }
}

/** How often each option comes first in the draws; the rule by which enough are drawn. */
export function bestOfDraws(table: Outcomes, preferences: Preferences): BestProbability {
  const { utilities, weights } = drawUtilities(table, preferences)
  const scores = scoreDraws(utilities, weights, new Float64Array(table.draws * table.options.length))
  return bestOf(table, scores, leadOf(table))
}

function bestOf({ draws, replicates }: Outcomes, scores: Float64Array, lead: Float64Array): BestProbability {
  const ranked = new Float64Array(scores.length)
  for (let at = 0; at < ranked.length; at++) ranked[at] = scores[at]! + lead[at]!
  return bestProbability(ranked, draws, replicates)
}

/** Scores lie between 0 and 1, so that this far ahead everything feasible comes first. */
const AHEAD = 2

function leadOf({ feasible }: Outcomes): Float64Array {
  const lead = new Float64Array(feasible.length)
  for (let at = 0; at < lead.length; at++) lead[at] = feasible[at]! * AHEAD
  return lead
}

/** An option that fails a requirement in a draw scores nothing there. */
function payoffsOf(scores: Float64Array, { feasible }: Outcomes): Float64Array {
  const payoffs = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at++) payoffs[at] = feasible[at] === 1 ? scores[at]! : 0
  return payoffs
}

function chancesOf({ draws, options, feasible }: Outcomes): readonly number[] {
  return options.map((_, option) => {
    let met = 0
    for (let at = option; at < feasible.length; at += options.length) met += feasible[at]!
    return met / draws
  })
}

function informationOf(
  { inputs, amounts, replicates }: Outcomes,
  byScore: Payoffs,
  byCost: Payoffs | undefined,
): readonly InputInformation[] {
  return inputs
    .map((input, at) => {
      const bins = binsByInput(column(amounts, at, inputs.length), replicates)
      return {
        input,
        score: partialInformation(byScore, bins),
        cost: byCost && partialInformation(byCost, bins),
      }
    })
    .sort((a, b) => b.score.value - a.score.value)
}

function drawnWeights({ criteria }: DrawUtilities, set: WeightSet, draws: number, seed: number): Float64Array {
  const sampled = sampleWeights(set, Math.ceil(Math.log2(draws)), { seed, label: 'weights/joint' })
  const from = criteria.map((id) => set.criteria.indexOf(id))
  const weights = new Float64Array(draws * criteria.length)
  for (let draw = 0; draw < draws; draw++)
    for (let at = 0; at < from.length; at++)
      weights[draw * from.length + at] = from[at]! < 0 ? 0 : sampled[draw * set.criteria.length + from[at]!]!
  return weights
}

function regretsOf({ draws, options, payoffs }: Payoffs, room: SpreadRoom): readonly OptionOutlook['regret'][] {
  const most = new Float64Array(draws).fill(-Infinity)
  for (let draw = 0, at = 0; draw < draws; draw++)
    for (let option = 0; option < options; option++, at++) if (payoffs[at]! > most[draw]!) most[draw] = payoffs[at]!
  const forgone = new Float64Array(draws)
  return Array.from({ length: options }, (_, option) => {
    let greatest = 0
    for (let draw = 0; draw < draws; draw++) {
      const own = most[draw]! - payoffs[draw * options + option]!
      forgone[draw] = own
      if (own > greatest) greatest = own
    }
    const { mean, p95 } = spreadOf(forgone, room)
    return { expected: mean, p95, greatest }
  })
}

function costPayoffs(
  { draws, replicates, options, totalCost }: SummedOutcomes,
  qualified: readonly number[],
): Payoffs | undefined {
  if (qualified.length === 0) return undefined
  const payoffs = new Float64Array(draws * qualified.length)
  for (let draw = 0; draw < draws; draw++)
    for (let at = 0; at < qualified.length; at++)
      payoffs[draw * qualified.length + at] = -totalCost[draw * options.length + qualified[at]!]!
  return { draws, replicates, options: qualified.length, payoffs }
}

/** For each option the qualifying ones that it dominates by cost; none where it does not qualify itself. */
function cheaperThan(
  totals: readonly Float64Array[],
  costs: readonly Spread[],
  qualified: readonly number[],
): readonly (readonly number[])[] {
  const known = new Map<number, Float64Array>()
  const sorted = (option: number): Float64Array => {
    const own = known.get(option) ?? inOrder(totals[option]!)
    known.set(option, own)
    return own
  }
  return totals.map((_, option) =>
    qualified.includes(option)
      ? qualified.filter(
          (other) =>
            other !== option && mayDominate(costs[option]!, costs[other]!) && dominates(sorted(option), sorted(other)),
        )
      : [],
  )
}

/** Share of a percentile that rounding may add to it. */
const ROUNDING = 1e-12

/** Percentiles settle most pairs before their draws are sorted. */
function mayDominate({ p5, p50, p95 }: Spread, other: Spread): boolean {
  const isBelow = (own: number, theirs: number): boolean => own - theirs <= ROUNDING * Math.abs(theirs)
  return isBelow(p5, other.p5) && isBelow(p50, other.p50) && isBelow(p95, other.p95)
}

function inOrder(draws: Float64Array): Float64Array {
  const order = ascending(draws)
  const sorted = new Float64Array(draws.length)
  for (let place = 0; place < order.length; place++) sorted[place] = draws[order[place]!]!
  return sorted
}

function dominates(own: Float64Array, other: Float64Array): boolean {
  let less = false
  for (let at = 0; at < own.length; at++) {
    if (own[at]! > other[at]!) return false
    if (own[at]! < other[at]!) less = true
  }
  return less
}

function column(values: Float64Array | Uint8Array, at: number, stride: number): Float64Array {
  const own = new Float64Array(values.length / stride)
  for (let row = 0; row < own.length; row++) own[row] = values[row * stride + at]!
  return own
}
