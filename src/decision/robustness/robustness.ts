import { type Comparison, compareOptions } from '../arguments.ts'
import type { CriterionId } from '../criterion-ids.ts'
import { type Decision, type Preferences, type RankedOption, WEIGHT_CHANGE_TO_SURVIVE } from '../decide.ts'
import { type Elimination, eliminations } from '../elimination.ts'
import { type SecondOpinion, secondOpinions } from '../opinions/second-opinions.ts'
import type { Utilities } from '../stability.ts'
import { type PricedDifference, priceDifferences } from '../trade-off.ts'
import type { Weights } from '../weights.ts'
import { dominates, largestLead } from './dominance.ts'
import { type LevelBreakEven, levelBreakEvens } from './level-break-even.ts'
import { type Regret, regrets } from './regret.ts'
import { sampleWeights } from './sample-weights.ts'
import { smaa } from './smaa.ts'
import { smallestWeightChange, type WeightChange } from './smallest-weight-change.ts'
import { anyWeights, orderedWeights, orderOf, type WeightSet, weightsWithin } from './weight-set.ts'

/**
 * How much is taken as known of the weights. `any`: only which criteria count. `order`: also which matter more, as stated. `range`: also
 * how much, to within a fifth of each weight, or within what the scenario states.
 */
export type WeightKnowledge = 'any' | 'order' | 'range'

/** How one option fares over all weights of a set. */
export interface OptionAcceptability {
  readonly option: string
  /** Share of the weights that give it each rank, first rank first. */
  readonly ranks: readonly number[]
  /** The mean of the weights that put it first: the kind of priorities it is right for. Undefined when none do. */
  readonly centralWeights: Weights | undefined
  /** Share of the weights under which it scores more than the option of each id. */
  readonly beats: Readonly<Record<string, number>>
  /** Largest lead over all others under any weights of the set, by linear programming; negative when no weights put it first. */
  readonly largestLead: number
  /** Score forgone against the best option under each of the weights. */
  readonly regret: Regret
}

/** The options over all weights that agree with what is known of them; levels are taken as they are. */
export interface Acceptability {
  readonly knowledge: WeightKnowledge
  readonly draws: number
  readonly options: readonly OptionAcceptability[]
}

/** What separates an option that could be chosen from the winner, and what would close the gap. */
export interface Challenge {
  readonly option: string
  /** Score of the winner less that of the option. */
  readonly lead: number
  readonly comparison: Comparison
  /** Whether the winner is at least as good under all weights whatsoever. */
  readonly dominated: boolean
  readonly weightChange: WeightChange | undefined
  readonly levels: readonly LevelBreakEven[]
  readonly prices: readonly PricedDifference[] | undefined
}

/** How firm a decision is: what other weights, other levels and other methods would say. */
export interface Robustness {
  /** From the least knowledge of the weights to the most; empty without two options that meet all hard limits. */
  readonly acceptability: readonly Acceptability[]
  /** The feasible options that were not chosen, in their order of rank. */
  readonly challenges: readonly Challenge[]
  readonly opinions: readonly SecondOpinion[]
  readonly eliminations: readonly Elimination[]
  /** Consistency ratio of the comparisons that the weights come from; undefined where they come from none. */
  readonly consistencyRatio?: number
}

/** Draws of weights: 2^12, which knows a probability to 0.015 even if draws were independent, and these are better than that. */
export const WEIGHT_DRAWS_EXPONENT = 12

/**
 * Tests a decision against other weights, other levels and other methods. The same seed gives the same result; weights have random
 * streams of their own. What a statement leaves open of the weights stands for their range.
 */
export function testRobustness(
  { options }: Pick<Decision, 'options'>,
  preferences: Preferences,
  seed: number,
): Robustness {
  const feasible = options.filter((option) => option.feasible)
  const [winner, ...rivals] = feasible
  const ratio = preferences.elicited?.consistencyRatio
  const consistency = ratio === undefined ? {} : { consistencyRatio: ratio }
  if (winner === undefined || rivals.length === 0)
    return { acceptability: [], challenges: [], opinions: [], eliminations: eliminations(options), ...consistency }
  const { weights } = preferences
  const sets: readonly { readonly knowledge: WeightKnowledge; readonly set: WeightSet }[] = [
    { knowledge: 'any', set: anyWeights(weighedCriteria(weights)) },
    { knowledge: 'order', set: orderedWeights(orderOf(weights)) },
    { knowledge: 'range', set: preferences.elicited?.set ?? weightsWithin(weights, WEIGHT_CHANGE_TO_SURVIVE) },
  ]
  return {
    acceptability: sets.map(({ knowledge, set }) => acceptabilityOf(feasible, knowledge, set, seed)),
    challenges: rivals.map((rival) => challengeOf(winner, rival, preferences)),
    opinions: secondOpinions(feasible, weights),
    eliminations: eliminations(options),
    ...consistency,
  }
}

function acceptabilityOf(
  options: readonly RankedOption[],
  knowledge: WeightKnowledge,
  set: WeightSet,
  seed: number,
): Acceptability {
  const weights = sampleWeights(set, WEIGHT_DRAWS_EXPONENT, { seed, label: `weights/${knowledge}` })
  const criteria = set.criteria.length
  const utilities = Float64Array.from(
    options.flatMap(({ contributions }) => set.criteria.map((id) => contributions[id]!.utility)),
  )
  const result = smaa({ options: options.length, criteria, weights, utilities })
  const regret = regrets(options.map((_, option) => scoresOf(option, utilities, weights, criteria)))
  return {
    knowledge,
    draws: result.draws,
    options: options.map(({ id }, index) => ({
      option: id,
      ranks: result.rankAcceptability[index]!,
      centralWeights: namedWeights(set.criteria, result.centralWeights[index]),
      beats: Object.fromEntries(
        options.flatMap((other, at) => (at === index ? [] : [[other.id, result.pairwiseWinning[index]![at]!]])),
      ),
      largestLead: largestLead(
        utilitiesOf(options[index]!),
        options.filter((_, at) => at !== index).map(utilitiesOf),
        set,
      )!,
      regret: regret[index]!,
    })),
  }
}

function scoresOf(option: number, utilities: Float64Array, weights: Float64Array, criteria: number): Float64Array {
  const scores = new Float64Array(weights.length / criteria)
  for (let draw = 0; draw < scores.length; draw++)
    for (let column = 0; column < criteria; column++)
      scores[draw]! += utilities[option * criteria + column]! * weights[draw * criteria + column]!
  return scores
}

function namedWeights(criteria: readonly CriterionId[], weights: readonly number[] | undefined): Weights | undefined {
  return weights === undefined ? undefined : Object.fromEntries(criteria.map((id, at) => [id, weights[at]!]))
}

function challengeOf(winner: RankedOption, rival: RankedOption, preferences: Preferences): Challenge {
  const [own, other] = [utilitiesOf(winner), utilitiesOf(rival)]
  return {
    option: rival.id,
    lead: winner.score - rival.score,
    comparison: compareOptions(winner, rival),
    dominated: dominates(own, other, anyWeights(weighedCriteria(preferences.weights))),
    weightChange: smallestWeightChange(own, other, preferences.weights),
    levels: levelBreakEvens(winner, rival, preferences),
    prices: priceDifferences(winner, rival, preferences),
  }
}

function weighedCriteria(weights: Weights): readonly CriterionId[] {
  return (Object.keys(weights) as CriterionId[]).filter((id) => weights[id]! > 0)
}

function utilitiesOf({ contributions }: RankedOption): Utilities {
  return Object.fromEntries(Object.entries(contributions).map(([id, { utility }]) => [id, utility]))
}
