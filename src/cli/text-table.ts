import { textWidth, wrapToWidth } from './text-width.ts'

/** A column of a terminal table. Flexible columns give way when the table is wider than the terminal: their cells wrap. */
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
  narrow(widths, columns, rows, width)
  return [columns.map(({ title }) => title), ...rows]
    .flatMap((cells, at) => linesOf(cells, columns, widths).map((line) => `${paint(line, at - 1)}\n`))
    .join('')
}

function linesOf(cells: readonly string[], columns: readonly TextColumn[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, at) => wrapToWidth(cell, widths[at]!))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => pad(lines[line] ?? '', widths[at]!, columns[at]!.align))
      .join(GAP)
      .trimEnd(),
  )
}

/** Takes columns off the widest flexible column until the table fits: down to the longest word of each, then, if need be, through words. */
function narrow(
  widths: number[],
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  available: number,
): void {
  const words = columns.map((_, at) => longestWord(rows.map((row) => row[at]!)))
  const narrowest = columns.map(() => NARROWEST)
  for (const floors of [words, narrowest]) {
    let excess = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - available
    for (; excess > 0; excess -= 1) {
      const flexible = [...columns.keys()].filter((at) => columns[at]!.flexible && widths[at]! > floors[at]!)
      if (flexible.length === 0) break
      const widest = flexible.reduce((a, b) => (widths[b]! > widths[a]! ? b : a))
      widths[widest]! -= 1
    }
  }
}

function longestWord(cells: readonly string[]): number {
  return Math.max(NARROWEST, ...cells.flatMap((cell) => cell.split(' ').map(textWidth)))
}

function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blank = ' '.repeat(width - textWidth(text))
  return align === 'right' ? blank + text : text + blank
}
