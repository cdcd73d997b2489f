import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromThread, spellOut, type ThreadError } from './thread-error.ts'

/** Threads that load the program once and then do one job after another. */
export interface WarmThreads<Job, Result> {
  /** Rejects with the error of the job, as far as errors can be told again. */
  run(job: Job): Promise<Result>
  /** Stops the threads, whatever they are doing. */
  close(): Promise<void>
}

/** What a thread says to a job: its result, or what went wrong. */
export type ThreadAnswer<Result> = { readonly result: Result } | { readonly error: ThreadError }

/** The file of a built worker; undefined where only the sources are, since Node 20 runs no TypeScript. */
export function builtWorker(name: string): string | undefined {
  const file = fileURLToPath(new URL(`../cli/${name}.js`, import.meta.url))
  return existsSync(file) ? file : undefined
}

/** Opens threads on a worker whose `work` answers jobs. `data` is handed to each thread once. */
export async function openThreads<Job, Result>(
  worker: string,
  threads: number,
  data: unknown,
): Promise<WarmThreads<Job, Result>> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: worker,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: data,
  })
  return {
    run: async (job) => {
      const answer = (await pool.run(job, { name: 'work' })) as ThreadAnswer<Result>
      if ('error' in answer) throw fromThread(answer.error)
      return answer.result
    },
    close: () => pool.destroy(),
  }
}

/** Does a job in a thread; what it throws is spelt out, since an error that crosses threads loses its class. */
export async function answer<Result>(job: () => Result | Promise<Result>): Promise<ThreadAnswer<Result>> {
  try {
    return { result: await job() }
  } catch (error) {
    return { error: spellOut(error) }
  }
}
