import { GiB, MiB } from '../../quantities/bytes.ts'
import type { Calendar } from '../../quantities/calendar.ts'
import type { Finding } from '../contract.ts'
import { type EfsConfig, provisionedMiBps } from './config.ts'
import { efsFacts as facts } from './facts.ts'
import { finding, firstDayAbove } from './findings.ts'
import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputLoad } from './throughput-load.ts'
import type { ThroughputReplay } from './throughput-replay.ts'
import { operationShare, throughputShare } from './utilization.ts'

const SECONDS_PER_DAY = 86_400
const RECENT_DAYS = 28

/** Limits of throughput, operations and credits that the load meets, with the first day of each. */
export function throughputFindings(
  config: EfsConfig,
  load: ThroughputLoad,
  replay: ThroughputReplay,
  limits: ThroughputLimits,
  calendar: Calendar,
): readonly Finding[] {
  return [
    ...regionalLimits(load, limits, calendar),
    ...provisionedFindings(config, replay, load, limits, calendar),
    ...creditFindings(replay, calendar),
    ...backlogFindings(replay, calendar),
  ]
}

function regionalLimits(load: ThroughputLoad, limits: ThroughputLimits, calendar: Calendar): Finding[] {
  const bytes = firstDayAbove(throughputShare(load, limits), 1)
  const operations = firstDayAbove(operationShare(load, limits), 1)
  const findings: Finding[] = []
  if (bytes !== undefined)
    findings.push(
      finding(
        'efs.throughput-limit',
        'warning',
        `Peaks of ${perSecond(load.peakRead[bytes]!)} read and ${perSecond(load.peakWritten[bytes]!)} written exceed the throughput of one file system`,
        {
          computed: [
            { statement: 'Peak read throughput', value: load.peakRead[bytes]!, unit: 'bytes/s' },
            { statement: 'Peak write throughput', value: load.peakWritten[bytes]!, unit: 'bytes/s' },
          ],
          facts: [limits.read, limits.write, facts.combinedThroughput],
          day: bytes,
          calendar,
        },
      ),
    )
  if (operations !== undefined)
    findings.push(
      finding(
        'efs.iops-limit',
        'warning',
        `Peaks of ${Math.round(load.peakReads[operations]!)} reads and ${Math.round(load.peakWrites[operations]!)} writes a second exceed the operations of one file system`,
        {
          computed: [
            { statement: 'Peak read operations', value: load.peakReads[operations]!, unit: 'operations/s' },
            { statement: 'Peak write operations', value: load.peakWrites[operations]!, unit: 'operations/s' },
          ],
          facts: [
            limits.readIops,
            limits.writeIops,
            ...(limits.coldReadIops === undefined ? [] : [limits.coldReadIops]),
            ...(limits.sharedIops ? [facts.combinedIops] : []),
          ],
          day: operations,
          calendar,
        },
      ),
    )
  return findings
}

function provisionedFindings(
  config: EfsConfig,
  { readWeight, peak }: ThroughputReplay,
  load: ThroughputLoad,
  limits: ThroughputLimits,
  calendar: Calendar,
): Finding[] {
  const provisioned = provisionedMiBps(config)
  if (provisioned === undefined) return []
  const findings = [
    finding(
      'efs.provisioned-wait',
      'note',
      'Provisioned throughput can be raised at once, but not lowered or left within a day',
      {
        facts: [facts.decreaseWait],
        calendar,
      },
    ),
  ]
  if (provisioned * MiB > limits.write.value)
    findings.push(
      finding(
        'efs.provisioned-quota',
        'warning',
        `${provisioned} MiB/s is above the default quota of the region and needs an increase by AWS Support`,
        {
          facts: [limits.write],
          calendar,
        },
      ),
    )
  const asked = load.peakRead.map((bytes, day) => bytes * readWeight + load.peakWritten[day]!)
  const day = asked.findIndex((rate, index) => rate > peak[index]!)
  if (day >= 0)
    findings.push(
      finding(
        'efs.provisioned-exceeded',
        'warning',
        `Peaks of ${perSecond(asked[day]!)} metered throughput exceed the ${perSecond(peak[day]!)} that are there`,
        {
          computed: [{ statement: 'Peak metered throughput', value: asked[day]!, unit: 'bytes/s' }],
          facts: [facts.readWeight, facts.baselinePerGib],
          day,
          calendar,
        },
      ),
    )
  return findings
}

function creditFindings({ credits, asked, sustained }: ThroughputReplay, calendar: Calendar): Finding[] {
  const dry = credits?.findIndex((balance, day) => isDry(balance, asked[day]!, sustained[day]!)) ?? -1
  if (dry < 0) return []
  return [
    finding(
      'efs.burst-credits-dry',
      'warning',
      `Burst credits run out; from then on ${perSecond(sustained[dry]!)} of metered throughput are all there is`,
      {
        computed: [
          { statement: 'Metered bytes asked for on that day', value: asked[dry]!, unit: 'bytes' },
          { statement: 'Baseline throughput on that day', value: sustained[dry]!, unit: 'bytes/s' },
        ],
        facts: [facts.initialCredits, facts.baselinePerGib, facts.readWeight],
        day: dry,
        calendar,
      },
    ),
  ]
}

/** Credits are used up on a day that asks for more than the baseline. */
export function isDry(credits: number, asked: number, sustained: number): boolean {
  return credits === 0 && asked > sustained * SECONDS_PER_DAY
}

function backlogFindings(replay: ThroughputReplay, calendar: Calendar): Finding[] {
  const { backlog, waitSeconds } = replay
  const day = firstDayAbove(backlog, 0)
  if (day === undefined) return []
  const longest = waitSeconds.reduce((most, wait) => Math.max(most, wait), 0) / 3600
  const computed = [
    { statement: 'Metered bytes waiting at the end of the horizon', value: backlog[calendar.days - 1]!, unit: 'bytes' },
    { statement: 'Longest wait behind others', value: longest, unit: 'h' },
  ]
  const evidence = { computed, day, calendar }
  if (fallsBehind(replay, calendar))
    return [
      finding(
        'efs.throughput-short',
        'blocking',
        'Reads and writes come faster than the file system can ever serve them',
        evidence,
      ),
    ]
  const message = `Reads and writes of a day take longer than the day; the longest wait is ${longest.toFixed(1)} h`
  return [finding('efs.throughput-queue', 'warning', message, evidence)]
}

/** Whether the load of the last weeks, the first day's load of initial data left out, is more than can be sustained. */
function fallsBehind({ backlog, asked, sustained }: ThroughputReplay, { days }: Calendar): boolean {
  const from = Math.max(1, days - RECENT_DAYS)
  let excess = 0
  for (let day = from; day < days; day++) excess += asked[day]! - sustained[day]! * SECONDS_PER_DAY
  return backlog[days - 1]! > 0 && excess > 0
}

function perSecond(bytes: number): string {
  return bytes >= GiB ? `${(bytes / GiB).toPrecision(3)} GiB/s` : `${(bytes / MiB).toPrecision(3)} MiB/s`
}
