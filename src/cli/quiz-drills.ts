import { changesOf } from '../exam/drills/changes-of.ts'
import { changeText, drillNotes } from '../exam/drills/drill-text.ts'
import { changeName } from '../exam/drills/fact-change.ts'
import { type Drill, findDrill } from '../exam/drills/find-drill.ts'
import { messages } from '../exam/messages/messages.ts'
import { drawOrder } from '../exam/quiz/draw-order.ts'
import { type GradedQuestion, isRight, scoreOf } from '../exam/quiz/score.ts'
import type { Judge } from './judge.ts'
import type { Deck } from './quiz-deck.ts'
import { sayScore } from './quiz-score.ts'
import type { QuizTerminal } from './quiz-terminal.ts'

/** What drills are made of. */
export interface DrillSetting {
  readonly deck: Deck
  readonly judge: Judge
  /** Regions with prices. */
  readonly regions: readonly string[]
  readonly count: number
  readonly seed: number
}

/**
 * Drills in an order that the seed decides: every second one turns the answer, as far as there are such. A question is used again, with another
 * change, only when the others have had their turn.
 */
export async function* drillsOf({ deck, judge, regions, count, seed }: DrillSetting): AsyncGenerator<Drill> {
  const questions = drawOrder(deck.questions, seed)
  const used = new Set<string>()
  let made = 0
  for (let found = true; found && made < count; ) {
    found = false
    for (const [place, question] of questions.entries()) {
      if (made >= count) return
      const possible = drawOrder(changesOf(question.note, regions), seed + place)
      const changes = mixed(possible.filter(({ change }) => !used.has(`${question.id} ${changeName(change)}`)))
      const drill = await findDrill({ question, changes, turns: made % 2 === 0 }, judge.judge)
      if (drill === undefined) continue
      used.add(`${question.id} ${changeName(drill.change)}`)
      found = true
      made += 1
      yield drill
    }
  }
}

/** Regions are many and seldom turn an answer: one of them is enough, behind the changes of what the question states. */
function mixed<Item extends { readonly change: { readonly fact: string } }>(changes: readonly Item[]): readonly Item[] {
  const stated = changes.filter(({ change }) => change.fact !== 'region')
  return [...stated, ...changes.filter(({ change }) => change.fact === 'region').slice(0, 1)]
}

/** Asks drills of a person, the next one being simulated meanwhile, and says how it went. */
export async function askDrills(setting: DrillSetting & { readonly terminal: QuizTerminal }): Promise<void> {
  const { deck, terminal, count } = setting
  const say = messages[deck.language]
  const drills = drillsOf(setting)
  const graded: GradedQuestion[] = []
  terminal.say(say.quiz.drillIntro(count))
  let coming = drills.next()
  while (true) {
    const { value: drill, done } = await terminal.busy(say.quiz.thinking(), coming)
    if (done === true || drill === undefined) break
    coming = drills.next()
    // Awaited when its turn comes; until then a failure has nobody to tell.
    coming.catch(() => {})
    const { question, now } = drill
    const chosen = await terminal.ask({
      heading: say.quiz.heading({ place: graded.length + 1, total: count, domain: say.quiz.domains[question.domain] }),
      text: `${question.note.question}\n\n${say.quiz.nowChange(changeText(drill, deck.language))}`,
      message: say.quiz.whichNow(),
      choices: question.note.options.map(({ letter, text }) => ({ value: letter, label: `${letter}) ${text}` })),
      count: 1,
    })
    if (chosen === undefined) return
    const key = now.answer
    const right = isRight({ key, chosen })
    const notes = drillNotes(drill, deck.language)
    terminal.note(right ? say.quiz.isRight() : say.quiz.isWrong(key), notes, right ? 'good' : 'bad')
    graded.push({ id: question.id, domain: question.domain, key, chosen })
  }
  if (graded.length === 0) terminal.say(say.quiz.noDrill())
  else
    sayScore(
      scoreOf(graded),
      new Map(deck.questions.map((question) => [question.id, question])),
      deck.language,
      terminal,
    )
}
