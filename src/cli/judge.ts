import { changeName, type FactChange } from '../exam/drills/fact-change.ts'
import type { JudgeChange } from '../exam/drills/find-drill.ts'
import type { QuizQuestion } from '../exam/quiz/quiz-question.ts'
import type { QuestionVerdict } from '../exam/verdict/judge-question.ts'
import type { JudgeJob } from './judge-job.ts'
import { builtWorker, openThreads } from './warm-threads.ts'

/** Decides questions ahead of time, so that nobody waits for a simulation after an answer. */
export interface Judge {
  /** The verdict on a question, simulated once however often it is asked for. */
  readonly judge: JudgeChange
  /** Stops what is still being simulated. */
  close(): Promise<void>
}

/**
 * A judge beside the thread that listens to keys. Where there is no worker, it simulates in this thread, one question at a time.
 * `prices` is a file that was read without complaint before.
 */
export function createJudge(prices: string | undefined): Judge {
  const worker = builtWorker('judge-worker')
  const run = worker === undefined ? inThread(prices) : inWorker(worker, prices)
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

function inWorker(worker: string, prices: string | undefined): Judge {
  const thread = openThreads<JudgeJob, QuestionVerdict>(worker, 1, prices)
  return {
    judge: async (question: QuizQuestion, change?: FactChange) =>
      (await thread).run({ question: question.note, change }),
    close: async () => (await thread).close(),
  }
}
