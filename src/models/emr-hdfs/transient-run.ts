import type { Stock } from '../../demand/cohorts.ts'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { type ClusterDay, type HdfsLoad, initialCluster } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { addLoads, type HdfsDataset, hdfsDatasets, NO_LOAD } from './daily-load.ts'
import { nameNodeObjects, replicaBytes } from './file-layout.ts'
import type { CoreNode } from './node.ts'
import { isScratch, type RunSchedule, runsOn } from './run-schedule.ts'

const SECONDS_PER_HOUR = 3600
const HOURS_PER_DAY = 24
const NOTHING: Stock = { objects: 0, bytes: 0 }

/** The runs of one day. */
export interface RunDay extends ClusterDay {
  /** Runs on that day, which may be a fraction. The nodes of each include those of the consumer. */
  readonly runs: number
  /** Hours that one run spends on copying from and to S3 before and after its work. */
  readonly copyHours: number
  /** Objects and bytes that one run copies in, by dataset. */
  readonly loaded: ReadonlyMap<string, Stock>
}

/** What one run does with one dataset. */
interface DatasetRun {
  readonly dataset: HdfsDataset
  readonly scratch: boolean
  /** Copied in from S3 before. */
  readonly loaded: Stock
  /** New since the last run. */
  readonly arrived: Stock
  readonly read: number
}

/** Replays a schedule: how large the cluster of each run must be, and how long it copies. */
export function transientRuns(
  schedule: RunSchedule,
  config: EmrHdfsConfig,
  node: CoreNode,
  days: number,
): readonly RunDay[] {
  const datasets = hdfsDatasets(schedule.datasets, config)
  const pending = datasets.map(() => ({ objects: 0, bytes: 0, read: 0 }))
  const runDays: RunDay[] = []
  for (let day = 0; day < days; day++) {
    for (const [index, { demand }] of datasets.entries()) {
      const waiting = pending[index]!
      const updated = demand.updated(day)
      waiting.objects += demand.objectsIn[day]! + updated.objects
      waiting.bytes += demand.bytesIn[day]! + updated.bytes
      waiting.read += demand.reads(day).bytes + demand.scanned(day).bytes
    }
    const runs = runsOn(schedule, day)
    if (runs === 0) continue
    const perRun = datasets.map((dataset, index): DatasetRun => {
      const { objects, bytes, read } = pending[index]!
      pending[index] = { objects: 0, bytes: 0, read: 0 }
      const scratch = isScratch(dataset.demand, schedule)
      const loaded = scratch ? NOTHING : loadOf(dataset.demand, schedule, day)
      const share = Math.min(1, 1 / runs)
      return {
        dataset,
        scratch,
        loaded,
        arrived: { objects: objects * share, bytes: bytes * share },
        read: read * share,
      }
    })
    runDays.push(runDay(perRun, schedule, config, node, day, runs))
  }
  return runDays
}

/**
 * What a run copies in: what its consumer's scans of the day read, one pass of it, or everything stored when no scan says what it reads.
 */
function loadOf(demand: DatasetDemand, { consumer }: RunSchedule, day: number): Stock {
  const own = (demand.scans ?? []).filter((scan) => scan.consumer === undefined || scan.consumer === consumer)
  const stored = demand.stock(day)
  if (own.length === 0) return stored
  const due = demand.scansOn(day).filter(({ schedule }) => own.includes(schedule))
  return {
    objects: Math.min(
      stored.objects,
      due.reduce((sum, { objects, schedule }) => sum + objects / schedule.passes, 0),
    ),
    bytes: Math.min(
      stored.bytes,
      due.reduce((sum, { bytes, schedule }) => sum + bytes / schedule.passes, 0),
    ),
  }
}

function runDay(
  perRun: readonly DatasetRun[],
  schedule: RunSchedule,
  config: EmrHdfsConfig,
  node: CoreNode,
  day: number,
  runs: number,
): RunDay {
  const load = perRun.map((run) => runLoad(run, schedule)).reduce(addLoads, NO_LOAD)
  const { initial = 1, min, max = Number.POSITIVE_INFINITY, step } = config.coreNodes
  const base = Math.max(schedule.sharedCoreNodes, initial, min)
  const { nodes: needed, replication } = initialCluster(load, node, base, step, config.replication)
  const copied = perRun.map((run) => copiedBytes(run, replication)).reduce((sum, bytes) => sum + bytes, 0)
  return {
    day,
    runs,
    nodes: Math.min(needed, Math.max(max, base)),
    needed,
    replication,
    load,
    copyHours: copyHours(copied, base, node),
    loaded: new Map(perRun.map(({ dataset, loaded }) => [dataset.demand.id, loaded])),
  }
}

/** A run has to hold what it loads and what is new; scratch data only what lives at one time when it goes before the run ends. */
function runLoad(
  { dataset: { demand, layout }, scratch, loaded, arrived, read }: DatasetRun,
  { hoursPerRun }: RunSchedule,
): HdfsLoad {
  const alive = scratch ? Math.min(1, (demand.retentionDays * HOURS_PER_DAY) / hoursPerRun) : 1
  const objects = loaded.objects + arrived.objects * alive
  const seconds = hoursPerRun * SECONDS_PER_HOUR
  return {
    replicaBytes: replicaBytes(objects, loaded.bytes + arrived.bytes * alive, layout),
    nameNodeObjects: nameNodeObjects(objects, layout),
    blocks: objects * layout.blocksPerObject,
    writtenPerSecond: replicaBytes(arrived.objects, arrived.bytes, layout) / seconds,
    readPerSecond: read / seconds,
  }
}

/** Bytes that pass the disks of the cluster while it copies: each replica on the way in, one on the way out. */
function copiedBytes({ dataset, scratch, loaded, arrived }: DatasetRun, replication: number): number {
  if (scratch) return 0
  return (
    replicaBytes(loaded.objects, loaded.bytes, dataset.layout) * replication +
    replicaBytes(arrived.objects, arrived.bytes, dataset.layout)
  )
}

/**
 * Time to copy on `base` nodes, or to fill a whole node where the data needs more of them. It is a bound rather than the exact time
 * of the larger cluster: adding a node for one more object must not make the run shorter.
 */
export function copyHours(bytes: number, base: number, node: CoreNode): number {
  return Math.min(bytes / base, node.usableBytes) / node.bytesPerSecond / SECONDS_PER_HOUR
}
