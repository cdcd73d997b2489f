import type { DecisionDocument } from '../../document/schema.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

const ORDER = { blocking: 0, warning: 1, note: 2 } as const

/** Limits met, neared or broken, with the first day on which it happens. */
export function findingsSection({ options }: DecisionDocument): Section {
  const rows = options.flatMap(({ id, findings }) =>
    findings
      .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
      .map(({ severity, firstDay, dataset, message }) => [
        escapeMarkdown(id),
        severity === 'note' ? severity : `**${severity}**`,
        firstDay?.date ?? '',
        escapeMarkdown(dataset ?? ''),
        escapeMarkdown(message),
      ]),
  )
  // Two stores of an option that say the same say it once.
  const said = [...new Map(rows.map((row) => [row.join('\n'), row])).values()]
  if (rows.length === 0) return ['## Limits', 'No option comes near a limit of its store within the horizon.']
  const columns = ['Option', 'Severity', 'First on', 'Dataset', 'Finding'].map((title) => ({ title }))
  return ['## Limits', markdownTable(columns, said)]
}
