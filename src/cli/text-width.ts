let segmenter: Intl.Segmenter | undefined

// Made on first use: loading the rules costs more than printing help may.
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
// Unicode Standard Annex #11: wide and fullwidth characters take two columns; Halfwidth Forms (U+FF61 to U+FFDC) take one.
const WIDE =
  /^(?![\uff61-\uffdc])[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u2e80-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|\ufe0f/u

/** Columns that a text without control sequences takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0
  for (const { segment } of graphemesOf(text)) width += widthOf(segment)
  return width
}

/** Text cut to a number of columns, with an ellipsis where something is missing. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemesOf(text)) {
    if (used + widthOf(segment) > width - 1) break
    kept += segment
    used += widthOf(segment)
  }
  return `${kept.trimEnd()}…`
}

/** Lines of at most so many columns, broken at spaces, or within a word that is longer than a line. */
export function wrapToWidth(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => splitLong(part, width))) {
    if (line === '') line = word
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function splitLong(word: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemesOf(word)) {
    if (part !== '' && textWidth(part) + widthOf(segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

function widthOf(grapheme: string): number {
  if (NOTHING.test(grapheme)) return 0
  if (WIDE.test(grapheme)) return 2
  // Halfwidth voicing marks join their letter but take a column of their own.
  return 1 + (grapheme.match(/(?!^)[\uff9e\uff9f]/g)?.length ?? 0)
}
