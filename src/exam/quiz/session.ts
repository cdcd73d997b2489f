import { z } from 'zod'

const letters = z.array(z.string().regex(/^[A-Z]$/))

/** A quiz under way, as plain data: what was asked, what was answered, and where it stands. */
export const quizSessionSchema = z
  .strictObject({
    /** `practice` explains after each answer, which is final; `mock` lets answers change until all are handed in. */
    mode: z.enum(['practice', 'mock']),
    /** Ids of the questions in the order in which they are asked. */
    order: z.array(z.string()).min(1),
    /** Place of the question that is asked now, from 0. */
    at: z.int().nonnegative(),
    /** `first-pass`: each question once; `review`: the list of all; `revisit`: one question out of the list; `done`: scored. */
    phase: z.enum(['first-pass', 'review', 'revisit', 'done']),
    answers: z.record(z.string(), letters),
    flagged: z.array(z.string()),
    /** Seconds until the time is up; null without a limit. */
    secondsLeft: z.number().nonnegative().nullable(),
  })
  .refine(({ at, order }) => at < order.length, 'the place lies behind the last question')

export type QuizSession = Readonly<z.infer<typeof quizSessionSchema>>

/** A session at its first question. Throws `RangeError` without questions. */
export function startSession(
  order: readonly string[],
  mode: QuizSession['mode'],
  secondsLeft: number | null = null,
): QuizSession {
  if (order.length === 0) throw new RangeError('a quiz needs a question')
  return { mode, order: [...order], at: 0, phase: 'first-pass', answers: {}, flagged: [], secondsLeft }
}

/** Id of the question that is asked now; `undefined` while the list is shown and at the end. */
export function currentId({ order, at, phase }: QuizSession): string | undefined {
  return phase === 'first-pass' || phase === 'revisit' ? order[at] : undefined
}

/** What came of one question: letters in any order, none when it was left open; and whether to see it again. */
export interface Response {
  readonly letters: readonly string[]
  readonly flag?: boolean
}

/** Takes the response to the current question and moves on. Throws `RangeError` when no question is asked. */
export function respond(session: QuizSession, { letters: chosen, flag = false }: Response): QuizSession {
  const id = currentId(session)
  if (id === undefined) throw new RangeError('no question is asked now')
  const { [id]: _, ...others } = session.answers
  const flagged = session.flagged.filter((other) => other !== id)
  const answered: QuizSession = {
    ...session,
    answers: chosen.length === 0 ? others : { ...others, [id]: [...new Set(chosen)].sort() },
    flagged: flag ? [...flagged, id] : flagged,
  }
  if (session.phase === 'revisit') return { ...answered, phase: 'review' }
  if (session.at + 1 < session.order.length) return { ...answered, at: session.at + 1 }
  return { ...answered, phase: session.mode === 'mock' ? 'review' : 'done' }
}

/** Asks a question again out of the list. Throws `RangeError` outside of the review and for a place that is not there. */
export function revisit(session: QuizSession, place: number): QuizSession {
  if (session.phase !== 'review') throw new RangeError('questions are seen again in the review only')
  if (session.order[place] === undefined) throw new RangeError(`there is no question at place ${place}`)
  return { ...session, at: place, phase: 'revisit' }
}

/** Ends the session, whatever is still open. */
export function handIn(session: QuizSession): QuizSession {
  return { ...session, phase: 'done' }
}

/** Takes seconds off the time that is left; the session ends when there is none. */
export function spendTime(session: QuizSession, seconds: number): QuizSession {
  if (session.secondsLeft === null) return session
  const secondsLeft = Math.max(0, session.secondsLeft - Math.max(0, seconds))
  return secondsLeft === 0 ? handIn({ ...session, secondsLeft }) : { ...session, secondsLeft }
}
