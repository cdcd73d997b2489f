import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { POLICY_FOLDER } from '../policies/render-policies.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section, ShowChart } from './render-markdown.ts'

type Check = DocumentOption['access']['checks'][number]
type Violation = DocumentOption['access']['leaks'][number]

/** Who could reach what they should not, and who could not reach what they should, with the mechanism that decides; and the proof. */
export function accessSection(document: DecisionDocument, chart: ShowChart): Section {
  const { options, recommendation } = document
  const tests = options[0]!.access.tests
  if (tests === 0) return ['## Who can reach the data', 'The scenario names no principals, so access was not tested.']
  const clean = options.filter(({ access }) => access.leaks.length + access.lockOuts.length === 0)
  const recommended = options.find(({ id }) => id === recommendation.option)
  return [
    '## Who can reach the data',
    `Every principal of the scenario tries ${actionsOf(options[0]!)} every dataset${hasScopes(options[0]!) ? ' and every scope' : ''}, under the tightest policy that the store can express: ${tests} tests of each option. Each is decided by the rules of IAM where IAM decides, and by what lies beneath it where it does not.`,
    ...chart('access-violations'),
    ...(clean.length === 0
      ? []
      : [`All tests came out as intended: ${clean.map(({ id }) => `**${escapeMarkdown(id)}**`).join(', ')}.`]),
    ...options.filter((option) => !clean.includes(option)).map(violationTable),
    ...(recommended === undefined ? [] : [...proof(recommended), ...policyList(recommended)]),
  ]
}

function actionsOf({ access }: DocumentOption): string {
  const verbs = [...new Set(access.checks.map(({ action }) => action))].map((action) => `to ${action}`)
  return verbs.length < 2 ? verbs.join('') : `${verbs.slice(0, -1).join(', ')} and ${verbs.at(-1)}`
}

function hasScopes({ access }: DocumentOption): boolean {
  return access.checks.some(({ scope }) => scope !== undefined)
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
    const what = groupBy(group, placeOf).map(
      (tests) => `${tests.map(({ action }) => action).join(' and ')} ${escapeMarkdown(placeOf(tests[0]!))}`,
    )
    return [
      kind,
      escapeMarkdown(group[0]!.principal),
      `${verb} ${what.join(', ')}`,
      escapeMarkdown(group[0]!.mechanism),
    ]
  })
}

/** Every test of the recommended option with what decided it: a row for each principal and place, a column for each action. */
function proof({ id, access }: DocumentOption): Section {
  const actions = [...new Set(access.checks.map(({ action }) => action))]
  const places = groupBy(access.checks, (check) => JSON.stringify([check.principal, placeOf(check)]))
  const table = markdownTable(
    [{ title: 'Who' }, { title: 'What' }, ...actions.map((action) => ({ title: action }))],
    places.map((checks) => [
      escapeMarkdown(checks[0]!.principal),
      escapeMarkdown(placeOf(checks[0]!)),
      ...actions.map((action) => outcome(checks.find((check) => check.action === action))),
    ]),
  )
  return [
    `<details><summary>All ${access.tests} tests of ${escapeMarkdown(id)}, with the statement or mechanism that decided</summary>`,
    table,
    '</details>',
  ]
}

function outcome(check: Check | undefined): string {
  if (check === undefined) return ''
  const verdict =
    check.actual === check.intended ? (check.actual ? 'yes' : 'no') : check.actual ? '**leak**' : '**lock-out**'
  return `${verdict}: ${escapeMarkdown(check.mechanism)}`
}

function placeOf({ dataset, scope }: Violation): string {
  return scope === undefined ? dataset : `${dataset}: ${scope}`
}

function policyList({ id, access }: DocumentOption): Section {
  if (access.policies.length === 0) return []
  return [
    `These put that in force for **${escapeMarkdown(id)}**; with \`--format policies\` they lie in \`${POLICY_FOLDER}/\`:`,
    markdownTable(
      [
        { title: 'File' },
        { title: 'What it is' },
        { title: 'Characters', align: 'right' },
        { title: 'Limit', align: 'right' },
      ],
      access.policies.map(({ name, title, characters, limit }) => [
        `\`${name}.json\``,
        escapeMarkdown(title),
        characters.toLocaleString('en-US'),
        limit === undefined ? '' : `${limit.toLocaleString('en-US')}${characters > limit ? ' **exceeded**' : ''}`,
      ]),
    ),
  ]
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
