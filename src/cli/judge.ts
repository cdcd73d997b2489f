import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { changeName, type FactChange } from '../exam/drills/fact-change.ts'
import type { JudgeChange } from '../exam/drills/find-drill.ts'
import type { QuizQuestion } from '../exam/quiz/quiz-question.ts'
import type { QuestionVerdict } from '../exam/verdict/judge-question.ts'
import type { JudgeAnswer, JudgeJob } from './judge-worker.ts'
import { fromThread } from './thread-error.ts'

/** Decides questions ahead of time, so that nobody waits for a simulation after an answer. */
export interface Judge {
  /** The verdict on a question, simulated once however often it is asked for. */
  readonly judge: JudgeChange
  /** Stops what is still being simulated. */
  close(): Promise<void>
}

/** The built worker, where this module is built too; the sources have none, since Node 20 runs no TypeScript. */
const WORKER = new URL('../cli/judge-worker.js', import.meta.url)

/**
 * A judge beside the thread that listens to keys. Where there is no worker, it simulates in this thread, one question at a time.
 * `prices` is a file that was read without complaint before.
 */
export function createJudge(prices: string | undefined): Judge {
  const run = existsSync(fileURLToPath(WORKER)) ? inWorker(prices) : inThread(prices)
  const verdicts = new Map<string, Promise<QuestionVerdict>>()
  return {
    judge: (question, change) => {
      const key = `${question.id} ${change === undefined ? '' : changeName(change)}`
      const known = verdicts.get(key)
      if (known !== undefined) return known
      const verdict = run.judge(question, change)
      // Whoever awaits it hears of a failure; a verdict that was fetched ahead and is never needed must not end the process.
      verdict.catch(() => {})
      verdicts.set(key, verdict)
      return verdict
    },
    close: run.close,
  }
}

function inThread(prices: string | undefined): Judge {
  let last: Promise<unknown> = Promise.resolve()
  return {
    judge: (question, change) => {
      const verdict = last.then(async () => {
        // The prompt is drawn and keys are read before the thread is taken again.
        await new Promise((resolve) => setImmediate(resolve))
        const { judgeJob } = await import('./judge-job.ts')
        return judgeJob({ question: question.note, change }, prices)
      })
      last = verdict.catch(() => {})
      return verdict
    },
    close: async () => {},
  }
}

function inWorker(prices: string | undefined): Judge {
  const worker = new Worker(WORKER, { workerData: prices })
  const waiting = new Map<number, { resolve(verdict: QuestionVerdict): void; reject(error: unknown): void }>()
  let jobs = 0
  worker.on('message', ({ id, verdict, error }: JudgeAnswer) => {
    const job = waiting.get(id)
    waiting.delete(id)
    if (error !== undefined) job?.reject(fromThread(error))
    else job?.resolve(verdict!)
  })
  worker.on('error', (error) => {
    for (const job of waiting.values()) job.reject(error)
    waiting.clear()
  })
  return {
    judge: (question: QuizQuestion, change?: FactChange) =>
      new Promise<QuestionVerdict>((resolve, reject) => {
        const id = jobs++
        waiting.set(id, { resolve, reject })
        const job: JudgeJob = { id, question: question.note, change }
        worker.postMessage(job)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
