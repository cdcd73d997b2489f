import { cutToWidth, textWidth } from './text-width.ts'

/** A column of a terminal table. Flexible columns give way when the table is wider than the terminal. */
export interface TextColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
  readonly flexible?: boolean
}

export interface TextTableOptions {
  /** Columns of the terminal. */
  readonly width: number
  /** Paints a finished line; `row` counts from 0 and is -1 for the headings. */
  readonly paint?: (line: string, row: number) => string
}

const GAP = '  '
const NARROWEST = 8

/** Plain-text table. Cells hold neither control characters nor colours. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { width, paint = (line) => line }: TextTableOptions,
): string {
  const widths = columns.map(({ title }, at) => Math.max(textWidth(title), ...rows.map((row) => textWidth(row[at]!))))
  narrow(widths, columns, width)
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => pad(cell, widths[at]!, columns[at]!.align))
      .join(GAP)
      .trimEnd()
  return [columns.map(({ title }) => title), ...rows].map((cells, at) => `${paint(line(cells), at - 1)}\n`).join('')
}

/** Takes columns off the widest flexible column until the table fits or none can give more. */
function narrow(widths: number[], columns: readonly TextColumn[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - available
  for (; excess > 0; excess -= 1) {
    let widest = -1
    for (const [at, { flexible }] of columns.entries()) {
      if (flexible && widths[at]! > NARROWEST && (widest < 0 || widths[at]! > widths[widest]!)) widest = at
    }
    if (widest < 0) return
    widths[widest]! -= 1
  }
}

function pad(cell: string, width: number, align: 'left' | 'right' = 'left'): string {
  const text = cutToWidth(cell, width)
  const blank = ' '.repeat(width - textWidth(text))
  return align === 'right' ? blank + text : text + blank
}
