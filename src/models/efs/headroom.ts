import type { Calendar } from '../../quantities/calendar.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import { efsFacts as facts } from './facts.ts'
import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputLoad } from './throughput-load.ts'
import type { ThroughputReplay } from './throughput-replay.ts'
import { operationShare, throughputShare } from './utilization.ts'

const SECONDS_PER_DAY = 86_400

interface Limit {
  /** Part of the limit that the last month takes. */
  readonly share: number
  readonly statement: string
  readonly evidence: readonly Evidence[]
}

/**
 * Factor by which the traffic of the last month could grow before the first limit. Capacity has none. A file system at rest is
 * compared with one read a day, so that the factor stays a number.
 */
export function headroom(
  load: ThroughputLoad,
  replay: ThroughputReplay,
  limits: ThroughputLimits,
  calendar: Calendar,
): Estimate {
  const { firstDay, endDay } = calendar.months.at(-1)!
  const last = (daily: Float64Array): Float64Array => daily.subarray(firstDay, endDay)
  const most = (daily: Float64Array): number => last(daily).reduce((high, value) => Math.max(high, value), 0)
  const askedPeak = load.peakRead.map(
    (bytes, day) => (bytes * replay.readWeight + load.peakWritten[day]!) / replay.peak[day]!,
  )
  const leastShare = 1 / SECONDS_PER_DAY / limits.readIops.value
  const candidates: Limit[] = [
    {
      share: most(throughputShare(load, limits)),
      statement: 'regional limits of throughput',
      evidence: [factEvidence(limits.read), factEvidence(limits.write)],
    },
    {
      share: most(operationShare(load, limits)),
      statement: 'limits of operations',
      evidence: [factEvidence(limits.readIops), factEvidence(limits.writeIops)],
    },
    {
      share: most(askedPeak),
      statement: 'throughput that the mode permits in the busiest second',
      evidence: [factEvidence(facts.readWeight)],
    },
  ]
  if (replay.credits !== undefined)
    candidates.push({
      share: total(last(replay.asked)) / (total(last(replay.sustained)) * SECONDS_PER_DAY),
      statement: 'baseline throughput, beyond which burst credits shrink',
      evidence: [factEvidence(facts.baselinePerGib)],
    })
  const first = candidates.reduce((tightest, limit) => (limit.share > tightest.share ? limit : tightest))
  const share = Math.max(first.share, leastShare)
  return {
    value: 1 / share,
    unit: 'times',
    evidence: [
      {
        statement: `The traffic of the last month takes this part of the ${first.statement}`,
        value: share,
        unit: 'share',
      },
      ...first.evidence,
    ],
  }
}

function total(daily: Float64Array): number {
  return daily.reduce((sum, value) => sum + value, 0)
}
