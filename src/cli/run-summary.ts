import { createColors } from 'picocolors'
import type { DecisionDocument, DocumentOption } from '../document/schema.ts'
import { formatMoney } from '../quantities/format.ts'
import { failedLimits } from '../reports/report-charts/score-contributions.ts'
import { showControls } from '../reports/show-controls.ts'
import { textTable } from './text-table.ts'
import { wrapToWidth } from './text-width.ts'

export interface SummaryStyle {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

/** Wider paragraphs are hard to read. */
const MEASURE = 100

/** The outcome for a terminal: verdict, ranking and reasons. */
export function runSummary(document: DecisionDocument, { width, color }: SummaryStyle): string {
  const { scenario, recommendation, options } = document
  const paint = createColors(color)
  const paragraph = (text: string, indent = ''): string[] =>
    wrapToWidth(showControls(text), Math.min(width, MEASURE) - indent.length).map((line, at) =>
      at === 0 ? line : indent + line,
    )
  const winner = options.find(({ id }) => id === recommendation.option)
  const verdict = paragraph(recommendation.headline).map((line) => paint.bold(line))
  const reasons = winner === undefined ? [] : recommendation.reasons
  const table = textTable(
    [
      { title: '' },
      { title: 'OPTION', flexible: true },
      { title: 'SCORE', align: 'right' },
      { title: 'COST', align: 'right' },
      { title: 'HARD LIMITS', flexible: true },
    ],
    options.map((option) => [
      option.feasible ? String(option.rank) : '-',
      showControls(`${option.id}  ${option.name}`),
      option.score.toFixed(3),
      formatMoney(option.cost.total),
      hardLimits(option),
    ]),
    {
      width,
      paint: (line, row) => {
        if (row < 0) return paint.dim(line)
        const option = options[row]!
        if (option === winner) return paint.green(line)
        return option.feasible ? line : paint.dim(line)
      },
    },
  )
  return [
    ...paragraph(scenario.title).map((line) => paint.dim(line)),
    '',
    ...verdict,
    '',
    table,
    ...reasons.flatMap((reason) => paragraph(`- ${reason}`, '  ')),
    ...(reasons.length === 0 ? [] : ['']),
  ].join('\n')
}

function hardLimits(option: DocumentOption): string {
  return option.feasible ? 'meets all' : `breaks ${failedLimits(option)}`
}
