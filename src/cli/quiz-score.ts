import type { Language } from '../exam/messages/language.ts'
import { messages } from '../exam/messages/messages.ts'
import type { QuizQuestion } from '../exam/quiz/quiz-question.ts'
import type { Score } from '../exam/quiz/score.ts'
import type { QuizTerminal } from './quiz-terminal.ts'

/** Characters of a question by which it is known again. */
const FIRST_WORDS = 70

/** Says how many answers were right, in all and by domain, and which questions to repeat. */
export function sayScore(
  score: Score,
  questions: ReadonlyMap<string, QuizQuestion>,
  language: Language,
  terminal: QuizTerminal,
): void {
  const { quiz } = messages[language]
  terminal.note(`${quiz.words.score}: ${quiz.tally(score)}`, [
    score.domains.map(({ domain, ...tally }) => `${quiz.domains[domain]}: ${quiz.tally(tally)}`).join('\n'),
  ])
  if (score.wrong.length === 0) return
  terminal.note(quiz.words.wrongList, [
    score.wrong
      .map((id) => {
        const { question } = questions.get(id)!.note
        const words = question.replaceAll('\n', ' ')
        return `- ${words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS)}…` : words}`
      })
      .join('\n'),
  ])
}
