const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  'half a': 0.5,
  'half an': 0.5,
  once: 1,
  twice: 2,
  few: 3,
  couple: 2,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  첫: 1,
}

const UNIT_SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^(milliseconds?|ms|밀리초)$/, 1e-3],
  [/^(seconds?|secs?|초)$/, 1],
  [/^(minutes?|mins?|분)$/, 60],
  [/^(hours?|hrs?|시간)$/, 3600],
  [/^(days?|일)$/, 86_400],
  [/^(weeks?|주일?|주간)$/, 7 * 86_400],
  [/^(months?|개월|달|월)$/, 30 * 86_400],
  [/^(quarters?|분기)$/, 91 * 86_400],
  [/^(years?|yrs?|년)$/, 365 * 86_400],
]

const SIZE_BYTES: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  kib: 1024,
  mb: 1e6,
  mib: 2 ** 20,
  gb: 1e9,
  gib: 2 ** 30,
  tb: 1e12,
  tib: 2 ** 40,
  pb: 1e15,
  pib: 2 ** 50,
}

const NUMBER = `\\d+(?:[.,]\\d+)*|${Object.keys(NUMBER_WORDS)
  .filter((word) => /[a-z]/.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|')}`
const KOREAN_NUMBER = `\\d+(?:[.,]\\d+)*|${Object.keys(NUMBER_WORDS)
  .filter((word) => !/[a-z]/.test(word))
  .join('|')}`
const UNIT = 'milliseconds?|ms|seconds?|minutes?|hours?|hrs?|days?|weeks?|months?|quarters?|years?'
const KOREAN_UNIT = '밀리초|초|분기|분|시간|일|주일|주간|주|개월|달|년'

const EXTENT = '(?:more|further|additional|full|whole|consecutive|calendar|business|working)'
/** `30 days`, `9 more years`, and the ages that `day 365` and `year 7` name. A number is read whole, never from its last digits. */
const DURATION = `(?<!\\d|\\d[.,])((?:\\d+ ?(?:to|-|–|~) ?)?(?:${NUMBER})(?: ${EXTENT})?[ -]?(?:${UNIT})\\b|\\bday \\d+\\b|\\byear \\d{1,2}\\b|(?:\\d+ ?[-~–] ?)?(?:${KOREAN_NUMBER}) ?(?:${KOREAN_UNIT}))`
const SIZE =
  '(?<!\\d|\\d[.,])(\\d+(?:[.,]\\d+)*(?: ?(?:-|to|~) ?\\d+(?:[.,]\\d+)*)? ?(?:(?:kilo|mega|giga|tera|peta)bytes?|[kmgtp]i?bs?|bytes?)(?![a-z])|(?:half a|an?|one|two|three|four|five|ten|several) (?:kilo|mega|giga|tera|peta)bytes?)'

const compiled = new Map<string, RegExp>()

/** The pattern of a text with the placeholders `{duration}` and `{size}`, each of which becomes one capture group. */
export function phrasePattern(source: string): RegExp {
  let pattern = compiled.get(source)
  if (pattern === undefined) {
    pattern = new RegExp(conjugated(source).replaceAll('{duration}', DURATION).replaceAll('{size}', SIZE), 'giu')
    compiled.set(source, pattern)
  }
  // A global pattern remembers where it stopped in the last text.
  pattern.lastIndex = 0
  return pattern
}

/** A verb that a wording ends with, in all its endings: `거부되` is found in `거부됩니다` and `거부된다`. Classes of characters stay as they are. */
function conjugated(source: string): string {
  return source.replaceAll(/\[[^\]]*\]|[되하](?![가-힣])/gu, (part) =>
    part === '되' ? '[되된될됩됐돼]' : part === '하' ? '[하한할합했해]' : part,
  )
}

/**
 * The text with typographic hyphens and apostrophes as plain ones, `on premises` with its hyphen, and words whole that a line broke
 * behind a hyphen (`column- level`); but for these, indices stay as they are.
 */
export function plainPunctuation(text: string): string {
  return text
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/\bon premis/giu, 'on-premis')
    .replaceAll(/(?<=\p{Ll})- (?=(?!(?:and|or|to|nor|but|und)\b)\p{Ll})/gu, '-')
}

/** Seconds of a written duration such as `30 days`, `one month` or `7년`, the longer end of a range; `undefined` for anything else. */
export function spokenSeconds(written: string): number | undefined {
  const age = /^\s*(day|year) (\d+)\s*$/iu.exec(written)
  if (age !== null) return Number(age[2]) * (age[1]!.toLowerCase() === 'day' ? 86_400 : 365 * 86_400)
  const text = written.replace(/^\s*\d+ ?(?:to|-|–|~) ?(?=\d)/u, '').replace(new RegExp(` ${EXTENT}(?=[ -])`, 'iu'), '')
  const match = /^(.+?)[ -]?([a-z]+|[가-힣]+)$/iu.exec(text.trim().toLowerCase())
  const split = match ?? undefined
  if (split === undefined) return undefined
  for (const [unit, seconds] of UNIT_SECONDS) {
    const korean = new RegExp(`^(.+?) ?(${KOREAN_UNIT})$`, 'u').exec(text.trim())
    const [number, name] = korean === null ? [split[1]!, split[2]!] : [korean[1]!, korean[2]!]
    if (!unit.test(name)) continue
    const amount = spokenNumber(number)
    return amount === undefined ? undefined : amount * seconds
  }
  return undefined
}

/** Days of a written duration; `undefined` when there is none. */
export function spokenDays(text: string): number | undefined {
  const seconds = spokenSeconds(text)
  return seconds === undefined ? undefined : seconds / 86_400
}

/** Bytes of a written size such as `100 GB`; the middle of a range such as `10-15 TB`. */
export function spokenBytes(text: string): number | undefined {
  const words = /^(half a|[a-z]+) ([kmgtp])[a-z]+bytes?$/iu.exec(text.trim())
  if (words !== null) {
    const count = words[1]!.toLowerCase() === 'half a' ? 0.5 : (NUMBER_WORDS[words[1]!.toLowerCase()] ?? 3)
    return count * SIZE_BYTES[`${words[2]!.toLowerCase()}b`]!
  }
  const match = /^([\d.,]+)(?: ?(?:-|to|~) ?([\d.,]+))? ?([a-z]+)$/iu.exec(text.trim())
  const unit = SIZE_BYTES[shortUnit(match?.[3] ?? '')]
  if (match === null || unit === undefined) return undefined
  const low = spokenNumber(match[1]!)
  const high = match[2] === undefined ? low : spokenNumber(match[2])
  return low === undefined || high === undefined ? undefined : ((low + high) / 2) * unit
}

/** `Terabytes` and `TBs` as `tb`. */
function shortUnit(unit: string): string {
  const lower = unit.toLowerCase()
  return /^(?:kilo|mega|giga|tera|peta)byte/u.test(lower) ? `${lower[0]}b` : lower.replace(/^([kmgtp]i?b)s$/u, '$1')
}

function spokenNumber(text: string): number | undefined {
  const word = NUMBER_WORDS[text.trim().toLowerCase()]
  if (word !== undefined) return word
  const number = Number(text.replaceAll(/,(?=\d{3})/g, ''))
  return Number.isFinite(number) && text.trim() !== '' ? number : undefined
}
