const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
}
const NUMBER = '(\\d|one|two|three|four|five)'
const KOREAN_NUMBER = '(\\d|한|하나|두|둘|세|셋|네|넷|다섯)'

/** Ways in which a stem says how many options to choose, the most explicit first. */
const MARKERS = [
  new RegExp(`\\b(?:choose|select|pick|mark)\\s+(?:the\\s+)?(?:best\\s+|correct\\s+)?${NUMBER}\\b`, 'iu'),
  new RegExp(`${KOREAN_NUMBER}\\s*(?:개|가지)(?:의|를|을)?\\s*(?:\\S+\\s+)?(?:선택|고르|골라|택)`, 'u'),
  new RegExp(`(?:선택|고르시오|고르세요)\\s*[:：]?\\s*${KOREAN_NUMBER}\\s*(?:개|가지)`, 'u'),
  new RegExp(`\\bwhich\\s+${NUMBER}\\b`, 'iu'),
  new RegExp(`(?:어떤|어느)\\s+${KOREAN_NUMBER}\\s*(?:개|가지)`, 'u'),
]

/** How many options a stem asks for: `(Choose two.)`, `(SELECT TWO)`, `(2개 선택)`, `Which two …`; undefined where it does not say. */
export function selectCount(stem: string): number | undefined {
  for (const marker of MARKERS) {
    const word = marker.exec(stem)?.[1]?.toLowerCase()
    if (word !== undefined) return WORDS[word] ?? Number(word)
  }
  return undefined
}
