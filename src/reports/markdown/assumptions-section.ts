import type { DecisionDocument } from '../../document/schema.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { evidenceText } from './evidence-text.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

/** What the scenario does not say: left out as unknown, or filled in; and choices of the models themselves. */
export function assumptionsSection(document: DecisionDocument): Section {
  return [
    '## What is unknown and what is assumed',
    ...unknownTable(document),
    ...assumedTable(document),
    ...modelChoices(document),
  ]
}

function unknownTable({ unknowns }: DecisionDocument): Section {
  if (unknowns.length === 0) return ['Unknown: nothing. The scenario states all of the usage, if only as `none`.']
  return [
    'Unknown: the scenario does not say, and nothing is counted for it. Write `none` there if there is none.',
    markdownTable(
      [{ title: 'Unknown' }, { title: 'Consequence' }],
      unknowns.map(({ path, consequence }) => [markdownCode(path), escapeMarkdown(consequence)]),
    ),
  ]
}

/** What was filled in alike for the same reason stands in one row. */
function assumedTable({ assumed }: DecisionDocument): Section {
  if (assumed.length === 0) return []
  const rows = new Map<string, { paths: string[]; value: string; why: string }>()
  for (const { path, value, why } of assumed) {
    const row = rows.get(JSON.stringify([value, why])) ?? { paths: [], value, why }
    row.paths.push(path)
    rows.set(JSON.stringify([value, why]), row)
  }
  return [
    'Assumed: the scenario does not say, and this was filled in.',
    markdownTable(
      [{ title: 'Assumed' }, { title: 'Value' }, { title: 'Why' }],
      [...rows.values()].map(({ paths, value, why }) => [
        paths.map(markdownCode).join(', '),
        escapeMarkdown(value),
        escapeMarkdown(why),
      ]),
    ),
  ]
}

function modelChoices({ options }: DecisionDocument): Section {
  const evidence = options.flatMap(({ criteria, findings }) => [
    ...Object.values(criteria).flatMap((result) => result.evidence),
    ...findings.flatMap((finding) => finding.evidence),
  ])
  const choices = evidence.filter(({ source }) => source?.trust === 'assumption')
  const lines = [...new Set(choices.map((choice) => `- ${evidenceText(choice)}`))]
  return lines.length === 0
    ? []
    : ['Chosen by the models, for want of a published figure, and to be questioned:', lines.join('\n')]
}
