import type { QuizQuestion } from '../quiz/quiz-question.ts'
import type { QuestionVerdict } from '../verdict/judge-question.ts'
import type { PossibleChange } from './changes-of.ts'
import type { FactChange } from './fact-change.ts'

/** A question with one fact changed, and what the engine says before and after. */
export interface Drill extends PossibleChange {
  readonly question: QuizQuestion
  readonly was: QuestionVerdict
  readonly now: QuestionVerdict
}

/** Decides a question, as it stands or with a fact changed. */
export type JudgeChange = (question: QuizQuestion, change?: FactChange) => Promise<QuestionVerdict>

/** What to look for: a question that is decided already, and the changes to try in this order. */
export interface DrillSearch {
  readonly question: QuizQuestion
  readonly changes: readonly PossibleChange[]
  /** Prefer a change that turns the answer, or one that does not; another is taken where there is none. */
  readonly turns: boolean
}

/** Changes that are simulated in search of one with the wanted outcome. */
const MOST_TRIED = 4

/**
 * The first change after which the engine is sure of its answer and which turns the answer as wanted, else the first of which it is sure at all.
 * `undefined` where the engine is not sure of the question itself or agrees with its key no more, and where no change is clear.
 */
export async function findDrill(
  { question, changes, turns }: DrillSearch,
  judge: JudgeChange,
): Promise<Drill | undefined> {
  if (changes.length === 0) return undefined
  const was = await judge(question)
  if (was.band !== 'clear' || was.agrees === false) return undefined
  let second: Drill | undefined
  for (const possible of changes.slice(0, MOST_TRIED)) {
    const now = await judge(question, possible.change).catch(withoutPrices)
    if (now === undefined || now.band !== 'clear') continue
    const drill = { ...possible, question, was, now }
    if ((now.answer.join() !== was.answer.join()) === turns) return drill
    second ??= drill
  }
  return second
}

/** Some prices could be attested in a few regions only: a region without them makes no drill. */
function withoutPrices(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'MissingPriceError')) throw error
}
