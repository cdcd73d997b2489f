import { inEnglishTerms } from './korean-terms.ts'
import { NEED_PHRASES } from './need-phrases.ts'
import { NEEDS, type NeedId } from './needs.ts'
import type { QuantityId } from './quantity-phrases/quantity-phrase.ts'
import { QUANTITY_PHRASES } from './quantity-phrases.ts'
import { type ReadPhase, readPhases } from './read-phases.ts'
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts'
import { phrasePattern } from './spoken-quantities.ts'

/** A value that words of the question stand for. */
export interface Inference {
  readonly field: string
  readonly value: string
  /** The words as written. */
  readonly words: string
  /** Index of the words in the stem. */
  readonly offset: number
}

export interface NeedReading extends Inference {
  readonly need: NeedId
}

export interface QuantityReading extends Inference {
  readonly quantity: QuantityId
  /** In the base unit of the quantity. */
  readonly amount: number
  /** Index of the sentence. */
  readonly sentence: number
}

/** What the question asks to be best at, after all limits are met. */
export type Objective = 'cost' | 'least-overhead' | 'performance'

/** All that was read from a stem. */
export interface StemReading {
  readonly sentences: readonly Sentence[]
  readonly needs: readonly NeedReading[]
  readonly quantities: readonly QuantityReading[]
  /** Ages between which data is read at different frequencies; empty where fewer than three are told apart. */
  readonly phases: readonly ReadPhase[]
  readonly objectives: readonly (Inference & { readonly objective: Objective })[]
  /** Sentences in which no phrase of the lexicon occurs. */
  readonly notUnderstood: readonly string[]
  /** Clauses of sentences understood in part that limit or ask for something in words that no phrase covers. */
  readonly halfUnderstood: readonly string[]
}

const OBJECTIVES: readonly { readonly objective: Objective; readonly pattern: RegExp }[] = [
  {
    objective: 'cost',
    pattern:
      /(?:most|more) cost[- ](?:effective|efficient)(?:ly)?|cost[- ](?:effective|efficient|optimi[sz])\w*|(?:lowest|least|minimal|minimum|lower|low)[ -]?(?:possible |total |overall |storage |monthly )?(?:costs?|prices?)\b|(?:pay|spend)\w* (?:as little as|the least)|costs? the least|(?:least|less) expensive|cheapest|(?:minimi[sz]e|reduce|lower|cut|optimi[sz]e|save)\w* [^.]{0,40}(?:cost|spend|expense|bill)s?|\b(?:storage )?costs? (?:falls?|drops?|goes down|comes? down|shrinks?)\b|(?:costs?|spend)\w*[^.]{0,60}(?:to go down|to fall|to drop)|(?:costs?|spend)\w*[^.]{0,30}(?:minimi[sz]|reduc|lower|brought down|come down|drop)|(?:reduction|decrease|cut|saving)s? (?:of|in|on) [^.]{0,30}(?:cost|bill|spend|expense|charge)s?|most saving|\b(?:big|high|large|huge|growing|rising|surprising|unexpected)(?:ly)? (?:\w+ )?(?:bills?|charges?|costs)\b|(?:costs?|spend\w*|bills?|charges?|expenses?)\b[^.]{0,40}(?:as (?:low|small|little) as|go(?:es)? down|\bdown\b|(?:very |kept |stay |remain )low\b|optimi[sz]\w*|under control)|(?:keep|hold)\w* [^.]{0,30}(?:costs?|bill|spend\w*|charges) (?:very |as )?(?:low|small|down)|비용[^.]{0,10}(?:효율|최소|절감|최적|저렴|낮)|가장 저렴|저비용/giu,
  },
  {
    objective: 'least-overhead',
    pattern:
      /\b(?:least|minimal|minimum|lowest|low|less|reduce\w*|minimi[sz]\w*)[ -](?:the )?(?:amount of )?(?:operational |administrative |management |development |coding |maintenance |implementation )*(?:overhead|effort|coding|maintenance|complexity|code|administration|management(?! (?:console|service|system|event))|work)\b|\bwithout (?:having to |the need to )?(?:build|writ|develop|maintain|manag|operat|runn|creat|cod|administ|install|schedul)\w* (?:\w+ ){0,3}(?:anything|code|software|scripts?|servers?|infrastructure|tool\w*|programs?|jobs?|monitoring|application)|\b(?:simplest|easiest|(?:with )?little (?:\w+ )?effort)\b|(?:most|more) operational(?:ly)? (?:efficien\w+)|operational(?:ly)? (?:efficien\w+|excellence)|(?:fully[- ])?managed (?:\w+ )?(?:service|solution|approach|offering|option)|minimal coding|(?:as )?(?:little|few|less) (?:\w+ ){0,2}(?:code|coding|work|effort|administration|maintenance|changes?|complexity) (?:changes? )?as possible|(?:complexity|effort|overhead|work|administration|maintenance|changes?)[^.]{0,25}(?:to (?:a|the) minimum|as possible|as little)|(?:change|administ\w*|maint\w*|manag\w*|code) as little as possible|(?:does|do|did|would|must|should|will) ?(?:not|n't) (?:want|wish|like|have|need)? ?(?:to )?(?:write|run|operate|maintain|manage|administer|patch|develop|build|look after|care for)\b|\b(?:nobody|no one|no (?:team )?member)\b[^.]{0,20}(?:wants? to |will |can )?(?:run|operate|maintain|manage|administer|patch|look after) |\bno (?:\w+ ){0,2}(?:administrators?|operations team|patching)\b|stop (?:patching|managing|running|operating|maintaining)|(?:overhead|effort|maintenance|administration)[^.]{0,25}(?:kept (?:small|low|down)|least|lowest|minimal|minimum|minimi[sz]ed|as (?:low|small|little) as)|운영 (?:오버헤드|부담|효율|노력)[^.]{0,8}|(?:개발|운영|관리) ?(?:공수|부담|노력|작업)[^.]{0,6}(?:최소|적|줄)|(?:관리|운영|작성|구성|구축|개발)[^.]{0,6}(?:하고|하려|하지) ?싶지 않|(?:운영|관리|작성|개발)하지 않(?:으려|고 싶)|직접 (?:관리|운영|작성|개발|구축)[^.]{0,8}(?:않|싶지)|관리 (?:오버헤드|부담)|(?:최소한의|가장 적은|최소의|적은) (?:개발 |운영 |관리 |구현 )?(?:노력|운영|관리|코드|작업|공수|수고)/giu,
  },
  {
    objective: 'performance',
    pattern:
      /(?:highest|best|maximum|greatest|fastest|most) (?:possible )?(?:performance|throughput|speed|iops|perform\w+)|lowest (?:possible )?latency|as fast as possible|가장 빠른|최고 성능/giu,
  },
]

/** Words that ask, introduce or describe without limiting anything: a sentence of nothing else needs no understanding. */
const ASKING =
  /^(?:\(?(?:select|choose)|which|what|how|why|where|이|어떤|어느|어떻게|무엇|무슨)[^.]{0,160}[?)]\s*$|^\(?\d ?(?:개|가지)[^.]{0,20}\)?\s*$|^[^.]{0,60}(?:무엇|어떤|어느|어떻게|어디)[^.]{0,60}\?\s*$/iu

/** Who the question is about and what they want to do at all: what follows tells whether it limits anything. */
const INTRODUCING =
  /^(?:an?|the|one|your|another) [\p{L}\p{N}' -]{2,60}? (?:needs?|wants?|plans?|has|have|is (?:planning|looking|designing|building|about)|must|wishes|would like) (?:to )?(?:store|keep|save|archive|host|run|build|use|move|manage|design|develop|deploy|migrate|choose|find|set up|create|upload|collect|process|back up|share|provide|serve)\b/iu

/** Names with figures in them: Regions, dates and times of the day. */
const NAMES = /\b[a-z]{2}-(?:[a-z]+-)+\d\b|\b\d{1,2}:\d\d\b/giu

/** What limits or asks for something. A sentence without it only tells who is there, and needs no understanding. */
const DEMANDING =
  /\b(?:must|should|shall|needs?|needed|requires?|required|requirements?|wants?|cannot|can't|without|within|only|never|not|no|ensure|expects?|at least|at most|so that|has to|have to)\b|\b\d|해야|필요|원(?:하|한|할|합)|않|없|이내|최소|최대/iu

/** Words that decide questions about storage. A clause with one of them that no phrase covers was not understood. */
const TELLING =
  /\b(?:must|should|shall|required?|requires|needs?|wants?|cannot|can't|without|within|never|not|no|nor|only|instant\w*|immediate\w*|millisecond\w*|microsecond\w*|seconds?|minutes?|hours?|regions?|zones?|encrypt\w*|keys?|delet\w*|remov\w*|los[ts]\w*|restor\w*|recover\w*|replicat\w*|shar\w*|mount\w*|posix|nfs|smb|iops|latency|throughput|permission\w*|account\w*|public|private|internet|on-prem\w*|retain\w*|archiv\w*)\b|\d ?(?:[kmgtp]i?b|%|days?|months?|years?)\b|해야|필요|않|없|이내|즉시|리전|영역|암호화|삭제|공유/iu

/** Reads a stem with the tables of phrases. `context` is the text of the options, which decides what some words are about. */
export function readStem(stem: string, context: string): StemReading {
  const sentences = sentencesOf(stem)
  const offered = withEnglishTerms(context)
  const about = `${withEnglishTerms(stem)}\n${offered}`.toLowerCase()
  const needs: NeedReading[] = []
  const quantities: QuantityReading[] = []
  const understood = new Set<number>()
  const covered: { readonly from: number; readonly to: number }[] = []
  const cover = (sentence: Sentence, match: RegExpMatchArray): void => {
    const from = sentence.offset + (match.index ?? 0)
    covered.push({ from, to: from + match[0].length })
  }
  sentences.forEach((sentence, index) => {
    const text = sentence.text.toLowerCase()
    for (const phrase of NEED_PHRASES) {
      if (needs.some(({ need }) => need === phrase.need)) {
        for (const match of text.matchAll(phrasePattern(wordings(phrase)))) {
          understood.add(index)
          cover(sentence, match)
        }
        continue
      }
      if (phrase.given !== undefined && !new RegExp(phrase.given, 'iu').test(about)) continue
      if (phrase.offered !== undefined && !new RegExp(phrase.offered, 'iu').test(offered)) continue
      if (phrase.never !== undefined && new RegExp(phrase.never, 'iu').test(stem)) continue
      if (phrase.unless !== undefined && phrasePattern(phrase.unless).test(text)) continue
      const match = [...text.matchAll(phrasePattern(wordings(phrase)))].find((found) => !isDenied(text, found))
      if (match === undefined) continue
      understood.add(index)
      for (const other of text.matchAll(phrasePattern(wordings(phrase)))) cover(sentence, other)
      needs.push({
        need: phrase.need,
        field: `need.${phrase.need}`,
        value: NEEDS[phrase.need].en,
        ...place(sentence, match),
      })
    }
    for (const reading of quantitiesOf(sentence, text, index)) {
      quantities.push(reading)
      covered.push({ from: reading.offset, to: reading.offset + reading.words.length })
      understood.add(index)
    }
  })
  const objectives = OBJECTIVES.flatMap(({ objective, pattern }) =>
    [...stem.matchAll(pattern)].slice(0, 1).map((match) => ({
      objective,
      field: 'objective',
      value: objective,
      words: match[0],
      offset: match.index,
    })),
  )
  const { phases, removal } = readPhases(stem)
  if (removal !== undefined && !quantities.some(({ quantity }) => quantity === 'removal-age'))
    quantities.push({
      quantity: 'removal-age',
      amount: removal.day,
      field: 'removal-age',
      value: String(removal.day),
      words: removal.words,
      offset: removal.offset,
      sentence: sentences.findLastIndex(({ offset }) => offset <= removal.offset),
    })
  for (const { offset, words } of phases) {
    covered.push({ from: offset, to: offset + words.length })
    understood.add(sentences.findLastIndex((sentence) => sentence.offset <= offset))
  }
  for (const { offset, words } of objectives) covered.push({ from: offset, to: offset + words.length })
  const halfUnderstood = sentences
    .filter(({ text }, index) => understood.has(index) && !ASKING.test(text))
    .flatMap(clausesOf)
    .filter(
      ({ text, offset }) =>
        TELLING.test(text) && !covered.some(({ from, to }) => from < offset + text.length && to > offset),
    )
    .map(({ text }) => text)
  const notUnderstood = sentences
    .filter(({ text, offset }, index) => {
      const objective = objectives.some((found) => found.offset >= offset && found.offset < offset + text.length)
      return (
        !understood.has(index) &&
        !objective &&
        !ASKING.test(text) &&
        DEMANDING.test(text.replace(INTRODUCING, '').replaceAll(NAMES, ''))
      )
    })
    .map(({ text }) => text)
  return { sentences, needs, quantities, phases, objectives, notUnderstood, halfUnderstood }
}

function withEnglishTerms(text: string): string {
  const english = inEnglishTerms(text)
  return english === undefined ? text : `${text}\n${english}`
}

/** Before a wording: it is not asked for. */
const DENYING =
  /\b(?:no (?:real |particular |business )?(?:need|requirement|reason|interest|point)|(?:do|does|did|is|are|was|were)(?:n't| not) (?:\w+ ){0,2}(?:need\w*|requir\w*|want\w*|necessar\w*|important|concern\w*|care\w*|worried|interested|willing to pay)|need not|(?:nobody|no one) (?:needs|wants|requires|cares))\b[^.,;]{0,45}$|\bnothing (?:is|has to be|needs to be|must be) (?:\w+ )?$/u
/** Behind a wording: it is not asked for. */
const DENIED =
  /^[^.,;]{0,25}\b(?:(?:is|are) (?:not|n't|no) (?:\w+ )?(?:needed|required|necessary|important|an? (?:concern|requirement|priority|issue)|worth)|(?:is|are) unnecessary|(?:does|do)(?:n't| not) matter)|^[^.,;]{0,20}(?:필요 ?(?:가|는|하지)? ?(?:없|않)|(?:하는|할) ?(?:일|경우|것)(?:은|이|는|도)? ?없|(?:[되돼해]어?도|잃어도|있어도|없어도) ?(?:괜찮|무방|상관없|문제 ?없)|^[^.,;]{0,10}(?:감수|수용|용인)(?:할 수 있|해도|합니다|한다|가능))/u

/** Whether what a wording stands for is named as not needed: `sees no need to pay for several Availability Zones`. */
function isDenied(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0
  return DENYING.test(text.slice(0, at)) || DENIED.test(text.slice(at + match[0].length))
}

function wordings({ en, ko }: { readonly en?: string; readonly ko?: string }): string {
  return [en, ko]
    .filter((pattern) => pattern !== undefined)
    .join('|')
    .replaceAll('{duration}', '\\d+ \\w+')
}

/** Earlier rows of the table take the words they match, so that a size in `100 GB a day` is not read again as a volume. */
function quantitiesOf(sentence: Sentence, text: string, index: number): readonly QuantityReading[] {
  const taken: [number, number][] = []
  const found: QuantityReading[] = []
  for (const { quantity, pattern, unless, shared, value } of QUANTITY_PHRASES) {
    for (const match of text.matchAll(phrasePattern(pattern))) {
      const [from, to] = [match.index, match.index + match[0].length]
      const clash = taken.some(([a, b]) => from < b && to > a)
      if (clash && (quantity === 'stored-bytes' || quantity === 'read-rate' || quantity === 'object-size')) continue
      const clause = clauseAround(text, from, to)
      if (unless !== undefined && phrasePattern(unless).test(clause)) continue
      const amount = value(match.slice(1))
      if (amount === undefined || !Number.isFinite(amount) || amount <= 0) continue
      if (found.some((other) => other.quantity === quantity && quantity !== 'stored-bytes')) continue
      if (shared !== true) taken.push(quantity === 'retention' ? spanOfGroups(match) : [from, to])
      found.push({
        quantity,
        amount,
        sentence: index,
        field: quantity,
        value: String(amount),
        ...place(sentence, match),
      })
    }
  }
  return found
}

/** Where the captured words of a match stand: `archives 400 objects of 25 KB for 7 years` takes the years, not the size. */
function spanOfGroups(match: RegExpExecArray): [number, number] {
  const told = match.slice(1).find((group) => group !== undefined)
  const at = told === undefined ? -1 : match[0].lastIndexOf(told)
  return at < 0
    ? [match.index, match.index + match[0].length]
    : [match.index + at, match.index + at + (told?.length ?? 0)]
}

const WORDS_BEFORE = 45
const WORDS_AFTER = 25

/** A match with the words around it that can give it another meaning, no further than the clause goes. */
function clauseAround(text: string, from: number, to: number): string {
  const start = Math.max(text.lastIndexOf(', ', from), text.lastIndexOf('; ', from), from - WORDS_BEFORE, 0)
  const ends = [text.indexOf(', ', to), text.indexOf('; ', to)].filter((at) => at >= 0)
  return text.slice(start, Math.min(to + WORDS_AFTER, text.length, ...ends))
}

function place(
  { text, offset }: Sentence,
  match: RegExpExecArray | RegExpMatchArray,
): Pick<Inference, 'words' | 'offset'> {
  const at = match.index ?? 0
  return { words: text.slice(at, at + match[0].length).trim(), offset: offset + at }
}
