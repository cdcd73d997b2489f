import { parse } from 'csv-parse/browser/esm/sync'
import { letterAt } from '../notes/option-line.ts'
import type { ExamCard } from './exam-card.ts'
import { escapeHtml, unescapeHtml } from './html-text.ts'

const HEADER = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#columns:guid\tQuestion\tOptions\tKey\tExplanation\tTags',
  '#tags column:6',
].join('\n')

/**
 * Anki's text format (docs.ankiweb.net/importing/text-files.html): one note a line, fields behind tabs, HTML inside them. Importing a later
 * export updates the notes of the same id instead of adding them again.
 */
export function toAnki(cards: readonly ExamCard[]): string {
  return `${[HEADER, ...cards.map(line)].join('\n')}\n`
}

/** Reads what {@link toAnki} wrote, also after Anki has exported it again. Notes with fewer than four fields are left out. */
export function fromAnki(text: string): ExamCard[] {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: '\t',
    comment: '#',
    comment_no_infix: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  return rows.flatMap(card)
}

function line({ id, question, options, key, explanation, tags }: ExamCard): string {
  const items = options.map(({ text }) => `<li>${field(text)}</li>`).join('')
  return [
    id,
    field(question),
    `<ol type="A">${items}</ol>`,
    key.join(', '),
    field(explanation ?? ''),
    tags.join(' '),
  ].join('\t')
}

function card(fields: readonly string[]): ExamCard[] {
  const [id, question, list, key, explanation = '', tags = ''] = fields
  if (id === undefined || question === undefined || list === undefined || key === undefined) return []
  return [
    {
      id,
      question: text(question),
      options: [...list.matchAll(/<li>(.*?)<\/li>/g)].map((match, place) => ({
        letter: letterAt(place),
        text: text(match[1]!),
      })),
      key: key.split(/,\s*/).filter((letter) => letter !== ''),
      ...(explanation !== '' && { explanation: text(explanation) }),
      tags: tags.split(' ').filter((tag) => tag !== ''),
    },
  ]
}

function field(words: string): string {
  return escapeHtml(words).replaceAll('"', '&quot;').replaceAll('\n', '<br>')
}

function text(html: string): string {
  return unescapeHtml(html.replace(/<br\s*\/?>/gi, '\n'))
}
