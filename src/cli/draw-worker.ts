import { workerData } from 'node:worker_threads'
import type { DrawRow } from '../uncertainty/simulate-draw.ts'
import { type DrawSource, drawJob } from './draw-source.ts'
import { answer, type ThreadAnswer } from './warm-threads.ts'

/** tinypool hands over its own data first. */
const [, source] = workerData as [unknown, DrawSource]
const job = drawJob(source)

/** Simulates one draw of the source that the threads were opened for. */
export function work(settings: readonly string[]): Promise<ThreadAnswer<DrawRow>> {
  return answer(async () => (await job)(settings))
}
