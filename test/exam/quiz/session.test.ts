import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { afterSession, NO_STATE, readQuizState, writeQuizState } from '../../../src/exam/quiz/quiz-state.ts'
import {
  currentId,
  handIn,
  type QuizSession,
  respond,
  revisit,
  spendTime,
  startSession,
} from '../../../src/exam/quiz/session.ts'

const answer = (session: QuizSession, ...letters: string[]) => respond(session, { letters })

describe('practice', () => {
  it('asks each question once and ends with the last answer', () => {
    const first = startSession(['p', 'q'], 'practice')
    expect(currentId(first)).toBe('p')
    const second = answer(first, 'C', 'A', 'C')
    expect(currentId(second)).toBe('q')
    const end = answer(second, 'B')
    expect(end).toMatchObject({ phase: 'done', answers: { p: ['A', 'C'], q: ['B'] } })
    expect(currentId(end)).toBeUndefined()
    expect(() => answer(end, 'A')).toThrow(RangeError)
  })

  it('has no questions to see again', () => {
    expect(() => revisit(startSession(['p'], 'practice'), 0)).toThrow(RangeError)
  })
})

describe('a mock exam', () => {
  const review = answer(respond(startSession(['p', 'q'], 'mock'), { letters: [], flag: true }), 'B')

  it('ends with a list of all questions, open ones and flagged ones among them', () => {
    expect(review).toMatchObject({ phase: 'review', answers: { q: ['B'] }, flagged: ['p'] })
  })

  it('lets an answer and a flag change, and comes back to the list', () => {
    const changed = answer(revisit(review, 0), 'D')
    expect(changed).toMatchObject({ phase: 'review', answers: { p: ['D'], q: ['B'] }, flagged: [] })
    expect(answer(revisit(changed, 1)).answers).toEqual({ p: ['D'] })
  })

  it('is over when it is handed in', () => {
    expect(handIn(review)).toMatchObject({ phase: 'done', answers: { q: ['B'] } })
    expect(() => revisit(review, 2)).toThrow(RangeError)
  })
})

describe('time', () => {
  it('runs only where there is a limit, and ends the session when none is left', () => {
    expect(spendTime(startSession(['p'], 'mock'), 1e9).phase).toBe('first-pass')
    const timed = spendTime(startSession(['p'], 'mock', 60), 45)
    expect(timed).toMatchObject({ phase: 'first-pass', secondsLeft: 15 })
    expect(spendTime(timed, 20)).toMatchObject({ phase: 'done', secondsLeft: 0 })
  })

  it('does not run backwards', () => {
    expect(spendTime(startSession(['p'], 'mock', 60), -5).secondsLeft).toBe(60)
  })
})

const ids = ['p', 'q', 'r', 's']
const step = fc.oneof(
  fc.record({ letters: fc.subarray(['A', 'B', 'C', 'D']), flag: fc.boolean() }),
  fc.record({ place: fc.nat(ids.length - 1) }),
  fc.record({ seconds: fc.double({ min: 0, max: 30, noNaN: true }) }),
)
const sessions = fc
  .tuple(fc.constantFrom('practice' as const, 'mock' as const), fc.constantFrom(null, 90), fc.array(step))
  .map(([mode, seconds, steps]) =>
    steps.reduce<QuizSession>(
      (session, each) => {
        if ('seconds' in each) return spendTime(session, each.seconds)
        if ('place' in each) return session.phase === 'review' ? revisit(session, each.place) : session
        return currentId(session) === undefined ? session : respond(session, each)
      },
      startSession(ids, mode, seconds),
    ),
  )

describe('what is kept between runs', () => {
  test.prop([sessions, fc.subarray(ids), fc.nat(9)])('is read back as it was', (session, wrong, started) => {
    const state = { version: 1 as const, session, wrong, started }
    expect(readQuizState(writeQuizState(state), new Set(ids))).toEqual(state)
  })

  it('is dropped with a session that asks for a question which is gone', () => {
    const text = writeQuizState({ version: 1, session: startSession(ids, 'mock'), wrong: ['p', 's'], started: 3 })
    expect(readQuizState(text, new Set(['p', 'q', 'r']))).toEqual({
      version: 1,
      session: null,
      wrong: ['p'],
      started: 3,
    })
  })

  it.each(['', '{', '[]', '{"version":2,"session":null,"wrong":[],"started":0}', '{"version":1,"session":{"at":7}}'])(
    'is nothing to go on with when it reads %j',
    (text) => expect(readQuizState(text, new Set(ids))).toEqual(NO_STATE),
  )

  it('forgets a wrong answer once it was right, and keeps those that were not asked', () => {
    const state = { ...NO_STATE, wrong: ['p', 's'], session: startSession(['p', 'q'], 'practice') }
    expect(afterSession(state, state.session, ['q'])).toMatchObject({ session: null, wrong: ['s', 'q'] })
  })
})
