import { CRITERIA, criterion } from '../../decision/criteria.ts'
import type { CriterionId } from '../../decision/criterion-ids.ts'
import { formatLevel } from '../../document/format-level.ts'
import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { formatMoney } from '../../quantities/format.ts'
import { failedLimits } from '../report-charts/score-contributions.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type MarkdownColumn, markdownTable } from './markdown-table.ts'
import { optionLabel } from './option-label.ts'
import type { Section } from './render-markdown.ts'
import { robustness } from './robustness.ts'

/** Criteria beside cost that the ranking shows; the rest stand further down. */
const SHOWN = 4

/** Title, verdict, question, ranking and reasons: what fits the first screen. */
export function verdictSection(document: DecisionDocument): Section {
  const { scenario, recommendation, options } = document
  const winner = options.find(({ id }) => id === recommendation.option)
  return [
    `# ${escapeMarkdown(scenario.title)}`,
    `**${escapeMarkdown(recommendation.headline)}**`,
    ...quoted(scenario.question),
    rankingTable(document),
    ...(winner === undefined ? [] : [`## Why ${escapeMarkdown(winner.id)}`, bullets(recommendation.reasons)]),
    robustness(document),
    ...knownAnswer(document),
  ]
}

function quoted(question: string | undefined): Section {
  if (question === undefined) return []
  const paragraphs = question.trim().split(/\n\s*\n/)
  return [paragraphs.map((paragraph) => `> ${escapeMarkdown(paragraph)}`).join('\n>\n')]
}

function rankingTable(document: DecisionDocument): string {
  const key = keyCriteria(document)
  const columns: MarkdownColumn[] = [
    { title: '' },
    { title: 'Option' },
    { title: 'Score', align: 'right' },
    { title: 'Cost over the horizon', align: 'right' },
    ...key.map((id): MarkdownColumn => ({ title: criterion(id).title, align: 'right' })),
    { title: 'Hard limits' },
  ]
  return markdownTable(
    columns,
    document.options.map((option) => [
      option.feasible ? String(option.rank) : 'out',
      optionLabel(option),
      option.score.toFixed(3),
      formatMoney(option.cost.total),
      ...key.map((id) => escapeMarkdown(formatLevel(id, option.criteria[id].value))),
      hardLimits(option),
    ]),
  )
}

/** Criteria that are hard limits, then those that weigh most. */
function keyCriteria({ preferences }: DecisionDocument): readonly CriterionId[] {
  const required = preferences.requirements.map((requirement) => requirement.criterion)
  const weighed = preferences.values.toSorted((a, b) => b.weight - a.weight).map((value) => value.criterion)
  const chosen: readonly CriterionId[] = [...new Set([...required, ...weighed])]
    .filter((id) => id !== 'cost')
    .slice(0, SHOWN)
  return CRITERIA.map(({ id }) => id).filter((id) => chosen.includes(id))
}

function hardLimits(option: DocumentOption): string {
  return option.feasible ? 'meets all' : `breaks ${failedLimits(option)}`
}

function knownAnswer({ answer }: DecisionDocument): Section {
  if (answer === undefined) return []
  const known = escapeMarkdown(answer.option)
  return [
    answer.agrees
      ? `The scenario names ${known} as the known answer; the simulation, which does not look at it, agrees.`
      : `**The scenario names ${known} as the known answer; the simulation, which does not look at it, disagrees.**`,
  ]
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')
}
