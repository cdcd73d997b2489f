import type { ScenarioInput } from '../../scenarios/schema.ts'
import type { NeedId } from '../lexicon/needs.ts'
import { READ_RATES } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { Inference, QuantityReading, StemReading } from '../lexicon/read-stem.ts'
import type { OptionReading } from '../options/read-option.ts'
import { type DataKind, kindsAt } from './data-kinds.ts'
import { farWriters } from './far-writers.ts'
import { iamUsers } from './iam-users.ts'
import { datasetsOf } from './question-datasets.ts'
import { storeOf } from './store-of.ts'

/** A default that the question does not state. */
export interface Assumption {
  readonly field: string
  readonly value: string
}

/** What the question says of one kind of data, with defaults where it is silent. */
export interface KindDemand {
  readonly kind: DataKind
  readonly needs: ReadonlySet<NeedId>
  /** Seconds that a read may take at any age; `undefined` without a limit. */
  readonly retrievalSeconds: number | undefined
  /** The limit holds for objects younger than this only; infinite otherwise. */
  readonly retrievalUntilDay: number
  /** Seconds that a read may take from `retrievalUntilDay` on; `undefined` without a limit. */
  readonly laterSeconds: number | undefined
  readonly hotWindowDays: number | undefined
  readonly archiveAgeDays: number | undefined
  /** "They are archived, but must be available instantly": the archive, too, must be read at once. */
  readonly archivedAtOnce: boolean
  /** Nothing in the stem lets data rest: somebody works with it, and does not wait for hours. */
  readonly inUse: boolean
  /** Days after which data goes; infinite when it stays. */
  readonly retentionDays: number
  /** The stem says that data is to be removed. */
  readonly removed: boolean
  readonly objectBytes: number
  /** The stem states the size of an object. */
  readonly sizeStated: boolean
  readonly storedBytes: number | undefined
  readonly ingestPerDay: number | undefined
  /** Share by which the ingest grows in a month. */
  readonly monthlyGrowth: number
  /** I/O operations per second that one volume must do; 0 when none are stated. */
  readonly volumeIops: number
  readonly hotReads: number
  readonly coldReads: number
  /** Age in days from which data is kept for the record, and hardly read any more. */
  readonly restsFromDay: number | undefined
}

/** Factors on what had to be assumed, to see whether the outcome depends on it. */
export interface Leeway {
  readonly objectBytes: number
  readonly reads: number
  readonly volume: number
}

export const AS_READ: Leeway = { objectBytes: 1, reads: 1, volume: 1 }

const DEFAULTS = {
  blobBytes: 10e6,
  footageBytes: 500e6,
  recordBytes: 1e3,
  fileBytes: 1e6,
  ingestPerDay: 100e9,
  recordIngestPerDay: 1e9,
}
/** What is large object for object: minutes of film, copies of disks. */
const FOOTAGE =
  /\b(?:videos?|footage|films?|movies?|recordings?|backups?|disk images?|tapes?)\b|동영상|비디오|영상|영화|녹화|백업/iu
const IMMEDIATE_SECONDS = 1
const SECONDS_PER_DAY = 86_400
/** Words between a window and what is at once: what comes after the window is at once too. */
const LATER_ON = /\b(?:afterwards?|thereafter|later|after that|then|still)\b|이후|그 뒤/iu
/** Words that count reads. */
const STATED_RATE = /\d|once|twice|times|daily|weekly|monthly|quarter|month|year|week|day|번|회|차례/iu
/** What a move over the line may take where the question sets no date: devices are ordered, filled and shipped in about that time. */
const USUAL_TRANSFER_DAYS = 14
/** Long enough for every minimum duration and for the stock of cold data to outgrow the hot. */
const LONGEST_HORIZON_DAYS = 5 * 365
const USUAL_HORIZON_DAYS = 3 * 365
/** Sizes below this are those of an object, however the sentence words them. */
const LEAST_VOLUME = 1e9

/** Reads the demand of each kind of data, and lists what had to be assumed. */
export function demandOf(
  stem: string,
  reading: StemReading,
  kinds: readonly DataKind[],
  options: readonly OptionReading[],
): { readonly kinds: readonly KindDemand[]; readonly assumed: readonly Assumption[] } {
  const assumed = new Map<string, Assumption>()
  const assume = <T extends number>(field: string, value: T, text: string): T => {
    assumed.set(field, { field, value: text })
    return value
  }
  const about = (kind: DataKind) => (inference: Inference) => kindsAt(inference.offset, reading, kinds).includes(kind)
  const movesByAge = options.some(({ placements }) => placements.some(({ path }) => (path?.moves.length ?? 0) > 0))
  const demands = kinds.map((kind): KindDemand => {
    const mine = reading.quantities.filter(about(kind))
    const first = (quantity: QuantityId): number | undefined =>
      mine.find((found) => found.quantity === quantity)?.amount
    const needs = new Set(reading.needs.filter(about(kind)).map(({ need }) => need))
    // `Nobody may delete it, but an officer must be able to lift the lock`: the exception is what tells the mode.
    const strict = reading.needs.find(({ need }) => need === 'worm-strict')
    if (needs.has('worm-bypass') && strict !== undefined && !/root|even|including|조차|포함/iu.test(strict.words))
      needs.delete('worm-strict')
    // Several instances on one block device are no shared file system.
    if (needs.has('shared-block')) needs.delete('many-hosts')
    const record = isRecord(
      options,
      needs,
      first('object-size') ??
        mine.find(({ quantity, amount }) => quantity === 'stored-bytes' && amount < LEAST_VOLUME)?.amount,
    )
    const volumes = mine.filter(({ quantity }) => quantity === 'stored-bytes').map(({ amount }) => amount)
    const small = volumes.filter((bytes) => bytes < LEAST_VOLUME).sort((a, b) => b - a)[0]
    const stored =
      volumes.find((bytes) => bytes >= LEAST_VOLUME) ??
      ((first('object-size') ?? 0) > 1e11 ? first('object-size') : undefined)
    const size = (first('object-size') ?? 0) > 1e11 ? undefined : first('object-size')
    const footage = FOOTAGE.test(kind.noun === '' ? stem : kind.noun)
    const usual = record
      ? DEFAULTS.recordBytes
      : needs.has('posix')
        ? DEFAULTS.fileBytes
        : footage
          ? DEFAULTS.footageBytes
          : DEFAULTS.blobBytes
    const objectBytes = size ?? small ?? assume(`datasets.${kind.id}.objectSize`, usual, `${usual / 1e3} kB`)
    const ingest = first('ingest-bytes')
    const hot = first('hot-read-rate')
    // "After 45 days they are rarely read", with options that move nothing by age, asks for the class of what is older than that.
    const hotWindow =
      hot !== undefined || movesByAge || first('slow-after') !== undefined
        ? (first('hot-window') ?? first('immediate-window'))
        : undefined
    const removal = first('removal-age')
    const retention = removal ?? first('retention')
    const slowFrom = first('slow-from')
    const slowSentences = new Set(
      mine.filter(({ quantity }) => quantity === 'slow-from').map(({ sentence }) => sentence),
    )
    const limit = mine.find(
      ({ quantity, sentence }) => quantity === 'retrieval-time' && !slowSentences.has(sentence),
    )?.amount
    const immediate = needs.has('immediate-read') || needs.has('static-web')
    const word = reading.needs.find(({ need }) => need === 'immediate-read')
    const archive = mine.find(({ quantity }) => quantity === 'archive-age')
    const archivedAtOnce = archive !== undefined && atOnceIn(reading.sentences[archive.sentence]!.text, archive.words)
    const slowAfter = slowFrom !== undefined || (first('slow-after') ?? 0) >= 3600
    // Beside a bandwidth, the time allowed is that of a transfer.
    const line = first('bandwidth')
    const deadline = first('transfer-deadline') ?? limit ?? 0
    const transfer = line !== undefined && deadline >= SECONDS_PER_DAY
    if (line !== undefined && stored !== undefined) {
      const allowed = transfer ? deadline : USUAL_TRANSFER_DAYS * SECONDS_PER_DAY
      if ((stored * 8) / line <= allowed) needs.delete('offline-transfer')
      else if (transfer) {
        needs.add('offline-transfer')
        needs.delete('upload-large')
      }
    }
    // Data that may take hours to come back, or is kept for years by order, is read next to never.
    const archival = !immediate && ((limit ?? 0) >= 3600 || (retention ?? 0) >= 5 * 365)
    const window = mine.find(({ quantity }) => quantity === 'hot-window')
    const ofWindow =
      hot === undefined && hotWindow !== undefined && window !== undefined
        ? mine.find((found) => found.quantity === 'read-rate' && isSaidOf(window, found, stem))
        : undefined
    const spoken = mine.find((found) => found.quantity === 'read-rate' && found !== ofWindow)
    // "Occasionally" of data that may take hours to come back speaks of requests now and then, not of every object.
    const loosely = spoken !== undefined && (limit ?? 0) >= 3600 && !STATED_RATE.test(spoken.words)
    const cold = loosely ? Math.min(spoken.amount, READ_RATES.veryRare) : spoken?.amount
    const steady = hotWindow === undefined && hot === undefined && cold === undefined
    // `Within the first month … immediately. After that … within a day`: what comes later may wait for as long as its own sentence says.
    const wait = mine.find(({ quantity, amount }) => quantity === 'retrieval-time' && amount >= 3600)
    const laterWait =
      word !== undefined &&
      window !== undefined &&
      wait !== undefined &&
      sentenceAt(reading, word.offset) === window.sentence &&
      (wait.sentence > window.sentence || comesLater(window, word, wait, stem))
        ? wait.amount
        : undefined
    const untilWindow =
      laterWait !== undefined ||
      (word !== undefined &&
        hotWindow !== undefined &&
        !LATER_ON.test(word.words) &&
        /(?:during|within|in) the (?:\w+ )?(?:first|initial|window|period|\w+ window)/iu.test(
          stem.slice(word.offset, word.offset + word.words.length + 60),
        ))
    return {
      kind,
      needs,
      retrievalSeconds: immediate ? IMMEDIATE_SECONDS : transfer ? undefined : limit,
      laterSeconds: slowFrom === undefined ? laterWait : first('slow-limit'),
      retrievalUntilDay:
        slowFrom !== undefined
          ? slowFrom
          : immediate && !archivedAtOnce && first('immediate-window') !== undefined
            ? first('immediate-window')!
            : (untilWindow || slowAfter) && hotWindow !== undefined
              ? hotWindow
              : Number.POSITIVE_INFINITY,
      hotWindowDays: hotWindow,
      archiveAgeDays: first('archive-age'),
      archivedAtOnce,
      inUse: !RESTING.test(stem) && limit === undefined && mine.every(({ quantity }) => !RESTS.includes(quantity)),
      retentionDays: retention ?? Number.POSITIVE_INFINITY,
      removed: removal !== undefined || needs.has('expire-data'),
      objectBytes,
      sizeStated: size !== undefined || small !== undefined,
      storedBytes: stored,
      ingestPerDay:
        ingest ??
        (stored === undefined
          ? assume(
              `datasets.${kind.id}.ingest`,
              record ? DEFAULTS.recordIngestPerDay : DEFAULTS.ingestPerDay,
              '100 GB/day',
            )
          : undefined),
      monthlyGrowth: ingest === undefined ? 0 : (first('monthly-growth') ?? 0),
      restsFromDay: slowFrom !== undefined && slowFrom > (hotWindow ?? 0) ? slowFrom : undefined,
      volumeIops: first('iops') ?? 0,
      hotReads:
        hot ??
        ofWindow?.amount ??
        (steady
          ? archival
            ? assume(`datasets.${kind.id}.reads`, READ_RATES.veryRare, 'once in 2 years')
            : assume(`datasets.${kind.id}.reads`, READ_RATES.usual, '1 /month')
          : slowAfter && cold !== undefined
            ? cold
            : READ_RATES.often),
      coldReads:
        cold ??
        (hotWindow === undefined
          ? (hot ?? (archival ? READ_RATES.veryRare : READ_RATES.usual))
          : (retention ?? 0) >= 365
            ? assume(`datasets.${kind.id}.readsWhenOld`, READ_RATES.veryRare, 'once in 2 years')
            : assume(`datasets.${kind.id}.readsWhenOld`, READ_RATES.rare, 'once in 3 months')),
    }
  })
  return { kinds: demands, assumed: [...assumed.values()] }
}

/** Words of data that is kept rather than used. */
const RESTING =
  /archiv|back(?:ed|s|ing)?[- ]?up|complian|regulat|audit|retain|retention|long[- ]term|legal|histor|\bold(?:er)?\b|\bcold\b|preserv|\btapes?\b|\b(?<!(?:instance|block|object) )(?:kept|keep|stored?|held) (?:\w+ ){0,3}for\b|rare|seldom|infrequent|recover|disaster|glacier|vault|보관|보존|아카이브|백업|규정|감사|장기|복구|드물|오래/iu
const RESTS: readonly QuantityId[] = [
  'retention',
  'removal-age',
  'hot-window',
  'archive-age',
  'slow-from',
  'slow-after',
]

const ARCHIVED_BUT_AT_ONCE =
  /\b(?:but|yet|and|while|still|however)\b[^.;]{0,60}\b(?:immediate(?:ly)?|instant(?:ly)?|at once|milliseconds?|without delay)\b|(?:지만|하되|면서)[^.]{0,30}(?:즉시|바로|밀리초)/iu

function atOnceIn(sentence: string, words: string): boolean {
  return ARCHIVED_BUT_AT_ONCE.test(sentence.slice(Math.max(0, sentence.toLowerCase().indexOf(words))))
}

/** `During the first 90 days it is read only occasionally`: the frequency is that of the window, not of what comes after it. */
function isSaidOf(window: QuantityReading, rate: QuantityReading, stem: string): boolean {
  if (
    window.sentence !== rate.sentence ||
    !/^(?:for|in|during|within|over)\b.*\b(?:first|initial)\b|^(?:처음|첫|최초)/iu.test(window.words)
  )
    return false
  const [before, after] = window.offset < rate.offset ? [window, rate] : [rate, window]
  const between = stem.slice(before.offset + before.words.length, after.offset)
  return !/[,;:]|\b(?:after|then|but|while|whereas|and|later)\b|이후|그 ?후|다음|뒤에|지나|하지만|지만/iu.test(between)
}

/** `In the first month … at once, after that … within a day`: in one sentence, a word between them says that the wait comes later. */
function comesLater(window: Inference, immediate: Inference, wait: Inference, stem: string): boolean {
  const from = window.offset + window.words.length
  const later =
    /\b(?:after (?:that|this|which|wards)|afterwards|thereafter|from then on|then|later)\b|이후|그 ?(?:후|뒤)|나중/iu
  const at = from + stem.slice(from, wait.offset).search(later)
  return at >= from && immediate.offset < at
}

function sentenceAt({ sentences }: StemReading, offset: number): number {
  return sentences.findLastIndex((sentence) => sentence.offset <= offset)
}

function isRecord(options: readonly OptionReading[], needs: ReadonlySet<NeedId>, size: number | undefined): boolean {
  if (size !== undefined && size > 400 * 1024) return false
  const tables = options.filter(({ placements }) =>
    placements.some(({ service }) => service.service === 'dynamodb'),
  ).length
  return needs.has('key-value-latency') || needs.has('microseconds') || tables * 2 > options.length
}

/** Days over which options are billed. */
export function horizonOf(demands: readonly KindDemand[]): number {
  const longest = Math.max(
    ...demands.map(({ retentionDays }) => (Number.isFinite(retentionDays) ? retentionDays : USUAL_HORIZON_DAYS)),
  )
  return Math.round(Math.min(LONGEST_HORIZON_DAYS, Math.max(365, longest)))
}

/** The scenario that is simulated: demand as read, and the options that place data somewhere. `undefined` when none does. */
export function scenarioOf(
  title: string,
  question: string,
  demands: readonly KindDemand[],
  options: readonly OptionReading[],
  leeway: Leeway = AS_READ,
  horizon = horizonOf(demands),
): ScenarioInput | undefined {
  const placed = options.filter(({ placements }) => placements.length > 0)
  if (placed.length === 0) return undefined
  const datasets = Object.fromEntries(demands.flatMap((demand) => datasetsOf(demand, leeway)))
  const posix = demands.filter(({ needs }) => needs.has('posix'))
  return {
    stowage: 1,
    title: title.slice(0, 120),
    question,
    start: '2027-01-01',
    horizon: `${horizon} days`,
    region: 'us-east-1',
    datasets,
    ...(posix.length === 0
      ? {}
      : {
          consumers: {
            applications: {
              engine: 'ec2-posix' as const,
              datasets: posix.flatMap((demand) => datasetsOf(demand, leeway).map(([id]) => id)),
            },
          },
        }),
    ...(demands.some(({ needs }) => needs.has('writes-everywhere')) ? { producers: farWriters() } : {}),
    ...(demands.some(({ needs }) => needs.has('iam-only')) ? { access: iamUsers(demands, Object.keys(datasets)) } : {}),
    requirements:
      posix.length === 0
        ? []
        : [{ criterion: 'consumers-served', atLeast: '100 %', because: 'the applications use a file system' }],
    criteria: { cost: { weight: 100, worst: '$10,000,000', best: '$1', scale: 'log' } },
    options: Object.fromEntries(
      placed.map((option) => [
        option.letter,
        {
          name: option.text.slice(0, 120),
          place: Object.fromEntries(
            demands.flatMap((demand) => {
              const placement = option.placements.find(({ noun }) => noun === demand.kind.noun) ?? option.placements[0]!
              const { store } = storeOf(placement, option)
              return datasetsOf(demand, leeway).map(([id]) => [id, store])
            }),
          ),
        },
      ]),
    ),
  }
}
