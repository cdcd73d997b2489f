/** One line of a note as a reader sees it, without Markdown, and where it stood. */
export interface NoteLine {
  /** Plain text; emphasis, wikilink brackets, tags and entities are gone. Never empty. */
  readonly text: string
  /** Line of the file, from 1. */
  readonly line: number
  /** `summary` is the handle of a folded block; `row` a table row. */
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'summary' | 'rule' | 'code'
  /** Lines of one paragraph, item or heading share a block. */
  readonly block: number
  /** Depth of a heading, or how many lists an item stands in; 0 elsewhere. */
  readonly depth: number
  /** Number of an item in an ordered list. */
  readonly number?: number
  /** State of a task box. */
  readonly checked?: boolean
  /** Cells of a table row. */
  readonly cells?: readonly string[]
  /** In how many quotes and in how many folded blocks the line stands. */
  readonly quotes: number
  readonly folds: number
  /** Part of the text that is bold or highlighted, trimmed; empty where nothing is. */
  readonly emphasised: string
}
