import { formatLevel } from '../document/format-level.ts'
import type { CriterionExplanation, ExplainedEvidence, ExplainedLimit } from './explain-criterion.ts'
import { formatAmount } from './format-amount.ts'
import { lineNodes, sourceText, statementNodes } from './statement-nodes.ts'
import { node, type TreeNode } from './tree.ts'

/** A criterion's value as a tree: what it measures, what it counts for, and each step of its evidence down to the scenario or a source. */
export function criterionTree(explanation: CriterionExplanation): TreeNode {
  const { option, name, criterion, title, description, unit, value, limits, weighed, evidence } = explanation
  const exact = value === null ? '' : ` (${formatAmount(value)} ${unit})`
  return node(`${option} ${name}: ${title.toLowerCase()} ${formatLevel(criterion, value)}${exact}`, 'figure', [
    node(description),
    ...limits.map((limit) => limitNode(limit, explanation)),
    weighed === undefined
      ? node('counts for nothing in the score: the scenario does not weigh it')
      : node(
          `utility ${formatAmount(weighed.utility)} × weight ${formatAmount(weighed.weight)} = ${formatAmount(weighed.contribution)} of the score`,
          'figure',
          lineNodes(weighed.lines),
        ),
    node('evidence', 'plain', evidence.map(evidenceNode)),
  ])
}

function limitNode(
  { bound, limit, because, met, lines }: ExplainedLimit,
  { criterion }: CriterionExplanation,
): TreeNode {
  const sense = bound === 'atMost' ? 'at most' : 'at least'
  const text = `hard limit ${sense} ${formatLevel(criterion, limit)}: ${met ? 'met' : 'broken'}, because ${because}`
  return node(text, 'figure', lineNodes(lines))
}

function evidenceNode({ statement, value, unit, stated, source }: ExplainedEvidence): TreeNode {
  const figure = value === undefined ? '' : `: ${formatAmount(value)}${unit === undefined ? '' : ` ${unit}`}`
  return node(`${statement}${figure}`, 'plain', [
    ...(stated === undefined ? [] : statementNodes(stated)),
    ...(source === undefined ? [] : [node(sourceText(source), 'source')]),
  ])
}
