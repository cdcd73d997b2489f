import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DrawRunner } from '../uncertainty/run-draws.ts'
import type { DrawRow } from '../uncertainty/simulate-draw.ts'
import { type DrawSource, drawJob } from './draw-source.ts'
import type { DrawAnswer } from './draw-worker.ts'
import { fromThread } from './thread-error.ts'

/** Runs draws, on as many threads as it was opened with. */
export interface DrawPool {
  readonly run: DrawRunner
  /** Stops the threads. */
  close(): Promise<void>
}

/** The built worker, where this module is built too; the sources have none, since Node 20 runs no TypeScript. */
const WORKER = fileURLToPath(new URL('../cli/draw-worker.js', import.meta.url))

/**
 * Threads that simulate draws and stay warm between batches. A draw is the same on whichever thread it runs, and rows come back in the
 * order of the draws, so that the number of workers never shows in a result. With one worker everything stays in this thread.
 * `onDraw` is told how many draws of a batch are done.
 */
export function openDrawPool(
  from: DrawSource,
  workers: number,
  onDraw: (done: number, of: number) => void,
): Promise<DrawPool> {
  return workers > 1 && existsSync(WORKER) ? onThreads(from, workers, onDraw) : inThread(from, onDraw)
}

async function inThread(from: DrawSource, onDraw: (done: number, of: number) => void): Promise<DrawPool> {
  const job = await drawJob(from)
  return {
    run: async (draws) => {
      const rows: DrawRow[] = []
      for (const settings of draws) {
        rows.push(job(settings))
        onDraw(rows.length, draws.length)
        // Lets a signal through between two draws.
        await new Promise((resolve) => setImmediate(resolve))
      }
      return rows
    },
    close: async () => {},
  }
}

async function onThreads(
  from: DrawSource,
  workers: number,
  onDraw: (done: number, of: number) => void,
): Promise<DrawPool> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: WORKER,
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
    workerData: from,
  })
  return {
    run: async (draws) => {
      let done = 0
      const answers = await Promise.all(
        draws.map(async (settings) => {
          const answer = (await pool.run(settings, { name: 'simulateDraw' })) as DrawAnswer
          onDraw(++done, draws.length)
          return answer
        }),
      )
      // The first in the order of the draws fails the batch, whichever thread was faster.
      return answers.map((answer) => {
        if ('error' in answer) throw fromThread(answer.error)
        return answer.row
      })
    },
    close: () => pool.destroy(),
  }
}
