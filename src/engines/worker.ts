import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { Engine, InputMode } from './engine.ts'

/** A consumer with its engine: where it runs, how it reads, on which machines. */
export interface Worker {
  readonly id: string
  readonly engine: Engine
  readonly region: string
  readonly network: 'internet' | 'vpc'
  readonly datasets: readonly string[]
  /** The engine's usual mode when left out. */
  readonly mode?: InputMode
  readonly instance?: string
  readonly machines?: number
}

/** The input mode of a worker. */
export function modeOf({ mode, engine }: Pick<Worker, 'mode' | 'engine'>): InputMode {
  return mode ?? engine.modes[0]
}

/** What a worker reads in one run. */
export interface Run {
  /** Objects and bytes of one pass. */
  readonly objects: number
  readonly bytes: number
  readonly passes: number
  readonly everyDays: number | undefined
  readonly name: string
}

/** The last run of a worker over a dataset: its largest scan on the last day that has one, or all that is stored when it never scans. */
export function lastRun(worker: Pick<Worker, 'id'>, demand: DatasetDemand): Run {
  for (let day = demand.calendar.days - 1; day >= 0; day--) {
    const scans = demand
      .scansOn(day)
      .filter(({ schedule, bytes }) => bytes > 0 && (schedule.consumer ?? worker.id) === worker.id)
      .sort((a, b) => b.bytes / b.schedule.passes - a.bytes / a.schedule.passes)
    const [scan] = scans
    if (scan === undefined) continue
    const { passes, everyDays, name } = scan.schedule
    return { objects: scan.objects / passes, bytes: scan.bytes / passes, passes, everyDays, name }
  }
  const last = demand.calendar.days - 1
  return {
    objects: demand.objectsStored[last]!,
    bytes: demand.bytesStored[last]!,
    passes: 1,
    everyDays: undefined,
    name: 'everything stored',
  }
}
