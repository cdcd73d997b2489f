import type { DecisionDocument } from '../../document/schema.ts'
import { escapeMarkdown, markdownLink } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

/** Every publication that a figure of the report rests on, with the date for which it is attested. */
export function sourcesSection({ sources }: DecisionDocument): Section {
  const cited = sources.filter(({ trust }) => trust !== 'assumption')
  if (cited.length === 0) return []
  return [
    '## Sources',
    markdownTable(
      [{ title: 'Source' }, { title: 'As of' }, { title: 'Whose' }, { title: 'Note' }],
      cited.map(({ title, url, asOf, trust, note }) => [
        markdownLink(title, url),
        asOf,
        trust,
        escapeMarkdown(note ?? ''),
      ]),
    ),
  ]
}
