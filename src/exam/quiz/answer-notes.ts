import { formatMoney } from '../../quantities/format.ts'
import type { Language } from '../messages/language.ts'
import { messages } from '../messages/messages.ts'
import type { JudgedOption, QuestionVerdict } from '../verdict/judge-question.ts'
import { flipText, reasonText } from '../verdict/reason-text.ts'

/** Reasons shown of an option: the decisive one and the next. */
const REASONS_SHOWN = 2

/**
 * What is said after an answer, a paragraph each: the right options, then every other one with the reasons that the simulation found
 * against it. Where the engine does not agree with the key, that comes first, and its reasons against the right options are shown as
 * well.
 */
export function answerNotes(verdict: QuestionVerdict, key: readonly string[], language: Language): readonly string[] {
  const say = messages[language]
  const disagrees = [...key].sort().join() !== [...verdict.answer].sort().join()
  const best = verdict.answer.join(', ')
  const right = verdict.options.filter(({ letter }) => key.includes(letter))
  const wrong = verdict.options.filter(({ letter }) => !key.includes(letter))
  return [
    ...(disagrees ? [say.disagreesWithKey(key, verdict.answer)] : []),
    ...right.map((option) => {
      const { letter, text, cost } = option
      const bill = cost === undefined || verdict.margin === undefined ? undefined : formatMoney(cost)
      const sentence = say.quiz.rightAnswer({ letter, text, ...(bill !== undefined && { cost: bill }) })
      return disagrees && !option.recommended ? `${sentence} ${reasonsOf(option, language, best)}`.trim() : sentence
    }),
    ...wrong.map((option) => `${option.letter}) ${option.text}: ${reasonsOf(option, language, best)}`.trim()),
  ]
}

/** Sentences against an option and on what would make it right; empty for a recommended one without any. */
export function reasonsOf({ reasons, rightIf }: JudgedOption, language: Language, best: string): string {
  // A need that is broken and unmet as well is two reasons of the same words.
  const sentences = new Set(reasons.map((reason) => reasonText(reason, language, best)))
  return [...[...sentences].slice(0, REASONS_SHOWN), ...rightIf.map((flip) => flipText(flip, language))].join(' ')
}
