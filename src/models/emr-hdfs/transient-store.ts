import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Estimate, Finding, Occupancy, StoreDemand, StoreRun, World } from '../contract.ts'
import type { EmrHdfsConfig } from './config.ts'
import { transientContinuity } from './continuity.ts'
import { hdfsAnnualLoss, residentAnnualLoss } from './durability.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { clusterFeed } from './feed.ts'
import { clusterFindings } from './findings.ts'
import { clusterHeadroom } from './headroom.ts'
import { clusterInterventions } from './interventions.ts'
import { hdfsReadLatency, residentReadLatency } from './latency.ts'
import { coreNode } from './node.ts'
import { onDay } from './on-day.ts'
import { hoursText } from './quantity-text.ts'
import { isScratch, periodHours, type RunSchedule, runSchedules } from './run-schedule.ts'
import { isResident, type ReplayedSchedule, s3CopyUsage } from './s3-copy-usage.ts'
import { smallFileFindings } from './small-file-findings.ts'
import { transientRuns } from './transient-run.ts'
import { transientUsage } from './transient-usage.ts'

/** Simulates a store whose cluster lives for its runs only. */
export function simulateTransient(demand: StoreDemand, config: EmrHdfsConfig, world: World): StoreRun {
  const { calendar } = world
  const replayed = runSchedules(demand.datasets, config, world).map((schedule): ReplayedSchedule => {
    const node = coreNode(schedule.config)
    return { schedule, node, runDays: transientRuns(schedule, node, calendar.days) }
  })
  const resident = demand.datasets.filter((dataset) => isResident(dataset, replayed))
  const scratchOn = (dataset: DatasetDemand): ReplayedSchedule =>
    replayed.find(({ schedule }) => schedule.datasets.includes(dataset))!
  const perDataset = (ofDataset: (dataset: DatasetDemand) => Estimate): Record<string, Estimate> =>
    Object.fromEntries(demand.datasets.map((dataset) => [dataset.id, ofDataset(dataset)]))
  return {
    usage: [
      ...replayed.flatMap(({ schedule, node, runDays }) => transientUsage(schedule, runDays, node, world)),
      ...resident.flatMap((dataset) => s3CopyUsage(dataset, replayed, config, world)),
    ],
    findings: [
      ...distinct(
        replayed.flatMap(({ schedule, node, runDays }) => clusterFindings(runDays, schedule.config, node, calendar)),
      ),
      ...smallFileFindings(demand.datasets, config),
      ...replayed.flatMap((entry) => runFindings(entry, calendar)),
      ...resident.flatMap((dataset) => residentFindings(dataset)),
    ],
    occupancy: demand.datasets.map((dataset): Occupancy => {
      const bytesAtMonthEnd = Float64Array.from(calendar.months, ({ endDay }) => dataset.bytesStored[endDay - 1]!)
      return { dataset: dataset.id, storageClass: resident.includes(dataset) ? 'STANDARD' : 'HDFS', bytesAtMonthEnd }
    }),
    readLatency: perDataset((dataset) =>
      resident.includes(dataset)
        ? residentReadLatency(dataset)
        : hdfsReadLatency(dataset, config, scratchOn(dataset).node),
    ),
    annualLoss: perDataset((dataset) =>
      resident.includes(dataset) ? residentAnnualLoss() : scratchLoss(scratchOn(dataset)),
    ),
    headroom: replayed
      .map(({ schedule, node, runDays }) => clusterHeadroom(runDays, schedule.config, node, calendar))
      .reduce((least, other) => (other.value < least.value ? other : least)),
    interventions: replayed.flatMap(({ schedule, node, runDays }) =>
      clusterInterventions(
        runDays,
        { grown: 0, shrunk: 0 },
        operatedBy(schedule),
        node,
        calendar.days,
        shareOfTime(schedule),
      ),
    ),
    feeds: Object.fromEntries(
      demand.datasets.map((dataset) => {
        const { schedule, node, runDays } =
          replayed.find((entry) => entry.schedule.datasets.includes(dataset)) ?? replayed[0]!
        return [dataset.id, clusterFeed(runDays.at(-1)!.nodes, node, schedule.config)]
      }),
    ),
    continuity: transientContinuity(Math.max(...replayed.map(({ schedule }) => schedule.hoursPerRun))),
  }
}

/** The releases of a cluster that a consumer brings along are the consumer's affair, whatever the store. */
function operatedBy({ consumer, config }: RunSchedule): EmrHdfsConfig {
  return consumer === undefined ? config : { ...config, releaseUpgradesPerYear: 0 }
}

function scratchLoss({ schedule, node, runDays }: ReplayedSchedule): Estimate {
  return hdfsAnnualLoss(runDays.at(-1)!, schedule.config, node, shareOfTime(schedule))
}

function shareOfTime(schedule: RunSchedule): number {
  return Math.min(1, schedule.hoursPerRun / periodHours(schedule))
}

function runFindings({ schedule, runDays }: ReplayedSchedule, calendar: Calendar): Finding[] {
  const who = schedule.consumer ?? 'the schedule of the settings'
  const findings: Finding[] = []
  const late = runDays.find(({ copyHours }) => copyHours + schedule.hoursPerRun > periodHours(schedule))
  if (late !== undefined)
    findings.push({
      id: 'emr-hdfs.run-overruns',
      severity: 'blocking',
      message: `a run of ${who} takes ${hoursText(schedule.hoursPerRun)} and ${hoursText(late.copyHours)} of copying, longer than the ${hoursText(periodHours(schedule))} until the next`,
      firstDay: onDay(calendar, late.day),
      evidence: [{ statement: 'Hours of copying from and to S3', value: late.copyHours, unit: 'h' }],
    })
  if (schedule.consumer === undefined)
    findings.push({
      id: 'emr-hdfs.own-schedule',
      severity: 'note',
      message: `no EMR consumer brings a cluster along; one of the store’s own runs ${hoursText(schedule.hoursPerRun)} every ${hoursText(periodHours(schedule))}`,
      evidence: [{ statement: 'Run schedule, as set', value: schedule.hoursPerRun, unit: 'h' }],
    })
  const scratch = schedule.datasets.filter((dataset) => isScratch(dataset, schedule))
  for (const { id, retentionDays } of scratch)
    findings.push({
      id: 'emr-hdfs.scratch',
      severity: 'note',
      message: `${id} lives ${hoursText(retentionDays * 24)}, no longer than a run: it stays in HDFS and needs no copy`,
      dataset: id,
      evidence: [
        { statement: 'Retention', value: retentionDays * 24, unit: 'h', scenarioPath: `datasets.${id}.retention` },
      ],
    })
  return findings
}

function residentFindings({ id, lookupsPerDay, readBands }: DatasetDemand): Finding[] {
  const copied: Finding = {
    id: 'emr-hdfs.copied-each-run',
    severity: 'warning',
    message: `${id} outlives the runs: it is kept in S3, copied in before each run and what is new copied out after it`,
    dataset: id,
    evidence: [factEvidence(facts.ephemeralVolumes)],
  }
  const isRead = (lookupsPerDay ?? 0) > 0 || (readBands ?? []).some((band) => band.perObjectPerDay > 0)
  if (!isRead) return [copied]
  const away: Finding = {
    id: 'emr-hdfs.away-between-runs',
    severity: 'warning',
    message: `${id} is read at any time, but HDFS holds it only during the runs: other reads go to its copy in S3`,
    dataset: id,
    evidence: [{ statement: 'Reads outside of scans', scenarioPath: `datasets.${id}.reads` }],
  }
  return [copied, away]
}

/** Findings of several schedules, one of each kind: the first. */
function distinct(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, index) => findings.findIndex(({ id }) => id === finding.id) === index)
}
