import type { Stock } from '../../demand/cohorts.ts'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { type ClusterDay, type HdfsLoad, initialCluster, nodeNeeds } from './cluster-sizing.ts'
import { leastCoreNodes } from './config.ts'
import { addLoads, type HdfsDataset, hdfsDatasets, NO_LOAD } from './daily-load.ts'
import { nameNodeObjects, replicaBytes } from './file-layout.ts'
import type { CoreNode } from './node.ts'
import { isScratch, ownScans, type RunSchedule, runsOn } from './run-schedule.ts'

const SECONDS_PER_HOUR = 3600
const HOURS_PER_DAY = 24

/** The runs of one day. */
export interface RunDay extends ClusterDay {
  /** Runs on that day, which may be a fraction. The nodes of each include those of the consumer. */
  readonly runs: number
  /** Hours that one run spends on copying from and to S3 before and after its work. */
  readonly copyHours: number
  /** Objects that one run copies in, by dataset. */
  readonly loaded: ReadonlyMap<string, number>
}

/** What has to be done with one dataset, gathered since the last run, and then what one run does with it. */
interface DatasetWork {
  /** New or rewritten. */
  readonly arrived: Stock
  /** Asked for by scans of this schedule, each pass counted in `scannedBytes` only. */
  readonly scanned: Stock
  readonly scannedBytes: number
  /** Read otherwise. */
  readonly readBytes: number
}

const NO_WORK: DatasetWork = {
  arrived: { objects: 0, bytes: 0 },
  scanned: { objects: 0, bytes: 0 },
  scannedBytes: 0,
  readBytes: 0,
}

/** Replays a schedule: how large the cluster of each run must be, and how long it copies. */
export function transientRuns(schedule: RunSchedule, node: CoreNode, days: number): readonly RunDay[] {
  const datasets = hdfsDatasets(schedule.datasets, schedule.config)
  let pending = datasets.map(() => NO_WORK)
  const runDays: RunDay[] = []
  for (let day = 0; day < days; day++) {
    pending = pending.map((work, index) => addWork(work, workOf(datasets[index]!.demand, schedule, day)))
    const runs = runsOn(schedule, day)
    if (runs === 0) continue
    const perRun = datasets.map((dataset, index) => datasetRun(dataset, pending[index]!, schedule, day, runs))
    pending = datasets.map(() => NO_WORK)
    runDays.push(runDay(perRun, schedule, node, day, runs))
  }
  return runDays
}

function workOf(demand: DatasetDemand, schedule: RunSchedule, day: number): DatasetWork {
  const updated = demand.updated(day)
  const own = ownScans(demand, schedule)
  const due = demand.scansOn(day).filter((scan) => own.includes(scan.schedule))
  return {
    arrived: { objects: demand.objectsIn[day]! + updated.objects, bytes: demand.bytesIn[day]! + updated.bytes },
    scanned: {
      objects: due.reduce((sum, { objects, schedule: { passes } }) => sum + objects / passes, 0),
      bytes: due.reduce((sum, { bytes, schedule: { passes } }) => sum + bytes / passes, 0),
    },
    scannedBytes: due.reduce((sum, { bytes }) => sum + bytes, 0),
    readBytes: demand.reads(day).bytes,
  }
}

function addWork(a: DatasetWork, b: DatasetWork): DatasetWork {
  return {
    arrived: addStocks(a.arrived, b.arrived),
    scanned: addStocks(a.scanned, b.scanned),
    scannedBytes: a.scannedBytes + b.scannedBytes,
    readBytes: a.readBytes + b.readBytes,
  }
}

function addStocks(a: Stock, b: Stock): Stock {
  return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes }
}

/** What one run does with one dataset. */
interface DatasetRun {
  readonly load: HdfsLoad
  readonly id: string
  readonly loadedObjects: number
  /** Bytes of one replica copied in before, and copied out after. */
  readonly copiedIn: number
  readonly copiedOut: number
}

/**
 * Scratch data is made and read within the run, and only what lives at one time takes room. What outlives the run is copied in first: what
 * the scans of the run read, or everything where no scan says what is read.
 */
function datasetRun(
  { demand, layout }: HdfsDataset,
  work: DatasetWork,
  schedule: RunSchedule,
  day: number,
  runs: number,
): DatasetRun {
  const share = Math.min(1, 1 / runs)
  const arrived = { objects: work.arrived.objects * share, bytes: work.arrived.bytes * share }
  const seconds = schedule.hoursPerRun * SECONDS_PER_HOUR
  const written = replicaBytes(arrived.objects, arrived.bytes, layout)
  const loadOf = ({ objects, bytes }: Stock, readBytes: number): HdfsLoad => ({
    replicaBytes: replicaBytes(objects, bytes, layout),
    nameNodeObjects: nameNodeObjects(objects, layout),
    blocks: objects * layout.blocksPerObject,
    writtenPerSecond: written / seconds,
    readPerSecond: readBytes / seconds,
  })
  if (isScratch(demand, schedule)) {
    const alive = Math.min(1, (demand.retentionDays * HOURS_PER_DAY) / schedule.hoursPerRun)
    const held = { objects: arrived.objects * alive, bytes: arrived.bytes * alive }
    const load = loadOf(held, (work.scannedBytes + work.readBytes) * share)
    return { load, id: demand.id, loadedObjects: 0, copiedIn: 0, copiedOut: 0 }
  }
  const stored = demand.stock(day)
  const scans = ownScans(demand, schedule).length > 0
  const loaded = scans
    ? { objects: Math.min(stored.objects, work.scanned.objects), bytes: Math.min(stored.bytes, work.scanned.bytes) }
    : stored
  return {
    load: loadOf(addStocks(loaded, arrived), scans ? work.scannedBytes * share : loaded.bytes),
    id: demand.id,
    loadedObjects: loaded.objects,
    copiedIn: replicaBytes(loaded.objects, loaded.bytes, layout),
    copiedOut: written,
  }
}

function runDay(
  perRun: readonly DatasetRun[],
  schedule: RunSchedule,
  node: CoreNode,
  day: number,
  runs: number,
): RunDay {
  const load = perRun.map((run) => run.load).reduce(addLoads, NO_LOAD)
  const { initial = 1, max = Number.POSITIVE_INFINITY, step } = schedule.config.coreNodes
  const least = Math.max(schedule.sharedCoreNodes, initial, leastCoreNodes(schedule.config))
  const bounds = { least, most: Math.max(least, max), step }
  const { nodes, replication } = initialCluster(load, node, bounds, schedule.config.replication)
  const copied = perRun.reduce((sum, { copiedIn, copiedOut }) => sum + copiedIn * replication + copiedOut, 0)
  return {
    day,
    runs,
    nodes,
    needs: nodeNeeds(load, replication, node),
    replication,
    load,
    copyHours: copyHours(copied, least, node),
    loaded: new Map(perRun.map(({ id, loadedObjects }) => [id, loadedObjects])),
  }
}

/**
 * Time to copy bytes, replicas counted, on `least` nodes, or to fill a whole node where the data needs more of them. It is a bound rather
 * than the exact time of the larger cluster: a node added for one more object must not make the run shorter.
 */
export function copyHours(bytes: number, least: number, node: CoreNode): number {
  return Math.min(bytes / least, node.usableBytes) / node.bytesPerSecond / SECONDS_PER_HOUR
}
