import type { DatasetDemand, ScanSchedule } from '../demand/dataset-demand.ts'
import type { CopyMaking, EngineLink } from '../models/contract.ts'
import { engineFacts as facts } from './engine-facts.ts'
import { modeOf, type Worker } from './worker.ts'

const READ_THROUGH: CopyMaking = { readsStore: true }

/** The copy in S3 that workers need of a dataset which they cannot read where it is. One copy serves them all. */
export interface CopyPlan {
  readonly making: CopyMaking
  readonly workers: readonly Worker[]
  /** Days on which it is made or brought up to date, in order; empty where the settings make it anyway. */
  readonly days: readonly number[]
  readonly everyDays: number
  /** Only objects younger than this are in it; Infinity for all. */
  readonly windowDays: number
}

/** Whether a worker is served by a copy. */
export function needsCopy({ engine }: Worker, { way }: EngineLink): boolean {
  return way === 'export' && engine.worksOnCopies
}

/**
 * Plans the copy of a dataset: as often as the most frequent scan of those who need it, or every day for those who scan nothing, holding
 * what the widest of their scans reads. `undefined` when nobody needs one.
 */
export function planCopy(
  demand: DatasetDemand,
  workers: readonly Worker[],
  links: Readonly<Record<string, EngineLink>>,
): CopyPlan | undefined {
  const served = workers.filter(
    (worker) => worker.datasets.includes(demand.id) && needsCopy(worker, links[worker.engine.id]!),
  )
  if (served.length === 0) return undefined
  const making = links[served[0]!.engine.id]!.copies ?? READ_THROUGH
  const scans = served.map((worker) => (demand.scans ?? []).filter(({ consumer }) => consumer === worker.id))
  const own = scans.flat()
  const unscheduled = scans.some((list) => list.length === 0)
  const everyDays = Math.min(...(unscheduled ? [facts.copyEveryDays.value] : []), ...own.map((scan) => scan.everyDays))
  const firstDay = Math.min(
    ...(unscheduled ? [facts.copyEveryDays.value - 1] : []),
    ...own.map((scan) => scan.firstDay),
  )
  const windowDays = unscheduled ? Number.POSITIVE_INFINITY : Math.max(...own.map((scan) => scan.windowDays))
  if (making.standingEveryDays !== undefined)
    return { making, workers: served, days: [], everyDays: making.standingEveryDays, windowDays }
  const days: number[] = []
  for (let day = firstDay; day < demand.calendar.days; day += everyDays) days.push(day)
  return { making, workers: served, days, everyDays, windowDays }
}

/**
 * The dataset as its readers read it: whoever copies files to his machines first reads each object once, however many passes
 * follow.
 */
export function demandAsRead(demand: DatasetDemand, workers: readonly Worker[]): DatasetDemand {
  const copiesFirst = new Set(workers.filter((worker) => modeOf(worker) === 'file').map(({ id }) => id))
  const { scans } = demand
  if (scans === undefined || !scans.some(({ consumer, passes }) => passes !== 1 && copiesFirst.has(consumer ?? '')))
    return demand
  return demand.withScans(scans.map((scan) => (copiesFirst.has(scan.consumer ?? '') ? { ...scan, passes: 1 } : scan)))
}

/**
 * The dataset as its store meets it: scans of those who work on a copy read the copy. Making it is a scan in their place, at first of
 * everything in its window and then of what is new, unless the store makes copies by itself.
 */
export function demandAtStore(demand: DatasetDemand, plan: CopyPlan | undefined): DatasetDemand {
  if (plan === undefined) return demand
  const away = new Set(plan.workers.map(({ id }) => id))
  const kept = (demand.scans ?? []).filter(({ consumer }) => !away.has(consumer ?? ''))
  return demand.withScans([...kept, ...copyScans(plan, demand)])
}

function copyScans({ making, days, everyDays, windowDays }: CopyPlan, demand: DatasetDemand): readonly ScanSchedule[] {
  const [firstDay] = days
  if (firstDay === undefined || !making.readsStore) return []
  const copy = { name: 'copy to S3', share: 1, passes: 1 }
  const window = Math.min(windowDays, everyDays)
  // A scan meets the mean stock of its day, which holds half of that day's arrivals; the other half is new to the next copy.
  const passes = window < everyDays ? 1 : everyDays / (everyDays - 0.5)
  return [
    { ...copy, firstDay, everyDays: demand.calendar.days + 1, windowDays },
    { ...copy, firstDay: firstDay + everyDays, everyDays, windowDays: window, passes },
  ]
}
