import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { formatShare, formatTime } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section, ShowChart } from './render-markdown.ts'

/** How long uploads and reads take from where people and machines are, and data that lies where it must not. */
export function reachSection({ options }: DecisionDocument, chart: ShowChart): Section {
  const { uploads, reads, targetMs } = options[0]!.reach
  if (uploads.length === 0 && reads.length === 0)
    return ['## Reach', 'The scenario names no producers and no consumers, so distances were not simulated.']
  return [
    '## Reach',
    ...(uploads.length === 0
      ? []
      : [
          `How long an object takes from its producer into the store: half of the objects, 99 % of them, and the share that arrives within ${formatTime(targetMs)}. Handshakes, slow start, losses and bandwidth are counted over all sizes of objects.`,
          ...chart('upload-times'),
          uploadTable(options),
        ]),
    ...(reads.length === 0
      ? []
      : [
          'How long a consumer waits for one object of the nearest copy, typically and for 99 % of the objects:',
          readTable(options),
        ]),
    ...residency(options),
  ]
}

function uploadTable(options: DecisionDocument['options']): string {
  const rows = options[0]!.reach.uploads.map(({ producer, region, dataset }, index) => [
    `${escapeMarkdown(producer)} (${region})`,
    escapeMarkdown(dataset),
    ...options.map(({ reach }) => {
      const { p50Ms, p99Ms, withinTarget } = reach.uploads[index]!
      if (p50Ms === null) return 'no way in'
      return `${formatTime(p50Ms)}, ${p99Ms === null ? 'never' : formatTime(p99Ms)}<br>${formatShare(withinTarget)}`
    }),
  ])
  const all = [
    '**All**',
    '',
    ...options.map(({ reach: { together } }) => {
      const time = together.p50Ms === null ? 'no way in for most' : formatTime(together.p50Ms)
      const tail = together.p99Ms === null ? 'some never' : formatTime(together.p99Ms)
      return `**${time}, ${tail}**<br>${formatShare(together.withinTarget)}`
    }),
  ]
  return markdownTable(
    [{ title: 'Producer' }, { title: 'Dataset' }, ...optionColumns(options)],
    rows.length > 1 ? [...rows, all] : rows,
  )
}

function readTable(options: DecisionDocument['options']): string {
  return markdownTable(
    [{ title: 'Consumer' }, { title: 'Dataset' }, ...optionColumns(options)],
    options[0]!.reach.reads.map(({ consumer, region, dataset }, index) => [
      `${escapeMarkdown(consumer)} (${region})`,
      escapeMarkdown(dataset),
      ...options.map(({ reach }) => {
        const { p50Ms, p99Ms } = reach.reads[index]!
        return p50Ms === null || p99Ms === null ? 'no way in' : `${formatTime(p50Ms)}, ${formatTime(p99Ms)}`
      }),
    ]),
  )
}

function residency(options: DecisionDocument['options']): Section {
  const broken = options.filter(({ reach }) => reach.residencyViolations.length > 0)
  return broken.map(({ id, reach }) => {
    const what = reach.residencyViolations.map(
      ({ dataset, region, role }) => `${role === 'copy' ? 'a copy of ' : ''}${escapeMarkdown(dataset)} in ${region}`,
    )
    return `**${escapeMarkdown(id)}** keeps data where it must not lie: ${what.join(', ')}.`
  })
}

function optionColumns(options: readonly DocumentOption[]) {
  return options.map(({ id }) => ({ title: escapeMarkdown(id), align: 'right' as const }))
}
