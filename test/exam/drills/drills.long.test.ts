import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../src/exam/drills/changes-of.ts'
import { changeText, drillAssumptions, drillNotes } from '../../../src/exam/drills/drill-text.ts'
import { drillsOf } from '../../../src/exam/drills/drills-of.ts'
import { changeName, type FactChange } from '../../../src/exam/drills/fact-change.ts'
import { type Drill, findDrill, type JudgeChange, turnsAnswer } from '../../../src/exam/drills/find-drill.ts'
import { rereadWith } from '../../../src/exam/drills/reread.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'
import { quizQuestion } from '../../../src/exam/quiz/quiz-question.ts'
import { judgeQuestion } from '../../../src/exam/verdict/judge-question.ts'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'
import { MissingPriceError } from '../../../src/prices/missing-price-error.ts'

const CLASSES = '- A) S3 Standard\n- B) S3 Glacier Instant Retrieval\n- C) S3 Glacier Deep Archive\n\n**Answer: C**\n'
const question = (stem: string, options = CLASSES) =>
  quizQuestion(readNotes(`**Question:** ${stem}\n\n**Options:**\n${options}`, 'note.md').questions[0]!)
const ledgers = question(
  'A notary owns 40 TB of scanned ledgers. They must be kept for 10 years and are almost never read. Auditors accept to wait for a scan within 12 hours. Which class is the MOST cost-effective?',
)

/** The engine without files and threads around it. */
const engine: JudgeChange = async ({ note }, change) =>
  judgeQuestion(note, builtInPriceBook, {
    ...(change !== undefined && { reread: (reading) => rereadWith(reading, change) }),
    ...(change?.fact === 'region' && { region: change.region }),
  })

describe('what can be changed', () => {
  const names = changesOf(ledgers.note, ['us-east-1', 'eu-west-1']).map(({ change }) => changeName(change))

  it('is what the question states, by a factor of two at least, and the region', () => {
    expect(names).toContain('retention:90')
    expect(names).not.toContain('retention:3650')
    expect(names).toContain('retrieval:1')
    expect(names).not.toContain('retrieval:43200')
    expect(names).toContain('volume:400000000000')
    expect(names.filter((name) => name.startsWith('region'))).toEqual(['region:eu-west-1'])
  })

  it('is nothing that the question is silent about', () => {
    const silent = question('Scans are kept in Amazon S3. Which class is the MOST cost-effective?')
    expect(changesOf(silent.note, [])).toEqual([])
  })

  it('is nothing where several answers are asked for', () => {
    expect(changesOf({ ...ledgers.note, select: 2 }, ['eu-west-1'])).toEqual([])
  })

  it('is another reading of the question each time', () => {
    const reading = readStem(ledgers.note.question, '')
    for (const { change } of changesOf(ledgers.note, [])) expect(rereadWith(reading, change)).not.toEqual(reading)
  })
})

describe('a changed fact', () => {
  const reading = readStem(ledgers.note.question, '')
  const amount = (change: FactChange, quantity: string) =>
    rereadWith(reading, change).quantities.find((found) => found.quantity === quantity)?.amount

  it('takes the place of what was stated, and leaves the rest', () => {
    expect(amount({ fact: 'retention', days: 90 }, 'retention')).toBe(90)
    expect(amount({ fact: 'retention', days: 90 }, 'retrieval-time')).toBe(12 * 3600)
    expect(amount({ fact: 'volume', bytes: 4e11 }, 'stored-bytes')).toBe(4e11)
    expect(rereadWith(reading, { fact: 'region', region: 'eu-west-1' })).toBe(reading)
  })

  it('makes waiting a matter of moments, or moments a matter of waiting', () => {
    const atOnce = rereadWith(reading, { fact: 'retrieval', seconds: 1 })
    expect(atOnce.needs.map(({ need }) => need)).toContain('immediate-read')
    expect(atOnce.quantities.map(({ quantity }) => quantity)).not.toContain('retrieval-time')
    const slow = rereadWith(atOnce, { fact: 'retrieval', seconds: 7200 })
    expect(slow.needs.map(({ need }) => need)).not.toContain('immediate-read')
    expect(slow.quantities).toContainEqual(expect.objectContaining({ quantity: 'retrieval-time', amount: 7200 }))
  })
})

describe('the engine decides again', () => {
  it('and a scan that is wanted at once no longer belongs in an archive', async () => {
    const changes = changesOf(ledgers.note, []).filter(({ change }) => changeName(change) === 'retrieval:1')
    const drill = (await findDrill({ question: ledgers, changes, turns: true }, engine))!
    expect([drill.was.answer, drill.now.answer]).toEqual([['C'], ['B']])
    expect(changeText(drill, 'en')).toBe('every read must be answered at once (it was 12 hours).')
    const [outcome, ...options] = drillNotes(drill, 'en')
    expect(outcome).toBe('The answer changes from C to B.')
    expect(options[2]).toMatch(/^C\) S3 Glacier Deep Archive: Retrieval takes 12 hours .* Before: it was the answer\.$/)
    expect(options[1]).toMatch(
      /^B\) S3 Glacier Instant Retrieval is right and costs \$.* Before: It costs [\d.]+ times as much as C/,
    )
    expect(options[0]).toMatch(/^A\) S3 Standard: It costs [\d.]+ times as much as B/)
    expect(drillNotes(drill, 'ko')[0]).toBe('정답이 C에서 B로 바뀝니다.')
  })
  it('and nothing else: how long a read may take does not change how often anybody reads', async () => {
    const previews = question(
      'Previews of 100 TB are viewed now and then and must be shown immediately. Which class costs the least?',
    )
    const bills = async (change?: FactChange) =>
      (await engine(previews, change)).options.slice(0, 2).map(({ cost }) => cost)
    expect(await bills({ fact: 'retrieval', seconds: 48 * 3600 })).toEqual(await bills())
  })
})

/** A judge of whom the outcome of every change is known. */
function oracle(outcomes: Readonly<Record<string, readonly [answer: string, band: string]>>): JudgeChange {
  return async (_, change) => {
    const [answer, band] = change === undefined ? ['C', 'clear'] : (outcomes[changeName(change)] ?? ['C', 'close call'])
    return { answer: [answer], band, agrees: true, options: [], inferred: [], assumed: [] } as never
  }
}

describe('the choice of a drill', () => {
  const changes = changesOf(ledgers.note, [])
  const find = (outcomes: Parameters<typeof oracle>[0], turns: boolean) =>
    findDrill({ question: ledgers, changes: changes.slice(0, 4), turns }, oracle(outcomes))

  it('never falls on a close call', async () => {
    expect(await find({}, true)).toBeUndefined()
  })

  it('prefers the wanted kind, and a clear answer among those', async () => {
    const [stays, fragile, clear] = changes.map(({ change }) => changeName(change)) as [string, string, string]
    const outcomes = { [stays]: ['C', 'clear'], [fragile]: ['A', 'fragile'], [clear]: ['A', 'clear'] } as const
    expect(changeName((await find(outcomes, true))!.change)).toBe(clear)
    expect(changeName((await find(outcomes, false))!.change)).toBe(stays)
  })

  it('passes over a region without prices, and hides no other failure', async () => {
    const regional = { question: ledgers, changes: changesOf(ledgers.note, ['eu-west-1']).slice(-1), turns: true }
    const failing =
      (error: Error): JudgeChange =>
      (question, change) =>
        change === undefined ? oracle({})(question) : Promise.reject(error)
    expect(await findDrill(regional, failing(new MissingPriceError([], 'book')))).toBeUndefined()
    await expect(findDrill(regional, failing(new Error('broken')))).rejects.toThrow('broken')
  })

  it('alternates between changes that turn the answer and others, and never repeats one', async () => {
    const outcomes = Object.fromEntries(
      changes.map(({ change }, place) => [changeName(change), [place % 3 === 0 ? 'A' : 'C', 'clear'] as const]),
    )
    const drills: Drill[] = []
    const setting = { questions: [ledgers], judge: oracle(outcomes), regions: [], count: 100, seed: 3 }
    for await (const drill of drillsOf(setting)) drills.push(drill)
    expect(new Set(drills.map(({ change }) => changeName(change))).size).toBe(changes.length)
    expect(drills).toHaveLength(changes.length)
    const kinds = drills.slice(0, 4).map(turnsAnswer)
    expect(kinds).toEqual([kinds[0], !kinds[0], kinds[0], !kinds[0]])
  })

  it('says what a fragile answer rests on', () => {
    const now = {
      band: 'fragile',
      inferred: [{ field: 'read-rate', value: '0.0333333', words: 'once a month', offset: 3 }],
      assumed: [{ field: 'datasets.data.objectSize', value: '10 MB' }],
    }
    const drill = { now, change: { fact: 'retention', days: 90 } } as unknown as Drill
    expect(drillAssumptions(drill, 'en')).toEqual([
      'read-rate = 1.01 times a month, from “once a month”',
      'datasets.data.objectSize = 10 MB, which the question does not say',
    ])
  })
})
