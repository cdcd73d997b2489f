import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkClaims } from '../../../src/exam/claims/check-claims.ts'
import type { NoteQuestion } from '../../../src/exam/notes/note.ts'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'
import { DOMAINS } from '../../../src/exam/quiz/domain.ts'
import { judgeQuestion } from '../../../src/exam/verdict/judge-question.ts'
import type { Reason } from '../../../src/exam/verdict/reason.ts'
import { examMarkdown } from '../../../src/exam/verdict/verdict-report.ts'
import { builtInPriceBook as book } from '../../../src/prices/built-in-price-book.ts'

const FOLDER = new URL('../../../src/exam/bank/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.md'))
const NOTES = FILES.map((file) => ({ file, ...readNotes(readFileSync(new URL(file, FOLDER), 'utf8'), file) }))
const QUESTIONS = NOTES.flatMap(({ questions }) =>
  questions.map((question): [name: string, question: NoteQuestion] => [
    `${question.file} ${question.index}: ${question.question.slice(0, 60)}`,
    question,
  ]),
)

/** Runs of English words in a Korean verdict outside the question, its options and the words it is quoted with; names are capitalised. */
function englishIn(markdown: string, { question, options }: NoteQuestion): readonly string[] {
  const said = [question, ...options.map(({ text }) => text)].sort((a, b) => b.length - a.length)
  const own = said.reduce((text, words) => text.replaceAll(words, ''), markdown)
  return own.replaceAll(/“[^”]*”/gu, '').match(/(?:\b[a-z][a-z'’-]*[ ,]+){2,}[a-z]{2,}|\d \/month/gu) ?? []
}

/** Reasons that say nothing against an option. */
const NO_REASON: ReadonlySet<Reason['kind']> = new Set(['undecided', 'no-bill', 'not-modelled'])

describe('the bank', () => {
  test('asks in two languages about all four domains', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(44)
    expect(QUESTIONS.filter(([, { language }]) => language === 'ko').length).toBeGreaterThanOrEqual(12)
    expect(new Set(NOTES.map(({ frontMatter }) => frontMatter?.domain))).toEqual(new Set(DOMAINS))
  })

  test('asks no question twice', () => {
    expect(new Set(QUESTIONS.map(([, { question }]) => question)).size).toBe(QUESTIONS.length)
  })

  test.each(NOTES.map(({ file, issues }) => [file, issues] as const))('%s is read without loss', (_file, issues) => {
    expect(issues).toEqual([])
  })

  test.each(NOTES.map((notes) => [notes.file, notes] as const))('%s claims nothing that we know better', (_, notes) => {
    const claims = checkClaims(notes, { book, region: 'us-east-1' })
    expect(claims.filter(({ verdict }) => verdict !== 'agrees')).toEqual([])
  })
})

describe('a question of the bank', () => {
  test.each(QUESTIONS)('%s', (_name, question) => {
    const wrong = question.options.filter(({ letter }) => !question.key.includes(letter))
    for (const { letter } of wrong)
      expect(question.explanation, `says why ${letter} is wrong`).toMatch(
        new RegExp(`^(?:Option|옵션) ${letter} - .{10,}`, 'mu'),
      )
    const verdict = judgeQuestion(question, book)
    const { answer, options } = verdict
    expect(englishIn(examMarkdown({ question, verdict, claims: [], language: 'ko' }), question)).toEqual([])
    expect(answer).toEqual(question.key)
    for (const { letter } of wrong) {
      const { decisive } = options.find((option) => option.letter === letter)!
      expect(decisive, `speaks against ${letter}`).toBeDefined()
      expect(NO_REASON, `speaks against ${letter}`).not.toContain(decisive!.kind)
    }
  })
})
