import { criterionName } from '../../decision/criterion-name.ts'
import { ELICITATION_TOLERANCE, WEIGHT_CHANGE_TO_SURVIVE } from '../../decision/decide.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import { FUTURE } from '../../uncertainty/draw-inputs.ts'
import { FIRM_CHANCE } from '../../uncertainty/verdict-under-draws.ts'
import { swingSpans } from '../swing-spans.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'

type Interval = DecisionDocument['recommendation']['stability'][number]

/** How firm the verdict is, and what would turn it. */
export function robustness(document: DecisionDocument): string {
  const { recommendation, options } = document
  const { verdict, margin, stability } = recommendation
  const feasible = options.filter((option) => option.feasible).length
  if (verdict === 'nothing qualifies')
    return 'No option meets every hard limit, so none is recommended. The ranking shows which comes nearest.'
  if (margin === null || feasible < 2)
    return 'How firm is that? No other option meets the hard limits, so no change of the weights changes the winner.'
  const turns = stability.flatMap(turningPoints).sort((a, b) => a.change - b.change)
  const band = {
    clear: `The lead of ${margin.toFixed(3)} survives a change of any one weight by ${formatShare(WEIGHT_CHANGE_TO_SURVIVE)}.`,
    fragile: `The verdict is fragile: ${fragilities(document, turns[0]?.change).join('; ')}.`,
    'close call': `It is a close call: ${
      margin < ELICITATION_TOLERANCE
        ? `a lead of ${margin.toFixed(3)} is less than weights can be stated to, ${ELICITATION_TOLERANCE}`
        : 'draws of what is uncertain do not show that it comes first more often than not'
    }.`,
  }[verdict]
  const nearest = turns[0]?.text ?? 'No weight of a single criterion, however large or small, changes the winner.'
  return `How firm is that? ${band} ${nearest}`
}

/** What makes a verdict fragile: a weight, the draws, one input, or a limit that keeps a better option out. */
function fragilities(
  { recommendation, uncertainty }: DecisionDocument,
  leastChange = Number.POSITIVE_INFINITY,
): string[] {
  const reasons: string[] = []
  if (leastChange <= WEIGHT_CHANGE_TO_SURVIVE)
    reasons.push(`a change of one weight by ${formatShare(WEIGHT_CHANGE_TO_SURVIVE)} or less turns it`)
  const chance = uncertainty?.options.find(({ option }) => option === recommendation.option)?.best ?? 1
  if (chance < FIRM_CHANCE) reasons.push(`it comes first in only ${formatShare(chance)} of the draws`)
  const turning = (uncertainty?.swings ?? [])
    .filter((swing) => swingSpans(swing, recommendation.option).length > 0)
    .map(({ path }) => (path === FUTURE ? 'a named future' : markdownCode(path)))
  if (turning.length > 0) reasons.push(`${turning.join(' or ')} alone turns it`)
  return reasons.length > 0 ? reasons : ['a hard limit keeps a better option out by very little']
}

/** Weights at which another option takes over, with the relative change they take. */
function turningPoints({
  criterion: id,
  weight,
  from,
  to,
  below,
  above,
}: Interval): { change: number; text: string }[] {
  const name = criterionName(id)
  const turn = (at: number, rival: string, way: string) => ({
    change: weight === 0 ? Number.POSITIVE_INFINITY : Math.abs(at - weight) / weight,
    text: `The nearest turning point: were the weight of ${name} ${way} ${formatShare(at)} (it is ${formatShare(weight)}), ${escapeMarkdown(rival)} would win.`,
  })
  return [
    ...(above === undefined ? [] : [turn(to, above, 'above')]),
    ...(below === undefined ? [] : [turn(from, below, 'below')]),
  ]
}
