import { workerData } from 'node:worker_threads'
import type { QuestionVerdict } from '../exam/verdict/judge-question.ts'
import { type JudgeJob, judgeJob } from './judge-job.ts'
import { answer, type ThreadAnswer } from './warm-threads.ts'

/** tinypool hands over its own data first. */
const [, prices] = workerData as [unknown, string | undefined]

/** Decides one question at the prices that the thread was opened for. */
export function work(job: JudgeJob): Promise<ThreadAnswer<QuestionVerdict>> {
  return answer(() => judgeJob(job, prices))
}
