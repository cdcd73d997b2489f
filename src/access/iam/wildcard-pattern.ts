/** A pattern as UTF-16 code units, with the two wildcards as numbers that no character has. */
export type WildcardPattern = readonly number[]

const ANY = -1
const ONE = -2
const ASTERISK = 42
const QUESTION_MARK = 63

/** Reads a pattern in which `*` stands for any characters, none included, and `?` for exactly one. */
export function wildcardPattern(text: string): WildcardPattern {
  const pattern: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    pattern.push(unit === ASTERISK ? ANY : unit === QUESTION_MARK ? ONE : unit)
  }
  return pattern
}

/** A pattern that matches just this text, whatever characters are in it. */
export function literalPattern(text: string): WildcardPattern {
  const pattern: number[] = []
  for (let at = 0; at < text.length; at++) pattern.push(text.charCodeAt(at))
  return pattern
}

/** Whether the whole text matches. Takes time proportional to the text times the pattern at worst. */
export function matchesPattern(pattern: WildcardPattern, text: string): boolean {
  let at = 0
  let inPattern = 0
  let lastAny = -1
  let resumeAt = 0
  while (at < text.length) {
    const wanted = pattern[inPattern]
    if (wanted === ANY) {
      lastAny = inPattern++
      resumeAt = at
    } else if (wanted === ONE) {
      inPattern++
      at += charactersUnits(text, at)
    } else if (wanted !== undefined && wanted === text.charCodeAt(at)) {
      inPattern++
      at++
    } else if (lastAny >= 0) {
      // The last star takes one character more, and what follows it is tried again.
      inPattern = lastAny + 1
      resumeAt += charactersUnits(text, resumeAt)
      at = resumeAt
    } else return false
  }
  while (pattern[inPattern] === ANY) inPattern++
  return inPattern === pattern.length
}

/** Whether a text matches a pattern in which nothing but `*` and `?` is special. */
export function matchesWildcards(pattern: string, text: string): boolean {
  if (!pattern.includes('*') && !pattern.includes('?')) return pattern === text
  return matchesPattern(wildcardPattern(pattern), text)
}

/** Code units of the character at a place: two outside of the basic plane. */
function charactersUnits(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}
