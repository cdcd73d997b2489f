/** A pattern as code points, with the two wildcards as numbers that no character has. */
export type WildcardPattern = readonly number[]

const ANY = -1
const ONE = -2

/** Reads a pattern in which `*` stands for any characters, none included, and `?` for exactly one. */
export function wildcardPattern(text: string): WildcardPattern {
  return codePoints(text).map((point) => (point === 42 ? ANY : point === 63 ? ONE : point))
}

/** A pattern that matches just this text, whatever characters are in it. */
export function literalPattern(text: string): WildcardPattern {
  return codePoints(text)
}

/** Whether the whole text matches. Takes time proportional to the text times the pattern at worst. */
export function matchesPattern(pattern: WildcardPattern, text: string): boolean {
  const points = codePoints(text)
  let at = 0
  let inPattern = 0
  let lastAny = -1
  let resumeAt = 0
  while (at < points.length) {
    const wanted = pattern[inPattern]
    if (wanted === ANY) {
      lastAny = inPattern++
      resumeAt = at
    } else if (wanted === ONE || (wanted !== undefined && wanted === points[at])) {
      inPattern++
      at++
    } else if (lastAny >= 0) {
      // The last star takes one character more, and what follows it is tried again.
      inPattern = lastAny + 1
      at = ++resumeAt
    } else return false
  }
  while (pattern[inPattern] === ANY) inPattern++
  return inPattern === pattern.length
}

function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0)!)
}
