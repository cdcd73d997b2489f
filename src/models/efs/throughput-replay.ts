import { GiB, MiB, TiB } from '../../quantities/bytes.ts'
import { type EfsConfig, provisionedMiBps } from './config.ts'
import { efsFacts as facts } from './facts.ts'
import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputLoad } from './throughput-load.ts'

const SECONDS_PER_DAY = 86_400

/** How a file system coped with its load, day by day. Throughput is metered: reads count in part only. */
export interface ThroughputReplay {
  /** Weight of reads in metered throughput. */
  readonly readWeight: number
  /** Metered bytes asked for on the day. */
  readonly asked: Float64Array
  /** Metered bytes per second that the file system can sustain, and reach in its busiest second. */
  readonly sustained: Float64Array
  readonly peak: Float64Array
  /** Bytes of burst credit at the end of the day; Bursting only. */
  readonly credits: Float64Array | undefined
  /** Metered bytes still waiting at the end of the day. */
  readonly backlog: Float64Array
  /** Seconds for which a request waits behind the backlog at the end of the day. */
  readonly waitSeconds: Float64Array
}

/**
 * Replays the daily load against what the throughput mode permits; what does not fit waits for the next day. Bursting: credits accrue at
 * the baseline rate of the bytes in Standard, pay for every metered byte, and never exceed their cap; without credits the baseline,
 * at least 1 MiB/s, is all there is.
 */
export function replayThroughput(
  config: EfsConfig,
  load: ThroughputLoad,
  standardMetered: Float64Array,
  limits: ThroughputLimits,
): ThroughputReplay {
  const days = load.read.length
  const provisioned = provisionedMiBps(config)
  const bursting = config.throughput === 'bursting'
  const readWeight = config.throughput === 'elastic' ? limits.write.value / limits.read.value : facts.readWeight.value
  const asked = load.read.map((bytes, day) => bytes * readWeight + load.written[day]!)
  const daily = (): Float64Array => new Float64Array(days)
  const replay = { sustained: daily(), peak: daily(), credits: daily(), backlog: daily(), waitSeconds: daily() }
  let credits: number = facts.initialCredits.value
  let backlog = 0
  for (let day = 0; day < days; day++) {
    const stored = standardMetered[day]!
    const baseline = Math.min((stored / GiB) * facts.baselinePerGib.value, limits.baselineCap)
    const rates = bursting
      ? { sustained: Math.max(baseline, facts.baselineFloor.value), peak: burstRate(stored, limits) }
      : fixedRates(provisioned, baseline, limits)
    const earned = baseline * SECONDS_PER_DAY
    const reachable = rates.sustained * SECONDS_PER_DAY
    const available = bursting
      ? Math.max(reachable, Math.min(credits + earned, rates.peak * SECONDS_PER_DAY))
      : reachable
    const served = Math.min(backlog + asked[day]!, available)
    backlog += asked[day]! - served
    credits = Math.min(creditCap(stored), Math.max(0, credits + earned - served))
    replay.sustained[day] = rates.sustained
    replay.peak[day] = rates.peak
    replay.credits[day] = credits
    replay.backlog[day] = backlog
    replay.waitSeconds[day] = backlog / rates.sustained
  }
  return { ...replay, readWeight, asked, credits: bursting ? replay.credits : undefined }
}

function fixedRates(
  provisioned: number | undefined,
  baseline: number,
  limits: ThroughputLimits,
): { sustained: number; peak: number } {
  const rate =
    provisioned === undefined ? limits.write.value : Math.min(limits.write.value, Math.max(provisioned * MiB, baseline))
  return { sustained: rate, peak: rate }
}

/** Metered bytes per second while credits last. */
function burstRate(stored: number, limits: ThroughputLimits): number {
  return Math.min(limits.write.value, Math.max(facts.burstFloor.value, (stored / TiB) * facts.burstPerTib.value))
}

function creditCap(stored: number): number {
  return facts.creditsPerTib.value * Math.max(1, stored / TiB)
}
