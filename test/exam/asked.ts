import type { NoteQuestion } from '../../src/exam/notes/note.ts'
import { judgeQuestion, type QuestionVerdict } from '../../src/exam/verdict/judge-question.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'

/** A question as a note would hold it: options get their letters in order, a key of several letters asks for as many. */
export function asked(question: string, options: readonly string[], key = ''): NoteQuestion {
  return {
    file: 'note.md',
    index: 1,
    line: 1,
    language: /[가-힣]/u.test(question) ? 'ko' : 'en',
    question,
    options: options.map((text, index) => ({ letter: 'ABCDEF'[index]!, text })),
    key: [...key],
    select: key.length > 1 ? key.length : undefined,
  }
}

/** The verdict on such a question at list prices. */
export function verdictOn(question: string, options: readonly string[], key = ''): QuestionVerdict {
  return judgeQuestion(asked(question, options, key), builtInPriceBook)
}
