import type { Source } from '../quantities/source.ts'
import type { StatedLine } from '../scenarios/stated-lines.ts'
import type { Statement } from './locate-in-scenario.ts'
import { node, type TreeNode } from './tree.ts'

/** Lines shown of one value; a long list is told by its first lines. */
const MOST_LINES = 8

/** What the scenario says, a node for each line. */
export function lineNodes(lines: readonly StatedLine[]): readonly TreeNode[] {
  const shown = lines.length <= MOST_LINES ? lines : lines.slice(0, MOST_LINES - 1)
  const rest = lines.length - shown.length
  return [
    ...shown.map(({ file, line, text }) =>
      node(file === '--set' ? `--set ${text}` : `line ${line}: ${text}`, 'stated'),
    ),
    ...(rest === 0 ? [] : [node(`${rest} more lines, to line ${lines.at(-1)!.line}`, 'stated')]),
  ]
}

/** What the scenario says of a path: its lines, what it follows from, or that it says nothing and where it would stand. */
export function statementNodes({ path, says, lines }: Statement): readonly TreeNode[] {
  if (says === 'value') return lineNodes(lines)
  if (says === 'origin') return [node(`${path} follows from`, 'stated', lineNodes(lines))]
  return [node(`${path} is not stated`, 'stated', lineNodes(lines))]
}

/** A source in one line. */
export function sourceText({ title, asOf, url, trust }: Source): string {
  const kind = trust === 'assumption' ? ', an assumption' : trust === 'derived' ? ', derived' : ''
  return `${title} (${asOf}${kind})${url === undefined ? '' : `, ${url}`}`
}
