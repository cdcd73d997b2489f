import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { knownRegions } from '../../prices/regions.ts'
import { interRegionOut } from '../../prices/transfer-meters.ts'
import { defineModel, type Estimate, type Occupancy, type StoreRun } from '../contract.ts'
import { accessControl, reachOf } from './access-and-reach.ts'
import { s3Candidates } from './candidates.ts'
import { type S3Config, s3ConfigSchema } from './config.ts'
import { continuity } from './continuity.ts'
import { dataFindings } from './data-findings.ts'
import { type DatasetRun, simulateDataset } from './dataset-run.ts'
import { annualLoss } from './durability.ts'
import { keyLedger } from './encryption.ts'
import { engineLink } from './engine-links.ts'
import { s3Facts } from './facts.ts'
import { bucketFeed } from './feed.ts'
import { readLatency } from './latency.ts'
import { earlyDeletionFindings, retentionFindings } from './lifecycle-findings.ts'
import { s3Meters } from './meters.ts'
import { s3Presets } from './presets.ts'
import { requestHeadroom } from './request-rate.ts'
import { interventions, storeFindings } from './store-findings.ts'

const transferMetersByRegion = Object.fromEntries(
  knownRegions.map((region) => [`outTo:${region}`, interRegionOut(region)]),
)

/** Amazon S3: one bucket, all its storage classes and lifecycle rules. */
export const s3Model = defineModel<S3Config>({
  id: 's3',
  name: 'Amazon S3',
  family: 'object',
  description:
    'Objects behind an API: storage classes from Express One Zone to Deep Archive, moved by lifecycle rules or Intelligent-Tiering.',
  config: s3ConfigSchema,
  presets: s3Presets,
  candidates: s3Candidates,
  facts: s3Facts,
  meters: { ...s3Meters, ...transferMetersByRegion },
  simulate: (store, config, world): StoreRun => {
    const runs = store.datasets.map((demand: DatasetDemand) => simulateDataset(demand, config, world))
    const away = config.replication?.toRegion
    const regions = [world.region, ...(away === undefined || away === world.region ? [] : [away])]
    const keys = config.encryption.kms === 'sse-kms' ? keyLedger(world.calendar, regions).lines() : []
    return {
      usage: [...runs.flatMap(({ bucket }) => bucket.ledger.lines()), ...keys],
      findings: [
        ...storeFindings(config),
        ...runs.flatMap((run) => [...retentionFindings(run), ...earlyDeletionFindings(run), ...dataFindings(run)]),
      ],
      occupancy: runs.flatMap(occupancyOf),
      readLatency: byDataset(runs, readLatency),
      annualLoss: byDataset(runs, annualLoss),
      headroom: requestHeadroom(runs),
      interventions: interventions(config, runs),
      continuity: continuity(config, world),
      feeds: Object.fromEntries(store.datasets.map(({ id }) => [id, bucketFeed(config)])),
    }
  },
  access: accessControl,
  reach: reachOf,
  engine: engineLink,
})

function byDataset(runs: readonly DatasetRun[], estimate: (run: DatasetRun) => Estimate): Record<string, Estimate> {
  return Object.fromEntries(runs.map((run) => [run.bucket.demand.id, estimate(run)]))
}

function occupancyOf({ bucket, stored }: DatasetRun): Occupancy[] {
  const { months } = bucket.ledger.calendar
  return [...stored.bytesAtEnd].map(([storageClass, bytes]) => ({
    dataset: bucket.demand.id,
    storageClass,
    bytesAtMonthEnd: Float64Array.from(months, ({ endDay }) => bytes[endDay - 1]!),
  }))
}
