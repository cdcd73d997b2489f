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

/** Parses a note or a part of one. Never throws: everything is valid Markdown. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
