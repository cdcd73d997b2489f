import type { PriceBook } from '../../prices/price-book.ts'
import type { NoteQuestion, Notes } from '../notes/note.ts'
import type { Claim, ClaimValue } from './claim.ts'
import { type Figure, findFigures } from './figures.ts'
import { judgePrice, judgeRatio } from './judge-price.ts'
import { LIMIT_TOPICS, type LimitTopic } from './limit-topics.ts'
import { regionNamed } from './regions-named.ts'
import { RULE_TOPICS } from './rule-topics.ts'
import { findSubjects, meterOf, type PricedSubject, type SubjectMention, storageMeterOf } from './subjects.ts'

/** What claims are held against. Limits and semantics are those of the built-in models. */
export interface ClaimSources {
  readonly book: PriceBook
  /** Region whose prices are meant where a note names none. */
  readonly region: string
}

/** A text in which claims are looked for, and what it is about without saying so: headings above, or the option it speaks of. */
interface Passage {
  readonly text: string
  readonly line: number
  readonly context: string
}

const COSTLY = /expensive|cost|pric(?:e|ier|iest)|dearer|cheap|pricing|비싸|비쌈|비용|가격|저렴|요금|싸/iu
const OPTION_REFERENCE =
  /^(?:[^\p{L}(]*)(?:option|옵션|보기|선택지|정답|오답)?\s*\(?([A-H])(?:[).:]|\s*[-–—:(]|\s+(?:is|was|은|는|이|가))/iu

/** Finds what a note states about prices, ratios of prices, limits, times and semantics, and compares each with our sources. */
export function checkClaims(notes: Pick<Notes, 'prose' | 'questions'>, sources: ClaimSources): readonly Claim[] {
  const region = sources.region
  const claims: Claim[] = []
  /** Subjects named last, for a sentence such as "That is 11 times as much". */
  let recent: readonly PricedSubject[] = []
  for (const passage of passagesOf(notes)) {
    for (const sentence of sentencesOf(passage.text)) {
      const at = { line: passage.line, quote: sentence }
      const { about, comparedWith } = subjectsOf(sentence, passage.context)
      const around = [...about, ...comparedWith]
      const place = regionNamed(sentence) ?? regionNamed(passage.context) ?? region
      const found = findFigures(sentence).flatMap((figure): Found[] => {
        const claim =
          priceClaim(figure, sentence, about[0], sources, place) ??
          ratioClaim(figure, sentence, [...new Set([...around, ...recent])], sources, place) ??
          limitClaim(figure, sentence, passage.context)
        return claim === undefined ? [] : [{ words: sentence.slice(figure.start, figure.end), ...claim }]
      })
      claims.push(...withoutExamples(found).map((claim) => ({ ...at, ...claim })))
      for (const claim of ruleClaims(sentence, passage.context)) claims.push({ ...at, ...claim })
      if (around.length > 0) recent = [...new Set([...around, ...recent])].slice(0, 2)
    }
  }
  return claims
}

/**
 * What a sentence is about, and what it compares that with. A sentence that names nothing else is about what stands
 * last above it: "$0.25, 11 times S3" below "DynamoDB, drawbacks" is about DynamoDB.
 */
function subjectsOf(sentence: string, context: string): Record<'about' | 'comparedWith', readonly PricedSubject[]> {
  const mentions = findSubjects(sentence)
  const own = mentions.filter((mention) => !isComparedWith(mention, sentence))
  const about = (own.length > 0 ? own : findSubjects(context).slice(-1)).map(({ subject }) => subject)
  const compared = mentions.filter((mention) => !own.includes(mention)).map(({ subject }) => subject)
  return { about: [...new Set(about)], comparedWith: compared.filter((subject) => !about.includes(subject)) }
}

const COMPARED_BEHIND = /^\s*(?:\([^)]*\)\s*)?(?:의\s*)?(?:대비|보다|에\s*비해|와\s*비교|과\s*비교)/u
const COMPARED_BEFORE =
  /(?:\bthan|\bcompared\s+(?:to|with)|\bversus|\bvs\.?|\brelative\s+to|\btimes(?:\s+(?:that|the\s+price|the\s+cost)\s+of)?)\s+(?:Amazon\s+|AWS\s+)?$/iu

/** "S3 대비", "than S3": the other side of a comparison. */
function isComparedWith({ start, end }: SubjectMention, sentence: string): boolean {
  return COMPARED_BEHIND.test(sentence.slice(end)) || COMPARED_BEFORE.test(sentence.slice(0, start))
}

type Found = Omit<Claim, 'line' | 'quote'>
type Judged = Omit<Found, 'words'>

/** "At least 30 days: what lives 10 days pays for 30": beside the figure that states a limit others of its kind are examples. */
function withoutExamples(found: readonly Found[]): readonly Found[] {
  const stated = new Set(
    found.filter(({ verdict, ours }) => verdict === 'agrees' && ours?.kind !== 'price').map(({ about }) => about),
  )
  return found.filter(({ verdict, about }) => verdict !== 'wrong' || !stated.has(about))
}

function priceClaim(
  figure: Figure,
  sentence: string,
  about: PricedSubject | undefined,
  { book }: ClaimSources,
  region: string,
): Judged | undefined {
  const prices = figure.readings.filter((reading) => reading.kind === 'price')
  const stated = prices[0]
  if (stated === undefined) return undefined
  const subject = pairedSubject(figure, sentence) ?? nearestSubject(figure, sentence) ?? about
  if (subject === undefined) return undefined
  const meter = meterOf(subject, stated.per, clauseOf(sentence, figure).text)
  if (meter === undefined) return { about: 'price', stated, verdict: 'cannot-tell' }
  const judged = prices.map((price) => ({
    about: meter.alias,
    stated: price,
    ...judgePrice(price, meter, book, region, figure.slack),
  }))
  return judged.find(({ verdict }) => verdict === 'agrees') ?? judged[0]
}

function ratioClaim(
  figure: Figure,
  sentence: string,
  subjects: readonly PricedSubject[],
  { book }: ClaimSources,
  region: string,
): Judged | undefined {
  const stated = figure.readings[0]!
  if (
    stated.kind !== 'ratio' ||
    !(COSTLY.test(sentence) || findFigures(sentence).some(({ readings }) => readings[0]!.kind === 'price'))
  )
    return undefined
  if (OF_A_SIZE.test(sentence.slice(figure.end))) return undefined
  const spelt = !/\d/.test(sentence.slice(figure.start, figure.end))
  // "About ten times as much" in a remark is loose talk of what stands far off: only both sides in its own sentence make it a claim.
  const sides = spelt ? [...new Set(findSubjects(sentence).map(({ subject }) => subject))] : subjects
  if (spelt && sides.length !== 2) return undefined
  const [one, other] = sides.map(storageMeterOf)
  if (one === undefined || other === undefined) return { about: 'ratio', stated, verdict: 'cannot-tell' }
  const leastOnly = AT_LEAST.test(sentence.slice(0, figure.start))
  return {
    about: `${one.alias}:${other.alias}`,
    stated,
    ...judgeRatio(stated.times, one, other, book, region, { slack: figure.slack, leastOnly }),
  }
}

/** "Six times their size" compares no prices. */
const OF_A_SIZE = /^\s*(?:the|its|their|this|that)\s+(?:own\s+)?(?:size|length|volume|amount)/iu
const AT_LEAST = /(?:over|more than|at least|above|well over|이상)\s*$/iu

const OF_WHAT_FOLLOWS = /^[^,.;|$]{0,20}\b(?:for|in|of|with)\s+(?:Amazon\s+|AWS\s+)?$/iu

/** "DynamoDB ($0.25)", "S3 at $0.023": nothing stands between a subject and its price. */
function standsAt({ end }: SubjectMention, figure: Figure, sentence: string): boolean {
  return end <= figure.start && /^(?:의|is|at|costs?|[\s(（:])*$/iu.test(sentence.slice(end, figure.start))
}

/** The subject behind "for" right after the figure, else the one named last before it in its sentence, else the first after it. */
function nearestSubject(figure: Figure, sentence: string): PricedSubject | undefined {
  const mentions = findSubjects(sentence).filter(
    (mention) => !isComparedWith(mention, sentence) || standsAt(mention, figure, sentence),
  )
  const next = mentions.find(({ start }) => start >= figure.end)
  if (next !== undefined && OF_WHAT_FOLLOWS.test(sentence.slice(figure.end, next.start))) return next.subject
  return (mentions.findLast(({ end }) => end <= figure.start) ?? mentions.find(({ start }) => start >= figure.end))
    ?.subject
}

/** "DynamoDB is dearer than S3 ($0.25 and $0.023)": prices that stand together behind their subjects are told in the same order. */
function pairedSubject(figure: Figure, sentence: string): PricedSubject | undefined {
  const prices = findFigures(sentence).filter(({ readings }) => readings[0]!.kind === 'price')
  const mentions = findSubjects(sentence)
  const behind = prices.every(({ start }) => mentions.every(({ end }) => end <= start))
  if (!behind || prices.length < 2 || mentions.length !== prices.length) return undefined
  return mentions[prices.findIndex(({ start }) => start === figure.start)]?.subject
}

function limitClaim(figure: Figure, sentence: string, context: string): Judged | undefined {
  const clause = clauseOf(sentence, figure)
  const topic =
    nearestTopic(clause.figure, clause.text, `${context} ${sentence}`) ?? nearestTopic(figure, sentence, context)
  if (topic === undefined) return undefined
  const stated =
    figure.readings.find((reading) => same(reading, topic.ours, figure.slack)) ??
    figure.readings.find(({ kind }) => kind === topic.ours.kind)!
  const found = { about: topic.about, stated, ours: topic.ours, source: topic.source }
  if (same(stated, topic.ours, figure.slack)) return { ...found, verdict: 'agrees' }
  const past = topic.past?.find(({ value }) => figure.readings.some((reading) => same(reading, value, figure.slack)))
  if (past !== undefined) return { ...found, verdict: 'outdated', source: past.source, trueUntil: past.until }
  // A bare number next to the right words is often one of something else.
  return stated.kind === 'count' ? undefined : { ...found, verdict: 'wrong' }
}

function nearestTopic(figure: Figure, text: string, context: string): LimitTopic | undefined {
  let best: { topic: LimitTopic; distance: number } | undefined
  for (const topic of LIMIT_TOPICS) {
    if (!figure.readings.some((reading) => reading.kind === topic.ours.kind && !isAge(reading, topic.ours))) continue
    const subject = distanceTo(topic.subject, text, figure) ?? (topic.subject.test(context) ? text.length : undefined)
    const words = topic.words.map((word) => distanceTo(word, text, figure))
    if (subject === undefined || words.includes(undefined) || topic.unless?.test(text)) continue
    const distance = subject + Math.min(...words.map((word) => word!))
    if (best === undefined || distance < best.distance) best = { topic, distance }
  }
  return best?.topic
}

const TWO_DAYS_MS = 2 * 86_400_000

/** No class takes days to answer: beside a retrieval time, days are the age of an object or how long it is charged. */
function isAge(stated: ClaimValue, ours: ClaimValue): boolean {
  return stated.kind === 'time' && ours.kind === 'time' && stated.ms[0] > TWO_DAYS_MS && ours.ms[1] <= TWO_DAYS_MS
}

/** The part of a sentence between commas or bars that holds a figure, and the figure's place in it. */
function clauseOf(sentence: string, figure: Figure): { text: string; figure: Figure } {
  const before = sentence
    .slice(0, figure.start)
    .split(/,\s|[|;]/)
    .at(-1)!
  const after = sentence.slice(figure.end).split(/,\s|[|;]/)[0]!
  const offset = figure.start - before.length
  return {
    text: before + sentence.slice(figure.start, figure.end) + after,
    figure: { ...figure, start: figure.start - offset, end: figure.end - offset },
  }
}

function distanceTo(word: RegExp, sentence: string, { start, end }: Figure): number | undefined {
  const all = [...sentence.matchAll(new RegExp(word.source, `${word.flags.replace('g', '')}g`))]
  const distances = all.map((match) =>
    match.index >= end ? match.index - end : Math.max(0, start - match.index - match[0].length),
  )
  return distances.length === 0 ? undefined : Math.min(...distances)
}

/** Equal within rounding. A time agrees with a range that contains it, and "up to 12 hours" with the end of one. */
function same(stated: ClaimValue, ours: ClaimValue, slack: number): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= Math.min(slack, 0.03) * Math.abs(a) + 1e-9
  if (stated.kind === 'bytes' && ours.kind === 'bytes')
    return near(stated.bytes, ours.bytes) || Math.abs(stated.bytes - ours.bytes) <= 0.03 * ours.bytes
  if (stated.kind === 'time' && ours.kind === 'time') {
    const [low, high] = stated.ms
    return (
      (near(low, ours.ms[0]) || low === high) && (near(high, ours.ms[1]) || (low === high && near(low, ours.ms[0])))
    )
  }
  if (stated.kind === 'durability' && ours.kind === 'durability') return stated.nines === ours.nines
  if (stated.kind === 'count' && ours.kind === 'count') return stated.count === ours.count
  return false
}

function ruleClaims(sentence: string, context: string): Found[] {
  return RULE_TOPICS.flatMap((topic): Found[] => {
    if (!(topic.subject.test(sentence) || topic.subject.test(context)) || topic.unless?.test(sentence)) return []
    const said = topic.says.find(({ words }) => words.test(sentence))
    if (said === undefined) return []
    const found = {
      words: said.words.exec(sentence)?.[0] ?? sentence,
      about: topic.rule,
      stated: { kind: 'rule', rule: topic.rule, holds: said.holds },
      ours: { kind: 'rule', rule: topic.rule, holds: topic.truth },
      source: topic.source,
    } as const
    if (said.holds === topic.truth) return [{ ...found, verdict: 'agrees' }]
    const past = topic.past?.find(({ value }) => value.kind === 'rule' && value.holds === said.holds)
    if (past !== undefined) return [{ ...found, verdict: 'outdated', source: past.source, trueUntil: past.until }]
    return [{ ...found, verdict: 'wrong' }]
  })
}

function passagesOf({ prose, questions }: Pick<Notes, 'prose' | 'questions'>): readonly Passage[] {
  const remarks = prose.map(({ text, line, context = '' }) => {
    const question = questions.findLast((candidate) => candidate.line <= line)
    return { text, line, context: [context, optionSpokenOf(text, question)].join(' ') }
  })
  const options = questions.flatMap((question) =>
    question.options.map(({ text }) => ({ text, line: question.line, context: '' })),
  )
  return [...remarks, ...options].sort((a, b) => a.line - b.line)
}

/** The option that a remark such as "옵션 B - 11배 비싸다" is about. */
function optionSpokenOf(remark: string, question: NoteQuestion | undefined): string {
  const letter = OPTION_REFERENCE.exec(remark)?.[1]?.toUpperCase()
  return question?.options.find((option) => option.letter === letter)?.text ?? ''
}

/** Sentences, and pieces of those that are too long to be one: beyond some hundred letters words have nothing to do with each other. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?。])\s+|\n+|;\s+/u)
    .flatMap((sentence) => sentence.match(/.{1,600}(?:\s|$)|.{1,600}/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
