import type { ClaimVerdict, PriceUnit, RuleId } from '../claims/claim.ts'
import type { LimitId } from '../claims/limit-ids.ts'
import type { PriceId } from '../claims/price-ids.ts'
import type { AssumedRate } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { NoteIssue } from '../notes/note.ts'
import type { VariantId } from '../verdict/judge-question.ts'
import { english } from './english.ts'
import { korean } from './korean.ts'
import type { Language } from './language.ts'
import type { QuizMessages } from './quiz-messages.ts'

/** How sure an answer is. `cannot-tell`: something decisive was not understood or cannot be judged. */
export const VERDICT_BANDS = ['clear', 'close-call', 'fragile', 'cannot-tell'] as const
export type VerdictBand = (typeof VERDICT_BANDS)[number]

/** An option as sentences name it: `B) S3 Standard-IA`. */
export interface NamedOption {
  readonly letter: string
  readonly text: string
}

/**
 * Everything that the exam room says to people. Amounts, times and sizes come in as text that is already written out; a sentence that a
 * language lacks is an error of the type checker.
 */
export interface Messages {
  /** Words that stand alone: headings of parts and columns of tables. */
  readonly words: Readonly<
    Record<
      | 'question'
      | 'options'
      | 'answer'
      | 'key'
      | 'agrees'
      | 'verdict'
      | 'file'
      | 'number'
      | 'yes'
      | 'no'
      | 'noKey'
      | 'recommended'
      | 'whyNot'
      | 'inferred'
      | 'assumed'
      | 'notUnderstood'
      | 'claims'
      | 'explanation'
      | 'source'
      | 'line'
      | 'confidence'
      | 'reason'
      | 'rightIf'
      | 'cost'
      | 'notes',
      string
    >
  >
  readonly verdicts: Readonly<Record<VerdictBand, string>>
  readonly verdictMeaning: Readonly<Record<VerdictBand, string>>

  /** The answer and how it compares with the key. */
  recommends(options: readonly NamedOption[]): string
  margin(points: string, second: NamedOption): string
  recommendsNothing(): string
  agreesWithKey(letters: readonly string[]): string
  disagreesWithKey(key: readonly string[], answer: readonly string[]): string
  noKey(): string
  /** Takes assumptions in the words of `variants`. */
  assumptionDecides(assumptions: readonly string[]): string
  /** What is assumed, said so that the other case is known. */
  readonly variants: Readonly<Record<VariantId, string>>
  summary(counts: { questions: number; compared: number; agree: number }): string
  claimSummary(counts: { claims: number; agree: number; outdated: number; wrong: number }): string

  /** Why an option loses. */
  costs(option: { times: string; cost: string; bestCost: string; best: string }): string
  otherSum(sum: { unit: 'read' | 'write'; stated: number; needed: number }): string
  limitBroken(option: { what: string; limit: string; actual: string; day?: number; date?: string }): string
  retrievalTooSlow(option: { takes: string; required: string }): string
  needNotMet(option: { need: string; words?: string }): string
  losesWithZone(option: { service: string }): string
  regionsOut(option: { service: string; regions: readonly string[] }): string
  leaks(option: { readers: string; data: string }): string
  noInterface(option: { service: string; needed: string }): string
  notShared(option: { service: string }): string
  notImmutable(option: { mechanism: string }): string
  tooSlow(option: { latency: string; required: string }): string
  moreWork(option: { perYear: string; bestPerYear: string; best: string }): string
  behind(option: { points: string; best: string; criterion: string }): string
  sameAs(option: { letter: string }): string
  refused(option: { problem: string }): string
  /** A stretch of the life of an object, beginning at an age in days. */
  fromDay(day: number): string
  frequentReadsImply(): string
  notServed(option: { percent: number }): string
  removedEarly(option: { day: number; neededDays: number }): string
  removedUnasked(option: { day: number }): string
  moreEffort(): string
  billedByTheHour(): string
  /** A size or time as an upper bound. */
  atMost(value: string): string
  oneRegion(): string
  patternKnown(): string
  zoneForSaving(): string
  meantForElse(): string
  experience(): string
  fits(): string
  trespass(found: { intended: boolean; principal: string; mechanism: string; noPath: boolean }): string
  blocked(broken: { limit: string; message: string; day: number | undefined }): string
  fewerWays(option: { percent: number }): string
  outOfReach(option: { regions: string; to: string | undefined; takes: string }): string
  noBill(): string
  namesNoStorage(): string
  undecided(): string
  /** The option that a sentence is about, as its subject. */
  thisOption(): string

  /** What was not judged in full. */
  factsOnly(service: string): string
  notModelled(services: readonly string[]): string
  onlyStorageJudged(glue: readonly string[]): string

  /** What would make an option right. */
  rightIf(condition: string): string
  rightIfRetention(option: { value: string }): string
  rightIfLatency(option: { value: string }): string
  rightIfSize(option: { value: string }): string
  rightIfRegion(option: { value: string }): string
  rightIfNoNeed(option: { need: string }): string
  /** A condition for `rightIf`. */
  oneZoneAllowed(): string

  /** How the question was read. */
  inferredFrom(field: { field: string; value: string; words: string }): string
  /** An amount of each day, month or year. */
  perPeriod(amount: string, period: 'day' | 'month' | 'year'): string
  /** So many reads. */
  times(count: string): string
  assumedField(field: { field: string; value: string }): string
  readonly assumedRates: Readonly<Record<AssumedRate, string>>
  notUnderstood(sentence: string): string

  /** Claims. */
  readonly claimVerdicts: Readonly<Record<ClaimVerdict, string>>
  readonly prices: Readonly<Record<PriceId, string>>
  readonly limits: Readonly<Record<LimitId, string>>
  readonly rules: Readonly<Record<RuleId, { readonly holds: string; readonly fails: string }>>
  readonly otherClaims: Readonly<Record<'price' | 'ratio', string>>
  price(usd: string, per: PriceUnit, region?: string): string
  ratio(times: string): string
  /** `low` and `high` are equal where it is no range. */
  time(low: number, high: number, unit: 'ms' | 's' | 'min' | 'h' | 'days'): string
  durability(nines: number): string
  ratioOf(one: string, other: string): string
  claim(claim: { verdict: ClaimVerdict; about: string; words: string; ours?: string; trueUntil?: string }): string
  sourcedFrom(title: string, asOf: string): string

  readonly quiz: QuizMessages

  noteIssue(issue: Pick<NoteIssue, 'code' | 'detail'>): string
}

/** The catalogue of the exam room in every language it speaks. */
export const messages: Readonly<Record<Language, Messages>> = { en: english, ko: korean }
