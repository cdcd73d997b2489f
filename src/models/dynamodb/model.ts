import { tablePart } from '../../access/dynamodb/table-part.ts'
import { bucketPart } from '../../access/s3/bucket-part.ts'
import { signedApiGuard } from '../../access/signed-api-guard.ts'
import { knownRegions } from '../../prices/regions.ts'
import { interRegionOut } from '../../prices/transfer-meters.ts'
import { factEvidence } from '../../quantities/source.ts'
import {
  type AccessControl,
  defineModel,
  type Reach,
  type StoreDemand,
  type StoreRun,
  type UploadWay,
  type World,
} from '../contract.ts'
import { s3Meters } from '../s3/meters.ts'
import { dynamodbCandidates } from './candidates.ts'
import { type DynamodbConfig, dynamodbConfig } from './config.ts'
import { continuity } from './continuity.ts'
import { annualLoss } from './durability.ts'
import { engineLink } from './engine-links.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { tableFeed } from './feed.ts'
import { findings } from './findings.ts'
import { headroom } from './headroom.ts'
import { interventions } from './interventions.ts'
import { itemPayload } from './item-layout.ts'
import { readLatency } from './latency.ts'
import { dynamodbMeters } from './meters.ts'
import { occupancy } from './occupancy.ts'
import { protectionUsage } from './protection-usage.ts'
import { reservedPool, reservedUsage } from './reserved-capacity.ts'
import { pointerUsage, storageUsage } from './storage-usage.ts'
import { streamUsage } from './stream-usage.ts'
import { runTable } from './table-run.ts'
import { throughputUsage } from './throughput-usage.ts'

/** Simulates one table for each dataset of the store. */
function simulate(demand: StoreDemand, config: DynamodbConfig, world: World): StoreRun {
  const { calendar, region } = world
  const pool = reservedPool(config, calendar.days)
  const runs = demand.datasets.map((dataset) => runTable(dataset, config, world))
  const regions = replicaRegions(config, region).length + 1
  return {
    usage: [
      ...runs.flatMap((run) => [
        ...throughputUsage(run, config, region, pool),
        ...storageUsage(run, config, region),
        ...pointerUsage(run, region),
        ...protectionUsage(run, config, region),
        ...streamUsage(run, config, region),
      ]),
      ...reservedUsage(config, world),
    ],
    findings: findings(runs, config, calendar),
    occupancy: runs.flatMap((run) => occupancy(run, config)),
    readLatency: Object.fromEntries(runs.map((run) => [run.demand.id, readLatency(run, config)])),
    annualLoss: Object.fromEntries(runs.map((run) => [run.demand.id, annualLoss(run.layout, regions)])),
    headroom: headroom(runs, config, calendar),
    interventions: interventions(runs, config, calendar),
    continuity: continuity(config, regions - 1),
    feeds: Object.fromEntries(runs.map((run) => [run.demand.id, tableFeed(run, config)])),
  }
}

function replicaRegions(config: DynamodbConfig, home: string): string[] {
  return config.globalTables.filter((region) => region !== home)
}

/** The bucket that items point to. */
const pointedBucket = bucketPart({ usesKmsKey: false, lifecycle: undefined })

function access(config: DynamodbConfig): AccessControl {
  return {
    entry: 'aws-api',
    iamGranularity: config.largeObjects === 'pointer-to-s3' ? 'object' : 'item',
    dataPlane: 'iam',
    guard: signedApiGuard(config.largeObjects === 'pointer-to-s3' ? [tablePart, pointedBucket] : [tablePart]),
    evidence: [factEvidence(facts.itemAccess), factEvidence(facts.keyValueApi)],
  }
}

function reach(config: DynamodbConfig, { region }: World): Reach {
  const replicas = replicaRegions(config, region)
  return {
    endpoint: 'public',
    regions: [region, ...replicas].map((name) => ({ region: name, writable: true })),
    availabilityZones: facts.availabilityZones.value,
    edgeUpload: false,
    upload: uploadWay(config),
    evidence: [
      factEvidence(facts.availabilityZones),
      factEvidence(facts.parallelWrites),
      ...(replicas.length > 0 ? [factEvidence(facts.replicatedWrites), factEvidence(facts.globalNeedsScaling)] : []),
    ],
  }
}

/** Large objects go in as items side by side, or as an object in S3 and then an item that points to it. */
function uploadWay(config: DynamodbConfig): UploadWay {
  const pointers = config.largeObjects === 'pointer-to-s3'
  return {
    partBytes: pointers ? facts.multipartBytes.value : itemPayload(config),
    parallelParts: facts.parallelWrites.value,
    extraRequests: pointers ? { whole: 1, inParts: 3 } : { whole: 0, inParts: 0 },
    serviceMs: pointers ? facts.s3FirstByte.value : facts.latency.value,
  }
}

/** Amazon DynamoDB: one table for each dataset, objects as items. */
export const dynamodbModel = defineModel<DynamodbConfig>({
  id: 'dynamodb',
  name: 'Amazon DynamoDB',
  family: 'key-value',
  description:
    'Key-value and document tables: items of up to 400 KB, read and written by key in single-digit milliseconds.',
  config: dynamodbConfig,
  presets: {
    'on-demand': { title: 'On-demand capacity, objects cut into items', config: {} },
    provisioned: {
      title: 'Provisioned capacity with auto scaling at 70 %',
      config: { capacity: { mode: 'provisioned' } },
    },
    'standard-ia': { title: 'On-demand capacity, Standard-IA table class', config: { tableClass: 'standard-ia' } },
    pointers: { title: 'Items that point to objects in S3', config: { largeObjects: 'pointer-to-s3' } },
    protected: {
      title: 'On-demand capacity with recovery and daily exports',
      config: { pointInTimeRecovery: true, exportToS3: {}, scans: { from: 'export' } },
    },
  },
  candidates: dynamodbCandidates,
  facts,
  meters: {
    ...dynamodbMeters,
    s3StandardStorage: s3Meters.standardStorage,
    s3StandardWrites: s3Meters.standardWrites,
    s3StandardReads: s3Meters.standardReads,
    ...Object.fromEntries(knownRegions.map((region) => [`transferTo:${region}`, interRegionOut(region)])),
  },
  simulate,
  access,
  reach,
  engine: engineLink,
})
