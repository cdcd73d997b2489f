import { drawOrder } from '../quiz/draw-order.ts'
import type { QuizQuestion } from '../quiz/quiz-question.ts'
import { changesOf, type PossibleChange } from './changes-of.ts'
import { changeName } from './fact-change.ts'
import { type Drill, findDrill, type JudgeChange, turnsAnswer } from './find-drill.ts'

/** What drills are made of. */
export interface DrillSetting {
  readonly questions: readonly QuizQuestion[]
  readonly judge: JudgeChange
  /** Regions with prices. */
  readonly regions: readonly string[]
  readonly count: number
  readonly seed: number
}

/** Questions that are looked at for a drill of the wanted kind before one of the other kind is taken, so that nobody waits long. */
const MOST_LOOKED_AT = 5

/**
 * Drills in an order that the seed decides. As far as there are such, every second one turns the answer. A question comes again, with another
 * change, only when the others have had their turn. Ends early when there are no more.
 */
export async function* drillsOf(setting: DrillSetting): AsyncGenerator<Drill, void> {
  const wanted = { turns: true }
  const source = foundIn(setting, wanted)
  const stock: Drill[] = []
  for (let made = 0; made < setting.count; made++) {
    wanted.turns = made % 2 === 0
    const place = stock.findIndex((drill) => turnsAnswer(drill) === wanted.turns)
    let drill = place < 0 ? undefined : stock.splice(place, 1)[0]
    for (let looked = 0; drill === undefined && looked < MOST_LOOKED_AT; looked++) {
      const { value, done } = await source.next()
      if (done === true) break
      if (turnsAnswer(value) === wanted.turns) drill = value
      else stock.push(value)
    }
    drill ??= stock.shift()
    if (drill === undefined) return
    yield drill
  }
}

/** One drill of each question that has one, again and again until there is none left. */
async function* foundIn(
  { questions, judge, regions, seed }: DrillSetting,
  wanted: { readonly turns: boolean },
): AsyncGenerator<Drill, void> {
  const open = drawOrder(questions, seed).map((question, place) => ({
    question,
    changes: statedFirst(drawOrder(changesOf(question.note, regions), seed + place)),
  }))
  for (let found = true; found; ) {
    found = false
    for (const entry of open) {
      const drill = await findDrill({ ...entry, turns: wanted.turns }, judge)
      if (drill === undefined) {
        // What is not sure now will not be sure later.
        entry.changes = []
        continue
      }
      found = true
      entry.changes = entry.changes.filter(({ change }) => changeName(change) !== changeName(drill.change))
      yield drill
    }
  }
}

/** Regions are many and seldom turn an answer: one of them is enough, behind the changes of what the question states. */
function statedFirst(changes: readonly PossibleChange[]): readonly PossibleChange[] {
  const regional = changes.filter(({ change }) => change.fact === 'region')
  return [...changes.filter(({ change }) => change.fact !== 'region'), ...regional.slice(0, 1)]
}
