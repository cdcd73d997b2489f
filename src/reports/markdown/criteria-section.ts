import { criterion } from '../../decision/criteria.ts'
import type { CriterionId } from '../../decision/criterion-ids.ts'
import { CRITERION_IDS } from '../../decision/criterion-ids.ts'
import { formatLevel } from '../../document/format-level.ts'
import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

/** Levels, what they are worth, weights and contributions; then the hard limits and the anchors that the scenario sets. */
export function criteriaSection(document: DecisionDocument): Section {
  return [
    '## How the options score',
    'Each cell shows the level reached, what it is worth between the worst (0) and the best (1) level of the scenario, and what that adds to the score: weight × worth.',
    scoreTable(document),
    ...unweighted(document),
    '### What the scenario asks for',
    ...requirements(document),
    anchorTable(document),
  ]
}

function scoreTable({ options, preferences }: DecisionDocument): string {
  const rows = preferences.values.map(({ criterion: id, weight }) => [
    criterion(id).title,
    formatShare(weight),
    ...options.map((option) => cell(option, id)),
  ])
  const scores = ['**Score**', formatShare(1), ...options.map(({ score }) => `**${score.toFixed(3)}**`)]
  return markdownTable(
    [
      { title: 'Criterion' },
      { title: 'Weight', align: 'right' },
      ...options.map(({ id }) => ({ title: escapeMarkdown(id), align: 'right' as const })),
    ],
    [...rows, scores],
  )
}

function cell(option: DocumentOption, id: CriterionId): string {
  const { value, utility, contribution, clipped } = option.criteria[id]
  const worth =
    utility === null ? '' : `${utility.toFixed(2)}${clipped === undefined ? '' : '\\*'} → +${contribution.toFixed(3)}`
  return `${escapeMarkdown(formatLevel(id, value))}<br>${worth}`
}

function unweighted({ options, preferences }: DecisionDocument): Section {
  const weighed = new Set(preferences.values.map((value) => value.criterion))
  const rest = CRITERION_IDS.filter((id) => !weighed.has(id))
  const notes = options.some(({ criteria }) => Object.values(criteria).some(({ clipped }) => clipped !== undefined))
    ? ['\\* Outside the anchors: a level beyond them counts as much as the anchor itself.']
    : []
  if (rest.length === 0) return notes
  const table = markdownTable(
    [
      { title: 'Measured, without weight here' },
      ...options.map(({ id }) => ({ title: escapeMarkdown(id), align: 'right' as const })),
    ],
    rest.map((id) => [
      criterion(id).title,
      ...options.map((option) => escapeMarkdown(formatLevel(id, option.criteria[id].value))),
    ]),
  )
  return [...notes, table]
}

function requirements({ preferences }: DecisionDocument): Section {
  if (preferences.requirements.length === 0) return ['No hard limits: every option that can do the job takes part.']
  const lines = preferences.requirements.map(({ criterion: id, bound, limit, because }) => {
    const words = bound === 'atMost' ? 'at most' : 'at least'
    return `- **${criterion(id).title} ${words} ${escapeMarkdown(formatLevel(id, limit))}**, because ${escapeMarkdown(because)}`
  })
  return ['Hard limits, never traded off:', lines.join('\n')]
}

function anchorTable({ preferences }: DecisionDocument): string {
  return markdownTable(
    [
      { title: 'Criterion' },
      { title: 'Weight', align: 'right' },
      { title: 'Worst, worth 0', align: 'right' },
      { title: 'Best, worth 1', align: 'right' },
      { title: 'What it measures' },
    ],
    preferences.values.map(({ criterion: id, weight, scale, points }) => [
      criterion(id).title,
      formatShare(weight),
      escapeMarkdown(formatLevel(id, points[0]!.at)),
      escapeMarkdown(formatLevel(id, points.at(-1)!.at)),
      `${criterion(id).description}${scale === 'log' ? ' Logarithmic: equal factors are worth the same.' : ''}`,
    ]),
  )
}
