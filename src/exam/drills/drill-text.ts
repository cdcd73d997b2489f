import { formatBytes, formatMoney } from '../../quantities/format.ts'
import type { Language } from '../messages/language.ts'
import type { Messages } from '../messages/messages.ts'
import { messages } from '../messages/messages.ts'
import { reasonsOf } from '../quiz/answer-notes.ts'
import { durationText, reasonText } from '../verdict/reason-text.ts'
import type { PossibleChange } from './changes-of.ts'
import type { Drill } from './find-drill.ts'

const DAY_SECONDS = 86_400
/** Bills that differ by less than this share are said to be the same. */
const SAME_BILL = 0.005

/** The changed fact as a sentence: `the data is kept for 90 days, not 7 years.` */
export function changeText({ change, before }: PossibleChange, language: Language): string {
  const say = messages[language]
  const time = (seconds: number) => (seconds <= 1 ? say.quiz.noDelay() : durationText(seconds, say))
  switch (change.fact) {
    case 'retention':
      return say.quiz.factRetention({
        before: durationText(Number(before) * DAY_SECONDS, say),
        after: durationText(change.days * DAY_SECONDS, say),
      })
    case 'retrieval':
      return say.quiz.factRetrieval({
        before: before === undefined ? say.quiz.noDelay() : time(Number(before)),
        after: time(change.seconds),
      })
    case 'object-size':
      return say.quiz.factObjectSize({ before: formatBytes(Number(before)), after: formatBytes(change.bytes) })
    case 'volume':
      return say.quiz.factVolume({ before: formatBytes(Number(before)), after: formatBytes(change.bytes) })
    case 'region':
      return say.quiz.factRegion({ before: String(before), after: change.region })
  }
}

/**
 * What is said after the answer to a drill, a paragraph each: whether the answer changed, the option that wins now with its bill before and after, and why each other
 * one does not, with its decisive reason before where that was another.
 */
export function drillNotes({ was, now }: Drill, language: Language): readonly string[] {
  const say = messages[language]
  const turned = was.answer.join() !== now.answer.join()
  return [
    turned ? say.quiz.winnerChanged(was.answer, now.answer) : say.quiz.winnerStays(now.answer),
    ...now.options.map((option) => {
      const before = was.options.find(({ letter }) => letter === option.letter)!
      const text = option.recommended ? '' : reasonsOf(option, language, now.answer.join(', '))
      const earlier =
        before.decisive === undefined
          ? say.quiz.wonBefore()
          : reasonText(before.decisive, language, was.answer.join(', '))
      const otherReason = before.decisive?.kind !== option.decisive?.kind
      const bill = billText(option.letter, before.cost, option.cost, say)
      return [`${option.letter}) ${option.text}:`, text, ...(otherReason ? [say.quiz.reasonBefore(earlier)] : []), bill]
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
