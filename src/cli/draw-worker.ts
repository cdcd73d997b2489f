import { workerData } from 'node:worker_threads'
import type { DrawRow } from '../uncertainty/simulate-draw.ts'
import { type DrawSource, drawJob } from './draw-source.ts'
import { spellOut, type ThreadError } from './thread-error.ts'

/** tinypool hands over its own data first. */
const [, source] = workerData as [unknown, DrawSource]
const job = drawJob(source)

/** What a worker says to a draw: its row, or what went wrong. */
export type DrawAnswer = { readonly row: DrawRow } | { readonly error: ThreadError }

/** Entry of a worker of the pool: simulates one draw of the source that the pool was opened for. */
export async function simulateDraw(settings: readonly string[]): Promise<DrawAnswer> {
  try {
    return { row: (await job)(settings) }
  } catch (error) {
    return { error: spellOut(error) }
  }
}
