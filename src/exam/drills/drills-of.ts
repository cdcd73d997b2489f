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
 * Drills in an order that the seed decides: the first that is found, and then one that turns the answer after one that does not and the
 * other way round, as far as there are such. A question comes again, with another change, only when the others have had their turn. Ends
 * early when there are no more.
 */
export async function* drillsOf(setting: DrillSetting): AsyncGenerator<Drill, void> {
  const wanted: Wanted = { turns: undefined }
  const source = foundIn(setting, wanted)
  const stock: Drill[] = []
  const fits = (drill: Drill) => wanted.turns === undefined || turnsAnswer(drill) === wanted.turns
  for (let made = 0; made < setting.count; made++) {
    const place = stock.findIndex(fits)
    let drill = place < 0 ? undefined : stock.splice(place, 1)[0]
    for (let looked = 0; drill === undefined && looked < MOST_LOOKED_AT; looked++) {
      const { value, done } = await source.next()
      if (done === true) break
      if (fits(value)) drill = value
      else stock.push(value)
    }
    drill ??= stock.shift()
    if (drill === undefined) return
    wanted.turns = !turnsAnswer(drill)
    yield drill
  }
}

/** The kind of drill that is looked for; undefined when any will do. */
interface Wanted {
  turns: boolean | undefined
}

/** One drill of each question that has one, again and again until there is none left. */
async function* foundIn(
  { questions, judge, regions, seed }: DrillSetting,
  wanted: Readonly<Wanted>,
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
