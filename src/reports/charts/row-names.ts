import type { Chart, Scale } from 'chart.js'
import { tickStyle } from './axes.ts'
import type { DrawingContext } from './drawing-context.ts'
import { balanceText, shortenText } from './text-fit.ts'
import { fontOf, INK, TEXT, type TextRole } from './theme.ts'

export interface RowName {
  readonly name: string
  readonly note?: string | undefined
  readonly strong: boolean
}

const NAME_WIDTH = 290

/** The text role in which the rows of a horizontal bar chart are named and totalled. */
export function rowRole(rows: number, usual: TextRole): TextRole {
  return rows <= 18 ? usual : 'dense'
}

/** The axis of a horizontal bar chart: a name a row, on two lines where the rows are high enough, else shortened. */
export function rowScale(rows: readonly RowName[]) {
  const role = rowRole(rows.length, 'tick')
  return {
    type: 'category' as const,
    border: { color: INK.faint },
    grid: { display: false },
    ticks: {
      ...tickStyle(),
      color: INK.strong,
      font: ({ index }: { index: number }) => ({
        ...tickStyle().font,
        size: TEXT[role].size,
        weight: rows[index]?.strong ? 600 : 400,
      }),
      autoSkip: false,
      crossAlign: 'far' as const,
      callback(this: Scale, _: unknown, index: number) {
        return rowLines(this.chart, rows[index]!, role, rows.length)
      },
    },
  }
}

function rowLines(chart: Chart, row: RowName, role: TextRole, rows: number): string[] {
  const ctx: DrawingContext = chart.ctx
  ctx.font = fontOf(role, row.strong ? 600 : 400)
  const measure = (text: string) => ctx.measureText(text).width
  if (rows <= 7) {
    const note = row.note ? balanceText(row.note, NAME_WIDTH, rows <= 5 ? 2 : 1, measure) : []
    return [...balanceText(row.name, NAME_WIDTH, 2, measure), ...note]
  }
  return [shortenText(row.note ? `${row.name} (${row.note})` : row.name, NAME_WIDTH, measure)]
}
