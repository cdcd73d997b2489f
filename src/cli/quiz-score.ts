import type { Language } from '../exam/messages/language.ts'
import { messages } from '../exam/messages/messages.ts'
import type { QuizQuestion } from '../exam/quiz/quiz-question.ts'
import type { Score } from '../exam/quiz/score.ts'
import type { QuizTerminal } from './quiz-terminal.ts'
import { cutToWidth } from './text-width.ts'

/** Columns of a question in the list of those to repeat. */
const LIST_COLUMNS = 70

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
        return `- ${cutToWidth(question.replaceAll('\n', ' '), LIST_COLUMNS)}`
      })
      .join('\n'),
  ])
}
