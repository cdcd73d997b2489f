import { type Argument, compareOptions } from '../decision/arguments.ts'
import { criterion } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import { criterionName } from '../decision/criterion-name.ts'
import type { Decision, Failure, RankedOption } from '../decision/decide.ts'
import { formatList, formatShare } from '../quantities/format.ts'
import type { Outlook } from '../uncertainty/outlook.ts'
import { formatLevel } from './format-level.ts'

/** Differences smaller than this are left out of sentences. */
const WORTH_SAYING = 0.01

/** The verdict in one sentence, with the chance and the range of cost of the winner where draws were made. */
export function headline(decision: Decision, outlook?: Outlook): string {
  const winner = recommendedOf(decision)
  if (winner === undefined) return nothingQualifies(decision)
  const cost = formatLevel('cost', winner.measurements.cost.value)
  const second = secondOf(decision)
  const lead =
    second === undefined ? byElimination(decision) : `score ${score(winner)} against ${score(second)} for ${second.id}`
  const band = decision.verdict === 'clear' ? '' : ` (${decision.verdict})`
  return `Choose ${winner.id}, ${winner.name}${band}: ${lead}, at ${cost} over the horizon${chanceOf(winner.id, outlook)}.`
}

function chanceOf(option: string, outlook: Outlook | undefined): string {
  if (outlook === undefined) return ''
  const { options, best, draws } = outlook.analysis
  const at = options.findIndex((other) => other.option === option)
  const [chance, { p5, p95 }] = [best.probability[at]!, options[at]!.totalCost]
  return `; it comes first in ${chance === 1 ? 'all' : `${formatShare(chance)} of`} ${draws.toLocaleString('en-US')} draws of what is uncertain, and costs ${formatLevel('cost', p5)} to ${formatLevel('cost', p95)} in nine of ten`
}

function byElimination({ options }: Decision): string {
  return options.length === 1
    ? 'the only option, and it meets every requirement'
    : 'by elimination, the only option that meets every requirement'
}

function nothingQualifies(decision: Decision): string {
  const nearest = [...decision.options].sort((a, b) => a.failed.length - b.failed.length || b.score - a.score)[0]!
  return `Nothing qualifies: every option breaks a hard limit. ${nearest.id}, ${nearest.name}, comes nearest: ${nearest.failed.map(failureMessage).join('; ')}.`
}

/** Why an option wins or loses, in sentences with figures. */
export function reasonsOf(option: RankedOption, decision: Decision): readonly string[] {
  const winner = recommendedOf(decision)
  if (winner === undefined) return option.failed.map((failure) => `It is out: ${failureMessage(failure)}.`)
  return option.id === winner.id ? whyItWins(option, decision) : whyItLoses(option, winner)
}

function whyItWins(winner: RankedOption, decision: Decision): readonly string[] {
  const rivals = decision.options.filter(({ id }) => id !== winner.id)
  const out = rivals.filter(({ feasible }) => !feasible)
  const reasons: string[] = []
  if (out.length > 0)
    reasons.push(
      `${formatList(out.map(({ id }) => id).sort())} ${out.length === 1 ? 'breaks' : 'break'} hard limits; ${winner.id} meets them all.`,
    )
  const second = secondOf(decision) ?? rivals[0]
  if (second === undefined) return reasons
  // One that is behind on everything says little; the next that has something for itself is heard, too.
  const other = rivals.find((rival) => rival.feasible && compareOptions(winner, rival).cons.some(worthSaying))
  for (const rival of new Set([second, other ?? second])) reasons.push(...against(winner, rival))
  return reasons
}

function against(winner: RankedOption, rival: RankedOption): readonly string[] {
  const { decisive, cons } = compareOptions(winner, rival)
  if (decisive.length === 0) return cons.length === 0 ? alike(winner, rival) : []
  const better = figures(decisive, winner, rival)
  const seen = cons.filter(({ criterion: id }) => level(id, winner) !== level(id, rival)).slice(0, 3)
  if (seen.length === 0) return [`It beats ${rival.id} on ${better}, and is behind it on nothing that counts.`]
  const verb = decisive.length === 1 ? 'alone outweighs' : 'together outweigh'
  return [
    `${better.charAt(0).toUpperCase()}${better.slice(1)} ${verb} what speaks for ${rival.id}: ${figures(seen, rival, winner)}.`,
  ]
}

/** Of equals the cheaper is chosen. */
function alike(winner: RankedOption, rival: RankedOption): readonly string[] {
  const costs = [level('cost', winner), level('cost', rival)] as const
  if (costs[0] === costs[1]) return []
  return [`It is worth as much as ${rival.id} on everything that counts, and costs ${costs[0]} against ${costs[1]}.`]
}

function worthSaying({ difference }: Argument): boolean {
  return Math.abs(difference) > WORTH_SAYING
}

function whyItLoses(option: RankedOption, winner: RankedOption): readonly string[] {
  const reasons = option.failed.map((failure) => `It is out: ${failureMessage(failure)}.`)
  const ratio = costRatio(option, winner)
  if (ratio !== undefined) reasons.push(ratio)
  const { cons, pros } = compareOptions(option, winner)
  const behind = cons.filter(({ criterion: id, difference }) => id !== 'cost' && difference < -WORTH_SAYING).slice(0, 4)
  if (behind.length > 0) reasons.push(`It falls behind ${winner.id} on ${figures(behind, option, winner)}.`)
  const better = pros.filter(({ difference }) => difference > WORTH_SAYING).slice(0, 3)
  const ahead = better.filter(({ criterion: id }) => id !== 'cost' || ratio === undefined)
  if (ahead.length > 0) reasons.push(`It is ahead on ${figures(ahead, option, winner)}, which does not make up for it.`)
  else if (better.length > 0) reasons.push('Being cheaper does not make up for it.')
  const limits = option.findings
    .filter(({ severity, firstDay }) => severity === 'warning' && firstDay !== undefined)
    .slice(0, 2)
  for (const { dataset, message, firstDay } of limits)
    reasons.push(
      `${dataset === undefined ? '' : `${dataset}: `}${message.replace(/\.$/, '')} (first on ${firstDay!.date}).`,
    )
  return reasons
}

function costRatio(option: RankedOption, winner: RankedOption): string | undefined {
  const [own, best] = [option.measurements.cost.value, winner.measurements.cost.value]
  if (own === null || best === null || best === 0) return undefined
  const ratio = own / best
  const amounts = `${formatLevel('cost', own)} against ${formatLevel('cost', best)}`
  if (ratio >= 1.05)
    return `It costs ${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)} times as much as ${winner.id}: ${amounts}.`
  return ratio <= 0.95
    ? `It is cheaper than ${winner.id}: ${amounts}.`
    : `It costs about the same as ${winner.id}: ${amounts}.`
}

/** What an option fails, with the level that it reaches. */
export function failureMessage(failure: Failure): string {
  if (failure.kind === 'finding') return failure.finding.message
  if (failure.kind === 'chance')
    return `all hard limits are met in ${formatShare(failure.share)} of the draws, at least ${formatShare(failure.atLeast)} is required`
  const { requirement, value } = failure
  const { title } = criterion(requirement.criterion)
  const bound = requirement.bound === 'atMost' ? 'at most' : 'at least'
  const reached = value === null ? 'is not possible' : `is ${formatLevel(requirement.criterion, value)}`
  return `${title.toLowerCase()} ${reached}, ${bound} ${formatLevel(requirement.criterion, requirement.limit)} is required`
}

function figures(argumentsFor: readonly Argument[], option: RankedOption, rival: RankedOption): string {
  return formatList(
    argumentsFor.map(({ criterion: id }) => `${criterionName(id)} (${level(id, option)} against ${level(id, rival)})`),
  )
}

function level(id: CriterionId, option: RankedOption): string {
  return formatLevel(id, option.measurements[id].value)
}

function score(option: RankedOption): string {
  return option.score.toFixed(3)
}

function recommendedOf({ recommended, options }: Decision): RankedOption | undefined {
  return options.find(({ id }) => id === recommended)
}

function secondOf(decision: Decision): RankedOption | undefined {
  return decision.options.filter(({ feasible, id }) => feasible && id !== decision.recommended)[0]
}
