import type { DecisionDocument } from '../../document/schema.ts'
import { formatBinaryBytes, formatCount } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section, ShowChart } from './render-markdown.ts'

/** The workload that was simulated, dataset by dataset. */
export function workloadSection({ demand, scenario, months }: DecisionDocument, chart: ShowChart): Section {
  return [
    '## The workload',
    `${formatCount(scenario.days)} days from ${scenario.start}, simulated day by day, with the stores in ${scenario.region}. Sizes are binary: 1 TiB is 2^40 bytes.`,
    markdownTable(
      [
        { title: 'Dataset' },
        { title: 'Kind' },
        { title: 'Object size' },
        { title: 'Objects in', align: 'right' },
        { title: 'Bytes in', align: 'right' },
        { title: `Stored at the end of ${months[0]}`, align: 'right' },
        { title: `Stored at the end of ${months.at(-1)}`, align: 'right' },
      ],
      demand.map(({ dataset, kind, objectSize, objectsIn, bytesIn, bytesStoredAtMonthEnd }) => [
        escapeMarkdown(dataset),
        kind,
        escapeMarkdown(objectSize),
        formatCount(objectsIn),
        formatBinaryBytes(bytesIn),
        formatBinaryBytes(bytesStoredAtMonthEnd[0]!),
        formatBinaryBytes(bytesStoredAtMonthEnd.at(-1)!),
      ]),
    ),
    ...chart('stored-bytes'),
  ]
}
