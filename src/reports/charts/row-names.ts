import type { Chart, Scale } from 'chart.js'
import { tickStyle } from './axes.ts'
import type { DrawingContext } from './drawing-context.ts'
import { balanceText, shortenText } from './text-fit.ts'
import { fontOf, INK } from './theme.ts'

export interface RowName {
  readonly name: string
  readonly note?: string | undefined
  readonly strong: boolean
}

const NAME_WIDTH = 290

/** The axis of a horizontal bar chart: a name a row, on two lines where the rows are high enough, else shortened. */
export function rowScale(rows: readonly RowName[]) {
  const roomy = rows.length <= 7
  return {
    type: 'category' as const,
    border: { color: INK.faint },
    grid: { display: false },
    ticks: {
      ...tickStyle(),
      color: INK.strong,
      font: ({ index }: { index: number }) => ({ ...tickStyle().font, weight: rows[index]?.strong ? 600 : 400 }),
      autoSkip: false,
      crossAlign: 'far' as const,
      callback(this: Scale, _: unknown, index: number) {
        return rowLines(this.chart, rows[index]!, roomy)
      },
    },
  }
}

function rowLines(chart: Chart, row: RowName, roomy: boolean): string[] {
  const ctx: DrawingContext = chart.ctx
  ctx.font = fontOf('tick', row.strong ? 600 : 400)
  const measure = (text: string) => ctx.measureText(text).width
  if (roomy) {
    const note = row.note ? [shortenText(row.note, NAME_WIDTH, measure)] : []
    return [...balanceText(row.name, NAME_WIDTH, 2, measure), ...note]
  }
  return [shortenText(row.note ? `${row.name} (${row.note})` : row.name, NAME_WIDTH, measure)]
}
