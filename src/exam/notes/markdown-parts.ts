/** A part of a note that parses by itself. */
export interface MarkdownPart {
  readonly text: string
  /** Lines of the note before the part. */
  readonly line: number
}

/** Characters after which a part ends where it may: parsing takes the square of the length, in long lists above all. */
const PART = 16_000
const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** Tags whose block a blank line does not end, and what ends it. */
const RAW: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Z]/i, />/],
]
/** Footnotes are parsed only beside what refers to them. */
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,50}\]:/m
const DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,200}\]:\s*\S/

/**
 * Cuts a long note between blocks, so that the parts parse to what the whole parses to: before a blank line with a line behind it that is not
 * indented, outside code, raw HTML and front matter. Every part gets the link definitions of all, at its end.
 */
export function markdownParts(text: string): readonly MarkdownPart[] {
  if (text.length <= 2 * PART || FOOTNOTE.test(text)) return [{ text, line: 0 }]
  const lines = text.split('\n')
  const definitions = lines.filter((line) => DEFINITION.test(line)).join('\n')
  const tail = definitions.length > 0 && definitions.length <= PART ? `\n\n${definitions}` : ''
  const parts: MarkdownPart[] = []
  let begin = 0
  let length = 0
  let end: RegExp | undefined = /^---[ \t]*$/.test(lines[0]!) ? /^---[ \t]*$/ : undefined
  for (const [index, line] of lines.entries()) {
    length += line.length + 1
    if (end !== undefined) {
      if (index > 0 && end.test(line)) end = undefined
      continue
    }
    end = endOfRaw(line)
    const next = lines[index + 1]
    if (length > PART && line.trim() === '' && index > begin && next !== undefined && /^\S/.test(next)) {
      parts.push({ text: lines.slice(begin, index).join('\n') + tail, line: begin })
      begin = index
      length = 0
    }
  }
  return [...parts, { text: lines.slice(begin).join('\n'), line: begin }]
}

/** What ends the raw block that begins on a line, where one does and does not end there. */
function endOfRaw(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.[1]
  if (fence !== undefined) return new RegExp(`^\\s*${fence[0]}{${fence.length},}\\s*$`)
  const raw = RAW.find(([begin]) => begin.test(line))
  return raw === undefined || raw[1].test(line) ? undefined : raw[1]
}
