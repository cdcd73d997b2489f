import { parentPort, workerData } from 'node:worker_threads'
import type { FactChange } from '../exam/drills/fact-change.ts'
import type { NoteQuestion } from '../exam/notes/note.ts'
import type { QuestionVerdict } from '../exam/verdict/judge-question.ts'
import { judgeJob } from './judge-job.ts'
import { spellOut, type ThreadError } from './thread-error.ts'

/** A question to decide in the worker. */
export interface JudgeJob {
  readonly id: number
  readonly question: NoteQuestion
  readonly change: FactChange | undefined
}

/** What the worker says to a job: a verdict, or what went wrong. */
export interface JudgeAnswer {
  readonly id: number
  readonly verdict?: QuestionVerdict
  readonly error?: ThreadError
}

parentPort?.on('message', async ({ id, question, change }: JudgeJob) => {
  try {
    parentPort!.postMessage({ id, verdict: await judgeJob({ question, change }, workerData) } satisfies JudgeAnswer)
  } catch (error) {
    parentPort!.postMessage({ id, error: spellOut(error) } satisfies JudgeAnswer)
  }
})
