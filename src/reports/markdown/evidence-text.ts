import type { DecisionDocument } from '../../document/schema.ts'
import {
  formatBinaryBytes,
  formatCount,
  formatMoney,
  formatShare,
  formatTime,
  inNumber,
} from '../../quantities/format.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'

type Evidence = DecisionDocument['options'][number]['findings'][number]['evidence'][number]

/** One step of evidence on one line: what is so, how much of it, and where that comes from. */
export function evidenceText({ statement, value, unit, source, scenarioPath }: Evidence): string {
  const figure = value === undefined ? '' : `: ${escapeMarkdown(figureText(value, unit ?? ''))}`
  const note = source?.trust === 'assumption' && source.note !== undefined ? `; ${source.note}` : ''
  const origin = [
    ...(source === undefined ? [] : [escapeMarkdown(`${source.title}, ${source.asOf}${note}`)]),
    ...(scenarioPath === undefined ? [] : [markdownCode(scenarioPath)]),
  ]
  return `${escapeMarkdown(statement)}${figure}${origin.length === 0 ? '' : ` (${origin.join(', ')})`}`
}

function figureText(value: number, unit: string): string {
  if (unit === 'ms') return formatTime(value)
  if (unit === 'bytes') return formatBinaryBytes(value)
  if (unit === 'bytes/s') return `${formatBinaryBytes(value)}/s`
  if (unit === 'USD') return formatMoney(value)
  const share = /^share\b ?(.*)$/.exec(unit)
  if (share !== null) return `${formatShare(value)} ${share[1]}`.trim()
  return `${formatCount(value)} ${inNumber(value, unit)}`.trim()
}
