import type { DatasetDemand, ScanSchedule } from '../../demand/dataset-demand.ts'
import { runsBetween } from '../../engines/consumer-compute.ts'
import type { World } from '../contract.ts'
import type { EmrHdfsConfig } from './config.ts'
import { INSTANCE_TYPES } from './instance-types.ts'

const HOURS_PER_DAY = 24

/** Runs of a transient cluster and the datasets it works on. */
export interface RunSchedule {
  /** The consumer that brings the cluster along; absent when the store starts one of its own. */
  readonly consumer?: string
  readonly everyDays: number
  readonly hoursPerRun: number
  /** Nodes that the consumer pays for in every option: one of them is the primary, unless the store brings its own. */
  readonly sharedNodes: number
  readonly sharedCoreNodes: number
  /** Primary nodes that the store adds, as its settings ask for others than the consumer's. */
  readonly ownPrimaryNodes: number
  /** Settings with the instance type of the consumer, where the catalogue knows it: nodes added to its instance group are of that type. */
  readonly config: EmrHdfsConfig
  readonly datasets: readonly DatasetDemand[]
}

/**
 * When a transient store runs: with every EMR cluster of a consumer that works on its datasets, or, when there is none, by the schedule
 * of its own settings.
 */
export function runSchedules(
  datasets: readonly DatasetDemand[],
  config: EmrHdfsConfig,
  world: World,
): readonly RunSchedule[] {
  const shared = world.clusters.flatMap((cluster): RunSchedule[] => {
    const used = datasets.filter(({ id }) => cluster.datasets.includes(id))
    if (cluster.engine !== 'emr-spark' || used.length === 0) return []
    const instanceType = INSTANCE_TYPES[cluster.instance] === undefined ? config.instanceType : cluster.instance
    const isSamePrimary = config.primaryNodes === 1 && (config.primaryInstanceType ?? instanceType) === instanceType
    const ownPrimaryNodes = isSamePrimary ? 0 : config.primaryNodes
    return [
      {
        consumer: cluster.consumer,
        everyDays: cluster.everyDays,
        hoursPerRun: cluster.hoursPerRun,
        sharedNodes: cluster.nodes,
        sharedCoreNodes: ownPrimaryNodes > 0 ? cluster.nodes : Math.max(1, cluster.nodes - 1),
        ownPrimaryNodes,
        config: { ...config, instanceType },
        datasets: used,
      },
    ]
  })
  if (shared.length > 0) return shared
  const { hours, everyDays } = config.run
  return [
    {
      everyDays,
      hoursPerRun: hours,
      sharedNodes: 0,
      sharedCoreNodes: 0,
      ownPrimaryNodes: config.primaryNodes,
      config,
      datasets,
    },
  ]
}

/** Runs on a day; a fraction where the period is a fraction of a day. */
export function runsOn(schedule: RunSchedule, day: number): number {
  return runsBetween(schedule, day, day + 1)
}

/** Scratch data lives no longer than a run: it needs no copy in S3, and no cluster between the runs. */
export function isScratch(
  { retentionDays }: Pick<DatasetDemand, 'retentionDays'>,
  { hoursPerRun }: Pick<RunSchedule, 'hoursPerRun'>,
): boolean {
  return retentionDays * HOURS_PER_DAY <= hoursPerRun * (1 + 1e-9)
}

/** Scans of a dataset that the runs of a schedule carry out: those of its consumer, and those that name none. */
export function ownScans(
  { scans }: Pick<DatasetDemand, 'scans'>,
  { consumer }: Pick<RunSchedule, 'consumer'>,
): readonly ScanSchedule[] {
  return (scans ?? []).filter((scan) => scan.consumer === undefined || scan.consumer === consumer)
}

/** Hours from the start of one run to the start of the next. */
export function periodHours({ everyDays }: Pick<RunSchedule, 'everyDays'>): number {
  return (everyDays < 1 ? everyDays : Math.round(everyDays)) * HOURS_PER_DAY
}
