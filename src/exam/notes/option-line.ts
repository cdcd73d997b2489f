/** An option as it stands on a line, before its letter is known to be in sequence. */
export interface OptionLine {
  /** Place that the line's own letter or number gives, from 0. */
  readonly place: number
  readonly text: string
}

const CIRCLED = '①②③④⑤⑥⑦⑧'
const SYLLABLES = '가나다라마바사아'
const LETTERED = /^(?:option|choice|옵션|보기|선택지)?\s*[([（]?([A-Ha-h])\s*[)\].:．、）]+\s*(.+)$/iu
const NAMED = /^(?:option|choice|옵션|보기|선택지)\s+([A-Ha-h])\s*[-–—:]\s*(.+)$/iu
/** `A - S3`; a capital and a space on both sides, or any remark with a dash would be an option. */
const DASHED = /^([A-H])\s+[-–—]\s+(.+)$/u
const SIGNED = new RegExp(`^([${CIRCLED}])\\s*[).:]?\\s*(.+)$`, 'u')
const SYLLABIC = new RegExp(`^\\(?([${SYLLABLES}])\\s*[).]\\s*(.+)$`, 'u')
/** A box drawn as text, or the star that some put in front of the right option. */
const BARE_BOX = /^(?:\[( |x|X|✓|✔)\]|([☐☑☒✅✔⬜✓]️?)|\*(?=\(?[A-H][).:]\s))\s*/u

/** Reads a line that begins with the letter, circled number or syllable of an option. */
export function optionLine(text: string): OptionLine | undefined {
  const bare = text.replace(BARE_BOX, '')
  const lettered = LETTERED.exec(bare) ?? NAMED.exec(bare) ?? DASHED.exec(bare)
  if (lettered !== null) return { place: lettered[1]!.toUpperCase().charCodeAt(0) - 65, text: lettered[2]! }
  const signed = SIGNED.exec(bare)
  if (signed !== null) return { place: CIRCLED.indexOf(signed[1]!), text: signed[2]! }
  const syllabic = SYLLABIC.exec(bare)
  if (syllabic !== null) return { place: SYLLABLES.indexOf(syllabic[1]!), text: syllabic[2]! }
  return undefined
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
/** Signs that begin many a line that is no option: they need a run, and a question above. */
const NUMBER_SIGNS = [
  /^[(（[]\s*(?<sign>[1-8])\s*[)）\]]\s*(?<text>.+)$/u,
  /^(?:option|choice|옵션|보기|선택지)\s*(?<sign>[1-8])\s*[).:]\s*(?<text>.+)$/iu,
  /^[([]?(?<sign>i{1,3}|iv|vi{0,3})[).\]]\s*(?<text>.+)$/u,
  /^(?<sign>[A-H])\s+(?<text>\S.*)$/u,
]

/** Reads a line that begins with a sign which only a run of such lines makes an option: `(1) S3`, `Option 1: S3`, `ii. S3`, `B S3`. */
export function loosePlacedLine(text: string): OptionLine | undefined {
  for (const pattern of NUMBER_SIGNS) {
    const groups = pattern.exec(text.replace(BARE_BOX, ''))?.groups
    if (groups !== undefined) return { place: placeOf(groups.sign!), text: groups.text! }
  }
  return undefined
}

function placeOf(sign: string): number {
  if (/\d/.test(sign)) return Number(sign) - 1
  return ROMAN.includes(sign) ? ROMAN.indexOf(sign) : sign.charCodeAt(0) - 65
}

/** State of a box that is drawn as text in front of an option. */
export function boxOf(text: string): boolean | undefined {
  const match = BARE_BOX.exec(text)
  if (match === null) return undefined
  return /[xX✓✔☑✅☒*]/u.test(match[0])
}

/** The letter of the option at a place. */
export function letterAt(place: number): string {
  return String.fromCharCode(65 + place)
}

/** The place that a circled number, a Korean syllable or a small Roman number stands for, or undefined. */
export function placeOfSign(sign: string): number | undefined {
  const circled = CIRCLED.indexOf(sign)
  if (circled >= 0) return circled
  const syllable = SYLLABLES.indexOf(sign)
  if (syllable >= 0) return syllable
  const roman = ROMAN.indexOf(sign)
  return roman >= 0 ? roman : undefined
}

/**
 * Splits options that share one line: `A) … | B) …`, `A. … - B. …`, `A) … B) … C) …`. Only a letter that comes next in the alphabet
 * splits, and without a bar or dash between them only where all the way to `C` the letters follow each other.
 */
export function splitOptions(text: string): string[] {
  const parts: string[] = []
  let rest = text
  let next = optionLine(text)
  const runs = ['B', 'C'].reduce((from, letter) => (from < 0 ? from : indexOfLetter(text, letter, from)), 0) >= 0
  while (next !== undefined) {
    const letter = letterAt(next.place + 1)
    const separated = new RegExp(`(?:\\s*\\|\\s*|\\s+[-–—•]\\s+|\\s{2,}|\\t)(?=\\(?${letter}\\s*[).:])`, 'i')
    const spaced = new RegExp(`\\s+(?=\\(?${letter}[).]\\s)`, 'i')
    const cut = separated.exec(rest) ?? (runs ? spaced.exec(rest) : null)
    if (cut === null) break
    parts.push(rest.slice(0, cut.index).trim())
    rest = rest.slice(cut.index + cut[0].length)
    next = optionLine(rest)
  }
  return [...parts, rest.trim()]
}

/** Where the options begin on a line that asks and goes on with them: `Which class? A) … B) … C) …`; undefined where none do. */
export function optionsWithin(text: string): number | undefined {
  const begin = /[?？]\s*(?:\([^)]*\)\s*)?(?=\(?[Aa][).:]\s)/u.exec(text)
  if (begin === null) return undefined
  const from = begin.index + begin[0].length
  return splitOptions(text.slice(from)).length > 2 ? from : undefined
}

function indexOfLetter(text: string, letter: string, from: number): number {
  const found = text.slice(from).search(new RegExp(`\\s\\(?${letter}[.)]\\s`, 'i'))
  return found < 0 ? found : from + found
}
