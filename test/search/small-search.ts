import type { StorageModel } from '../../src/models/contract.ts'
import { BUILT_IN_MODELS, type ModelRegistry } from '../../src/models/registry.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import type { Scenario } from '../../src/scenarios/schema.ts'

/** What differs between searches that have to be small enough to try everything. */
export interface SmallScenario {
  readonly imageTerabytes: number
  readonly logTerabytes: number
  readonly recordsPerSecond: number
  readonly lookupsPerSecond: number
  readonly latencyLimitMs: number
  readonly accessLimit: number
  readonly budgetUsd: number
  readonly freeTier: boolean
  readonly weights: readonly [cost: number, latency: number, flexibility: number, burden: number, durability: number]
}

/** Three datasets over a month; the amounts of the two larger ones meet in the price tiers of S3, which end at 50 and 500 TB. */
export function smallScenario(small: SmallScenario, options = 'auto'): Scenario {
  const [cost, latency, flexibility, burden, durability] = small.weights
  const parsed = parseScenario(
    `stowage: 1
title: A small search
start: 2027-01-01
horizon: 1 month
region: us-east-1
freeTier: ${small.freeTier}
datasets:
  images:
    kind: blob
    initial: ${small.imageTerabytes} TB
    ingest: 1 TB/day
    objectSize: 5 MB
    reads: { byAge: [{ until: 30 days, rate: 0.05 /day }, { rate: 0.001 /day }] }
    retention: forever
  logs:
    kind: blob
    initial: ${small.logTerabytes} TB
    ingest: 100 GB/day
    objectSize: 200 MB
    scans: [{ name: report, every: 7 days, window: 7 days, consumer: reports }]
    retention: 1 year
  records:
    kind: record
    initial: 1 GB
    ingest: ${small.recordsPerSecond} records/s
    objectSize: 1 kB
    reads: { lookups: ${small.lookupsPerSecond} /s }
    retention: 30 days
producers:
  devices: { region: eu-central-1, share: 100 %, datasets: [images] }
consumers:
  shop: { engine: ec2-key-value, datasets: [records, images] }
  reports: { engine: athena, datasets: [logs, records] }
access:
  principals:
    shop-role: { type: iam-role, network: vpc, logsInTo: [shop] }
    stranger: { type: account }
  grants:
    - { principals: [shop-role], datasets: [records, images], actions: [read, write] }
    - { principals: [shop-role], datasets: [logs], actions: [read] }
requirements:
  - { criterion: latency, atMost: ${small.latencyLimitMs} ms, because: people wait }
  - { criterion: access-control, atMost: ${small.accessLimit}, because: people talk }
  - { criterion: cost, atMost: "$${small.budgetUsd}", because: there is no more }
criteria:
  cost: { weight: ${cost}, worst: "$2,000,000", best: "$1,000", scale: log }
  latency: { weight: ${latency}, worst: 1 h, best: 1 ms, scale: log }
  processing-flexibility: { weight: ${flexibility}, worst: 0 %, best: 100 % }
  consumers-served: { weight: ${flexibility}, worst: 0 %, best: 100 % }
  operational-burden: { weight: ${burden}, worst: 52 /year, best: 0 /year }
  durability: { weight: ${durability}, worst: 1e-2, best: 1e-12, scale: log }
options: ${options}
`,
    { file: 'small.yaml' },
  )
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.scenario
}

/** A few presets of each model and nothing derived, so that all options can be simulated one by one. */
export const FEW_STORES: ModelRegistry = {
  s3: few('s3', ['standard', 'glacier-flexible']),
  dynamodb: few('dynamodb', ['on-demand']),
  'emr-hdfs': few('emr-hdfs', ['default']),
}

function few(id: string, presets: readonly string[]): StorageModel {
  const { candidates: _, ...model } = BUILT_IN_MODELS[id]!
  return { ...model, presets: Object.fromEntries(presets.map((preset) => [preset, model.presets[preset]!])) }
}
