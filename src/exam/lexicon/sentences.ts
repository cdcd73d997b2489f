/** One sentence, clause list item or enumerated part of a stem, with its place in the text. */
export interface Sentence {
  readonly text: string
  /** Index of its first character in the stem. */
  readonly offset: number
}

/** Splits a stem where sentences, list items and enumerated parts such as `(1)` begin. Decimal points and abbreviations do not end one. */
export function sentencesOf(stem: string): readonly Sentence[] {
  const parts: Sentence[] = []
  let start = 0
  const boundary = /(?<=[.?!。;])\s+|\n+|\s+(?=\(\d\)\s)/gu
  for (const match of stem.matchAll(boundary)) {
    push(stem.slice(start, match.index), start)
    start = match.index + match[0].length
  }
  push(stem.slice(start), start)
  return parts

  function push(text: string, offset: number): void {
    if (/[\p{L}\p{N}]/u.test(text)) parts.push({ text, offset })
  }
}

/** Splits a sentence where a clause begins: at commas, colons and conjunctions, in English and Korean. */
export function clausesOf({ text, offset }: Sentence): readonly Sentence[] {
  const clauses: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(
    /[,;:]\s+(?:and |or |but |then )?|\s(?:and|but|while|whereas|although|however|yet)\s|(?<=지만|으며|하며|되며|하고|되고|있고)\s/gu,
  )) {
    push(start, match.index)
    start = match.index + match[0].length
  }
  push(start, text.length)
  return clauses

  function push(from: number, to: number): void {
    const clause = text.slice(from, to)
    if (/[\p{L}\p{N}]/u.test(clause)) clauses.push({ text: clause, offset: offset + from })
  }
}
