import type { FactChange } from '../exam/drills/fact-change.ts'
import { rereadWith } from '../exam/drills/reread.ts'
import type { NoteQuestion } from '../exam/notes/note.ts'
import { judgeQuestion, type QuestionVerdict } from '../exam/verdict/judge-question.ts'
import type { PriceBook } from '../prices/price-book.ts'
import { loadPriceBook } from './load-price-book.ts'
import { processShell } from './process-shell.ts'

const books = new Map<string | undefined, Promise<PriceBook>>()

/** A question to decide, as it stands or with a fact changed. */
export interface JudgeJob {
  readonly question: NoteQuestion
  readonly change: FactChange | undefined
}

/** Decides one question, as it stands or with a fact changed, at the prices of a file laid over the built-in ones. */
export async function judgeJob({ question, change }: JudgeJob, prices: string | undefined): Promise<QuestionVerdict> {
  const book = books.get(prices) ?? loadPriceBook(prices, processShell())
  books.set(prices, book)
  if (change === undefined) return judgeQuestion(question, await book)
  return judgeQuestion(question, await book, {
    reread: (reading) => rereadWith(reading, change),
    ...(change.fact === 'region' && { region: change.region }),
  })
}
