import { criterionName } from '../../decision/criterion-name.ts'
import { ELICITATION_TOLERANCE, WEIGHT_CHANGE_TO_SURVIVE } from '../../decision/decide.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'

type Interval = DecisionDocument['recommendation']['stability'][number]

/** How firm the verdict is, and what would turn it. */
export function robustness({ recommendation, options }: DecisionDocument): string {
  const { verdict, margin, stability } = recommendation
  const feasible = options.filter((option) => option.feasible).length
  if (verdict === 'nothing qualifies')
    return 'No option meets every hard limit, so none is recommended. The ranking shows which comes nearest.'
  if (margin === null || feasible < 2)
    return 'How firm is that? No other option meets the hard limits, so no change of the weights changes the winner.'
  const turns = stability.flatMap(turningPoints).sort((a, b) => a.change - b.change)
  const band = {
    clear: `The lead of ${margin.toFixed(3)} survives a change of any one weight by ${formatShare(WEIGHT_CHANGE_TO_SURVIVE)}.`,
    fragile: `The verdict is fragile: a change of one weight by ${formatShare(WEIGHT_CHANGE_TO_SURVIVE)} or less turns it.`,
    'close call': `It is a close call: a lead of ${margin.toFixed(3)} is less than weights can be stated to, ${ELICITATION_TOLERANCE}.`,
  }[verdict]
  const nearest = turns[0]?.text ?? 'No weight of a single criterion, however large or small, changes the winner.'
  return `How firm is that? ${band} ${nearest}`
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
