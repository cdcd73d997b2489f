import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'
import { judgeQuestion } from '../../../src/exam/verdict/judge-question.ts'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'

const FOLDER = new URL('./wordings/', import.meta.url)
const QUESTIONS = readdirSync(FOLDER).flatMap((file) =>
  readNotes(readFileSync(new URL(file, FOLDER), 'utf8'), file).questions.map(
    (question) => [`${file} ${question.index}: ${question.question.slice(0, 70)}`, question] as const,
  ),
)

describe('the facts of the bank in other words lead to the same answer', () => {
  test.each(QUESTIONS)('%s', (_name, question) => {
    const { answer } = judgeQuestion(question, builtInPriceBook)
    expect(answer).toEqual(question.key)
  })
})
