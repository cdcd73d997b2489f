import { CRITERIA } from '../../src/decision/criteria.ts'
import type { CriterionId } from '../../src/decision/criterion-ids.ts'
import type { DecisionDocument, DocumentOption } from '../../src/document/schema.ts'
import { GiB } from '../../src/quantities/bytes.ts'

type CostLine = DocumentOption['cost']['lines'][number]

const priceList = {
  title: 'Amazon S3 price list, us-east-1',
  url: 'https://aws.amazon.com/s3/pricing/',
  asOf: '2026-11-01',
  trust: 'provider' as const,
}

const storage: CostLine = {
  service: 'AmazonS3',
  usageType: 'TimedStorage-ByteHrs',
  label: 'S3 Standard storage',
  group: 'storage',
  region: 'us-east-1',
  unit: 'GB-Mo',
  quantity: 6000,
  cost: 138,
  price: { source: priceList, effective: '2016-12-01' },
}

const requests: CostLine = {
  ...storage,
  usageType: 'Requests-Tier1',
  label: 'S3 Standard PUT, COPY, POST, LIST requests',
  group: 'requests',
  unit: 'Requests',
  quantity: 12_400_000,
  cost: 62,
}

/** Levels, utilities and weights as they would be written for one option; criteria without weight carry no utility. */
function criteria(
  levels: Partial<Record<CriterionId, { value: number; utility: number; weight: number }>>,
): DocumentOption['criteria'] {
  return Object.fromEntries(
    CRITERIA.map(({ id, unit }) => {
      const level = levels[id]
      return [
        id,
        {
          value: level?.value ?? 0,
          unit,
          utility: level?.utility ?? null,
          weight: level?.weight ?? 0,
          contribution: (level?.utility ?? 0) * (level?.weight ?? 0),
          evidence: [] as DocumentOption['criteria'][CriterionId]['evidence'],
        },
      ]
    }),
  ) as DocumentOption['criteria']
}

type Failure = DocumentOption['reach']['failures']['zone']

const unharmed: Failure = {
  loses: 'nothing',
  lostMinutes: { low: 0, value: 0, high: 0 },
  readsOutMinutes: { low: 0, value: 0, high: 0 },
  writesOutMinutes: { low: 0, value: 0, high: 0 },
  stores: [],
}
const lost: Failure = {
  loses: 'everything',
  lostMinutes: null,
  readsOutMinutes: null,
  writesOutMinutes: { low: 15, value: 60, high: 240 },
  stores: [],
}

/** One producer in Korea and one consumer at home; without a way in, nothing arrives. */
function reach(p50Ms: number | null, zone: Failure): DocumentOption['reach'] {
  const times = { p50Ms, p95Ms: p50Ms === null ? null : 2 * p50Ms, p99Ms: p50Ms === null ? null : 4 * p50Ms }
  const withinTarget = p50Ms === null ? 0 : 0.9
  return {
    targetMs: 2000,
    together: { ...times, withinTarget },
    uploads: [
      {
        producer: 'korea',
        region: 'ap-northeast-2',
        dataset: 'raw',
        to: p50Ms === null ? null : 'us-east-1',
        how: p50Ms === null ? 'the store has addresses in its VPC only' : '214 ms round trip to us-east-1',
        share: 1,
        ...times,
        withinTarget,
      },
    ],
    reads: [
      {
        consumer: 'training',
        region: 'us-east-1',
        dataset: 'raw',
        from: 'us-east-1',
        how: '5 ms round trip to us-east-1',
        p50Ms: 105,
        p99Ms: 210,
      },
    ],
    failures: { node: unharmed, zone, region: lost, deletion: lost },
    residencyViolations: [],
  }
}

function engines(store: string, way: 'native' | 'export'): DocumentOption['engines'] {
  const engine = { engine: 'sagemaker-training', engineName: 'SageMaker training', way, evidence: [] }
  return {
    consumers: [
      {
        ...engine,
        consumer: 'training',
        dataset: 'raw',
        store,
        mode: 'fastfile',
        machines: '4 × ml.g5.4xlarge',
        run: { name: 'weekly fine-tuning', objects: 2_000_000, bytes: 1000 * GiB, passes: 3 },
        firstBatchMs: way === 'native' ? 200_500 : 7_200_000,
        epochMs: 600_000,
        boundBy: 'requests that the store answers',
        epochCost: 0.8,
        ...(way === 'export' ? { copy: { everyHours: 168, freshnessHours: 170, heldBytes: 1000 * GiB } } : {}),
      },
    ],
    catalogue: [{ store, ...engine }],
  }
}

const lake: DocumentOption = {
  id: 'B',
  name: 'S3 data lake',
  stores: [
    {
      id: 'lake',
      model: 's3',
      modelName: 'Amazon S3',
      datasets: ['raw'],
      written: { config: { class: 'STANDARD' } },
      config: { class: 'STANDARD', tags: 0 },
    },
  ],
  feasible: true,
  failed: [],
  rank: 1,
  score: 0.74,
  reasons: ['A breaks hard limits; B meets them all.'],
  criteria: criteria({
    cost: { value: 200, utility: 0.9, weight: 0.6 },
    'access-control': { value: 0, utility: 0.5, weight: 0.4 },
  }),
  access: {
    tests: 4,
    leaks: [],
    lockOuts: [],
    checks: [
      {
        principal: 'analyst',
        dataset: 'raw',
        action: 'read',
        intended: false,
        actual: false,
        mechanism: 'no statement allows s3:GetObject, so IAM denies',
      },
    ],
    policies: [
      {
        name: 'bucket-policy-lake',
        title: 'Bucket policy of lake',
        characters: 44,
        limit: 20_480,
        document: { Version: '2012-10-17', Statement: [] },
      },
    ],
  },
  reach: reach(900, unharmed),
  engines: engines('lake', 'native'),
  durability: [{ dataset: 'raw', store: 'lake', annualLoss: 1e-11, low: 1e-11, high: 1e-11, evidence: [] }],
  cost: {
    currency: 'USD',
    total: 200,
    months: [
      { month: '2027-01', total: 40 },
      { month: '2027-02', total: 70 },
      { month: '2027-03', total: 90 },
    ],
    lines: [storage, requests],
  },
  occupancy: [
    { dataset: 'raw', storageClass: 'STANDARD', bytesAtMonthEnd: [1000 * GiB, 2000 * GiB, 2000 * GiB] },
    { dataset: 'raw', storageClass: 'STANDARD_IA', bytesAtMonthEnd: [0, 0, 1000 * GiB] },
    { dataset: 'raw', storageClass: 'GLACIER', bytesAtMonthEnd: [0, 0, 0] },
  ],
  findings: [],
}

const cluster: DocumentOption = {
  id: 'A',
  name: 'HDFS on a cluster',
  stores: [
    {
      id: 'cluster',
      model: 'emr-hdfs',
      modelName: 'EMR with HDFS',
      datasets: ['raw'],
      written: { preset: 'persistent' },
      config: {},
    },
  ],
  feasible: false,
  failed: [
    {
      kind: 'requirement',
      criterion: 'access-control',
      message: 'access control is 2, at most 0 is required',
      because: 'only authorised users may read the data',
    },
  ],
  rank: 2,
  score: 0.3,
  reasons: [
    'It is out: access control is 2, at most 0 is required.',
    'It costs 10 times as much as B: $2,000.00 against $200.00.',
  ],
  criteria: criteria({
    cost: { value: 2000, utility: 0.1, weight: 0.6 },
    'access-control': { value: 2, utility: 0.6, weight: 0.4 },
  }),
  access: {
    tests: 4,
    leaks: [
      {
        principal: 'analyst',
        dataset: 'raw',
        action: 'read',
        mechanism: 'without Kerberos HDFS believes any user name',
      },
      {
        principal: 'analyst',
        dataset: 'raw',
        action: 'write',
        mechanism: 'without Kerberos HDFS believes any user name',
      },
    ],
    lockOuts: [],
    checks: [],
    policies: [],
  },
  reach: reach(null, lost),
  engines: engines('cluster', 'export'),
  durability: [{ dataset: 'raw', store: 'cluster', annualLoss: 0.01, low: 0.002, high: 0.05, evidence: [] }],
  cost: {
    currency: 'USD',
    total: 2000,
    months: [
      { month: '2027-01', total: 600 },
      { month: '2027-02', total: 600 },
      { month: '2027-03', total: 800 },
    ],
    lines: [
      {
        ...storage,
        service: 'AmazonEC2',
        usageType: 'BoxUsage:m5.xlarge',
        label: 'EC2 m5.xlarge',
        group: 'compute',
        unit: 'Hrs',
        quantity: 10_000,
        cost: 2000,
      },
    ],
  },
  occupancy: [{ dataset: 'raw', storageClass: 'HDFS', bytesAtMonthEnd: [1000 * GiB, 2000 * GiB, 3000 * GiB] }],
  findings: [
    {
      id: 'emr-hdfs.capacity',
      severity: 'warning',
      message: 'the cluster needs a fourth node',
      dataset: 'raw',
      firstDay: { day: 60, date: '2027-03-02' },
      evidence: [],
    },
  ],
}

/** A complete decision document, small enough to check by eye: B wins over A, which leaks. */
export function exampleDocument(changes: Partial<DecisionDocument> = {}): DecisionDocument {
  return {
    schemaVersion: '1.3',
    tool: { name: 'stowage', version: '0.1.0' },
    scenario: {
      id: 'example',
      title: 'Camera images',
      question: 'Where should the images live?',
      hash: 'ab'.repeat(32),
      start: '2027-01-01',
      days: 90,
      region: 'us-east-1',
    },
    prices: { id: 'aws-2026', asOf: '2026-11-01', freeTier: false, warnings: [] },
    seed: 1,
    months: ['2027-01', '2027-02', '2027-03'],
    recommendation: {
      option: 'B',
      verdict: 'clear',
      margin: null,
      headline: 'Choose B, S3 data lake: the only option that meets every requirement, at $200.00 over the horizon.',
      reasons: ['A breaks hard limits; B meets them all.'],
      stability: [],
    },
    answer: { option: 'B', agrees: true },
    preferences: {
      requirements: [
        { criterion: 'access-control', bound: 'atMost', limit: 0, because: 'only authorised users may read the data' },
      ],
      values: [
        {
          criterion: 'cost',
          weight: 0.6,
          scale: 'linear',
          points: [
            { at: 2200, value: 0 },
            { at: 0, value: 1 },
          ],
        },
        {
          criterion: 'access-control',
          weight: 0.4,
          scale: 'linear',
          points: [
            { at: 5, value: 0 },
            { at: 0, value: 1 },
          ],
        },
      ],
    },
    demand: [
      {
        dataset: 'raw',
        kind: 'blob',
        objectSize: 'lognormal, median 350 kB, mean 500 kB',
        bytesStoredAtMonthEnd: [1000 * GiB, 2000 * GiB, 3000 * GiB],
        bytesIn: 3000 * GiB,
        objectsIn: 6_000_000,
      },
    ],
    options: [lake, cluster],
    unknowns: [{ path: 'datasets.raw.updates', consequence: 'rewrites are left out' }],
    assumed: [{ path: 'datasets.raw.peakToMean', value: '1', why: 'no peak is stated' }],
    sources: [priceList],
    ...changes,
  }
}
