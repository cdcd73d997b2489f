/** How a line of a tree is to be shown: figures strong, what the scenario says apart from what the world says. */
export type TreeTone = 'figure' | 'plain' | 'stated' | 'source'

/** A line of a tree with what hangs below it. */
export interface TreeNode {
  readonly text: string
  readonly tone: TreeTone
  readonly children: readonly TreeNode[]
}

/** A node of a tree. */
export function node(text: string, tone: TreeTone = 'plain', children: readonly TreeNode[] = []): TreeNode {
  return { text, tone, children }
}
