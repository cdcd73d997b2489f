import type { NoteOption } from './note.ts'
import { letterAt, placeOfSign } from './option-line.ts'

const CORRECTED =
  /(?:찐|진짜|실제|수정된?|올바른|corrected|actual|real)\s*(?:정답|답|answer|key)\s*(?:은|는)?\s*[:：)]?\s*(.+)$/iu
const SEPARATOR = '\\s*(?:,|，|、|;|/|&|\\+|·|\\b(?:and|y|et|und)\\b|및|와|과|그리고|\\s)\\s*'
const PREFIX = '(?:[Oo]ptions?|[Cc]hoice|[Aa]nswer|옵션|보기|선택지)?\\s*'
const ITEM = `${PREFIX}[(\\[（]?([A-Ha-h])[)\\]）]?`
/** Letters one by one. The last must not be the first letter of a word. */
const LETTER_LIST = new RegExp(
  `^${ITEM}(?:${SEPARATOR}${ITEM})*(?=$|[).:,;：。，\\]—–\\-|*(（]|\\s(?!\\s*[a-z])|\\s+(?:is|are|because|since|and)\\b|번|이|입|은|는|가|를|와|과)`,
  'u',
)
const LETTERS_TOGETHER = /^[([]?([A-H]{2,6}|[a-h]{2,6})[)\]]?(?=$|[\s).:,;：。—–-])/
const NUMBERS = new RegExp(
  `^${PREFIX}[#(（[]?\\d[)）\\]]?(?:번)?(?:${SEPARATOR}[(（[]?\\d[)）\\]]?(?:번)?)*(?=$|[\\s).:,;：。]|번)`,
  'u',
)
/** `다`, `나, 라`, `다번`, `iii`; with nothing behind that would make it a word. */
const SYLLABLE = '(?:[가나다라마바사아]|viii|vii|vi|v|iv|iii|ii|i)'
const SYLLABLES = new RegExp(`^[(（]?${SYLLABLE}(?:${SEPARATOR}${SYLLABLE})*(?=$|[).:：。）]|번|입니다|이다)`, 'u')
const SIGNS = /^(?:[①②③④⑤⑥⑦⑧][\s,，、·/&+와과]*)+/u

/**
 * Reads the letters of a key from what stands behind its label: `B`, `b)`, `B, C`, `BCD`, `A) …, C) …`, `옵션 B`, `2번`, `②`, `나`, `ii`, or the full
 * text of one or more options. Letters in alphabetical order; empty where nothing fits the options.
 */
export function readKey(text: string, options: readonly NoteOption[]): readonly string[] {
  const rest = text.replace(/^[\s|]+|[\s|]+$/g, '')
  if (rest === '') return []
  const corrected = CORRECTED.exec(rest)
  if (corrected !== null) return readKey(corrected[1]!, options)
  const known = new Set(options.map(({ letter }) => letter))
  const fits = (letters: readonly string[]) =>
    letters.length > 0 && new Set(letters).size === letters.length && letters.every((letter) => known.has(letter))
  const sorted = (letters: readonly string[]) => [...new Set(letters)].sort()

  const exact = textKey([rest], options)
  if (exact.length > 0) return exact
  const together = LETTERS_TOGETHER.exec(rest)
  if (together !== null) {
    const letters = [...together[1]!.toUpperCase()]
    if (fits(letters)) return sorted(letters)
  }
  const list = LETTER_LIST.exec(rest)
  if (list !== null) {
    const letters = [...list[0].matchAll(/(?<![\p{L}])([A-Ha-h])(?![\p{L}])/gu)].map((match) => match[1]!.toUpperCase())
    const later = [
      ...rest.slice(list[0].length).matchAll(/(?:[,;+&/]|\band\b|및|와|과|\s-)\s*\(?([A-H])[).:]\s/gu),
    ].map((match) => match[1]!)
    const all = [...letters, ...later]
    if (fits(sorted(all))) return sorted(all)
    if (fits(sorted(letters))) return sorted(letters)
  }
  const signs = SIGNS.exec(rest)
  if (signs !== null) {
    const letters = [...signs[0]].flatMap((sign) => {
      const place = placeOfSign(sign)
      return place === undefined || !/[①-⑧]/u.test(sign) ? [] : [letterAt(place)]
    })
    if (fits(letters)) return sorted(letters)
  }
  const syllables = SYLLABLES.exec(rest)
  if (syllables !== null) {
    const letters = syllables[0].split(/[^가-힣iv]+/u).flatMap((sign) => {
      const place = placeOfSign(sign)
      return place === undefined ? [] : [letterAt(place)]
    })
    if (fits(letters)) return sorted(letters)
  }
  const numbers = NUMBERS.exec(rest)
  if (numbers !== null) {
    const letters = [...numbers[0].matchAll(/\d/g)].map((match) => letterAt(Number(match[0]) - 1))
    if (fits(letters)) return sorted(letters)
  }
  return textKey(rest.split(/\s*(?:\n|;|\s\+\s|\s및\s|\sand\s|,\s)\s*/), options)
}

/** Letters of the options whose whole text the parts repeat; empty unless every part is an option. */
function textKey(parts: readonly string[], options: readonly NoteOption[]): readonly string[] {
  const letters = parts.map((part) => options.find((option) => normal(option.text) === normal(part))?.letter)
  return letters.every((letter) => letter !== undefined) ? [...new Set(letters)].sort() : []
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.。"'“”‘’*]+/gu, ' ')
    .trim()
}
