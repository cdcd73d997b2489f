import type { QuizQuestion } from '../quiz/quiz-question.ts'
import type { Band } from '../verdict/band.ts'
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
  /** Prefer a change that turns the answer, or one that does not, and take another where there is none; undefined to take any. */
  readonly turns: boolean | undefined
}

/** Changes that are simulated in search of one with the wanted outcome. */
const MOST_TRIED = 5

/** Bands with which an answer can be asked for. A fragile one rests on what the question leaves open, which the drill then states. */
const SURE: readonly Band[] = ['clear', 'fragile']

/** Whether the changed fact makes another option the answer. */
export function turnsAnswer({ was, now }: Pick<Drill, 'was' | 'now'>): boolean {
  return was.answer.join() !== now.answer.join()
}

/**
 * The best of the first few changes: one that turns the answer as wanted before another, and a clear answer before a fragile one.
 * `undefined` where the engine is not sure of the question itself or does not agree with its key, and where no change is decided well
 * enough.
 */
export async function findDrill(
  { question, changes, turns }: DrillSearch,
  judge: JudgeChange,
): Promise<Drill | undefined> {
  if (changes.length === 0) return undefined
  const was = await judge(question)
  if (!SURE.includes(was.band) || was.agrees === false) return undefined
  let best: { readonly drill: Drill; readonly merit: number } | undefined
  for (const possible of changes.slice(0, MOST_TRIED)) {
    const now = await judge(question, possible.change).catch(withoutPrices)
    if (now === undefined || !SURE.includes(now.band)) continue
    const drill = { ...possible, question, was, now }
    if (turns === undefined) return drill
    const merit = (turnsAnswer(drill) === turns ? 2 : 0) + (now.band === 'clear' ? 1 : 0)
    if (merit === 3) return drill
    if (best === undefined || merit > best.merit) best = { drill, merit }
  }
  return best?.drill
}

/** Some prices could be attested in a few regions only: a region without them makes no drill. */
function withoutPrices(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'MissingPriceError')) throw error
}
