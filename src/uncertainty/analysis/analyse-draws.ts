import type { CriterionId } from '../../decision/criterion-ids.ts'
import { type Preferences, WEIGHT_CHANGE_TO_SURVIVE } from '../../decision/decide.ts'
import { sampleWeights } from '../../decision/robustness/sample-weights.ts'
import { type SmaaResult, smaa } from '../../decision/robustness/smaa.ts'
import { type WeightSet, weightsWithin } from '../../decision/robustness/weight-set.ts'
import type { OutcomeTable } from '../outcome-table.ts'
import { type BestProbability, bestProbability } from './best-probability.ts'
import { type DrawUtilities, drawUtilities, scoreDraws } from './draw-utilities.ts'
import { type Spread, spreadOf } from './spread.ts'
import {
  ascending,
  type InformationValue,
  type Payoffs,
  partialInformationIn,
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
  table: OutcomeTable,
  preferences: Preferences,
  { seed, feasibleShare }: AnalysisRequest,
): UncertaintyAnalysis {
  const { draws, replicates } = table
  const options = table.options.length
  const valued = drawUtilities(table, preferences)
  const scores = scoreDraws(valued.utilities, valued.weights, new Float64Array(draws * options))
  const payoffs = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]!
    payoffs[at] = table.feasible[at] === 1 ? score : 0
  }
  const most = mostOf({ draws, replicates, options, payoffs })
  const totals = totalCosts(table)
  const chances = Array.from(
    { length: options },
    (_, option) => column(table.feasible, option, options).reduce(add, 0) / draws,
  )
  const qualified = chances.flatMap((chance, option) => (chance >= feasibleShare ? [option] : []))
  const sortedTotals = Array.from({ length: options }, (_, option) => column(totals, option, options).sort())
  const byScore: Payoffs = { draws, replicates, options, payoffs }
  const byCost = costPayoffs(table, totals, qualified)
  const set = preferences.elicited?.set ?? weightsWithin(preferences.weights, WEIGHT_CHANGE_TO_SURVIVE)
  const information = table.inputs.map((input, at) => {
    const amounts = column(table.amounts, at, table.inputs.length)
    const order = ascending(amounts)
    return {
      input,
      score: partialInformationIn(byScore, amounts, order),
      cost: byCost && partialInformationIn(byCost, amounts, order),
    }
  })
  return {
    draws,
    criteria: valued.criteria,
    options: table.options.map((option, index) => ({
      option,
      feasible: chances[index]!,
      qualifies: qualified.includes(index),
      score: spreadOf(column(scores, index, options)),
      totalCost: spreadOf(column(totals, index, options)),
      monthlyCost: monthlySpreads(table, index),
      regret: regretOf(byScore, most, index),
      cheaperThan: qualified.includes(index)
        ? qualified
            .filter((other) => other !== index && dominates(sortedTotals[index]!, sortedTotals[other]!))
            .map((other) => table.options[other]!)
        : [],
    })),
    best: bestOf(table, scores),
    uncertainLevels: rankDraws(valued, table, repeated(valued.weights, draws)),
    uncertainBoth: rankDraws(valued, table, drawnWeights(valued, set, draws, seed)),
    perfect: { score: perfectInformation(byScore), cost: byCost && perfectInformation(byCost) },
    inputs: information.sort((a, b) => b.score.value - a.score.value),
  }
}

/** How often each option comes first in the draws; the rule by which enough are drawn. */
export function bestOfDraws(table: OutcomeTable, preferences: Preferences): BestProbability {
  const { utilities, weights } = drawUtilities(table, preferences)
  return bestOf(table, scoreDraws(utilities, weights, new Float64Array(table.draws * table.options.length)))
}

function bestOf({ feasible, draws, replicates }: OutcomeTable, scores: Float64Array): BestProbability {
  const ranked = scores.map((score, at) => (feasible[at] === 1 ? score : score - BEHIND))
  return bestProbability(ranked, draws, replicates)
}

/** Scores lie between 0 and 1, so that this far down everything feasible comes first. */
const BEHIND = 2

/** Ranks with feasibility as one more criterion, which outweighs all others together. */
function rankDraws({ criteria, utilities }: DrawUtilities, table: OutcomeTable, weights: Float64Array): SmaaResult {
  const own = criteria.length
  const wide = own + 1
  const rows = table.draws * table.options.length
  const withFeasible = new Float64Array(rows * wide)
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < own; at++) withFeasible[row * wide + at] = utilities[row * own + at]!
    withFeasible[row * wide + own] = table.feasible[row] === 1 ? BEHIND : 0
  }
  const wideWeights = new Float64Array(table.draws * wide).fill(1)
  for (let draw = 0; draw < table.draws; draw++)
    for (let at = 0; at < own; at++) wideWeights[draw * wide + at] = weights[draw * own + at]!
  const result = smaa({ options: table.options.length, criteria: wide, weights: wideWeights, utilities: withFeasible })
  return { ...result, centralWeights: result.centralWeights.map((central) => central?.slice(0, own)) }
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

/** Months gathered in one pass over the bills, so that their columns stay in the cache. */
const MONTHS_AT_ONCE = 10

function monthlySpreads({ draws, options, months, monthlyCost }: OutcomeTable, option: number): readonly Spread[] {
  const stride = options.length * months.length
  const columns = new Float64Array(MONTHS_AT_ONCE * draws)
  const spreads: Spread[] = []
  for (let first = 0; first < months.length; first += MONTHS_AT_ONCE) {
    const count = Math.min(MONTHS_AT_ONCE, months.length - first)
    for (let draw = 0, from = option * months.length + first; draw < draws; draw++, from += stride)
      for (let month = 0; month < count; month++) columns[month * draws + draw] = monthlyCost[from + month]!
    for (let month = 0; month < count; month++)
      spreads.push(spreadOf(columns.subarray(month * draws, (month + 1) * draws)))
  }
  return spreads
}

function mostOf({ draws, options, payoffs }: Payoffs): Float64Array {
  const most = new Float64Array(draws).fill(-Infinity)
  for (let draw = 0, at = 0; draw < draws; draw++)
    for (let option = 0; option < options; option++, at++) if (payoffs[at]! > most[draw]!) most[draw] = payoffs[at]!
  return most
}

function regretOf({ draws, options, payoffs }: Payoffs, most: Float64Array, option: number): OptionOutlook['regret'] {
  const forgone = new Float64Array(draws)
  let greatest = 0
  for (let draw = 0; draw < draws; draw++) {
    const own = most[draw]! - payoffs[draw * options + option]!
    forgone[draw] = own
    if (own > greatest) greatest = own
  }
  const { mean, p95 } = spreadOf(forgone)
  return { expected: mean, p95, greatest }
}

/** Sum of the months in USD: draws × options. */
export function totalCosts({ draws, options, months, monthlyCost }: OutcomeTable): Float64Array {
  const totals = new Float64Array(draws * options.length)
  for (let row = 0, at = 0; row < totals.length; row++) {
    let total = 0
    for (let month = 0; month < months.length; month++) total += monthlyCost[at++]!
    totals[row] = total
  }
  return totals
}

function costPayoffs(
  { draws, replicates, options }: OutcomeTable,
  totals: Float64Array,
  qualified: readonly number[],
): Payoffs | undefined {
  if (qualified.length === 0) return undefined
  const payoffs = new Float64Array(draws * qualified.length)
  for (let draw = 0; draw < draws; draw++)
    for (const [at, option] of qualified.entries())
      payoffs[draw * qualified.length + at] = -totals[draw * options.length + option]!
  return { draws, replicates, options: qualified.length, payoffs }
}

function dominates(own: Float64Array, other: Float64Array): boolean {
  return own.every((cost, at) => cost <= other[at]!) && own.some((cost, at) => cost < other[at]!)
}

function repeated(row: Float64Array, times: number): Float64Array {
  const rows = new Float64Array(row.length * times)
  for (let time = 0; time < times; time++) rows.set(row, time * row.length)
  return rows
}

function column(values: Float64Array | Uint8Array, at: number, stride: number): Float64Array {
  const own = new Float64Array(values.length / stride)
  for (let row = 0; row < own.length; row++) own[row] = values[row * stride + at]!
  return own
}

function add(a: number, b: number): number {
  return a + b
}
