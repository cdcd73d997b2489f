import { workerData } from 'node:worker_threads'
import { type DrawJob, type DrawSource, drawJob } from './draw-source.ts'

/** tinypool hands over its own data first. */
const [, source] = workerData as [unknown, DrawSource]
const job = drawJob(source)

/** Entry of a worker of the pool: simulates one draw of the source that the pool was opened for. */
export async function simulateDraw(settings: readonly string[]): Promise<ReturnType<DrawJob>> {
  return (await job)(settings)
}
