import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { DatasetRun } from './dataset-run.ts'
import { s3Facts as facts } from './facts.ts'
import { restoreHours } from './restore-meters.ts'
import { TIER_NAMES } from './tiers.ts'

const MS_PER_HOUR = 3_600_000
/** The 99th percentile is the restore when at least this share of the reads waits for one. */
const SLOW_SHARE = 0.01

/** Share of the reads that had to wait for a restore, from each depth of archive. */
export interface WaitingShare {
  readonly flexible: number
  readonly deep: number
}

/** Counts the reads that waited; where nothing was read, what a reader of a random stored object would meet on the last day. */
export function waitingShare({ restores, read, stored }: DatasetRun): WaitingShare {
  const total = sum(read)
  if (total > 0) return { flexible: sum(restores.flexible) / total, deep: sum(restores.deep) / total }
  const last = read.length - 1
  const bytes = (name: string): number => stored.bytesAtEnd.get(name)?.[last] ?? 0
  const all = [...stored.bytesAtEnd.values()].reduce((total, days) => total + days[last]!, 0)
  if (all === 0) return { flexible: 0, deep: 0 }
  return {
    flexible: (bytes('GLACIER') + bytes(TIER_NAMES.archive)) / all,
    deep: (bytes('DEEP_ARCHIVE') + bytes(TIER_NAMES.deepArchive)) / all,
  }
}

/** 99th percentile of the time to read one object of mean size, in ms: first byte and transfer, or the restore where 1 % wait for it. */
export function readLatency(run: DatasetRun): Estimate {
  const { config, demand } = run.bucket
  const first = config.class === 'EXPRESS_ONEZONE' ? facts.expressFirstByteMs : facts.firstByteMs
  const [slowStream, fastStream] = facts.streamBytesPerSecond.value
  const [fastByte, slowByte] = first.value
  const slow = slowByte + (demand.sizes.mean / slowStream) * 1000
  const fast = fastByte + (demand.sizes.mean / fastStream) * 1000
  const transfer: Evidence[] = [
    factEvidence(first),
    { statement: `Longest first byte stated: ${slowByte} ms`, value: slowByte, unit: 'ms', source: first.source },
    {
      statement: 'Slower throughput of one request stated',
      value: slowStream,
      unit: 'bytes/s',
      source: facts.streamBytesPerSecond.source,
    },
    {
      statement: 'Mean object size',
      value: demand.sizes.mean,
      unit: 'bytes',
      scenarioPath: `datasets.${demand.id}.objectSize`,
    },
  ]
  const waiting = waitingShare(run)
  const depth =
    waiting.deep >= SLOW_SHARE ? 'DEEP_ARCHIVE' : waiting.deep + waiting.flexible >= SLOW_SHARE ? 'GLACIER' : undefined
  if (depth === undefined) return { value: slow, low: fast, high: slow, unit: 'ms', evidence: transfer }
  const restore = restoreHours(depth, config.restore.speed)
  const share = depth === 'DEEP_ARCHIVE' ? waiting.deep : waiting.deep + waiting.flexible
  return {
    value: restore.high * MS_PER_HOUR + slow,
    low: restore.low * MS_PER_HOUR + fast,
    high: restore.high * MS_PER_HOUR + slow,
    unit: 'ms',
    evidence: [
      {
        statement: 'Share of the reads that wait for a restore',
        value: share,
        unit: 'share',
        scenarioPath: `datasets.${demand.id}.reads`,
      },
      factEvidence(restore.fact),
      ...transfer,
    ],
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
