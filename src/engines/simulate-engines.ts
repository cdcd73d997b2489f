import type { EngineLink, Feed } from '../models/contract.ts'
import { bucketFeed } from '../models/s3/feed.ts'
import { type Evidence, factEvidence } from '../quantities/source.ts'
import { type OptionRun, storeOf } from '../simulation/option-run.ts'
import { needsCopy } from './copy-plan.ts'
import { followCopy } from './copy-usage.ts'
import type { InputMode } from './engine.ts'
import { engineFacts as facts } from './engine-facts.ts'
import { passTimeMs, readingRate } from './reading-time.ts'
import { lastRun, modeOf, type Run, type Worker } from './worker.ts'

const MS_PER_HOUR = 3_600_000
const HOURS_PER_DAY = 24

/** How one consumer works on one dataset of an option, at the end of the horizon. */
export interface EngineRun {
  readonly consumer: string
  readonly worker: Worker
  readonly dataset: string
  readonly store: string
  /** `unserved`: a copy could be made, but will not do. */
  readonly way: EngineLink['way'] | 'unserved'
  readonly mode: InputMode
  readonly run: Run
  /** Time from the start of a run to its first batch, in ms; `null` when it cannot run. */
  readonly firstBatchMs: number | null
  /** Time that reading the input once takes, in ms. */
  readonly epochMs: number | null
  /** What keeps it from reading faster. */
  readonly boundBy: string | null
  readonly copy?: {
    readonly everyHours: number
    /** Age of the newest data that a run can see, at worst: the time between two copies and the time to make one. */
    readonly freshnessHours: number
    /** Bytes stored a second time at the end of the horizon. */
    readonly heldBytes: number
  }
  readonly evidence: readonly Evidence[]
}

/** Runs every consumer on every dataset that it needs. */
export function simulateEngines(run: OptionRun, workers: readonly Worker[]): readonly EngineRun[] {
  return workers.flatMap((worker) => worker.datasets.map((dataset) => simulateEngine(run, worker, dataset)))
}

function simulateEngine(option: OptionRun, worker: Worker, dataset: string): EngineRun {
  const store = storeOf(option, dataset)
  const demand = store.datasets.find(({ id }) => id === dataset)!
  const link = store.engines[worker.engine.id]!
  const run = lastRun(worker, demand)
  const mode = modeOf(worker)
  const head = { consumer: worker.id, worker, dataset, store: store.id, mode, run }
  const unserved = link.way === 'export' && !worker.engine.worksOnCopies
  if (link.way === 'impossible' || unserved)
    return {
      ...head,
      way: unserved ? 'unserved' : 'impossible',
      firstBatchMs: null,
      epochMs: null,
      boundBy: null,
      evidence: link.evidence,
    }
  const plan = store.copies[dataset]
  const copied = needsCopy(worker, link) && plan !== undefined ? plan : undefined
  const feed: Feed | undefined =
    copied === undefined ? store.run.feeds[dataset] : bucketFeed({ class: 'STANDARD', prefixes: 1 })
  const wait = waitMs(link, run, copied === undefined ? undefined : lastCopyBytes(demand, copied))
  const reading = feed === undefined ? undefined : readRun(worker, feed, run, demand.sizes.mean)
  return {
    ...head,
    way: link.way,
    firstBatchMs: wait + (reading?.firstBatchMs ?? 0),
    epochMs: reading?.epochMs ?? null,
    boundBy: reading?.boundBy ?? null,
    ...(copied === undefined
      ? {}
      : {
          copy: {
            everyHours: copied.everyDays * HOURS_PER_DAY,
            freshnessHours: copied.everyDays * HOURS_PER_DAY + wait / MS_PER_HOUR,
            heldBytes: copied.days.length === 0 ? run.bytes : followCopy(demand, copied).heldBytes.at(-1)!,
          },
        }),
    evidence: [
      ...link.evidence,
      ...(reading?.evidence ?? [{ statement: 'How fast the store can be read is not known' }]),
    ],
  }
}

/** Reads a run from an open store: what comes before the first batch, and a whole pass. */
function readRun(worker: Worker, feed: Feed, run: Run, meanSize: number) {
  const mode = modeOf(worker)
  const rate = readingRate(worker, feed, run.objects > 0 ? run.bytes / run.objects : meanSize)
  const epochMs = passTimeMs(run, rate)
  const names = mode === 'fastfile' ? (run.objects / feed.keysPerSecond) * 1000 : 0
  const batch = feed.firstByteMs + (Math.min(run.objects, facts.batchObjects.value) / rate.objectsPerSecond) * 1000
  return {
    firstBatchMs: mode === 'file' ? epochMs : names + batch,
    epochMs,
    boundBy: rate.boundBy,
    evidence: [...rate.evidence, ...modeEvidence(worker), factEvidence(facts.batchObjects)],
  }
}

function modeEvidence({ engine }: Worker): readonly Evidence[] {
  return engine.modes.length > 1 ? [factEvidence(facts.inputModes)] : []
}

/** Time before reading can start, in ms: bringing the copy up to date, or restoring what is archived. A standing copy waits for nothing. */
function waitMs(
  { stagingBytesPerSecond, stagingDelayHours, way, copies }: EngineLink,
  run: Run,
  copyBytes: number | undefined,
): number {
  if (copies?.standingEveryDays !== undefined) return 0
  const delay = (stagingDelayHours ?? 0) * MS_PER_HOUR
  if (way !== 'export' || stagingBytesPerSecond === undefined) return delay
  return delay + ((copyBytes ?? run.bytes) / stagingBytesPerSecond) * 1000
}

function lastCopyBytes(demand: Parameters<typeof followCopy>[0], plan: Parameters<typeof followCopy>[1]): number {
  const { copiedBytes } = followCopy(demand, plan)
  const day = plan.days.at(-1)
  return day === undefined ? 0 : copiedBytes[day]!
}
