import type { CriterionId } from '../decision/criterion-ids.ts'
import { criterionName } from '../decision/criterion-name.ts'
import type { Decision, RankedOption } from '../decision/decide.ts'
import { ACCEPTABLE_CONSISTENCY_RATIO } from '../decision/elicitation/pairwise-weights.ts'
import { type Elimination, NEAR_MISS } from '../decision/elimination.ts'
import { rivalToWatch } from '../decision/robustness/rival-to-watch.ts'
import type { Challenge, Robustness } from '../decision/robustness/robustness.ts'
import type { PricedDifference } from '../decision/trade-off.ts'
import type { Weights } from '../decision/weights.ts'
import { formatList, formatMoney, formatShare } from '../quantities/format.ts'
import { formatLevel } from './format-level.ts'
import { failureMessage } from './reasons.ts'

/** Differences of score below this are left out of sentences. */
const WORTH_SAYING = 0.01

/** What to look at before the decision is relied on. */
export function attention(
  { eliminations, opinions, acceptability, consistencyRatio }: Robustness,
  decision: Decision,
): string[] {
  const winner = winnerOf(decision)
  if (winner === undefined) return []
  const better = eliminations.filter(({ lead }) => lead !== undefined && lead > 0)
  const against = opinions.filter(({ agrees }) => !agrees)
  const ordered = acceptability.find(({ knowledge }) => knowledge === 'order')
  const first = ordered?.options.find(({ option }) => option === winner.id)?.ranks[0]
  return [
    ...(consistencyRatio !== undefined && consistencyRatio > ACCEPTABLE_CONSISTENCY_RATIO
      ? [
          `The comparisons that the weights come from contradict each other: their consistency ratio is ${consistencyRatio.toFixed(2)} by Saaty’s random indices, and above ${ACCEPTABLE_CONSISTENCY_RATIO} they are worth another look.`,
        ]
      : []),
    ...better.map(
      ({ option, score, nearMiss }) =>
        `${option} would score more than ${winner.id} (${score.toFixed(3)} against ${winner.score.toFixed(3)}): hard limits alone keep it out, ${
          nearMiss ? `by ${formatShare(NEAR_MISS)} or less, so ask whether they are meant to the last digit` : 'by far'
        }.`,
    ),
    ...(against.length === 0
      ? []
      : [
          `By ${formatList(against.map(({ method }) => method))} another option comes first: ${against
            .map(({ method, best }) => `${formatList(best)} by ${method}`)
            .join('; ')}. The score decides; a different answer is a reason to look at the levels again.`,
        ]),
    ...(first !== undefined && first < 0.5
      ? [
          `The order of the weights alone does not carry the decision: only ${formatShare(first)} of all weights in that order put ${winner.id} first.`,
        ]
      : []),
  ]
}

/** What the winner buys and gives up against the rival to watch, at the prices that the weights imply. */
export function tradeOff(robustness: Robustness, decision: Decision): string | undefined {
  const { challenges } = robustness
  const challenge = rivalToWatch(robustness)
  const winner = winnerOf(decision)
  const rival = decision.options.find(({ id }) => id === challenge?.option)
  const [own, other] = [winner?.measurements.cost.value, rival?.measurements.cost.value]
  if (winner === undefined || rival === undefined || challenge?.prices === undefined) return undefined
  if (own === null || own === undefined || other === null || other === undefined) return undefined
  const worthSaying = challenge.prices.filter(({ difference }) => Math.abs(difference) >= WORTH_SAYING)
  const bought = worthSaying.filter(({ difference }) => difference > 0)
  const given = worthSaying.filter(({ difference }) => difference < 0)
  const price = (prices: readonly PricedDifference[]): string =>
    prices
      .map(({ criterion: id, worth, difference }) => {
        const levels = `${criterionName(id)} of ${level(winner, id)} instead of ${level(rival, id)}`
        return `${levels}, worth ${worth === undefined ? `more than its cost can still ${difference > 0 ? 'rise' : 'fall'} between the anchors` : formatMoney(worth)}`
      })
      .join('; ')
  const money =
    own <= other
      ? `${winner.id} saves ${formatMoney(other - own)} against ${rival.id}`
      : `${winner.id} costs ${formatMoney(own - other)} more than ${rival.id}`
  const gains = bought.length === 0 ? '' : `${own <= other ? ' and also gains' : ' and buys with it'} ${price(bought)}`
  const losses = given.length === 0 ? 'It gives up nothing else that counts.' : `It gives up ${price(given)}.`
  const second = challenges[0]!.option
  const instead =
    second === rival.id
      ? ''
      : `${second} comes second, but no weights whatsoever put it before ${winner.id}; ${rival.id} is the rival that some prefer. `
  return `${instead}${money}${gains}. ${losses} Worth is the change of cost that counts as much at these weights.`
}

/** The smallest changes that turn the decision: of weights together, of one level. */
export function counterfactuals(robustness: Robustness, decision: Decision): string[] {
  const { challenges } = robustness
  const winner = winnerOf(decision)
  if (winner === undefined || challenges.length === 0) return []
  const reachable = challenges.flatMap((challenge) =>
    challenge.weightChange === undefined ? [] : [{ challenge, change: challenge.weightChange }],
  )
  const nearest = reachable.toSorted((a, b) => a.change.moved - b.change.moved)[0]
  const weights =
    nearest === undefined
      ? `No weights whatsoever put another option before ${winner.id}.`
      : `The smallest change of the weights together that turns it: ${formatShare(nearest.change.moved)} of all weight, ${shifts(decision, nearest.change.weights)}; then ${nearest.challenge.option} draws level.`
  const watched = rivalToWatch(robustness)!
  const rival = decision.options.find(({ id }) => id === watched.option)!
  const held = watched.levels.flatMap(({ criterion: id, winnerHoldsTo }) =>
    winnerHoldsTo === undefined
      ? []
      : [`${criterionName(id)} ${formatLevel(id, winnerHoldsTo)} (it is ${level(winner, id)})`],
  )
  const levels =
    held.length === 0
      ? `No level of a single criterion, however bad, would take ${winner.id} behind ${rival.id}.`
      : `${winner.id} stays ahead of ${rival.id} until one of its levels gets as bad as ${held.join(', or ')}.`
  return [weights, levels]
}

/** What would have to be true for an option to win: better levels, other weights, and how many weights agree already. */
export function needs(challenge: Challenge, { acceptability }: Robustness, decision: Decision): string[] {
  const winner = winnerOf(decision)!
  const option = decision.options.find(({ id }) => id === challenge.option)!
  const reachable = challenge.levels.flatMap(({ criterion: id, rivalNeeds }) =>
    rivalNeeds === undefined
      ? []
      : [`${criterionName(id)} of ${formatLevel(id, rivalNeeds)} (it is ${level(option, id)})`],
  )
  const levels =
    reachable.length === 0
      ? `Not even the best level on any one criterion would bring it level with ${winner.id}.`
      : `It would draw level with ${winner.id} at ${reachable.join(', or ')}.`
  if (challenge.dominated) return [levels, `Under no weights whatsoever is it ahead of ${winner.id}.`]
  const any = acceptability.find(({ knowledge }) => knowledge === 'any')
  const own = any?.options.find((candidate) => candidate.option === option.id)
  if (own?.centralWeights === undefined) return [levels, 'It comes first under no weights that were tried.']
  const most = (Object.entries(own.centralWeights) as [CriterionId, number][])
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(
      ([id, weight]) =>
        `${criterionName(id)} (${formatShare(round(weight))}, stated ${formatShare(stated(decision, id))})`,
    )
  return [
    levels,
    `It is first under ${formatShare(round(own.ranks[0]!))} of all possible weights: those that care most for ${formatList(most)} on average.`,
  ]
}

/** What keeps an option out, how far it is from the limit, and whether it would have won. */
export function eliminationMessage({ option: id, misses, blocking, lead }: Elimination, decision: Decision): string {
  const option = decision.options.find((candidate) => candidate.id === id)!
  const reasons = option.failed.map(failureMessage)
  const distances = misses.flatMap(({ requirement, shortfall, relative }) =>
    shortfall === undefined
      ? []
      : [
          `${criterionName(requirement.criterion)} is off by ${relative === undefined ? formatLevel(requirement.criterion, shortfall) : `${formatShare(round(relative))} of the limit`}`,
        ],
  )
  const winner = winnerOf(decision)
  const otherwise =
    winner === undefined || lead === undefined
      ? ''
      : lead > 0
        ? ` Without ${misses.length + blocking.length === 1 ? 'that limit' : 'those limits'} it would win: ${option.score.toFixed(3)} against ${winner.score.toFixed(3)}.`
        : ` It would not win without ${misses.length + blocking.length === 1 ? 'that limit' : 'those limits'} either: ${option.score.toFixed(3)} against ${winner.score.toFixed(3)}.`
  const far = distances.length === 0 ? '' : ` (${distances.join('; ')})`
  return `${id} is out: ${reasons.join('; ')}${far}.${otherwise}`
}

function shifts(decision: Decision, weights: Weights): string {
  const moves = (Object.entries(weights) as [CriterionId, number][]).flatMap(([id, weight]) => {
    const before = stated(decision, id)
    return Math.abs(weight - before) < 5e-4
      ? []
      : [
          {
            text: `${criterionName(id)} from ${formatShare(before)} to ${formatShare(round(weight))}`,
            by: weight - before,
          },
        ]
  })
  return formatList(moves.toSorted((a, b) => b.by - a.by).map(({ text }) => text))
}

function stated(decision: Decision, id: CriterionId): number {
  return decision.options[0]!.contributions[id]?.weight ?? 0
}

/** Three decimals: no share drawn at random is known to more. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

function winnerOf({ options, recommended }: Decision): RankedOption | undefined {
  return options.find(({ id }) => id === recommended)
}

function level(option: RankedOption, id: CriterionId): string {
  return formatLevel(id, option.measurements[id].value)
}
