import type { DrawRunner } from '../uncertainty/run-draws.ts'
import type { DrawRow } from '../uncertainty/simulate-draw.ts'
import { type DrawSource, drawJob } from './draw-source.ts'
import { builtWorker, openThreads } from './warm-threads.ts'

/** Runs draws, on as many threads as it was opened with. */
export interface DrawPool {
  readonly run: DrawRunner
  /** Stops the threads. */
  close(): Promise<void>
}

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
  const worker = workers > 1 ? builtWorker('draw-worker') : undefined
  return worker === undefined ? inThread(from, onDraw) : onThreads(worker, from, workers, onDraw)
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
  worker: string,
  from: DrawSource,
  workers: number,
  onDraw: (done: number, of: number) => void,
): Promise<DrawPool> {
  const threads = await openThreads<readonly string[], DrawRow>(worker, workers, from)
  return {
    run: async (draws) => {
      let done = 0
      const rows = await Promise.allSettled(
        draws.map((settings) => threads.run(settings).finally(() => onDraw(++done, draws.length))),
      )
      // The first in the order of the draws fails the batch, whichever thread was faster.
      return rows.map((row) => {
        if (row.status === 'rejected') throw row.reason
        return row.value
      })
    },
    close: () => threads.close(),
  }
}
