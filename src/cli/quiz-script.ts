import { changeText, drillAssumptions, drillNotes } from '../exam/drills/drill-text.ts'
import { drillsOf } from '../exam/drills/drills-of.ts'
import { messages } from '../exam/messages/messages.ts'
import { answerNotes } from '../exam/quiz/answer-notes.ts'
import type { QuizQuestion } from '../exam/quiz/quiz-question.ts'
import { readAnswers } from '../exam/quiz/read-answers.ts'
import { type GradedQuestion, isRight, type Score, scoreOf } from '../exam/quiz/score.ts'
import type { QuestionVerdict } from '../exam/verdict/judge-question.ts'
import { CliError } from './cli-error.ts'
import type { Judge } from './judge.ts'
import type { Deck } from './quiz-deck.ts'
import { type QuizOptions, USUAL_DRILLS } from './quiz-options.ts'
import { readText } from './read-text.ts'
import type { Shell } from './shell.ts'
import { writeTable } from './write-table.ts'

/** A graded question with all that is said about it. */
interface Scripted extends GradedQuestion {
  readonly question: QuizQuestion
  readonly verdict: QuestionVerdict
  /** The fact that a drill changes. */
  readonly change?: string
  /** What the answer to a drill rests on. */
  readonly assumed?: readonly string[]
  readonly explanation: readonly string[]
}

/**
 * Grades answers that were written beforehand and prints the result as text or JSON.
 *
 * Throws `CliError` when an answer cannot be read or belongs to no question.
 */
export async function gradeAnswers(
  deck: Deck,
  order: readonly QuizQuestion[],
  options: QuizOptions,
  around: { readonly judge: Judge; readonly regions: readonly string[]; readonly shell: Shell },
): Promise<void> {
  const { shell } = around
  const text = options.answers === '-' ? await shell.readStdin() : await readText(options.answers!, shell.cwd)
  const { answers, problems } = readAnswers(text)
  if (problems.length > 0) throw new CliError(`the answers cannot be read: ${problems.join('; ')}`)
  const asked = options.drill === true ? await drills(deck, options, around) : await questions(deck, order, around)
  for (const [place, letters] of answers) {
    const question = asked[place - 1]
    if (question === undefined) throw new CliError(`there is no question ${place}; there are ${asked.length}`)
    const unknown = letters.find((letter) => !question.question.note.options.some((option) => option.letter === letter))
    if (unknown !== undefined) throw new CliError(`question ${place} has no option ${unknown}`)
  }
  const graded = asked.map((question, place) => ({ ...question, chosen: answers.get(place + 1) ?? [] }))
  const score = scoreOf(graded)
  if (options.json === true) shell.stdout.write(`${JSON.stringify(record(graded, score), null, 2)}\n`)
  else print(graded, score, deck, shell)
}

async function questions(
  { language }: Deck,
  order: readonly QuizQuestion[],
  { judge }: { readonly judge: Judge },
): Promise<readonly Scripted[]> {
  const asked: Scripted[] = []
  for (const question of order) {
    const verdict = await judge.judge(question)
    const key = question.note.key.length > 0 ? question.note.key : verdict.answer
    const { id, domain } = question
    asked.push({ id, domain, key, chosen: [], question, verdict, explanation: answerNotes(verdict, key, language) })
  }
  return asked
}

async function drills(
  deck: Deck,
  { count = USUAL_DRILLS, seed = 1 }: QuizOptions,
  { judge, regions }: { readonly judge: Judge; readonly regions: readonly string[] },
): Promise<readonly Scripted[]> {
  const asked: Scripted[] = []
  for await (const drill of drillsOf({ questions: deck.questions, judge: judge.judge, regions, count, seed })) {
    const { question, now } = drill
    asked.push({
      id: question.id,
      domain: question.domain,
      key: now.answer,
      chosen: [],
      question,
      verdict: now,
      change: changeText(drill, deck.language),
      assumed: drillAssumptions(drill, deck.language),
      explanation: drillNotes(drill, deck.language),
    })
  }
  if (asked.length === 0) throw new CliError(messages[deck.language].quiz.noDrill())
  return asked
}

function record(graded: readonly Scripted[], { right, total, domains, wrong }: Score) {
  return {
    right,
    total,
    domains,
    wrong,
    questions: graded.map(({ id, domain, key, chosen, question, verdict, change, assumed, explanation }, at) => ({
      place: at + 1,
      id,
      file: question.note.file,
      index: question.note.index,
      domain,
      question: question.note.question,
      ...(change !== undefined && { change, assumed }),
      options: question.note.options,
      key,
      chosen,
      right: isRight({ key, chosen }),
      engine: { answer: verdict.answer, verdict: verdict.band },
      explanation,
    })),
  }
}

function print(graded: readonly Scripted[], score: Score, { language }: Deck, shell: Shell): void {
  const { words, quiz } = messages[language]
  for (const [place, { question, key, chosen, change, assumed, explanation }] of graded.entries()) {
    if (isRight({ key, chosen })) continue
    const { domain, note } = question
    const heading = quiz.heading({ place: place + 1, total: graded.length, domain: quiz.domains[domain] })
    const changed = change === undefined ? [] : [quiz.nowChange(change), ...(assumed ?? [])]
    const yours = `${quiz.words.yourAnswer}: ${chosen.join(', ') || quiz.words.notAnswered}`
    shell.stdout.write(`${[`## ${heading}`, note.question, ...changed, yours, ...explanation].join('\n\n')}\n\n`)
  }
  writeTable(
    [words.number, quiz.words.domain, quiz.words.yourAnswer, words.key, quiz.words.right].map((title) => ({ title })),
    graded.map(({ domain, key, chosen }, place) => [
      String(place + 1),
      quiz.domains[domain],
      chosen.join(', ') || quiz.words.notAnswered,
      key.join(', '),
      isRight({ key, chosen }) ? words.yes : words.no,
    ]),
    shell,
  )
  const domains = score.domains.map(({ domain, ...tally }) => `${quiz.domains[domain]}: ${quiz.tally(tally)}`)
  shell.stdout.write(`\n${[`${quiz.words.score}: ${quiz.tally(score)}`, ...domains].join('\n')}\n`)
}
