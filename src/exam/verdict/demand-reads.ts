import { type AssumedRate, READ_RATES } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { QuantityReading } from '../lexicon/read-stem.ts'
import { daysKept, hotWindowOf, isHadAtOnce, isSlowLater, LONG_KEPT_DAYS, waitAllowed } from './demand-ages.ts'
import type { Assume } from './demand-volumes.ts'
import type { KindDemand } from './kind-demand.ts'
import type { SaidOfKind } from './said-of-kind.ts'

/** Reads per object and day. */
export type Reads = Pick<KindDemand, 'hotReads' | 'coldReads'>

/** Words that count reads. */
const STATED_RATE = /\d|once|twice|times|daily|weekly|monthly|quarter|month|year|week|day|번|회|차례/iu
/** What makes somebody ask for one record of an archive. */
const SINGLE_CASES =
  /\b(?:an?|any|one|single) (?:\w+ ){0,2}(?:records?|files?|documents?|objects?|images?)\b[^.]{0,60}(?:must|has to|needs? to|is needed|is requested)|subpoena|(?:legal|court|audit) (?:case|request|dispute)|소환|소송/iu
const SECONDS_PER_HOUR = 3600
const KEPT_DAYS = 365

/** Reads how often data is read while it is young, and when it is old; says what was assumed. */
export function readsOf(said: SaidOfKind, assume: Assume): Reads {
  const assumeRate = (field: string, rate: number, text: AssumedRate) =>
    assume(`datasets.${said.kind.id}.${field}`, rate, text)
  const { first } = said
  const hot = first('hot-read-rate')
  const hotWindow = hotWindowOf(said)
  const ofWindow = hot === undefined && hotWindow !== undefined ? rateOfWindow(said) : undefined
  const cold = coldRate(said, ofWindow)
  const retention = daysKept(said)
  const maySlow = (waitAllowed(said) ?? 0) >= SECONDS_PER_HOUR
  // Data that may take hours to come back, or is kept for years by order, is read next to never.
  const archival = !isHadAtOnce(said) && (maySlow || retention >= LONG_KEPT_DAYS)
  const hotReads = () => {
    if (hotWindow === undefined && cold === undefined)
      return archival
        ? assumeRate('reads', READ_RATES.veryRare, 'once in 2 years')
        : assumeRate('reads', READ_RATES.usual, '1 /month')
    return isSlowLater(said) && cold !== undefined ? cold : READ_RATES.often
  }
  const coldReads = () => {
    if (hotWindow === undefined) return hot ?? (archival ? READ_RATES.veryRare : READ_RATES.usual)
    return retention >= KEPT_DAYS
      ? assumeRate('readsWhenOld', READ_RATES.veryRare, 'once in 2 years')
      : assumeRate('readsWhenOld', READ_RATES.rare, 'once in 3 months')
  }
  return { hotReads: hot ?? ofWindow?.amount ?? hotReads(), coldReads: cold ?? coldReads() }
}

function coldRate(said: SaidOfKind, ofWindow: QuantityReading | undefined): number | undefined {
  const spoken = said.quantities.find((found) => found.quantity === 'read-rate' && found !== ofWindow)
  if (spoken === undefined) return undefined
  // "Rarely" of what is kept for years by order speaks of a case now and then, not of every object four times a year.
  if (daysKept(said) >= LONG_KEPT_DAYS && spoken.amount === READ_RATES.rare)
    return SINGLE_CASES.test(said.stem) ? READ_RATES.singleCases : READ_RATES.veryRare
  // "Occasionally" of data that may take hours to come back speaks of requests now and then, not of every object.
  const loosely = (waitAllowed(said) ?? 0) >= SECONDS_PER_HOUR && !STATED_RATE.test(spoken.words)
  return loosely ? Math.min(spoken.amount, READ_RATES.veryRare) : spoken.amount
}

function rateOfWindow({ quantities, stem }: SaidOfKind): QuantityReading | undefined {
  const window =
    quantities.find(({ quantity }) => quantity === 'hot-window') ??
    quantities.find(({ quantity }) => quantity === 'immediate-window')
  return window === undefined
    ? undefined
    : quantities.find((found) => found.quantity === 'read-rate' && isSaidOf(window, found, stem))
}

/** `During the first 90 days it is read only occasionally`: the frequency is that of the window, not of what comes after it. */
function isSaidOf(window: QuantityReading, rate: QuantityReading, stem: string): boolean {
  if (
    window.sentence !== rate.sentence ||
    !/^(?:for|in|during|within|over)\b.*\b(?:first|initial)\b|^(?:처음|첫|최초)/iu.test(window.words)
  )
    return false
  if (rate.offset >= window.offset && rate.offset + rate.words.length <= window.offset + window.words.length)
    return true
  const [before, after] = window.offset < rate.offset ? [window, rate] : [rate, window]
  const between = stem.slice(before.offset + before.words.length, after.offset)
  return !/[,;:]|\b(?:after|then|but|while|whereas|and|later)\b|이후|그 ?후|다음|뒤에|지나|하지만|지만/iu.test(between)
}
