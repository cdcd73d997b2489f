import { createColors } from 'picocolors'
import type { TreeNode, TreeTone } from '../explanation/tree.ts'
import { showControls } from '../reports/show-controls.ts'
import { wrapToWidth } from './text-width.ts'

export interface TreeStyle {
  /** Columns to fill; Infinity to leave lines whole. */
  readonly width: number
  readonly color: boolean
}

/** Text gets at least this many columns, however deep its node lies. */
const NARROWEST = 24

/** Draws a tree with box characters: each node on a line, or on several that hang below it where it is wider than the terminal. */
export function drawTree(root: TreeNode, { width, color }: TreeStyle): string {
  const paints = paintsOf(color)
  const lines: string[] = []
  const write = ({ text, tone, children }: TreeNode, first: string, below: string): void => {
    const hasChildren = children.length > 0
    const room = Math.max(NARROWEST, width - below.length - 2)
    for (const [at, part] of wrapToWidth(showControls(text), room).entries()) {
      // Lines that hang below keep the branch to the children in view.
      const lead = at === 0 ? first : `${below}${hasChildren ? '│ ' : '  '}`
      lines.push(paints.branch(lead) + paints[tone](part))
    }
    for (const [at, child] of children.entries()) {
      const isLast = at === children.length - 1
      write(child, `${below}${isLast ? '└─ ' : '├─ '}`, `${below}${isLast ? '   ' : '│  '}`)
    }
  }
  write(root, '', '')
  return `${lines.join('\n')}\n`
}

type Paint = (text: string) => string

function paintsOf(color: boolean): Readonly<Record<TreeTone | 'branch', Paint>> {
  const { bold, cyan, dim } = createColors(color)
  return { figure: bold, plain: (text) => text, stated: cyan, source: dim, branch: dim }
}
