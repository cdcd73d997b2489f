/** A column of a table: its heading, and `right` for figures. */
export interface MarkdownColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** A GitHub-flavoured table. Cells are Markdown of one line each; pipes that are not escaped yet are. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const head = row(columns.map(({ title }) => title))
  const rule = row(columns.map(({ align }) => (align === 'right' ? '---:' : '---')))
  return [head, rule, ...rows.map(row)].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
}
