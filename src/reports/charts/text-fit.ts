/** Width in pixels of a text in the font at hand. */
export type MeasureText = (text: string) => number

const ELLIPSIS = '…'

/** The text itself if it is no wider than `width`, or else as much of it as fits before an ellipsis. */
export function shortenText(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text
  const letters = Array.from(text)
  let fits = 0
  let tooMany = letters.length
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (measure(cut(letters, middle)) <= width) fits = middle
    else tooMany = middle
  }
  return cut(letters, fits)
}

/**
 * Breaks a text into lines no wider than `width`: between words, or inside a word that alone is too wide. What does not
 * fit into `maxLines` is cut off with an ellipsis.
 */
export function wrapText(text: string, width: number, maxLines: number, measure: MeasureText): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < maxLines - 1 && measure(rest) > width) {
    const taken = lineOf(rest, width, measure)
    lines.push(rest.slice(0, taken).trimEnd())
    rest = rest.slice(taken).trimStart()
  }
  if (rest !== '' || lines.length === 0) lines.push(shortenText(rest, width, measure))
  return lines
}

/** As {@link wrapText}, with lines of about the same length, so that no last word stands alone. */
export function balanceText(text: string, width: number, maxLines: number, measure: MeasureText): string[] {
  const lines = wrapText(text, width, maxLines, measure)
  if (lines.length < 2 || lines.at(-1)!.endsWith(ELLIPSIS)) return lines
  let narrow = Math.max(...text.split(/\s+/).map(measure))
  let wide = width
  if (narrow > width) return lines
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    const tried = wrapText(text, middle, maxLines, measure)
    if (
      tried.length === lines.length &&
      tried.join('').length === lines.join('').length &&
      tried.every((line) => !line.endsWith(ELLIPSIS))
    )
      wide = middle
    else narrow = middle
  }
  return wrapText(text, wide, maxLines, measure)
}

/** How many code units of a text that is too wide stand on its first line, at least one character. */
function lineOf(text: string, width: number, measure: MeasureText): number {
  let end = 0
  for (const space of text.matchAll(/\s+/g)) {
    if (measure(text.slice(0, space.index)) > width) break
    end = space.index
  }
  if (end > 0) return end
  for (const letter of text) {
    if (end > 0 && measure(text.slice(0, end + letter.length)) > width) break
    end += letter.length
  }
  return end
}

function cut(letters: readonly string[], count: number): string {
  return letters.slice(0, count).join('').trimEnd() + ELLIPSIS
}
