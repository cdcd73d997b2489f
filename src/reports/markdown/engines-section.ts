import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { formatBinaryBytes, formatMoney, formatTime } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section, ShowChart } from './render-markdown.ts'

type Work = DocumentOption['engines']['consumers'][number]

const MS_PER_HOUR = 3_600_000

/** How the scenario's consumers work on the data of each option, and how every engine of the catalogue would. */
export function enginesSection({ options }: DecisionDocument, chart: ShowChart): Section {
  return [
    '## What can work on the data',
    ...consumers(options),
    ...chart('engine-times'),
    ...copies(options),
    ...catalogue(options),
  ]
}

function consumers(options: DecisionDocument['options']): Section {
  const works = options[0]!.engines.consumers
  if (works.length === 0) return ['The scenario names no consumers, so none was simulated.']
  return [
    'How the consumers of the scenario work on their data at the end of the horizon: the way to the data, the time from the start of a run to its first batch, the time that reading it once takes and what bounds it, and what a pass over the data adds to the bill where that was simulated.',
    markdownTable(
      [{ title: 'Consumer' }, { title: 'Reads' }, ...options.map(({ id }) => ({ title: escapeMarkdown(id) }))],
      works.map((work, index) => [
        `${escapeMarkdown(work.consumer)}<br>${escapeMarkdown(work.engineName)}, ${escapeMarkdown(work.machines)}`,
        `${escapeMarkdown(work.dataset)}, ${escapeMarkdown(work.run.name)}: ${formatBinaryBytes(work.run.bytes)}`,
        ...options.map(({ engines }) => workText(engines.consumers[index]!)),
      ]),
    ),
  ]
}

function workText({ way, firstBatchMs, epochMs, boundBy, epochCost }: Work): string {
  if (way === 'impossible') return 'impossible'
  if (way === 'unserved') return 'not served: needs the data itself, not a copy'
  return [
    { native: 'in place', connector: 'through a connector', export: 'on a copy in S3' }[way],
    ...(firstBatchMs === null ? [] : [`first batch after ${formatTime(firstBatchMs)}`]),
    ...(epochMs === null ? [] : [`read in ${formatTime(epochMs)}${boundBy === null ? '' : `: ${boundBy}`}`]),
    ...(epochCost === null ? [] : [`${formatMoney(epochCost)} a pass`]),
  ].join('<br>')
}

function copies(options: DecisionDocument['options']): Section {
  const rows = options.flatMap(({ id, engines }) =>
    engines.consumers.flatMap(({ consumer, dataset, copy }) =>
      copy === undefined
        ? []
        : [
            [
              escapeMarkdown(id),
              escapeMarkdown(consumer),
              escapeMarkdown(dataset),
              formatTime(copy.everyHours * MS_PER_HOUR),
              formatTime(copy.freshnessHours * MS_PER_HOUR),
              formatBinaryBytes(copy.heldBytes),
            ],
          ],
    ),
  )
  if (rows.length === 0) return []
  return [
    'Copies that these consumers need; one copy of a dataset serves all who need it, and what it costs is part of the bill above:',
    markdownTable(
      [
        { title: 'Option' },
        { title: 'For' },
        { title: 'Of' },
        { title: 'Made every', align: 'right' },
        { title: 'Data up to so old', align: 'right' },
        { title: 'Stored twice', align: 'right' },
      ],
      rows,
    ),
  ]
}

function catalogue(options: DecisionDocument['options']): Section {
  const names = new Map(
    options.flatMap(({ engines }) => engines.catalogue.map(({ engine, engineName }) => [engine, engineName])),
  )
  return [
    '### Every engine of the catalogue',
    markdownTable(
      [{ title: 'Engine' }, ...options.map(({ id }) => ({ title: escapeMarkdown(id) }))],
      [...names].map(([engine, name]) => [escapeMarkdown(name), ...options.map((option) => waysText(option, engine))]),
    ),
  ]
}

/** One word where all stores of an option agree, else one for each store. */
function waysText({ engines }: DocumentOption, engine: string): string {
  const ways = engines.catalogue.filter((entry) => entry.engine === engine)
  const distinct = [...new Set(ways.map(({ way }) => way))]
  if (distinct.length === 1) return distinct[0]!
  return ways.map(({ store, way }) => `${escapeMarkdown(store)}: ${way}`).join('<br>')
}
