import { formatBytes, formatMoney } from '../../quantities/format.ts'
import { assumedText, inferredValue } from '../messages/inferred-value.ts'
import type { Language } from '../messages/language.ts'
import type { Messages } from '../messages/messages.ts'
import { messages } from '../messages/messages.ts'
import { reasonsOf } from '../quiz/answer-notes.ts'
import { durationText, reasonText } from '../verdict/reason-text.ts'
import type { PossibleChange } from './changes-of.ts'
import { type Drill, turnsAnswer } from './find-drill.ts'
import { AT_ONCE_SECONDS } from './reread.ts'

const DAY_SECONDS = 86_400
/** Bills that differ by less than this share are said to be the same. */
const SAME_BILL = 0.005
/** What is read as a number and turns fragile answers. */
const DECIDING_FIELDS: readonly string[] = ['read-rate', 'hot-read-rate', 'hot-window', 'object-size']

/** The changed fact as a sentence: `the data is kept for 90 days, not 7 years.` */
export function changeText({ change, before }: PossibleChange, language: Language): string {
  const say = messages[language]
  const time = (seconds: number) => (seconds <= AT_ONCE_SECONDS ? say.quiz.noDelay() : durationText(seconds, say))
  switch (change.fact) {
    case 'retention':
      return say.quiz.factRetention({
        before: durationText(Number(before) * DAY_SECONDS, say),
        after: durationText(change.days * DAY_SECONDS, say),
      })
    case 'retrieval': {
      const earlier = before === undefined ? say.quiz.noDelay() : time(Number(before))
      return change.seconds <= AT_ONCE_SECONDS
        ? say.quiz.factAtOnce({ before: earlier })
        : say.quiz.factRetrieval({ before: earlier, after: time(change.seconds) })
    }
    case 'object-size':
      return say.quiz.factObjectSize({ before: formatBytes(Number(before)), after: formatBytes(change.bytes) })
    case 'volume':
      return say.quiz.factVolume({ before: formatBytes(Number(before)), after: formatBytes(change.bytes) })
    case 'region':
      return say.quiz.factRegion({ before: String(before), after: change.region })
  }
}

/**
 * What the answer to a fragile drill rests on and has to be said with it: how the words of the question were read, and what was assumed.
 * Nothing where the answer is clear.
 */
export function drillAssumptions({ now, change }: Drill, language: Language): readonly string[] {
  if (now.band !== 'fragile') return []
  const say = messages[language]
  return [
    ...now.inferred
      .filter(({ field, words }) => DECIDING_FIELDS.includes(field) && !field.startsWith(change.fact) && words !== '')
      .map((field) => say.inferredFrom({ ...field, value: inferredValue(field, language) })),
    ...now.assumed.map((field) => assumedText(field, language)),
  ]
}

/**
 * What is said after the answer to a drill, a paragraph each: whether the answer changed, the option that wins now with its bill before
 * and after, and why each other one does not, with its decisive reason before where that was another.
 */
export function drillNotes(drill: Drill, language: Language): readonly string[] {
  const { was, now } = drill
  const say = messages[language]
  return [
    turnsAnswer(drill) ? say.quiz.winnerChanged(was.answer, now.answer) : say.quiz.winnerStays(now.answer),
    ...now.options.map((option) => {
      const before = was.options.find(({ letter }) => letter === option.letter)!
      const { letter, text } = option
      const cost = option.cost === undefined || now.margin === undefined ? {} : { cost: formatMoney(option.cost) }
      const judged = option.recommended
        ? say.quiz.rightAnswer({ letter, text, ...cost })
        : `${letter}) ${text}: ${reasonsOf(option, language, now.answer.join(', '))}`
      const earlier =
        before.decisive === undefined
          ? say.quiz.wonBefore()
          : reasonText(before.decisive, language, was.answer.join(', '))
      const otherReason = before.decisive?.kind !== option.decisive?.kind
      const bill = billText(letter, before.cost, option.cost, say)
      return [judged, ...(otherReason ? [say.quiz.reasonBefore(earlier)] : []), bill]
        .filter((part) => part !== '')
        .join(' ')
    }),
  ]
}

function billText(letter: string, before: number | undefined, after: number | undefined, say: Messages): string {
  if (before === undefined || after === undefined || before === 0) return ''
  const ratio = after / before
  if (Math.abs(ratio - 1) < SAME_BILL) return ''
  return say.quiz.billChanged({
    letter,
    before: formatMoney(before),
    after: formatMoney(after),
    times: ratio.toLocaleString('en-US', { maximumSignificantDigits: 3 }),
  })
}
