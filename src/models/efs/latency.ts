import { MiB } from '../../quantities/bytes.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import { efsFacts as facts } from './facts.ts'
import type { FileTraffic } from './file-traffic.ts'
import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputReplay } from './throughput-replay.ts'

const TAIL = 0.01

/**
 * 99th percentile of the time to read one file of mean size: wait behind the backlog, first byte, transfer by one client. The first
 * byte is that of the colder classes when at least one read in a hundred goes to them.
 */
export function readLatency(
  traffic: FileTraffic,
  meanSize: number,
  replay: ThroughputReplay,
  limits: ThroughputLimits,
): Estimate {
  const reads = total(traffic.read.objects)
  const coldShare = reads > 0 ? total(traffic.coldReads) / reads : 0
  const cold = coldShare >= TAIL
  const [best, tail, worst] = cold
    ? [facts.coldFirstByte, facts.coldTail, facts.coldTailHigh]
    : [facts.standardFirstByte, facts.standardTail, facts.standardTailHigh]
  const reachable = replay.peak[replay.peak.length - 1]! / replay.readWeight
  const rate = Math.min(limits.client.value, reachable)
  const transferMs = (meanSize / rate) * 1000
  const waitMs = waitAtTail(traffic.read.objects, replay.waitSeconds) * 1000
  return {
    value: waitMs + tail.value + transferMs,
    low: best.value + transferMs,
    high: waitMs + worst.value + transferMs,
    unit: 'ms',
    evidence: [
      factEvidence(tail),
      {
        statement: 'Share of the reads that go to Infrequent Access or Archive',
        value: coldShare,
        unit: 'share',
        scenarioPath: `datasets.${traffic.dataset}.reads`,
      },
      {
        statement: `Transfer of ${(meanSize / MiB).toPrecision(3)} MiB by one client at ${(rate / MiB).toPrecision(3)} MiB/s`,
        value: transferMs,
        unit: 'ms',
        source: limits.client.source,
      },
      ...(waitMs > 0
        ? [{ statement: 'Wait behind reads and writes that came before, 99th percentile', value: waitMs, unit: 'ms' }]
        : []),
    ],
  }
}

/** Wait that 99 % of the reads do not exceed. */
function waitAtTail(reads: Float64Array, waits: Float64Array): number {
  const order = [...waits.keys()].sort((a, b) => waits[b]! - waits[a]!)
  let left = total(reads) * TAIL
  for (const day of order) {
    left -= reads[day]!
    if (left < 0) return waits[day]!
  }
  return 0
}

function total(daily: Float64Array): number {
  return daily.reduce((sum, value) => sum + value, 0)
}
