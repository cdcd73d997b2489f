import { z } from 'zod'
import { type QuizSession, quizSessionSchema } from './session.ts'

/** What is remembered of a set of questions between two runs. */
const quizStateSchema = z.strictObject({
  version: z.literal(1),
  /** The session to go on with; null when none is under way. */
  session: quizSessionSchema.nullable(),
  /** Ids of questions whose latest answer was wrong. */
  wrong: z.array(z.string()),
  /** How many sessions were started, so that each one shuffles anew. */
  started: z.int().nonnegative(),
})

export type QuizState = Readonly<z.infer<typeof quizStateSchema>>

export const NO_STATE: QuizState = { version: 1, session: null, wrong: [], started: 0 }

/** State as text that {@link readQuizState} reads back. */
export function writeQuizState(state: QuizState): string {
  return `${JSON.stringify(quizStateSchema.parse(state), null, 2)}\n`
}

/**
 * Reads what {@link writeQuizState} wrote and leaves out questions that are gone; a session that had one is dropped, since its score
 * would be another's. Text of another version, or of no version at all, is nothing to go on with.
 */
export function readQuizState(text: string, ids: ReadonlySet<string>): QuizState {
  const parsed = quizStateSchema.safeParse(jsonOf(text))
  if (!parsed.success) return NO_STATE
  const { session, wrong } = parsed.data
  return {
    ...parsed.data,
    session: session?.order.every((id) => ids.has(id)) === true ? session : null,
    wrong: wrong.filter((id) => ids.has(id)),
  }
}

/** The list of wrong answers after a session: what was right leaves it, what was wrong or left open joins it. */
export function afterSession(state: QuizState, session: QuizSession, wrong: readonly string[]): QuizState {
  const asked = new Set(session.order)
  return { ...state, session: null, wrong: [...state.wrong.filter((id) => !asked.has(id)), ...wrong] }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
