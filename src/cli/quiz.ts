import { messages } from '../exam/messages/messages.ts'
import { drawOrder } from '../exam/quiz/draw-order.ts'
import type { QuizQuestion } from '../exam/quiz/quiz-question.ts'
import { CliError } from './cli-error.ts'
import { createJudge } from './judge.ts'
import { loadPriceBook } from './load-price-book.ts'
import { type Deck, loadDeck } from './quiz-deck.ts'
import { askDrills } from './quiz-drills.ts'
import { type QuizOptions, USUAL_DRILLS } from './quiz-options.ts'
import { gradeAnswers } from './quiz-script.ts'
import { runSession } from './quiz-session.ts'
import { quizStateFile } from './quiz-state-file.ts'
import type { QuizTerminal } from './quiz-terminal.ts'
import type { Shell } from './shell.ts'

/**
 * Asks the questions of a deck: of a person at a terminal, or of answers written beforehand.
 *
 * Throws `CliError` when there is nothing to ask, nobody to ask, or options that do not go together.
 */
export async function quiz(path: string, options: QuizOptions, shell: Shell, terminal?: QuizTerminal): Promise<void> {
  refuseContradictions(options)
  const scripted = options.answers !== undefined
  if (!scripted && !shell.interactive && terminal === undefined)
    throw new CliError(
      'there is no terminal to ask at: give the answers with --answers <file>, or - for the standard input',
    )
  // A book that cannot be read is complained about here, before anything is asked.
  const book = await loadPriceBook(options.prices, shell)
  const deck = await loadDeck(path, options.lang, shell)
  const judge = createJudge(options.prices)
  try {
    const regions = [...new Set(book.rows.map(({ region }) => region))].sort()
    const count = options.count
    if (scripted) {
      const order =
        options.seed === undefined ? deck.questions.slice(0, count) : drawOrder(deck.questions, options.seed, count)
      await gradeAnswers(deck, order, options, { judge, regions, shell })
      return
    }
    const desk = terminal ?? (await import('./clack-terminal.ts')).clackTerminal(shell, messages[deck.language])
    if (options.drill === true) {
      const file = quizStateFile(deck, shell)
      const state = file.load()
      file.save({ ...state, started: state.started + 1 })
      const seed = options.seed ?? state.started
      await askDrills(deck, { judge: judge.judge, regions, count: count ?? USUAL_DRILLS, seed }, desk)
      return
    }
    await runQuiz(deck, options, { judge, shell, terminal: desk, command: wrongCommand(path, options) })
  } finally {
    await judge.close()
  }
}

async function runQuiz(
  deck: Deck,
  options: QuizOptions,
  around: { judge: ReturnType<typeof createJudge>; shell: Shell; terminal: QuizTerminal; command: string },
): Promise<void> {
  const file = quizStateFile(deck, around.shell)
  const state = file.load()
  const fresh = options.fresh === true || options.wrong === true
  const pool = options.wrong === true ? deck.questions.filter(({ id }) => state.wrong.includes(id)) : deck.questions
  if (pool.length === 0) {
    around.terminal.say(messages[deck.language].quiz.nothingWrong())
    return
  }
  const order: readonly QuizQuestion[] = drawOrder(pool, options.seed ?? state.started, options.count)
  await runSession(deck, order, { ...options, fresh }, { ...around, file, state })
}

const CONTRADICTIONS: readonly (readonly [keyof QuizOptions, keyof QuizOptions])[] = [
  ['drill', 'mock'],
  ['drill', 'wrong'],
  ['drill', 'minutes'],
  ['answers', 'wrong'],
  ['answers', 'mock'],
  ['answers', 'minutes'],
  ['answers', 'fresh'],
]

function refuseContradictions(options: QuizOptions): void {
  for (const [one, other] of CONTRADICTIONS)
    if (options[one] !== undefined && options[other] !== undefined)
      throw new CliError(`--${one} and --${other} do not go together`)
  if (options.json === true && options.answers === undefined) throw new CliError('--json goes with --answers')
}

/** The command that asks what was wrong again, of the same questions. */
function wrongCommand(path: string, { lang }: QuizOptions): string {
  return `stowage quiz ${path}${lang === undefined ? '' : ` --lang ${lang}`} --wrong`
}
