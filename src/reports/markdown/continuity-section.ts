import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { formatShare, formatTime } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { evidenceText } from './evidence-text.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

type Failures = DocumentOption['reach']['failures']
type Outage = Failures['zone']
type Minutes = Outage['lostMinutes']

const MS_PER_MINUTE = 60_000
const EVENTS: readonly (readonly [event: keyof Failures, title: string])[] = [
  ['node', 'A machine or disk fails'],
  ['zone', 'An availability zone fails'],
  ['region', 'The region fails'],
  ['deletion', 'Data is deleted by mistake'],
]

/** What is lost in a year, and what failures and mistakes would do: what is gone, and for how long nothing can be read or written. */
export function continuitySection({ options }: DecisionDocument): Section {
  const columns = options.map(({ id }) => ({ title: escapeMarkdown(id) }))
  return [
    '## What failures do',
    'Expected share of the bytes lost in a year, with its range:',
    markdownTable(
      [{ title: 'Dataset' }, ...columns],
      options[0]!.durability.map(({ dataset }) => [
        escapeMarkdown(dataset),
        ...options.map((option) => lossOf(option, dataset)),
      ]),
    ),
    'What is gone if what failed never comes back, and how long nothing can be read or written until then; the worst store of each option counts, and ranges are low, likely and high.',
    markdownTable(
      [{ title: 'When' }, ...columns],
      EVENTS.map(([event, title]) => [
        title,
        ...options.map(({ reach }) =>
          outageText(reach.failures[event], event === 'deletion' ? 'for good' : 'until it is back'),
        ),
      ]),
    ),
    ...options.slice(0, 1).map(groundsOf),
  ]
}

function lossOf({ durability }: DocumentOption, dataset: string): string {
  const { annualLoss, low, high } = durability.find((entry) => entry.dataset === dataset)!
  return low === high
    ? formatShare(annualLoss)
    : `${formatShare(annualLoss)}<br>${formatShare(low)} to ${formatShare(high)}`
}

function outageText({ loses, lostMinutes, readsOutMinutes, writesOutMinutes }: Outage, endless: string): string {
  const gone = {
    nothing: 'nothing lost',
    recent: `the last ${spanText(lostMinutes)} lost`,
    part: 'some objects lost',
    everything: 'everything lost',
  }[loses]
  const [reads, writes] = [readsOutMinutes, writesOutMinutes].map((minutes) => outText(minutes, endless))
  if (reads === writes) return `${gone}<br>${reads === 'never out' ? reads : `out ${reads}`}`
  return `${gone}<br>reads ${reads}<br>writes ${writes}`
}

function outText(minutes: Minutes, endless: string): string {
  if (minutes === null) return endless
  return minutes.high === 0 ? 'never out' : `for ${spanText(minutes)}`
}

function spanText(minutes: Minutes): string {
  if (minutes === null) return 'writes'
  const [low, value, high] = [minutes.low, minutes.value, minutes.high].map((part) => formatTime(part * MS_PER_MINUTE))
  return low === high ? value! : `${value} (${low} to ${high})`
}

/** Where the first option's figures come from; those of the others stand in the decision document. */
function groundsOf({ id, reach }: DocumentOption): string {
  const lines = EVENTS.flatMap(([event]) =>
    reach.failures[event].stores.flatMap(({ evidence }) => evidence.map(evidenceText)),
  )
  return [
    `What that rests on for **${escapeMarkdown(id)}**:`,
    '',
    ...[...new Set(lines)].map((line) => `- ${line}`),
  ].join('\n')
}
