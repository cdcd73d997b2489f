import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Markdown as notes write it: GitHub's flavour with YAML front matter. Text that is merely indented is no code, because options are often
 * indented deeper than a list would need; and a single tilde means "about", not deletion.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter)
  .use(function withoutIndentedCode(this: Processor) {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
  })

const MARKER = '[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))'
/** Quotes and lists inside each other deeper than anybody writes; each takes a frame of the parser's stack. */
const TOO_DEEP = new RegExp(`^((?:${MARKER}){100})(?:${MARKER})+`, 'gm')

/** A line with more brackets than links can have; the parser looks back over all of them at each. */
const BRACKETS = /^(?:[^\n[]*\[){400}.*$/gm

/** Parses a note or a part of one. Never throws: everything is valid Markdown, and what nests too deeply is nested less. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text.replace(TOO_DEEP, '$1').replace(BRACKETS, (line) => line.replaceAll('[', '(')))
}
