import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { knownRegions } from '../../prices/regions.ts'
import { interRegionOut } from '../../prices/transfer-meters.ts'
import { defineModel, type StoreDemand, type StoreRun, type World } from '../contract.ts'
import { oncePerDataset } from '../once-per-dataset.ts'
import { accessControl } from './access.ts'
import { type AccessRates, accessRates } from './access-rates.ts'
import { efsCandidates } from './candidates.ts'
import { type EfsConfig, efsConfig, efsPresets, provisionedMiBps } from './config.ts'
import { continuity } from './continuity.ts'
import { annualLoss } from './durability.ts'
import { engineLink } from './engine-links.ts'
import { efsFacts as facts } from './facts.ts'
import { fileSystemFeed } from './feed.ts'
import { fileFindings } from './file-findings.ts'
import { meterFiles } from './file-metering.ts'
import { type FileTraffic, fileTraffic } from './file-traffic.ts'
import { finding } from './findings.ts'
import { headroom } from './headroom.ts'
import { interventions } from './interventions.ts'
import { readLatency } from './latency.ts'
import { efsMeters } from './meters.ts'
import { occupancy } from './occupancy.ts'
import { reachOf } from './reach.ts'
import { replicaOverheadUsage, replicaUsage } from './replication.ts'
import { type StorageState, storageState } from './storage-state.ts'
import { storageUsage } from './storage-usage.ts'
import { throughputFindings } from './throughput-findings.ts'
import { throughputLimits } from './throughput-limits.ts'
import { throughputLoad } from './throughput-load.ts'
import { replayThroughput } from './throughput-replay.ts'
import { elasticUsage, provisionedUsage } from './throughput-usage.ts'

/** One dataset in a file system: how it is accessed, where its files lie, and what clients do with them. */
interface HeldFiles {
  readonly demand: DatasetDemand
  readonly rates: AccessRates
  readonly state: StorageState
  readonly traffic: FileTraffic
}

const followFiles = oncePerDataset((demand: DatasetDemand, config: EfsConfig): HeldFiles => {
  const rates = accessRates(demand)
  const state = storageState(demand, meterFiles(demand.sizes, config), rates, config.lifecycle)
  return { demand, rates, state, traffic: fileTraffic(demand, state, config) }
})

/** Follows the files of each dataset, adds up what they ask of the file system, and meters both. */
function simulate({ datasets }: StoreDemand, config: EfsConfig, world: World): StoreRun {
  const { calendar, region } = world
  const elastic = config.throughput === 'elastic'
  const held = datasets.map((demand) => followFiles(demand, config, world))
  const standardMetered = new Float64Array(calendar.days).map((_, day) =>
    held.reduce((sum, { state }) => sum + state.standardMetered[day]!, 0),
  )
  const limits = throughputLimits(config, region)
  const load = throughputLoad(
    held.map(({ traffic }) => traffic),
    calendar.days,
  )
  const replay = replayThroughput(config, load, standardMetered, limits)
  const provisioned = provisionedMiBps(config)
  return {
    usage: [
      ...held.flatMap(({ demand, rates, state, traffic }) => [
        ...storageUsage(state, { type: config.type, elastic }, calendar, region),
        ...(elastic ? elasticUsage(traffic, calendar, region) : []),
        ...replicaUsage(demand, state, rates, config, world),
      ]),
      ...(provisioned === undefined ? [] : provisionedUsage(provisioned, standardMetered, limits, calendar, region)),
      ...replicaOverheadUsage(config, world),
    ],
    findings: [
      ...throughputFindings(config, load, replay, limits, calendar),
      ...held.flatMap(({ demand, state }) => fileFindings(demand, state, config)),
      ...(config.type === 'one-zone'
        ? [
            finding(
              'efs.one-zone',
              'note',
              'All copies lie in one availability zone and share its fate; clients in other zones pay for transfer',
              {
                facts: [facts.designLoss, facts.zoneLoss, facts.oneZoneClients],
                calendar,
              },
            ),
          ]
        : []),
    ],
    occupancy: held.flatMap(({ demand, state }) => occupancy(demand, state, config)),
    readLatency: Object.fromEntries(
      held.map(({ demand, traffic }) => [demand.id, readLatency(traffic, demand.sizes.mean, replay, limits)]),
    ),
    annualLoss: Object.fromEntries(datasets.map((demand) => [demand.id, annualLoss(demand, config)])),
    headroom: headroom(load, replay, limits, calendar),
    interventions: interventions(config, load, replay, limits, calendar),
    continuity: continuity(config, world),
    feeds: Object.fromEntries(datasets.map(({ id }) => [id, fileSystemFeed(replay, limits)])),
  }
}

/** Amazon EFS: an NFS file system that grows by itself, in one region or one zone. */
export const efsModel = defineModel<EfsConfig>({
  id: 'efs',
  name: 'Amazon EFS',
  family: 'file',
  description:
    'A shared POSIX file tree over NFS: Regional or One Zone, three storage classes by last access, three throughput modes.',
  config: efsConfig,
  presets: efsPresets,
  pools: true,
  candidates: efsCandidates,
  facts,
  meters: {
    ...efsMeters,
    ...Object.fromEntries(knownRegions.map((region) => [`transferTo:${region}`, interRegionOut(region)])),
  },
  simulate,
  access: accessControl,
  reach: reachOf,
  engine: engineLink,
})
