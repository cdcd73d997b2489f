import type { BlockContent, DefinitionContent, Html, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast'
import { inlineLines } from './inline-text.ts'
import { ANSWER_COLUMN, labelOf } from './labels.ts'
import { markdownParts } from './markdown-parts.ts'
import type { NoteLine } from './note-line.ts'
import { optionLine } from './option-line.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** Where in the note's structure the walk is. */
interface Place {
  readonly lists: number
  readonly quotes: number
  readonly item?: { readonly number?: number; readonly checked?: boolean }
}

/** Lists and quotes inside each other beyond which nobody writes, but somebody may try. */
const DEEPEST = 100

/** What discussion boards print between questions: how readers voted, and under which topic a question stands. */
const BOARD_LINE =
  /^(?:(?:community vote distribution|コミュニティ投票の(?:配分|分布)|커뮤니티 투표 분포):?|[A-H]{1,5} ?\(\d{1,3} ?%\)|(?:topic|トピック|주제) ?\d+)$/i
const BOARD_TOPIC = /^((?:question|質問|問題|질문|문제) ?#\d+)\s*(?:topic|トピック|주제) ?\d+$/i
/** Fences of directives, `:::quiz` and `:::`, part what stands between them from the rest. */
const DIRECTIVE = /^:{3,}(?:\s*\{?[\w-][^?？]*)?$/

const COMMENT = /^<!--([\s\S]*?)-->$/
const BLOCK_TAG =
  /<!--[\s\S]*?-->|<\/?(?:details|summary|p|div|ul|ol|li|table|thead|tbody|tr|td|th|br|hr|center|section|h[1-6])\b[^>]*>/gi

/**
 * Flattens a note into the lines that a reader sees, in order. Lists, quotes, tables and folded blocks (`<details>`) leave their marks on
 * the lines, so that layouts which nest differently read alike. `yaml` is the front matter, if the note has any.
 */
export function noteLines(text: string): {
  readonly lines: readonly NoteLine[]
  readonly yaml?: { text: string; line: number }
} {
  const lines: NoteLine[] = []
  let yaml: { text: string; line: number } | undefined
  let blocks = 0
  let folds = 0
  let openSummary = false

  const push = (line: Omit<NoteLine, 'folds'>) => {
    if (BOARD_LINE.test(line.text) || DIRECTIVE.test(line.text))
      lines.push({ ...line, text: '', emphasised: '', kind: 'rule', folds })
    else if (line.text !== '' || line.kind === 'rule')
      lines.push({ ...line, text: line.text.replace(BOARD_TOPIC, '$1'), folds })
  }

  const inline = (
    nodes: readonly PhrasingContent[],
    firstLine: number,
    kind: NoteLine['kind'],
    depth: number,
    place: Place,
  ) => {
    const block = ++blocks
    const read = inlineLines(nodes)
    const begin = nodes[0]?.position?.start.line
    const at = begin === undefined ? firstLine : firstLine - 1 + begin
    for (const [index, { text, emphasised }] of read.entries()) {
      const opensItem = index === 0 && place.item !== undefined
      push({
        text,
        line: at + index,
        kind: openSummary ? 'summary' : opensItem ? 'item' : kind,
        block,
        depth: opensItem ? place.lists : depth,
        quotes: place.quotes,
        emphasised,
        ...(opensItem && place.item),
      })
    }
  }

  /** `offset` is the number of lines of the file before the text that was parsed. */
  const walk = (node: RootContent | BlockContent | DefinitionContent, offset: number, place: Place): void => {
    if (place.lists + place.quotes > DEEPEST) return
    const line = offset + (node.position?.start.line ?? 1)
    switch (node.type) {
      case 'yaml':
        yaml = { text: node.value, line: line + 1 }
        return
      case 'heading':
        inline(node.children, offset + 1, 'heading', node.depth, place)
        return
      case 'paragraph':
        inline(node.children, offset + 1, 'text', 0, place)
        return
      case 'blockquote':
        walkAll(node.children, offset, { lists: place.lists, quotes: place.quotes + 1 })
        return
      case 'list':
        for (const [index, item] of node.children.entries()) {
          const number = node.ordered ? (node.start ?? 1) + index : undefined
          walkItem(item, offset, number, place)
        }
        return
      case 'table':
        for (const row of node.children) walkRow(row, offset, place)
        return
      case 'thematicBreak':
        push({ text: '', line, kind: 'rule', block: ++blocks, depth: 0, quotes: place.quotes, emphasised: '' })
        return
      case 'code':
        if (node.value.split('\n').filter((text) => optionLine(text.trim()) !== undefined).length > 1) {
          walkAll(parseMarkdown(node.value.replace(/^[ \t]+/gm, '')).children, line, place)
          return
        }
        push({
          text: node.value,
          line,
          kind: 'code',
          block: ++blocks,
          depth: 0,
          quotes: place.quotes,
          emphasised: '',
        })
        return
      case 'footnoteDefinition':
        walkAll(node.children, offset, place)
        return
      case 'html':
        walkHtml(node, line, place)
        return
      default:
        return
    }
  }

  const walkAll = (
    nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
    offset: number,
    place: Place,
  ) => {
    for (const [index, node] of nodes.entries()) {
      const { item, ...inside } = place
      walk(node, offset, index === 0 ? place : inside)
    }
  }

  const walkItem = (item: ListItem, offset: number, number: number | undefined, place: Place) => {
    walkAll(item.children, offset, {
      lists: place.lists + 1,
      quotes: place.quotes,
      item: {
        ...(number !== undefined && { number }),
        ...(typeof item.checked === 'boolean' && { checked: item.checked }),
      },
    })
  }

  const walkRow = (row: TableRow, offset: number, place: Place) => {
    const read = row.children.map((cell) => inlineLines(cell.children))
    const cells = read.map((cell) =>
      cell
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )
    push({
      text: rowText(cells.filter((cell) => cell !== '')),
      line: offset + (row.position?.start.line ?? 1),
      kind: 'row',
      block: ++blocks,
      depth: 0,
      quotes: place.quotes,
      emphasised: read
        .flatMap((cell) => cell.map(({ emphasised }) => emphasised))
        .join(' ')
        .trim(),
      cells,
    })
  }

  /** What stands between the tags is Markdown of its own: authors write `**Answer: B**` right behind `</summary>`. */
  const walkHtml = (node: Html, firstLine: number, place: Place) => {
    let line = firstLine
    let from = 0
    const between = (until: number) => {
      const part = node.value.slice(from, until)
      if (part.trim() !== '') {
        const dedented = part.replace(/^[ \t]+/gm, '')
        walkAll(
          parseMarkdown(dedented).children.filter(({ type }) => type !== 'yaml'),
          line - 1,
          place,
        )
      }
      line += part.split('\n').length - 1
    }
    for (const tag of node.value.matchAll(BLOCK_TAG)) {
      between(tag.index)
      // A comment hides nothing from readers of the file but the answer.
      const hidden = COMMENT.exec(tag[0])?.[1]?.trim()
      if (hidden !== undefined && labelOf(hidden)?.kind === 'answer')
        inline([{ type: 'text', value: hidden }], line, 'text', 0, place)
      const name = tag[0].toLowerCase()
      if (name.startsWith('<details')) folds++
      else if (name.startsWith('</details')) folds = Math.max(0, folds - 1)
      else if (name.startsWith('<summary')) openSummary = true
      else if (name.startsWith('</summary')) openSummary = false
      line += tag[0].split('\n').length - 1
      from = tag.index + tag[0].length
    }
    between(node.value.length)
  }

  for (const part of markdownParts(text)) walkAll(parseMarkdown(part.text).children, part.line, { lists: 0, quotes: 0 })
  return { lines, ...(yaml !== undefined && { yaml }) }
}

/** A row of a label and what it labels, such as `| 문제 | … |`, reads like the label on a line. */
function rowText(cells: readonly string[]): string {
  const [first, second] = cells
  const isLabelled =
    cells.length === 2 && labelOf(first!)?.rest === '' && labelOf(second!) === undefined && !ANSWER_COLUMN.test(second!)
  return cells.join(isLabelled ? ': ' : ' | ')
}
