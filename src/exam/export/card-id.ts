/**
 * A name of 13 letters and digits for a question, from its words and options alone: two 32-bit FNV-1a hashes (Fowler, Noll and Vo) with
 * different starting points. Deck programs know a card again by it.
 */
export function cardId(question: string, options: readonly string[]): string {
  const text = [question, ...options].join('\u0000').normalize('NFC')
  const parts = [0x811c9dc5, 0x01000193].map((start) => fnv1a(text, start).toString(36).padStart(7, '0'))
  return parts.join('').slice(1)
}

function fnv1a(text: string, start: number): number {
  let hash = start
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
