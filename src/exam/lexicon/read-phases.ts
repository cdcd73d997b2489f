import { READ_RATES } from './quantity-phrases/assumed-read-rates.ts'
import { READ_RATE_PHRASES } from './quantity-phrases/read-rates.ts'
import { OFTEN } from './quantity-phrases/read-words.ts'
import { adverbRate } from './quantity-phrases/values.ts'
import { phrasePattern, spokenDays } from './spoken-quantities.ts'

/** How often data is read between two ages. */
export interface ReadPhase {
  readonly fromDay: number
  /** Infinite for the last phase. */
  readonly untilDay: number
  readonly readsPerDay: number
  /** The words as written. */
  readonly words: string
  readonly offset: number
}

/** Phases of reading, and the age at which the last of them ends because the data goes. */
export interface ReadLife {
  readonly phases: readonly ReadPhase[]
  readonly removal?: { readonly day: number; readonly words: string; readonly offset: number }
}

/** An age or span of ages that words name; `undefined` where it follows from what is said before. */
interface AgeMark {
  readonly at: number
  readonly end: number
  readonly from?: number
  readonly until?: number
  /** Days that follow those spoken of before. */
  readonly lasting?: number
  /** A span of which only the order tells where it begins: the first of a stem begins at 0. */
  readonly bare?: boolean
}

interface RateMark {
  readonly at: number
  readonly end: number
  readonly readsPerDay: number
}

type Reader = (days: readonly (number | undefined)[]) => Omit<AgeMark, 'at' | 'end'>

const after: Reader = ([day]) => ({ from: day! })
/** Earlier rows take the words they match. */
const AGE_MARKS: readonly { readonly pattern: string; readonly read: Reader }[] = [
  {
    pattern:
      '(?:between|from|at|aged|days?|months?)? ?(?:day |month )?{span} ?(?:and|to|until|through|[-–~])(?: day| month)? {duration}|{duration} ?(?:부터|에서|~|-) ?{duration}',
    read: ([a, b, c, d]) => ({ from: (a ?? c)!, until: (b ?? d)! }),
  },
  {
    pattern:
      '(?:for|in|during|within|over) (?:the |its |their )?(?:first|initial) {period}|\\bfirst {period}|up to {duration} (?:old|of age)|(?:younger|newer|less) than {duration}|(?:처음|첫|최초|(?:생성|업로드|저장|수집)[^.,]{0,4}(?:후|이후|직후|뒤)) ?{duration} ?(?:동안|간|까지|이내|은|에는)?',
    read: (days) => ({ from: 0, until: days.find((day) => day !== undefined)! }),
  },
  {
    pattern:
      '(?:for|in|during|over) (?:the |another |a further |an additional )?(?:next|following|subsequent|another|further|additional|coming) {period}|(?:for|another) {duration} (?:more|afterwards|after that|thereafter|longer)|(?:for|another) {span} more|(?:다음|그 ?(?:후|뒤|다음)|이후|추가로?) ?{duration} ?(?:동안|간)',
    read: (days) => ({ lasting: days.find((day) => day !== undefined)! }),
  },
  {
    pattern: `(?:after|older than|beyond|past|from|over|more than) (?:the |about |an? age of )?(?:first |initial )?{duration}(?: (?:on|onwards?|old))?|once (?:they|it|\\w+) (?:is|are|reach\\w*|turn\\w*) (?:older than )?{duration}|{duration} ?(?:후|뒤|이후|부터|(?:이|가)? ?지나면|(?:이|가)? ?지난|(?:이|가)? ?넘은|(?:이|가)? ?경과)`,
    read: (days) => after([days.find((day) => day !== undefined)]),
  },
  { pattern: 'until {duration}(?: (?:have|has) (?:passed|elapsed)| old)?', read: ([day]) => ({ until: day! }) },
  { pattern: '\\({duration}\\)', read: ([day]) => ({ lasting: day!, bare: true }) },
  {
    pattern: '(?:for|during) (?:about |only |up to )?{duration}|{duration} ?(?:동안|간)',
    read: ([a, b]) => ({ lasting: (a ?? b)!, bare: true }),
  },
  {
    pattern:
      '\\b(?:after that|afterwards|thereafter|from then on|later(?: on)?|subsequently|beyond that)\\b|그 ?(?:후|뒤|이후)(?:로|에)?는?|이후에?는|나중에',
    read: () => ({ lasting: Number.POSITIVE_INFINITY }),
  },
]

const UNIT = 'days?|weeks?|months?|quarters?|years?|일|주|개월|달|년'
const NUMBER = '\\d+|a|an|one|two|three|four|five|six|seven|nine|ten|twelve|thirty|sixty|ninety|한|두|세|여섯'
/** A clause ends where a comma, a stop or a turn of the sentence stands. */
const TURN = /[,;.。:]\s+(?:and |but |then )*|\s(?:and then|then|but|and(?! \d)|while)\s|(?<=[고며만])\s/u

/** The data goes: at an age of its own only where the clause names one. */
const REMOVED = /\b(?:delet|remov|purg|expir|discard|eras|destroy)(?:ed|e|es|s)?\b|삭제|제거|폐기/u

/**
 * Reads the ages between which data is read at different frequencies: `often for 30 days, now and then for 60 more, hardly ever later`.
 * Empty where fewer than three phases are told apart, the end of the data among them: what falls off once is read as a window and a
 * frequency.
 */
export function readPhases(stem: string): ReadLife {
  const text = stem.toLowerCase()
  const ages = ageMarks(text)
  const phases: ReadPhase[] = []
  let unused: AgeMark | undefined
  let reached = 0
  let removal: ReadLife['removal']
  for (const clause of clauses(text)) {
    const within = <T extends { at: number; end: number }>(marks: readonly T[]): readonly T[] =>
      marks.filter(({ at, end }) => at >= clause.from && end <= clause.to)
    const age = within(ages)[0]
    const rate = rateIn(text, clause)
    const end = REMOVED.exec(text.slice(clause.from, clause.to))
    if (
      end !== null &&
      phases.length > 0 &&
      reached === phases.at(-1)!.untilDay &&
      (age?.lasting ?? reached) >= reached
    ) {
      removal ??= { day: reached, words: stem.slice(clause.from, clause.to), offset: clause.from }
      continue
    }
    if (rate === undefined) {
      unused = age ?? unused
      continue
    }
    const mark = age ?? unused
    unused = undefined
    if (mark === undefined) continue
    const span = spanOf(mark, reached)
    const last = phases.at(-1)
    if (last !== undefined && span.fromDay < last.fromDay) continue
    if (last !== undefined && last.untilDay > span.fromDay)
      phases[phases.length - 1] = { ...last, untilDay: span.fromDay }
    const [from, to] = [Math.min(mark.at, rate.at), Math.max(mark.end, rate.end)]
    phases.push({ ...span, readsPerDay: rate.readsPerDay, words: stem.slice(from, to), offset: from })
    reached = Number.isFinite(span.untilDay) ? span.untilDay : span.fromDay
  }
  if (phases.length < (removal === undefined ? 3 : 2) || !isUnbroken(phases)) return { phases: [] }
  return removal === undefined ? { phases } : { phases, removal }
}

function spanOf({ from, until, lasting, bare }: AgeMark, reached: number): Pick<ReadPhase, 'fromDay' | 'untilDay'> {
  if (lasting !== undefined)
    return { fromDay: bare === true && reached === 0 ? 0 : reached, untilDay: reached + lasting }
  return { fromDay: from ?? reached, untilDay: until ?? Number.POSITIVE_INFINITY }
}

const SLACK_DAYS = 5

/** Each phase begins where the one before ends. */
function isUnbroken(phases: readonly ReadPhase[]): boolean {
  return (
    phases[0]!.fromDay <= 1 &&
    phases.every(({ fromDay, untilDay }, index) => {
      const before = phases[index - 1]
      return untilDay > fromDay && (before === undefined || Math.abs(before.untilDay - fromDay) <= SLACK_DAYS)
    })
  )
}

function ageMarks(text: string): readonly AgeMark[] {
  const found: AgeMark[] = []
  for (const { pattern, read } of AGE_MARKS) {
    const spelt = pattern
      .replaceAll('{span}', `((?:${NUMBER})(?: (?:${UNIT}))?)`)
      .replaceAll('{period}', `((?:(?:${NUMBER})[ -]?)?(?:${UNIT}))(?![a-z])`)
      .replaceAll('{duration}', `((?:${NUMBER})[ -]?(?:${UNIT}))(?![a-z])`)
    for (const match of text.matchAll(new RegExp(spelt, 'giu'))) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => other.at < end && other.end > at)) continue
      const days = match
        .slice(1)
        .map((group) => (group === undefined ? undefined : spokenDays(withUnit(group, text.slice(0, end)))))
      const mark = read(days)
      if (Object.values<unknown>(mark).includes(undefined)) continue
      found.push({ at, end, ...mark })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** `30` of `30 to 90 days`, `60` behind `30 days` and `month` of `the first month` as durations. */
function withUnit(words: string, before: string): string {
  if (/^(?:\D*)$/u.test(words) && !words.includes(' ') && new RegExp(`^(?:${UNIT})$`, 'u').test(words))
    return `1 ${words}`
  if (new RegExp(`(?:${UNIT})$`, 'u').test(words)) return words
  return `${words} ${before.match(new RegExp(`(?:${UNIT})(?![a-z])`, 'gu'))?.at(-1) ?? 'days'}`
}

function clauses(text: string): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(TURN.source, 'gu'))) {
    parts.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  return [...parts, { from, to: text.length }]
}

/** The first frequency of the table that a clause speaks of. */
function rateIn(text: string, { from, to }: { readonly from: number; readonly to: number }): RateMark | undefined {
  const clause = text.slice(from, to)
  for (const { pattern, unless, value } of READ_RATE_PHRASES) {
    const match = clause.match(new RegExp(phrasePattern(pattern).source, 'iu'))
    if (match === null || (unless !== undefined && phrasePattern(unless).test(clause))) continue
    const readsPerDay = value(match.slice(1))
    if (readsPerDay === undefined || !Number.isFinite(readsPerDay)) continue
    const at = from + (match.index ?? 0)
    return { at, end: at + match[0].length, readsPerDay }
  }
  const adverb = /\b(?:daily|weekly|monthly|quarterly|yearly|annually)\b/u.exec(clause)
  const often = new RegExp(`\\b${OFTEN}`, 'u').exec(clause)
  const bare = adverb ?? often
  if (bare === null) return undefined
  const readsPerDay = adverb === null ? READ_RATES.often : adverbRate([adverb[0]])
  const at = from + bare.index
  return readsPerDay === undefined ? undefined : { at, end: at + bare[0].length, readsPerDay }
}
