import { s3Facts } from '../../models/s3/facts.ts'
import type { PriceBook } from '../../prices/price-book.ts'
import { checkClaims } from '../claims/check-claims.ts'
import type { Claim } from '../claims/claim.ts'
import { findFigures } from '../claims/figures.ts'
import { RULE_TOPICS } from '../claims/rule-topics.ts'
import { phrasePattern, spokenDays } from '../lexicon/spoken-quantities.ts'
import type { NoteOption } from '../notes/note.ts'
import { askingSentence } from './asking.ts'

/** What an option that is a figure or a statement claims about AWS, judged like the claims of a note. */
export type FactClaim = Claim & { readonly letter: string }

/** Few words stand around the figure of an option that answers "how much" or "how long". */
const FIGURE_WORDS = 40

/** Longer stems tell a story, whose words would be taken for what the figure is of. */
const LONGEST_OPENING = 240

const ASKS_FOR_FACT =
  /\b(?:(?:maximum|minimum)(?! (?:\w+ )?(?:performance|throughput|durability|resilien\w+|availability|scalab\w+|security|effort|overhead|cost|latency|changes?|impact|downtime))|largest|smallest|limits?|how (?:many|much|large|big|long|small|soon|quickly|durable)|what (?:is|are|happens|will happen|becomes|will be)|explains?|reasons?|why|statements?|true|false|correct(?:ly)?|which (?:describes?|characteri\w+)|propert(?:y|ies))\b|최대|최소|한도|제한|얼마|몇|설명|옳은|맞는|올바른|사실|특징/iu

/**
 * Claims of the options of a question that asks for a fact, by the same sources that notes are held against. Empty for a question that
 * asks for a design, whose figures are settings.
 */
export function factClaims(
  options: readonly NoteOption[],
  stem: string,
  book: PriceBook,
  region: string,
): readonly FactClaim[] {
  const asking = askingSentence(stem)
  if (!ASKS_FOR_FACT.test(asking)) return []
  const ways = answeredBy(options, stem)
  return options.flatMap(({ letter, text }) => {
    const claimed = CLAIMED[ways](text, stem)
    const notes = {
      prose: [
        { text: claimed, line: 1, context: ways === 'figures' || stem.length <= LONGEST_OPENING ? stem : asking },
      ],
      questions: [],
    }
    const ownWords = (words: string): boolean =>
      ways === 'names' || ways === 'consequences' || asFigure(text).includes(words)
    return checkClaims(notes, { book, region })
      .filter(({ verdict, words, about }) => verdict !== 'cannot-tell' && ownWords(words) && !isOfElse(about, stem))
      .map((claim) => ({ ...claim, letter }))
  })
}

/** A rule about a service does not hold for the mechanism beside it that the stem asks about: DynamoDB and its accelerator. */
function isOfElse(about: string, stem: string): boolean {
  return RULE_TOPICS.some(({ rule, unless }) => rule === about && unless?.test(stem) === true)
}

/**
 * How options answer a question for a fact: with the figure, with the name of what has the figure, with what follows from the event that
 * the stem tells of, or with a statement of their own.
 */
type Answers = 'figures' | 'names' | 'consequences' | 'statements'

const CLAIMED: Readonly<Record<Answers, (text: string, stem: string) => string>> = {
  figures: (text, stem) => `${asSentence(stem)}${endsEarly(stem) ? ', minimum storage' : ''}: ${asFigure(text)}`,
  consequences: (text, stem) =>
    `${askingSentence(stem)
      .replace(WHAT_HAPPENS, '')
      .replace(/[?？.]\s*$/u, '')}: ${text}`,
  names: (text, stem) => stem.replace(WHICH, `${text} `).replace(/[?？.]\s*$/u, ''),
  statements: (text) => text,
}

/** `Which storage class has`, of which the name of a class can take the place. */
const WHICH =
  /\b(?:which|what)\b[^?.]{0,50}?(?=\b(?:has|have|offers?|gives?|charges?|bills?|needs?|takes?|requires?|stores?|provides?|guarantees?|keeps?)\b)/iu
/** What takes the place of a figure. */
const NO_FIGURE = /^\W*(?:nothing|none|never|no (?:charge|limit|minimum)|unlimited|not at all|없)/iu
const WHAT_HAPPENS = /^\W*what (?:happens|will happen|becomes|would happen) (?:to|of|with) /iu
const ASKS_FOR_DESIGN = /cost-effective|cheapest|least|lowest|most|best|should|meets?\b|solution/iu

function answeredBy(options: readonly NoteOption[], stem: string): Answers {
  const short = options.every(({ text }) => text.length <= FIGURE_WORDS)
  const withFigure = options.filter(({ text }) => figuresIn(asFigure(text)) > 0).length
  const others = options.filter(({ text }) => figuresIn(asFigure(text)) === 0)
  if (short && withFigure > 1 && others.every(({ text }) => NO_FIGURE.test(text))) return 'figures'
  if (WHAT_HAPPENS.test(askingSentence(stem))) return 'consequences'
  const plain = stem.split(/[.?!]\s/u).length === 1 && WHICH.test(stem) && !ASKS_FOR_DESIGN.test(stem)
  return short && withFigure === 0 && plain && figuresIn(stem) > 0 ? 'names' : 'statements'
}

/** How many figures a text states; the one in the name of S3 is none. */
function figuresIn(text: string): number {
  return findFigures(text.replaceAll(/\bS3\b/giu, 'buckets')).length
}

/** Something is deleted before any class has kept it for its minimum, and the stem asks what is paid. */
function endsEarly(stem: string): boolean {
  const age = phrasePattern('(?:delet|remov|overwrit|transition|mov)\\w* (?:after|at the age of) {duration}').exec(
    stem,
  )?.[1]
  return (
    /\b(?:billed|charged?|pay|paid)\b/iu.test(askingSentence(stem)) &&
    age !== undefined &&
    (spokenDays(age) ?? Number.POSITIVE_INFINITY) < s3Facts.infrequentAccessMinimumDays.value
  )
}

const SPELT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `Milliseconds` and the like as a figure that claims can be compared with. */
function asFigure(text: string): string {
  if (/^\W*(?:(?:with)?in )?milliseconds\W*$/iu.test(text)) return '100 milliseconds'
  const spelt = SPELT.findIndex((word) => new RegExp(`^\\W*${word}\\b`, 'iu').test(text))
  return spelt < 0 ? text : text.replace(/\w+/u, String(spelt + 1))
}

/** A short stem as the beginning of one sentence, which an option ends: limits are known by words that may stand apart. */
function asSentence(stem: string): string {
  const opening = stem.length <= LONGEST_OPENING ? stem : askingSentence(stem)
  return opening.replaceAll(/[.?!]\s+/gu, ', ').replace(/[?？.]\s*$/u, '')
}

/** Claims that speak against an option: what is wrong, and what is no longer so where another option states what is. */
export function falseClaims(claims: readonly FactClaim[], letter: string): readonly FactClaim[] {
  return claims.filter(
    (claim) =>
      claim.letter === letter &&
      (claim.verdict === 'wrong' ||
        (claim.verdict === 'outdated' &&
          claims.some((other) => other.verdict === 'agrees' && other.about === claim.about))),
  )
}
