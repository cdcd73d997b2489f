import type { ClaimValue, PriceUnit } from './claim.ts'

/** A figure found in a sentence. */
export interface Figure {
  /** Every reading of the figure: `400 KB` is 400,000 or 409,600 bytes. */
  readonly readings: readonly ClaimValue[]
  /** What rounding may hide, as a share of the figure: half a unit of its last digit, but little unless it says "about". */
  readonly slack: number
  readonly start: number
  readonly end: number
}

/** Bounded, and only from the first digit on, so that a row of digits takes no longer than other text. */
const NUMBER = '(?<![\\d.])(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,15})?'
const MONEY = new RegExp(`(?:US)?\\$\\s?(${NUMBER})|(${NUMBER})\\s*(?:USD|달러|dollars?)`, 'giu')
const SIZE = new RegExp(
  `(${NUMBER})\\s*-?\\s*(KB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|(?:kilo|mega|giga|tera|peta)bytes?|킬로바이트|메가바이트|기가바이트|테라바이트)(?![A-Za-z])(?!\\s*(?:/|per\\s)\\s*(?:s\\b|sec|초))`,
  'giu',
)
const TIME = new RegExp(
  `(${NUMBER})(?:\\s*(?:-|–|~|∼|to|에서)\\s*(${NUMBER}))?\\s*-?\\s*(milliseconds?|ms|밀리초|seconds?|초|minutes?|mins?|분|hours?|hrs?|시간|days?|일|months?|개월|years?|년)(?![A-Za-z])`,
  'giu',
)
const COUNT_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const TIMES = new RegExp(
  `(${NUMBER}|\\b(?:${COUNT_WORDS.join('|')})\\b)\\s*(?:배|times|[x×](?=\\s|$|[,.)])|-?fold)`,
  'giu',
)
const NINES = /(?<![\d.])99\.(9{3,20})\s*%|(\d{1,2}|eleven|twelve)\s*(?:nines|9['’]?s|-?nine\b|개의 9|나인)/giu
const RATE = new RegExp(
  `(${NUMBER})\\s*(?:(?:PUT|GET|POST|COPY|DELETE|HEAD|write|read|쓰기|읽기|requests?|RCU|WCU|요청|건|TPS|회|항목|items?|parts?|파트|개|objects?|객체)\\b)?`,
  'giu',
)

/** What an amount of money is for, and by what it is divided to be for one; a TB may be 1,000 or 1,024 GB. */
interface MoneyUnit {
  readonly per: PriceUnit
  readonly divisors: readonly number[]
}

const SECOND = 1000
const DAY = 86_400 * SECOND
const TIME_MS: readonly (readonly [RegExp, number])[] = [
  [/^(?:milli|ms|밀리초)/i, 1],
  [/^(?:sec|초)/i, SECOND],
  [/^(?:min|분)/i, 60 * SECOND],
  [/^(?:h|시간)/i, 3600 * SECOND],
  [/^(?:day|일)/i, DAY],
  [/^(?:month|개월)/i, 30 * DAY],
  [/^(?:year|년)/i, 365 * DAY],
]
/** How far a figure that is given as exact may lie off. */
const PLAIN_SLACK = 0.03
const ABOUT = /(?:about|approx(?:\.|imately)?|around|roughly|nearly|some|~|≈|약|대략|거의)\s*$/iu
const POWERS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5, 킬: 1, 메: 2, 기: 3, 테: 4 }

/** Finds prices, ratios, sizes, times, durabilities and plain counts, without those that the sentence itself denies. */
export function findFigures(sentence: string): readonly Figure[] {
  const figures: Figure[] = []
  const taken = (start: number, end: number) => figures.some((figure) => start < figure.end && end > figure.start)
  const add = (match: RegExpExecArray, digits: string, readings: readonly ClaimValue[]) => {
    const end = match.index + match[0].length
    if (readings.length === 0 || taken(match.index, end) || isDenied(sentence, match.index, end)) return
    figures.push({ readings, slack: slackOf(digits, sentence.slice(0, match.index)), start: match.index, end })
  }
  const amounts = [...sentence.matchAll(MONEY)]
  const units = amounts.map((match) => unitBeside(sentence, match.index, match.index + match[0].length))
  for (const [place, match] of amounts.entries()) {
    // "$0.25 against $0.023 per GB": an amount without a unit has that of the amount next to it.
    const next = amounts[place + 1]
    const previous = amounts[place - 1]
    const unit =
      units[place] ??
      (next !== undefined && isNear(sentence, match, next) ? units[place + 1] : undefined) ??
      (previous !== undefined && isNear(sentence, previous, match) ? units[place - 1] : undefined)
    const digits = match[1] ?? match[2]!
    if (unit !== undefined)
      add(
        match,
        digits,
        unit.divisors.map((divisor) => ({ kind: 'price', usd: number(digits) / divisor, per: unit.per })),
      )
  }
  for (const match of sentence.matchAll(SIZE)) add(match, match[1]!, sizes(number(match[1]!), match[2]!))
  for (const match of sentence.matchAll(NINES)) add(match, '1', nines(match))
  for (const match of sentence.matchAll(TIMES)) add(match, match[1]!, [{ kind: 'ratio', times: number(match[1]!) }])
  for (const match of sentence.matchAll(TIME)) {
    const unit = TIME_MS.find(([word]) => word.test(match[3]!))?.[1]
    const low = number(match[1]!) * (unit ?? 0)
    const high = match[2] === undefined ? low : number(match[2]) * (unit ?? 0)
    add(match, match[1]!, unit === undefined ? [] : [{ kind: 'time', ms: [low, high] }])
  }
  for (const match of sentence.matchAll(RATE)) add(match, match[1]!, [{ kind: 'count', count: number(match[1]!) }])
  return figures.sort((a, b) => a.start - b.start)
}

function number(digits: string): number {
  const word = COUNT_WORDS.indexOf(digits.toLowerCase())
  return word < 0 ? Number(digits.replaceAll(',', '')) : word + 2
}

function slackOf(digits: string, before: string): number {
  const value = number(digits)
  const decimals = digits.split('.')[1]?.length ?? 0
  const half = value === 0 ? 0 : (0.5 * 10 ** -decimals) / value
  return ABOUT.test(before) ? half : Math.min(half, PLAIN_SLACK)
}

/** "not 25 MB", "25 MB가 아니라": a figure that the author rejects is no claim of his. */
function isDenied(sentence: string, start: number, end: number): boolean {
  return (
    /\b(?:not|isn't|rather than|instead of|no longer)\s*$/i.test(sentence.slice(0, start)) ||
    /^\s*(?:가|이|은|는)?\s*(?:아니|아닌)/u.test(sentence.slice(end))
  )
}

/** The unit in the words next to an amount, up to the next amount or comma. */
function unitBeside(sentence: string, start: number, end: number): MoneyUnit | undefined {
  const after = sentence.slice(end, end + 40).split(/\$|[;|]|,\s/)[0]!
  const before = sentence
    .slice(Math.max(0, start - 24), start)
    .split(/\$|[;|,]/)
    .at(-1)!
  return priceUnit(after) ?? priceUnit(before)
}

function isNear(sentence: string, first: RegExpExecArray, second: RegExpExecArray): boolean {
  return /^[^.|;]{0,24}$/u.test(sentence.slice(first.index + first[0].length, second.index))
}

function priceUnit(words: string): MoneyUnit | undefined {
  if (/million|\bM\b|100만|백만/iu.test(words)) return { per: 'million-requests', divisors: [1] }
  if (/1,?000\b|1k\b|천\s*(?:건|개|회)/iu.test(words)) return { per: 'thousand-requests', divisors: [1] }
  const perTera = /\b(?:TB|TiB)\b|테라/iu.test(words)
  if (!perTera && !/\bGi?B|기가|GB당/iu.test(words)) return undefined
  const monthly = /month|\bmo\b|\/mo|월|개월|per\s*m\b/iu.test(words)
  return { per: monthly ? 'GB-month' : 'GB', divisors: perTera ? [1000, 1024] : [1] }
}

function sizes(amount: number, unit: string): readonly ClaimValue[] {
  const power = POWERS[unit[0]!.toLowerCase()] ?? 0
  const binary: ClaimValue = { kind: 'bytes', bytes: amount * 1024 ** power }
  return /^[kmgtp]ib$/i.test(unit) ? [binary] : [{ kind: 'bytes', bytes: amount * 1000 ** power }, binary]
}

function nines(match: RegExpExecArray): readonly ClaimValue[] {
  if (match[1] !== undefined) return [{ kind: 'durability', nines: match[1].length + 2 }]
  const word = match[2]!.toLowerCase()
  const count = word === 'eleven' ? 11 : word === 'twelve' ? 12 : Number(word)
  return count >= 5 ? [{ kind: 'durability', nines: count }] : []
}
