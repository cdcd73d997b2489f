import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section, ShowChart } from './render-markdown.ts'

type Violation = DocumentOption['access']['leaks'][number]

/** Who could reach what they should not, and who could not reach what they should, with the mechanism that decides. */
export function accessSection({ options }: DecisionDocument, chart: ShowChart): Section {
  const tests = options[0]!.access.tests
  if (tests === 0) return ['## Who can reach the data', 'The scenario names no principals, so access was not tested.']
  const clean = options.filter(({ access }) => access.leaks.length + access.lockOuts.length === 0)
  return [
    '## Who can reach the data',
    `Every principal of the scenario tries to read and to write every dataset, under the tightest policy that the store can express: ${tests} tests of each option.`,
    ...chart('access-violations'),
    ...(clean.length === 0
      ? []
      : [`All tests came out as intended: ${clean.map(({ id }) => `**${escapeMarkdown(id)}**`).join(', ')}.`]),
    ...options.filter((option) => !clean.includes(option)).map(violationTable),
  ]
}

function violationTable({ id, access }: DocumentOption): string {
  return markdownTable(
    [{ title: escapeMarkdown(id) }, { title: 'Who' }, { title: 'What' }, { title: 'Why' }],
    [...rowsOf('leak', 'can', access.leaks), ...rowsOf('lock-out', 'cannot', access.lockOuts)],
  )
}

/** Violations that share principal and mechanism stand in one row. */
function rowsOf(kind: string, verb: string, violations: readonly Violation[]): string[][] {
  const groups = groupBy(violations, ({ principal, mechanism }) => JSON.stringify([principal, mechanism]))
  return groups.map((group) => {
    const what = groupBy(group, ({ dataset }) => dataset).map(
      (tests) => `${tests.map(({ action }) => action).join(' and ')} ${escapeMarkdown(tests[0]!.dataset)}`,
    )
    return [
      kind,
      escapeMarkdown(group[0]!.principal),
      `${verb} ${what.join(', ')}`,
      escapeMarkdown(group[0]!.mechanism),
    ]
  })
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
