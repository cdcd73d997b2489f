import { changeText, drillAssumptions, drillNotes } from '../exam/drills/drill-text.ts'
import { type DrillSetting, drillsOf } from '../exam/drills/drills-of.ts'
import { messages } from '../exam/messages/messages.ts'
import { type GradedQuestion, isRight, scoreOf } from '../exam/quiz/score.ts'
import type { Deck } from './quiz-deck.ts'
import { sayScore } from './quiz-score.ts'
import type { QuizTerminal } from './quiz-terminal.ts'

/** Asks drills of a person, the next one being simulated meanwhile, and says how it went. */
export async function askDrills(
  deck: Deck,
  setting: Omit<DrillSetting, 'questions'>,
  terminal: QuizTerminal,
): Promise<void> {
  const { count } = setting
  const say = messages[deck.language]
  const drills = drillsOf({ ...setting, questions: deck.questions })
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
    const assumed = drillAssumptions(drill, deck.language)
    const chosen = await terminal.ask({
      heading: say.quiz.heading({ place: graded.length + 1, total: count, domain: say.quiz.domains[question.domain] }),
      text: [question.note.question, say.quiz.nowChange(changeText(drill, deck.language)), ...assumed].join('\n\n'),
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
