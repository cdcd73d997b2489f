import type { Meter } from '../../prices/meter.ts'
import { defineModel, type Occupancy, type StoreDemand, type StoreRun, type World } from '../contract.ts'
import { s3Meters } from '../s3/meters.ts'
import { hdfsAccess, hdfsReach } from './access.ts'
import { emrHdfsCandidates } from './candidates.ts'
import { persistentCourse } from './cluster-course.ts'
import { type EmrHdfsConfig, emrHdfsConfigSchema } from './config.ts'
import { persistentContinuity } from './continuity.ts'
import { dailyLoad, hdfsDatasets } from './daily-load.ts'
import { hdfsAnnualLoss } from './durability.ts'
import { hdfsEngine } from './engines.ts'
import { emrHdfsFacts } from './facts.ts'
import { clusterFeed } from './feed.ts'
import { clusterFindings } from './findings.ts'
import { clusterHeadroom } from './headroom.ts'
import { INSTANCE_TYPES } from './instance-types.ts'
import { clusterInterventions } from './interventions.ts'
import { hdfsReadLatency } from './latency.ts'
import { ec2Hours, emrHdfsMeters, emrHours, type Purchase } from './meters.ts'
import { coreNode } from './node.ts'
import { persistentUsage } from './persistent-usage.ts'
import { emrHdfsPresets } from './presets.ts'
import { smallFileFindings } from './small-file-findings.ts'
import { simulateTransient } from './transient-store.ts'

const PURCHASES: readonly Purchase[] = ['on-demand', 'reserved-1yr', 'reserved-3yr', 'spot']

const instanceMeters: Readonly<Record<string, Meter>> = Object.fromEntries(
  Object.keys(INSTANCE_TYPES).flatMap((type) => [
    ...PURCHASES.map((purchase) => [`${type} ${purchase}`, ec2Hours(type, purchase)] as const),
    [`${type} EMR fee`, emrHours(type)] as const,
  ]),
)

function simulatePersistent(demand: StoreDemand, config: EmrHdfsConfig, world: World): StoreRun {
  const { calendar } = world
  const node = coreNode(config)
  const datasets = hdfsDatasets(demand.datasets, config)
  const loads = Array.from({ length: calendar.days }, (_, day) => dailyLoad(datasets, day))
  const course = persistentCourse(loads, config, node, calendar)
  const last = course.days.at(-1)!
  return {
    usage: persistentUsage(course, config, node, world),
    findings: [...clusterFindings(course.days, config, node, calendar), ...smallFileFindings(demand.datasets, config)],
    occupancy: demand.datasets.map(({ id, bytesStored }): Occupancy => {
      const bytesAtMonthEnd = Float64Array.from(calendar.months, ({ endDay }) => bytesStored[endDay - 1]!)
      return { dataset: id, storageClass: 'HDFS', bytesAtMonthEnd }
    }),
    readLatency: Object.fromEntries(
      demand.datasets.map((dataset) => [dataset.id, hdfsReadLatency(dataset, config, node)]),
    ),
    annualLoss: Object.fromEntries(demand.datasets.map(({ id }) => [id, hdfsAnnualLoss(last, config, node, 1)])),
    headroom: clusterHeadroom(course.days, config, node, calendar),
    interventions: clusterInterventions(course.days, course, config, node, calendar.days, 1),
    continuity: persistentContinuity(last, node),
    feeds: Object.fromEntries(demand.datasets.map(({ id }) => [id, clusterFeed(last.nodes, node, config)])),
  }
}

/**
 * HDFS on the core nodes of an EMR cluster, its blocks on EBS volumes. The cluster is sized day by day, by disk space with replicas and by
 * throughput, and lives either all the time or, with what must outlive it kept in S3, for the runs of its consumers.
 */
export const emrHdfsModel = defineModel<EmrHdfsConfig>({
  id: 'emr-hdfs',
  name: 'Amazon EMR with HDFS',
  family: 'cluster',
  description:
    'Hadoop Distributed File System on the core nodes of an EMR cluster, on EBS volumes, persistent or for the time of a run.',
  config: emrHdfsConfigSchema,
  presets: emrHdfsPresets,
  pools: true,
  candidates: emrHdfsCandidates,
  facts: emrHdfsFacts,
  meters: {
    ...emrHdfsMeters,
    ...instanceMeters,
    s3Storage: s3Meters.standardStorage,
    s3Writes: s3Meters.standardWrites,
    s3Reads: s3Meters.standardReads,
  },
  simulate: (demand, config, world) =>
    config.mode === 'persistent' ? simulatePersistent(demand, config, world) : simulateTransient(demand, config, world),
  access: hdfsAccess,
  reach: (_, world) => hdfsReach(world),
  engine: hdfsEngine,
})
