import { describe, expect, it } from 'vitest'
import { drawTree } from '../../src/cli/draw-tree.ts'
import { textWidth } from '../../src/cli/text-width.ts'
import { node } from '../../src/explanation/tree.ts'

const PLAIN = { width: Number.POSITIVE_INFINITY, color: false }

describe('a tree in the terminal', () => {
  it('has a branch to every child and none below the last', () => {
    const tree = node('total', 'figure', [node('one', 'plain', [node('deep')]), node('two', 'plain', [node('last')])])
    expect(drawTree(tree, PLAIN)).toBe('total\n├─ one\n│  └─ deep\n└─ two\n   └─ last\n')
  })

  it('keeps within the terminal; lines that hang below keep the branches in view', () => {
    const long = 'the words of a formula that is wider than a terminal'
    const tree = node('total', 'figure', [node(long, 'plain', [node('child')]), node(long)])
    const lines = drawTree(tree, { width: 35, color: false }).trimEnd().split('\n')
    expect(lines.filter((line) => textWidth(line) > 35)).toEqual([])
    expect(lines).toEqual([
      'total',
      '├─ the words of a formula that is',
      '│  │ wider than a terminal',
      '│  └─ child',
      '└─ the words of a formula that is',
      '     wider than a terminal',
    ])
  })

  it('counts wide characters as two columns', () => {
    const tree = node('total', 'figure', [node('창고 '.repeat(20).trim())])
    for (const line of drawTree(tree, { width: 40, color: false }).trimEnd().split('\n'))
      expect(textWidth(line)).toBeLessThanOrEqual(40)
  })

  it('colours only when asked to, and shows control characters of a scenario instead of obeying them', () => {
    const tree = node('line 3: title: \u001b[31mred\u0007', 'stated')
    const drawn = drawTree(tree, PLAIN)
    for (const control of ['\u001b', '\u0007']) expect(drawn).not.toContain(control)
    const painted = drawTree(node('figure', 'figure'), { width: 80, color: true })
    expect(painted).toContain('\u001b[1mfigure')
  })
})
