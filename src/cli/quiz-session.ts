import { messages } from '../exam/messages/messages.ts'
import { answerNotes } from '../exam/quiz/answer-notes.ts'
import { answersWanted, type QuizQuestion } from '../exam/quiz/quiz-question.ts'
import { afterSession, type QuizState } from '../exam/quiz/quiz-state.ts'
import { type GradedQuestion, isRight, scoreOf } from '../exam/quiz/score.ts'
import { currentId, handIn, type QuizSession, respond, revisit, spendTime, startSession } from '../exam/quiz/session.ts'
import type { QuestionVerdict } from '../exam/verdict/judge-question.ts'
import type { Judge } from './judge.ts'
import type { Deck } from './quiz-deck.ts'
import type { QuizOptions } from './quiz-options.ts'
import { sayScore } from './quiz-score.ts'
import type { QuizStateFile } from './quiz-state-file.ts'
import type { QuizTerminal } from './quiz-terminal.ts'
import { cutToWidth } from './text-width.ts'

const SKIP = 'skip'
const HAND_IN = 'hand-in'
/** Columns of a question in the list of all. */
const LIST_COLUMNS = 56

/** What a session works with. */
export interface SessionSetting {
  readonly judge: Judge
  readonly terminal: QuizTerminal
  readonly file: QuizStateFile
  readonly state: QuizState
  /** The command that asks wrong answers again. */
  readonly command: string
}

/** Asks one question after another, keeps the state after each, and says how it went. Returns at the end or on Ctrl-C. */
export async function runSession(
  deck: Deck,
  order: readonly QuizQuestion[],
  options: QuizOptions,
  { judge, terminal, file, state: before, command }: SessionSetting,
): Promise<void> {
  const say = messages[deck.language]
  const questions = new Map(deck.questions.map((question) => [question.id, question]))
  const resumed = options.fresh === true ? null : before.session
  const seconds = options.minutes === undefined ? null : options.minutes * 60
  const mode = options.mock === true ? 'mock' : 'practice'
  let session: QuizSession =
    resumed ??
    startSession(
      order.map(({ id }) => id),
      mode,
      seconds,
    )
  let state: QuizState = resumed === null ? { ...before, started: before.started + 1 } : before
  const keep = (next: QuizSession): void => {
    session = next
    state = { ...state, session }
    file.save(state)
  }
  keep(session)
  const total = session.order.length
  if (resumed !== null) terminal.say(say.quiz.resumed(session.at + 1, total))
  else {
    const { minutes } = options
    terminal.say(say.quiz.intro({ questions: total, mock: mode === 'mock', ...(minutes !== undefined && { minutes }) }))
  }

  while (session.phase !== 'done') {
    const id = currentId(session)
    const clock = startClock(session.secondsLeft)
    if (id !== undefined) {
      const question = questions.get(id)!
      const ahead = questions.get(session.order[session.at + 1] ?? '')
      const verdict = judge.judge(question)
      if (ahead !== undefined) judge.judge(ahead).catch(() => {})
      const key = await keyOf(question, verdict)
      const response = await askQuestion(session, question, key, clock.signal)
      if (response === undefined) {
        if (!clock.stop()) return pause(clock.seconds())
        keep(spendTime(session, Number.POSITIVE_INFINITY))
        break
      }
      clock.stop()
      keep(respond(spendTime(session, clock.seconds()), response))
      if (session.mode === 'practice')
        explain(question, key, response.letters, await terminal.busy(say.quiz.thinking(), verdict))
    } else {
      const next = await reviewList(clock.signal)
      if (next === undefined && !clock.stop()) return pause(clock.seconds())
      clock.stop()
      const timed = next === undefined ? handIn(session) : spendTime(session, clock.seconds())
      keep(next === HAND_IN || timed.phase === 'done' ? handIn(timed) : revisit(timed, Number(next)))
    }
  }
  if (session.secondsLeft === 0) terminal.say(say.quiz.timeIsUp())
  await finish()

  function pause(seconds: number): void {
    const left = spendTime(session, seconds)
    keep(left)
    terminal.say(say.quiz.interrupted())
  }

  async function keyOf({ note }: QuizQuestion, verdict: Promise<QuestionVerdict>): Promise<readonly string[]> {
    return note.key.length > 0 ? note.key : (await terminal.busy(say.quiz.thinking(), verdict)).answer
  }

  async function askQuestion(now: QuizSession, question: QuizQuestion, key: readonly string[], signal: AbortSignal) {
    const count = answersWanted(question, key)
    const mock = now.mode === 'mock'
    const left = now.secondsLeft
    const place = now.at + 1
    const domain = say.quiz.domains[question.domain]
    const choices = question.note.options.map(({ letter, text }) => ({ value: letter, label: `${letter}) ${text}` }))
    const chosen = await terminal.ask(
      {
        heading: say.quiz.heading({
          place,
          total,
          domain,
          ...(left !== null && { timeLeft: clockText(left) }),
        }),
        text: question.note.question,
        message: say.quiz.choose(count),
        choices: mock ? [...choices, { value: SKIP, label: say.quiz.words.skip }] : choices,
        count,
        ...(mock && { alone: SKIP }),
        ...(now.answers[question.id] !== undefined && { chosen: now.answers[question.id]! }),
      },
      signal,
    )
    if (chosen === undefined) return undefined
    if (!mock) return { letters: chosen }
    const letters = chosen.includes(SKIP) ? [] : chosen
    const flag = await terminal.pick(
      say.quiz.words.flag,
      [
        { value: 'no', label: say.words.no },
        { value: 'yes', label: say.words.yes },
      ],
      signal,
    )
    return flag === undefined ? undefined : { letters, flag: flag === 'yes' }
  }

  async function reviewList(signal: AbortSignal): Promise<string | undefined> {
    const open = session.order.filter((id) => session.answers[id] === undefined).length
    const list = session.order.map((id, place) => {
      const marks = [
        session.answers[id]?.join(', ') ?? say.quiz.words.notAnswered,
        ...(session.flagged.includes(id) ? [`⚑ ${say.quiz.words.flagged}`] : []),
      ]
      const words = cutToWidth(questions.get(id)!.note.question.replaceAll('\n', ' '), LIST_COLUMNS)
      return { value: String(place), label: `${place + 1}. ${words} [${marks.join(' · ')}]` }
    })
    const submit = { value: HAND_IN, label: say.quiz.handIn(open) }
    return terminal.pick(say.quiz.reviewQuestion(), [submit, ...list], signal)
  }

  function explain(
    question: QuizQuestion,
    key: readonly string[],
    chosen: readonly string[],
    verdict: QuestionVerdict,
  ): void {
    const right = isRight({ key, chosen })
    const { explanation } = question.note
    const notes = [...answerNotes(verdict, key, deck.language), ...(explanation === undefined ? [] : [explanation])]
    terminal.note(right ? say.quiz.isRight() : say.quiz.isWrong(key), notes, right ? 'good' : 'bad')
  }

  async function finish(): Promise<void> {
    const graded: GradedQuestion[] = []
    for (const id of session.order) {
      const question = questions.get(id)!
      const key = await keyOf(question, judge.judge(question))
      graded.push({ id, domain: question.domain, key, chosen: session.answers[id] ?? [] })
    }
    const score = scoreOf(graded)
    if (session.mode === 'mock')
      for (const { id, key, chosen } of graded.filter((question) => !isRight(question))) {
        const question = questions.get(id)!
        const place = session.order.indexOf(id) + 1
        const domain = say.quiz.domains[question.domain]
        terminal.note(say.quiz.heading({ place, total, domain }), [
          question.note.question,
          `${say.quiz.words.yourAnswer}: ${chosen.join(', ') || say.quiz.words.notAnswered}`,
        ])
        explain(question, key, chosen, await terminal.busy(say.quiz.thinking(), judge.judge(question)))
      }
    file.save(afterSession(state, session, score.wrong))
    sayScore(score, questions, deck.language, terminal)
    if (score.wrong.length > 0) terminal.say(say.quiz.retryHint(command))
  }
}

/** Measures the time of one prompt and ends it when none is left. `stop` tells whether the time was up. */
function startClock(secondsLeft: number | null) {
  const begun = performance.now()
  const controller = new AbortController()
  const timer = secondsLeft === null ? undefined : setTimeout(() => controller.abort(), secondsLeft * 1000)
  let ended: number | undefined
  return {
    signal: controller.signal,
    seconds: () => ((ended ?? performance.now()) - begun) / 1000,
    stop: () => {
      ended ??= performance.now()
      clearTimeout(timer)
      return controller.signal.aborted
    },
  }
}

/** Minutes and seconds, as clocks of exams show them: `89:05`. */
function clockText(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
