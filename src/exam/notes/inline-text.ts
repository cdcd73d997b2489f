import type { PhrasingContent } from 'mdast'

/** A line of text and the part of it that its author made stand out. */
export interface InlineLine {
  readonly text: string
  readonly emphasised: string
}

const HTML_TAG = /^<(\/?)(mark|b|strong|u|i|em|s|small|sub|sup|span|font|kbd|code|a|br|img|p|div|center|wbr)\b[^>]*>$/i
const HIGHLIGHTING_TAG = /^<(mark|b|strong|u|span|font)\b/i
const IMAGE_EMBED = /!\[\[[^\]]*\]\]/g
const WIKILINK = /\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g

/**
 * Text of a paragraph's content, one entry a line. Names in angle brackets that are no HTML, such as `<bucket>`, are text. The markers
 * `==…==` highlight, as they do in Obsidian.
 */
export function inlineLines(nodes: readonly PhrasingContent[]): InlineLine[] {
  const lines: { text: string; emphasised: string }[] = [{ text: '', emphasised: '' }]
  let highlights = 0

  const append = (text: string, emphasised: boolean) => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push({ text: '', emphasised: '' })
      const line = lines.at(-1)!
      line.text += part
      if (emphasised) line.emphasised += part
    }
  }
  const walk = (node: PhrasingContent, emphasised: boolean) => {
    const strong = emphasised || highlights > 0
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return append(node.value, strong)
      case 'break':
        return append('\n', strong)
      case 'image':
      case 'imageReference':
        return
      case 'html': {
        const tag = HTML_TAG.exec(node.value)
        if (tag === null) return node.value.startsWith('<!--') ? undefined : append(node.value, strong)
        if (/^<br/i.test(node.value)) append('\n', strong)
        if (HIGHLIGHTING_TAG.test(node.value)) highlights++
        else if (tag[1] === '/' && HIGHLIGHTING_TAG.test(node.value.replace('/', '')))
          highlights = Math.max(0, highlights - 1)
        return
      }
      case 'footnoteReference':
        return
      default:
        for (const child of node.children) walk(child, strong || node.type === 'strong')
    }
  }
  for (const node of nodes) walk(node, false)
  return lines.map(({ text, emphasised }) => {
    const highlighted = [...text.matchAll(/==([^=]+)==/g)].map((match) => match[1]!).join(' ')
    return { text: clean(text.replaceAll('==', '')), emphasised: clean(emphasised || highlighted) }
  })
}

/** Wikilinks become their words, and runs of white space one space. */
function clean(text: string): string {
  return text
    .replace(IMAGE_EMBED, '')
    .replace(WIKILINK, (_, words: string) => words)
    .replace(/\s+/g, ' ')
    .trim()
}
