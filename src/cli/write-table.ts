import { showControls } from '../reports/show-controls.ts'
import { type Shell, widthOf } from './shell.ts'
import { type TextColumn, textTable } from './text-table.ts'

/** Prints a table to the standard output: cut to the width of a terminal, whole for other programs. */
export function writeTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { stdout }: Shell,
): void {
  const width = stdout.isTTY ? widthOf(stdout) : Number.POSITIVE_INFINITY
  const cells = rows.map((row) => row.map(showControls))
  stdout.write(textTable(columns, cells, { width }))
}
