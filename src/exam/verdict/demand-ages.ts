import { READ_RATES } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { Inference } from '../lexicon/read-stem.ts'
import type { KindDemand } from './kind-demand.ts'
import type { SaidOfKind } from './said-of-kind.ts'

/** What holds of data at which age. */
export type Ages = Pick<
  KindDemand,
  | 'retrievalSeconds'
  | 'laterSeconds'
  | 'retrievalUntilDay'
  | 'hotWindowDays'
  | 'archiveAgeDays'
  | 'archivedAtOnce'
  | 'inUse'
  | 'retentionDays'
  | 'removed'
  | 'restsFromDay'
>

const IMMEDIATE_SECONDS = 1
const SECONDS_PER_DAY = 86_400
const SECONDS_PER_HOUR = 3600
/** Words between a window and what is at once: what comes after the window is at once too. */
const LATER_ON = /\b(?:afterwards?|thereafter|later|after that|then|still)\b|이후|그 뒤/iu
/** Words of data that is kept rather than used. */
const RESTING =
  /archiv|back(?:ed|s|ing)?[- ]?up|complian|regulat|audit|retain|retention|long[- ]term|legal|histor|\bold(?:er)?\b|\bcold\b|preserv|\btapes?\b|\b(?<!(?:instance|block|object) )(?:kept|keep|stored?|held) (?:\w+ ){0,3}for\b|rare|seldom|infrequent|hardly|(?:earlier|previous|superseded|non-?current) versions?|recover|disaster|glacier|vault|보관|보존|아카이브|백업|규정|감사|장기|복구|드물|오래/iu
const RESTS: readonly QuantityId[] = [
  'retention',
  'removal-age',
  'hot-window',
  'archive-age',
  'slow-from',
  'slow-after',
]

/** Reads how fast data must be had at which age, how long it is read often, and when it rests or goes. */
export function agesOf(said: SaidOfKind): Ages {
  const { first, quantities, needs } = said
  const limit = waitAllowed(said)
  const immediate = isHadAtOnce(said)
  const hotWindow = hotWindowOf(said)
  const slowFrom = first('slow-from')
  const laterWait = waitAfterWindow(said)
  const archivedAtOnce = isArchivedAtOnce(said)
  const removal = first('removal-age')
  return {
    retrievalSeconds: immediate ? IMMEDIATE_SECONDS : isOfTransfer(said) ? undefined : limit,
    laterSeconds: slowFrom === undefined ? (laterWait ?? first('slow-after')) : first('slow-limit'),
    retrievalUntilDay:
      slowFrom ??
      (immediate && !archivedAtOnce ? first('immediate-window') : undefined) ??
      (immediate ? undefined : first('wait-window')) ??
      (laterWait !== undefined || isAtOnceWithinWindow(said) || isSlowLater(said) ? hotWindow : undefined) ??
      Number.POSITIVE_INFINITY,
    hotWindowDays: hotWindow,
    archiveAgeDays: first('archive-age'),
    archivedAtOnce,
    inUse:
      (!RESTING.test(said.stem) &&
        limit === undefined &&
        quantities.every(({ quantity }) => !RESTS.includes(quantity))) ||
      isShortLived(said, removal),
    retentionDays: removal ?? first('retention') ?? Number.POSITIVE_INFINITY,
    removed: removal !== undefined || needs.has('expire-data'),
    restsFromDay: slowFrom !== undefined && slowFrom > (hotWindow ?? 0) ? slowFrom : undefined,
  }
}

const SHORT_LIFE_DAYS = 365
const FOR_THE_RECORD =
  /archiv|back(?:ed|s|ing)?[- ]?up|complian|regulat|audit|legal|disaster|glacier|vault|아카이브|백업|규정|감사|복구/iu

/** What is opened now and then until it is removed within a year is still in use: nobody archives it, or said that readers may wait. */
function isShortLived(said: SaidOfKind, removal: number | undefined): boolean {
  return (
    removal !== undefined &&
    removal <= SHORT_LIFE_DAYS &&
    waitAllowed(said) === undefined &&
    !isSlowLater(said) &&
    said.quantities.some(({ quantity, amount }) => quantity === 'read-rate' && amount > READ_RATES.veryRare) &&
    !FOR_THE_RECORD.test(said.stem)
  )
}

/** Days up to which data is read often. */
export function hotWindowOf({ first, options, phases }: SaidOfKind): number | undefined {
  if (phases.length > 0) return phases[0]!.untilDay
  // "After 45 days they are rarely read", with options that move nothing by age, asks for the class of what is older than that.
  const movesByAge = options.some(({ placements }) => placements.some(({ path }) => (path?.moves.length ?? 0) > 0))
  return first('hot-read-rate') !== undefined || movesByAge || first('slow-after') !== undefined
    ? (first('hot-window') ?? first('immediate-window'))
    : undefined
}

/** Seconds that a read may take, where that is not said of old data alone. */
export function waitAllowed({ quantities }: SaidOfKind): number | undefined {
  const slow = new Set(quantities.filter(({ quantity }) => quantity === 'slow-from').map(({ sentence }) => sentence))
  return quantities.find(({ quantity, sentence }) => quantity === 'retrieval-time' && !slow.has(sentence))?.amount
}

/** Whether data must be had at once, at least while it is young. */
export function isHadAtOnce({ needs }: SaidOfKind): boolean {
  return needs.has('immediate-read') || needs.has('static-web')
}

/** Whether reads may take hours once data is old. */
export function isSlowLater({ first }: SaidOfKind): boolean {
  return first('slow-from') !== undefined || (first('slow-after') ?? 0) >= SECONDS_PER_HOUR
}

/** Seconds that a move over the line may take; `undefined` where no line is spoken of, or less than a day allowed. */
export function transferDeadline(said: SaidOfKind): number | undefined {
  const deadline = said.first('transfer-deadline') ?? waitAllowed(said) ?? 0
  return said.first('bandwidth') !== undefined && deadline >= SECONDS_PER_DAY ? deadline : undefined
}

/** Beside a bandwidth, the time allowed is that of a transfer. */
function isOfTransfer(said: SaidOfKind): boolean {
  return transferDeadline(said) !== undefined
}

const ARCHIVED_BUT_AT_ONCE =
  /\b(?:but|yet|and|while|still|however)\b[^.;]{0,60}\b(?:immediate(?:ly)?|instant(?:ly)?|at once|milliseconds?|without delay)\b|(?:지만|하되|면서)[^.]{0,30}(?:즉시|바로|밀리초)/iu

function isArchivedAtOnce({ quantities, reading }: SaidOfKind): boolean {
  const archive = quantities.find(({ quantity }) => quantity === 'archive-age')
  if (archive === undefined) return false
  const { text } = reading.sentences[archive.sentence]!
  return ARCHIVED_BUT_AT_ONCE.test(text.slice(Math.max(0, text.toLowerCase().indexOf(archive.words))))
}

/** `Within the first month … immediately. After that … within a day`: what comes later may wait for as long as its own sentence says. */
function waitAfterWindow({ reading, quantities, stem }: SaidOfKind): number | undefined {
  const atOnce = reading.needs.find(({ need }) => need === 'immediate-read')
  const window = quantities.find(({ quantity }) => quantity === 'hot-window')
  const wait = quantities.find(({ quantity, amount }) => quantity === 'retrieval-time' && amount >= SECONDS_PER_HOUR)
  if (atOnce === undefined || window === undefined || wait === undefined) return undefined
  const sentence = reading.sentences.findLastIndex(({ offset }) => offset <= atOnce.offset)
  if (sentence !== window.sentence) return undefined
  return wait.sentence > window.sentence || comesLater(window, atOnce, wait, stem) ? wait.amount : undefined
}

/** `In the first month … at once, after that … within a day`: in one sentence, a word between them says that the wait comes later. */
function comesLater(window: Inference, atOnce: Inference, wait: Inference, stem: string): boolean {
  const from = window.offset + window.words.length
  const later =
    /\b(?:after (?:that|this|which|wards)|afterwards|thereafter|from then on|then|later)\b|이후|그 ?(?:후|뒤)|나중/iu
  const at = from + stem.slice(from, wait.offset).search(later)
  return at >= from && atOnce.offset < at
}

/** "Immediately during the first month": nothing is said of what is older. */
function isAtOnceWithinWindow(said: SaidOfKind): boolean {
  const atOnce = said.reading.needs.find(({ need }) => need === 'immediate-read')
  return (
    atOnce !== undefined &&
    hotWindowOf(said) !== undefined &&
    !LATER_ON.test(atOnce.words) &&
    /(?:during|within|in) the (?:\w+ )?(?:first|initial|window|period|\w+ window)/iu.test(
      said.stem.slice(atOnce.offset, atOnce.offset + atOnce.words.length + 60),
    )
  )
}

/** Data kept at least this long is kept by order, and read next to never: a choice of ours. */
export const LONG_KEPT_DAYS = 5 * 365

/** Days after which data may go, 0 where the stem names none. */
export function daysKept({ first }: SaidOfKind): number {
  return first('removal-age') ?? first('retention') ?? 0
}
