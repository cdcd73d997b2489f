import { MissingPriceError } from '../../prices/missing-price-error.ts'
import type { PriceBook } from '../../prices/price-book.ts'
import type { ScenarioInput } from '../../scenarios/schema.ts'
import { type Experience, experienceOf } from '../associations/experience.ts'
import type { NeedId } from '../lexicon/needs.ts'
import { type Inference, readStem, type StemReading } from '../lexicon/read-stem.ts'
import { plainPunctuation } from '../lexicon/spoken-quantities.ts'
import type { NoteQuestion } from '../notes/note.ts'
import { type OptionReading, readOption } from '../options/read-option.ts'
import { statingPurpose } from './asked-meaning.ts'
import { asksForMisfit, asksForReason, selectOf } from './asking.ts'
import { type Band, bandOf } from './band.ts'
import { wrongModes } from './capacity-modes.ts'
import { type CapacitySums, capacitySums, wrongSums } from './capacity-sums.ts'
import { dataKindsOf } from './data-kinds.ts'
import { demandOf } from './demand-of.ts'
import { type Flip, flipsOf } from './flips.ts'
import { livesOf, type SameLife } from './kept-on.ts'
import { AS_READ, type Assumption, type KindDemand, type Leeway } from './kind-demand.ts'
import { withMostFlexible } from './most-flexible.ts'
import { placedAsOldVersions } from './old-versions.ts'
import { placedByPrefix } from './prefix-placements.ts'
import { horizonOf, scenarioOf } from './question-scenario.ts'
import { type RankedCandidate, rankOptions } from './rank-options.ts'
import { RANKING_WEIGHTS } from './ranking-weights.ts'
import type { Reason } from './reason.ts'
import { type ScreenedOption, screenOption } from './screen-option.ts'
import { type SimulatedOption, simulateQuestion } from './simulate-question.ts'
import { type FactClaim, factClaims, falseClaims } from './stated-facts.ts'
import { answersForKey, keyIn, keysIn, localIndexElsewhere, lookupsServed, servesQuery } from './table-keys.ts'
import { completed, withUnsaidStores } from './unsaid-words.ts'
import { atStatedAge } from './unstated-ages.ts'
import { type VolumeDemand, volumeBill } from './volume-bill.ts'

/** What speaks for and against one option. */
export interface JudgedOption {
  readonly letter: string
  readonly text: string
  readonly recommended: boolean
  /** Absent for a recommended option. */
  readonly decisive: Reason | undefined
  readonly reasons: readonly Reason[]
  readonly met: readonly NeedId[]
  /** USD over the horizon, where there is a bill. */
  readonly cost: number | undefined
  /** When the option would be the answer. */
  readonly rightIf: readonly Flip[]
}

/** What is varied of the assumptions. */
export const VARIANT_IDS = ['smaller objects', 'larger objects', 'fewer reads', 'more reads'] as const
export type VariantId = (typeof VARIANT_IDS)[number]

/** The verdict on one question. */
export interface QuestionVerdict {
  readonly answer: readonly string[]
  readonly agrees: boolean | undefined
  readonly band: Band
  /** How far the recommended option is ahead: the next option's cost over its own, where cost decides. */
  readonly margin: number | undefined
  readonly options: readonly JudgedOption[]
  readonly inferred: readonly Inference[]
  readonly assumed: readonly Assumption[]
  readonly notUnderstood: readonly string[]
  /** Assumption on which the answer depends, if the outcome changes with one. */
  readonly dependsOn: readonly VariantId[]
  readonly scenario: ScenarioInput | undefined
}

/** What is varied where the question states nothing, by name, to see whether the answer stays. */
const VARIANTS: Readonly<Record<VariantId, Leeway>> = {
  'smaller objects': { ...AS_READ, objectBytes: 0.25 },
  'larger objects': { ...AS_READ, objectBytes: 4 },
  'fewer reads': { ...AS_READ, reads: 1 / 3 },
  'more reads': { ...AS_READ, reads: 3 },
}

/** What is asked about a question beyond what it says: another reading of it, or another region. */
export interface Supposition {
  readonly reread?: (reading: StemReading) => StemReading
  /** Where all options are billed. */
  readonly region?: string
}

/** Reads a question, simulates its options and says which is right, why the others are not, and how sure that is. */
export function judgeQuestion(
  question: NoteQuestion,
  book: PriceBook,
  { reread, region }: Supposition = {},
): QuestionVerdict {
  const stem = plainPunctuation(question.question)
  const written = placedAsOldVersions(
    placedByPrefix(withUnsaidStores(completed(question.options, stem).map(readOption), stem), stem),
    stem,
  )
  const tableOffered = written.some(
    ({ placements, features }) =>
      features.has('ddb-binary') || placements.some(({ service }) => service.service === 'dynamodb'),
  )
  const asWritten = readStem(stem, written.map(({ text }) => text).join('\n'))
  const reading = reread?.(asWritten) ?? asWritten
  const options = atStatedAge(written, reading)
  const kinds = dataKindsOf(options)
  const { kinds: supposed, assumed } = demandOf(stem, reading, kinds, options)
  const demands =
    reread === undefined ? supposed : readAsOften(supposed, demandOf(stem, asWritten, kinds, options).kinds)
  const select = selectOf(question)
  const objectives = new Set(reading.objectives.map(({ objective }) => objective))
  const patternKnown =
    reading.quantities.some(({ quantity }) => quantity === 'read-rate' || quantity === 'hot-window') &&
    !reading.needs.some(({ need }) => need === 'unpredictable-access')
  const itemBytes = reading.quantities.find(({ quantity }) => quantity === 'object-size')?.amount
  const sums = capacitySums(stem, itemBytes)
  const serving = keysServing(options, stem)
  const claims = factClaims(question.options, stem, book, region ?? HOME_REGION)
  // A variant of what the question states itself is the same scenario again.
  const known = new Map<string, Readonly<Record<string, SimulatedOption>>>()
  const simulate = (scenario: ScenarioInput): Readonly<Record<string, SimulatedOption>> => {
    const key = JSON.stringify(scenario)
    const simulated = known.get(key) ?? safely(scenario, book)
    known.set(key, simulated)
    return simulated
  }
  const inverted = asksForMisfit(stem)
  const explaining = asksForReason(stem)
  const decide = (
    leeway: Leeway,
    experience?: Experience,
  ): { readonly ranked: readonly RankedCandidate[]; readonly scenario: ScenarioInput | undefined } => {
    const title = stem.split(/[.?!]\s/u)[0] ?? stem
    const scenarioFor = (lived: SameLife): ScenarioInput | undefined => {
      const usual = scenarioOf(title, stem, lived.demands, lived.options, leeway, horizonOf(demands))
      return usual === undefined || region === undefined ? usual : { ...usual, region }
    }
    const scenario = scenarioFor({ options, demands })
    const simulated: Readonly<Record<string, SimulatedOption>> = Object.assign(
      {},
      ...livesOf(options, demands).map((lived) => {
        const own = scenarioFor(lived)
        return own === undefined ? {} : simulate(own)
      }),
    )
    const screened = withMostFlexible(
      options.map((option) => ({
        ...asStatement(
          explaining,
          withClaims(
            withKeys(
              withSums(screenOption(option, demands, simulated[option.letter], tableOffered), sums, stem),
              serving,
              stem,
            ),
            claims,
          ),
        ),
        volumeUsd: volumeBill(option, volumeOf(demands), book, region ?? HOME_REGION),
      })),
      demands,
    )
    return {
      ranked: rankOptions(screened, {
        select,
        objectives,
        reading,
        billsAll: explaining || claims.length > 0 ? () => false : billsAll(demands),
        patternKnown,
        stem: withoutComplaints(reading),
        inverted,
        experience,
      }),
      scenario,
    }
  }
  const base = STORAGE_ALONE.test(stem) ? { ...AS_READ, reads: HARDLY } : AS_READ
  const documented = decide(base)
  const settled = bandOf({ ranked: documented.ranked, reading, dependsOn: [], select }) === 'clear'
  // Inverted questions are too few to have taught any experience, and a supposition is another question than the one that is written.
  const practice = inverted || reread !== undefined ? undefined : experienceOf(stem, asWritten, written)
  // What a reason says is judged by its words alone, which settles little.
  const doubted =
    settled &&
    (explaining ||
      (practice !== undefined &&
        leadOf(chosenOf(documented.ranked), options, practice) < RANKING_WEIGHTS.clearLeadLogOdds))
  // Experience is asked only where documents and bills leave a choice.
  const asked = (settled && !explaining) || practice === undefined ? undefined : inFavourOf(documented.ranked, practice)
  const experienced =
    asked === undefined ? documented : decide(base, withTruths(asked, claims, statingPurpose(question.options, stem)))
  const byExperience = chosenOf(experienced.ranked).join() !== chosenOf(documented.ranked).join()
  const experience = byExperience ? asked : undefined
  const { ranked, scenario } = byExperience ? experienced : documented
  const answer = chosenOf(ranked)
  const costDecides = ranked.some(({ reasons }) => reasons[0]?.kind === 'dearer')
  const agrees = question.key.length === 0 ? undefined : [...question.key].sort().join() === answer.join()
  const dependsOn =
    costDecides || (agrees === false && ranked.some(({ simulated }) => simulated !== undefined))
      ? VARIANT_IDS.flatMap((name) => {
          const leeway = { ...VARIANTS[name], reads: VARIANTS[name].reads * base.reads }
          return chosenOf(decide(leeway, experience).ranked).join() === answer.join() ? [] : [name]
        })
      : []
  const costs = ranked.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'dearer' ? [reason.ratio] : [])),
  )
  return {
    answer,
    agrees,
    band: byExperience ? 'cannot tell' : doubted ? 'close call' : bandOf({ ranked, reading, dependsOn, select }),
    margin: costs.length === 0 ? undefined : Math.min(...costs),
    options: ranked
      .map(
        (candidate): JudgedOption => ({
          letter: candidate.letter,
          text: candidate.option.text,
          recommended: candidate.chosen,
          decisive: candidate.chosen ? undefined : candidate.reasons[0],
          reasons: candidate.reasons,
          met: [...candidate.met],
          cost: candidate.simulated?.unbilled.length === 0 ? candidate.simulated.billed : undefined,
          rightIf: candidate.chosen ? [] : flipsOf(candidate),
        }),
      )
      .sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    inferred: [...reading.needs, ...quantitiesTold(reading), ...reading.objectives]
      .map(({ field, value, words, offset }) => ({ field, value, words, offset }))
      .sort((a, b) => a.offset - b.offset),
    assumed,
    notUnderstood: reading.notUnderstood,
    dependsOn,
    scenario,
  }
}

/** Experience that takes into account which options state what is so. */
function withTruths(experience: Experience, claims: readonly FactClaim[], purposes: ReadonlySet<string>): Experience {
  const stating = new Set([
    ...claims.filter(({ verdict }) => verdict === 'agrees').map(({ letter }) => letter),
    ...purposes,
  ])
  return (letter) => experience(letter) + (stating.has(letter) ? RANKING_WEIGHTS.trueStatementLogOdds : 0)
}

/** By how much experience prefers what is chosen to the best of the others. */
function leadOf(choice: readonly string[], options: readonly OptionReading[], experience: Experience): number {
  const odds = (chosen: boolean): readonly number[] =>
    options.filter(({ letter }) => choice.includes(letter) === chosen).map(({ letter }) => experience(letter))
  return Math.min(...odds(true)) - Math.max(...odds(false))
}

/** Experience that takes into account what documents and bills choose, where they say anything at all. */
function inFavourOf(ranked: readonly RankedCandidate[], experience: Experience): Experience {
  const told = ranked.some(({ chosen, reasons }) => !chosen && !UNTOLD.includes(reasons[0]!.kind))
  const choice = chosenOf(ranked)
  return (letter) => experience(letter) + (told && choice.includes(letter) ? RANKING_WEIGHTS.documentedLogOdds : 0)
}

const UNTOLD: readonly Reason['kind'][] = ['undecided', 'no-storage', 'not-modelled', 'no-bill']

function chosenOf(ranked: readonly RankedCandidate[]): readonly string[] {
  return ranked
    .filter(({ chosen }) => chosen)
    .map(({ letter }) => letter)
    .sort()
}

/** What was read of amounts; the frequencies of several phases with the ages at which they hold. */
function quantitiesTold({ quantities, phases }: StemReading): readonly Inference[] {
  if (phases.length === 0) return quantities
  return [
    ...quantities.filter(({ quantity }) => quantity !== 'read-rate' && quantity !== 'hot-read-rate'),
    ...phases.map(({ readsPerDay, words, offset }) => ({
      field: 'read-rate',
      value: String(readsPerDay),
      words,
      offset,
    })),
  ]
}

/** Of an option that explains something, only what it states can be wrong: it is no design that could break a limit. */
function asStatement(explaining: boolean, screened: ScreenedOption): ScreenedOption {
  return explaining
    ? {
        ...screened,
        met: new Set([...screened.met].filter((need) => CAUSES.has(need))),
        hard: screened.hard.filter(({ kind }) => FALSEHOODS.includes(kind)),
      }
    : screened
}

/** Needs that an option meets by naming the cause of what went wrong. */
const CAUSES: ReadonlySet<NeedId> = new Set(['expiry-takes-effect', 'site-bucket-name'])

const FALSEHOODS: readonly Reason['kind'][] = ['false-claim', 'other-sum', 'impossible']

/** An option with what is wrong in the capacity that it states. */
function withSums(screened: ScreenedOption, sums: CapacitySums, stem: string): ScreenedOption {
  return { ...screened, hard: [...screened.hard, ...wrongSums(screened.option, sums, stem)] }
}

/** Letters of the options whose keys answer the query of the stem, where not every key does. */
function keysServing(options: readonly OptionReading[], stem: string): ReadonlySet<string> {
  const keyed = options.flatMap(({ letter, text }) => {
    const key = keyIn(text)
    const serves = key === undefined ? answersForKey(text, stem) : servesQuery(key, stem)
    return serves === undefined ? [] : [{ letter, serves }]
  })
  const serving = keyed.filter(({ serves }) => serves)
  if (serving.length > 0) return new Set(serving.length < keyed.length ? serving.map(({ letter }) => letter) : [])
  return servingMostLookups(options, stem)
}

/** Letters of the options whose table and indexes answer more of the lookups that a stem lists than those of others. */
function servingMostLookups(options: readonly OptionReading[], stem: string): ReadonlySet<string> {
  const keyed = options
    .map(({ letter, text }) => ({ letter, keys: keysIn(text) }))
    .filter(({ keys }) => keys.length > 0)
  const attributes = keyed.flatMap(({ keys }) =>
    keys.flatMap(({ partition, sort }) => [partition, ...(sort ? [sort] : [])]),
  )
  const served = keyed.map(({ letter, keys }) => ({ letter, count: lookupsServed(keys, attributes, stem) }))
  const most = Math.max(0, ...served.map(({ count }) => count))
  const best = served.filter(({ count }) => count === most)
  return new Set(most > 0 && best.length < keyed.length ? best.map(({ letter }) => letter) : [])
}

/** An option with what its key is good for, and what is wrong with it. */
function withKeys(screened: ScreenedOption, serving: ReadonlySet<string>, stem: string): ScreenedOption {
  const { letter, text } = screened.option
  return {
    ...screened,
    hard: [...screened.hard, ...localIndexElsewhere(text, stem), ...wrongModes(text, stem)],
    met: serving.has(letter) ? new Set<NeedId>([...screened.met, 'key-serves-query']) : screened.met,
  }
}

/** An option with what it states against AWS's documentation, and as the answer where it states what is documented. */
function withClaims(screened: ScreenedOption, claims: readonly FactClaim[]): ScreenedOption {
  const { letter } = screened.option
  const states = claims.some((claim) => claim.letter === letter && claim.verdict === 'agrees')
  return {
    ...screened,
    hard: [
      ...falseClaims(claims, letter).map((claim): Reason => ({ kind: 'false-claim', claim })),
      // "It is lost with its cluster" describes what a design must not do.
      ...screened.hard.filter(({ kind }) => !(states && kind === 'impossible')),
    ],
    met: states ? new Set<NeedId>([...screened.met, 'documented-fact']) : screened.met,
  }
}

/** The stem asks for the price of storing, whatever reads cost. */
const STORAGE_ALONE =
  /\b(?:lowest|cheapest|least|minimum) storage (?:costs?|price)s? (?:per|a) (?:gb|gib|gigabyte|tb|terabyte)/iu
const HARDLY = 1e-6

/** An option for which the book has no price is judged by documentation alone; the others are simulated all the same. */
function safely(scenario: ScenarioInput, book: PriceBook): Readonly<Record<string, SimulatedOption>> {
  try {
    return simulateQuestion(scenario, book)
  } catch (error) {
    if (!(error instanceof MissingPriceError)) throw error
  }
  return Object.assign(
    {},
    ...Object.entries(scenario.options).map(([letter, option]) => {
      try {
        return simulateQuestion({ ...scenario, options: { [letter]: option } }, book)
      } catch (error) {
        if (error instanceof MissingPriceError) return {}
        throw error
      }
    }),
  )
}

/** Where the scenario of a question is billed unless another region is supposed. */
const HOME_REGION = 'us-east-1'
const USUAL_VOLUME: VolumeDemand = { gib: 500, iops: 3000 }
/** Larger volumes of EBS do not exist. */
const LARGEST_VOLUME_GIB = 65_536

/** A fact that is changed leaves alone how often data is read, which may have been assumed from it. */
function readAsOften(supposed: readonly KindDemand[], written: readonly KindDemand[]): readonly KindDemand[] {
  return supposed.map((demand, index) => {
    const { hotReads, coldReads } = written[index]!
    return { ...demand, hotReads, coldReads }
  })
}

function volumeOf(demands: readonly KindDemand[]): VolumeDemand {
  const stored = demands[0]?.storedBytes
  const iops = Math.max(...demands.map(({ volumeIops }) => volumeIops))
  return {
    gib: stored === undefined ? USUAL_VOLUME.gib : Math.min(stored / 2 ** 30, LARGEST_VOLUME_GIB),
    iops: iops > 0 ? iops : USUAL_VOLUME.iops,
  }
}

/** One store for all data, one for each kind of data, or objects with pointers to them. */
function billsAll(demands: readonly KindDemand[]) {
  return ({ placements, features }: OptionReading): boolean =>
    placements.length === 1 || placements.length === demands.length || features.has('s3-pointer')
}

/** What is wrong with the database or server that there is now says what is not wanted. */
const COMPLAINT =
  /\b(?:now|currently|today|at present|existing|so far|until now)\b.*\b(?:relational|commercial|oracle|databases?|file servers?|nas)\b.*\b(?:cannot|can't|no longer|too (?:slow|expensive|costly|small)|costly|expensive|struggl\w*|overload\w*|outgrow\w*|fails?|unable)\b|(?:현재|지금|기존).*(?:데이터베이스|파일 서버).*(?:못하|어렵|비싸|느리|한계)/iu

/** The stem without its complaints about the present state. */
function withoutComplaints({ sentences }: StemReading): string {
  return sentences
    .filter(({ text }) => !COMPLAINT.test(text))
    .map(({ text }) => text)
    .join(' ')
}
