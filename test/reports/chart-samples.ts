import type { ChartDescription } from '../../src/reports/charts/chart.ts'

const months = (count: number, start = 0) =>
  Array.from({ length: count }, (_, at) => {
    const month = start + at
    return `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })

const OPTIONS = [
  { id: 's3-data-lake', name: 'S3 data lake: raw on Standard, processed on Standard-IA', scale: 1 },
  { id: 'efs-regional', name: 'EFS Regional with lifecycle to Infrequent Access', scale: 3.4 },
  { id: 'emr-hdfs', name: 'EMR with HDFS on persistent m5.2xlarge core nodes', scale: 6.1 },
  { id: 's3-intelligent', name: 'S3 Intelligent-Tiering', scale: 1.08 },
  { id: 'dynamodb-chunked', name: 'DynamoDB, images chunked into 400 KB items', scale: 26 },
]

const METERS = [
  { id: 'storage', name: 'Storage', share: 0.52 },
  { id: 'requests', name: 'Requests', share: 0.21 },
  { id: 'retrieval', name: 'Retrieval', share: 0.04 },
  { id: 'compute', name: 'Compute', share: 0.17 },
  { id: 'transfer', name: 'Data transfer', share: 0.06 },
]

const CRITERIA = [
  'Cost over the horizon',
  'Access control',
  'Regional reach',
  'Machine-learning integration',
  'Processing flexibility',
  'Consumers served',
  'Durability',
  'Latency',
  'Scalability headroom',
  'Operational burden',
]

// A fixed wave instead of noise keeps the pictures the same at every run.
const wave = (at: number, position: number) => 1 + 0.08 * Math.sin(at * 1.7 + position * 2.3)
const monthly = (scale: number, position: number) =>
  months(36).map((_, at) => 900 * scale * 1.045 ** at * (at + 2) * 0.4 * wave(at, position))

/** Charts with the data that reports have, and with the data that break layouts. */
export const chartSamples: readonly ChartDescription[] = [
  {
    kind: 'line',
    name: 'monthly-cost',
    title: 'DynamoDB costs 26 times as much as the S3 data lake in every month',
    subtitle: 'Monthly cost of the trucking fleet in us-east-1, January 2027 to December 2029',
    time: { title: 'Month', labels: months(36) },
    value: { title: 'Cost, USD per month', format: 'usd' },
    series: OPTIONS.map(({ id, name, scale }, position) => ({ id, name, values: monthly(scale, position) })),
    notes: ['AWS list prices of 2026-11-22 without taxes, credits or discounts.'],
    highlight: 's3-data-lake',
  },
  {
    kind: 'line',
    name: 'cumulative-cost-korean',
    title: '화물 운송 차량: 36개월 누적 비용은 S3 데이터 레이크가 가장 낮습니다',
    subtitle: '미국 동부(버지니아 북부), 2027년 1월부터 2029년 12월까지',
    time: { title: '월', labels: months(36, 9) },
    value: { title: '누적 비용, USD', format: 'usd', scale: 'linear' },
    series: OPTIONS.slice(0, 4).map(({ id, scale }, position) => {
      let sum = 0
      const name = ['S3 데이터 레이크 (표준, 표준-IA)', 'EFS 리전', 'EMR과 HDFS (상시 클러스터)', 'S3 지능형 계층화'][
        position
      ]!
      return { id, name, values: monthly(scale, position).map((value) => (sum += value)) }
    }),
    highlight: 's3-data-lake',
  },
  {
    kind: 'line',
    name: 'one-series-with-gaps',
    title: 'Burst credits run dry in the ninth month',
    time: { title: 'Day', labels: Array.from({ length: 90 }, (_, at) => `day ${at + 1}`) },
    value: { title: 'Credit balance, bytes', format: 'bytes' },
    series: [
      {
        id: 'credits',
        name: 'Burst credits',
        values: Array.from({ length: 90 }, (_, at) =>
          at > 40 && at < 50 ? null : Math.max(0, 2.1 * 2 ** 40 * (1 - at / 70)),
        ),
      },
    ],
  },
  {
    kind: 'line',
    name: 'twelve-options',
    title:
      'Twelve options, of which three start with months that cost nothing and one is an order of magnitude dearer than all of the others',
    subtitle:
      'A title and a subtitle that are longer than the chart is wide are wrapped onto a second line instead of running out of the picture at its right',
    time: { title: 'Month', labels: months(24) },
    value: { title: 'Cost, USD per month', format: 'usd', scale: 'log' },
    series: Array.from({ length: 12 }, (_, position) => ({
      id: `option-${position}`,
      name: `Option ${position + 1}: ${OPTIONS[position % 5]!.name}`,
      values: months(24).map((_, at) =>
        position < 3 && at < 4 ? 0 : 1000 * (1 + position * 0.11) * wave(at, position) * (position === 11 ? 14 : 1),
      ),
    })),
    highlight: 'option-4',
  },
  {
    kind: 'stacked-area',
    name: 'stored-bytes',
    title: 'Most bytes rest in Standard-IA after the first year',
    subtitle: 'Stored bytes of the S3 data lake by storage class',
    time: { title: 'Month', labels: months(36) },
    value: { title: 'Stored, bytes (1 TiB = 1,024 GiB)', format: 'bytes' },
    series: [
      {
        id: 'Standard',
        name: 'Standard',
        values: months(36).map((_, at) => 3e12 * 1.02 ** at * Math.min(1, (at + 1) / 3)),
      },
      {
        id: 'StandardIA',
        name: 'Standard-IA',
        values: months(36).map((_, at) => Math.max(0, at - 1) * 3.1e12 * 1.01 ** at),
      },
      {
        id: 'GIR',
        name: 'Glacier Instant Retrieval',
        values: months(36).map((_, at) => Math.max(0, at - 11) * 2.2e12),
      },
      { id: 'GDA', name: 'Glacier Deep Archive', values: months(36).map((_, at) => Math.max(0, at - 22) * 1.2e11) },
      { id: 'OZIA', name: 'One Zone-IA', values: months(36).map(() => 0) },
    ],
  },
  {
    kind: 'stacked-bar',
    name: 'cost-breakdown',
    title: 'Storage dominates every option but DynamoDB, where writes do',
    subtitle: 'Cost over 36 months by what is billed',
    categories: OPTIONS.map(({ id, name }) => ({ id, name })),
    value: { title: 'Cost over 36 months, USD', format: 'usd' },
    series: METERS.map(({ id, name, share }, position) => ({
      id,
      name,
      values: OPTIONS.map(({ scale }, at) =>
        at === 2 && position === 1 ? 0 : 1.2e6 * scale * share * wave(at, position),
      ),
    })),
    highlight: 's3-data-lake',
  },
  {
    kind: 'stacked-bar',
    name: 'score-contributions',
    title: 'The S3 data lake leads on reach, integration and cost',
    subtitle: 'Score of each option, split into what each criterion contributes',
    categories: OPTIONS.map(({ id, name }, at) => ({
      id,
      name,
      ...(at === 4 ? { note: 'excluded: item size over 400 KB' } : {}),
    })),
    value: { title: 'Score, 0 (worst acceptable) to 1 (no further benefit)', format: 'score' },
    series: CRITERIA.map((name, position) => ({
      id: name,
      name,
      values: OPTIONS.map((_, at) =>
        at === 4 ? 0 : Math.max(0, (0.125 - position * 0.009) * (1 - at * 0.17) * wave(at, position) ** 3),
      ),
    })),
    highlight: 's3-data-lake',
  },
  {
    kind: 'stacked-bar',
    name: 'twelve-rows',
    title: 'Twelve options in rows',
    categories: Array.from({ length: 12 }, (_, at) => ({
      id: `${at}`,
      name: `Option ${at + 1}: ${OPTIONS[at % 5]!.name}`,
    })),
    value: { title: 'Cost over 36 months, USD', format: 'usd' },
    series: METERS.slice(0, 3).map(({ id, name, share }, position) => ({
      id,
      name,
      values: Array.from({ length: 12 }, (_, at) => (at === 5 ? 0 : 4e4 * share * (at + 1) * wave(at, position))),
    })),
  },
  {
    kind: 'waterfall',
    name: 'winner-against-runner-up',
    title: 'Why the S3 data lake beats EFS',
    subtitle: 'Difference in score, criterion by criterion',
    value: { title: 'Score, 0 (worst acceptable) to 1 (no further benefit)', format: 'score' },
    from: { name: 'EFS Regional with lifecycle to Infrequent Access', value: 0.52 },
    steps: [
      { id: 'cost', name: 'Cost over the horizon', change: 0.18 },
      { id: 'ml', name: 'Machine-learning integration', change: 0.11 },
      { id: 'reach', name: 'Regional reach', change: 0.06 },
      { id: 'durability', name: 'Durability', change: 0 },
      { id: 'latency', name: 'Latency', change: -0.07 },
    ],
    to: { name: 'S3 data lake: raw on Standard, processed on Standard-IA', value: 0.8 },
  },
  {
    kind: 'range-bar',
    name: 'upload-times',
    title: 'Uploads from Korea take two seconds to Virginia, and a third of that to an edge location',
    subtitle: 'From the time that half of the objects need to the time that 99 % need; the line is the target, 2 s',
    value: { title: 'Time from the producer into the store', format: 'ms', scale: 'log' },
    mark: { value: 2000, name: 'target' },
    absent: 'no way in',
    categories: [
      { id: 'na', name: 'north-america', note: 'us-west-2' },
      { id: 'eu', name: 'europe', note: 'eu-central-1' },
      { id: 'kr', name: 'Korea, with depots in every province', note: 'ap-northeast-2' },
    ],
    series: OPTIONS.map(({ id, name, scale }, position) => ({
      id,
      name,
      ranges: [300, 500, 1900].map((low) => (position === 2 ? null : { low: low * scale, high: low * scale * 2.5 })),
    })),
    notes: ['Round trips between regions as measured in 2022; 40 ms for the line of a device.'],
    highlight: 's3-data-lake',
  },
  {
    kind: 'range-bar',
    name: 'many-ranges',
    title: 'Ranges of sixteen regions',
    value: { title: 'Time, ms', format: 'ms', scale: 'linear' },
    absent: 'none',
    categories: Array.from({ length: 16 }, (_, at) => ({
      id: `${at}`,
      name: `Region ${at + 1}`,
      note: 'ap-northeast-2',
    })),
    series: OPTIONS.map(({ id, name }, position) => ({
      id,
      name,
      ranges: Array.from({ length: 16 }, (_, at) => ({ low: 100 * at, high: 100 * at + 200 * position })),
    })),
  },
  {
    kind: 'line',
    name: 'thirty-lines',
    title: 'Thirty options as lines',
    time: { title: 'Month', labels: months(12) },
    value: { title: 'Cost, USD per month', format: 'usd' },
    series: Array.from({ length: 30 }, (_, position) => ({
      id: `option-${position}`,
      name: `Option ${position + 1}: ${OPTIONS[position % 5]!.name}`,
      values: months(12).map((_, at) => 1000 * (1 + position * 0.05) * wave(at, position)),
    })),
    notes: [
      `A note that is longer than the chart is wide: ${'AWS list prices without taxes, credits or discounts; '.repeat(6)}`,
    ],
  },
  {
    kind: 'stacked-bar',
    name: 'thirty-rows',
    title: 'Thirty options in rows',
    categories: Array.from({ length: 30 }, (_, at) => ({
      id: `${at}`,
      name: `Option ${at + 1}: ${OPTIONS[at % 5]!.name}`,
    })),
    value: { title: 'Cost over 36 months, USD', format: 'usd' },
    series: METERS.map(({ id, name, share }, position) => ({
      id,
      name,
      values: Array.from({ length: 30 }, (_, at) => 4e4 * share * (at + 1) * wave(at, position)),
    })),
  },
  {
    kind: 'crossing-lines',
    name: 'weight-sensitivity',
    title: 'The weight of operational burden turns the winner soonest',
    subtitle: 'Score of each option as that weight changes and all others keep their proportions',
    across: { title: 'Weight of operational burden', format: 'percent' },
    value: { title: 'Score, 0 to 1', format: 'score' },
    mark: { at: 0.24, name: 'stated: 24 %' },
    lines: OPTIONS.map(({ id, name }, position) => ({
      id,
      name,
      from: 0.9 - 0.15 * position,
      to: 0.1 + 0.19 * ((position * 2) % 5),
    })),
    highlight: 's3-data-lake',
  },
  {
    kind: 'heat-map',
    name: 'who-wins-where',
    title: 'Who wins where',
    subtitle: 'Where should a web shop keep its sessions?',
    across: {
      title: 'datasets.sessions.objectSize.mean',
      labels: Array.from({ length: 9 }, (_, at) => `${(1.3 * 1.8 ** at).toPrecision(3)} kB`),
    },
    value: {
      title: 'datasets.sessions.reads.lookups',
      labels: Array.from({ length: 9 }, (_, at) => `${Math.round(20 * 2.4 ** at)} /s`),
    },
    series: OPTIONS.slice(0, 3).map(({ id, name }) => ({ id, name })),
    cells: Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 9 }, (_field, column) =>
        row + column > 14 ? null : { series: row > 5 ? 2 : column > 3 ? 1 : 0, text: `0.${row}${column}` },
      ),
    ),
    notes: ['In each field: the lead in score over the next option. Empty fields: no option meets every hard limit.'],
  },
  {
    kind: 'heat-map',
    name: 'thirty-steps',
    title: 'Thirty steps of two inputs',
    across: { title: 'across', labels: Array.from({ length: 30 }, (_, at) => `${at} objects/s and more`) },
    value: {
      title: 'up',
      labels: Array.from({ length: 30 }, (_, at) => `${at} GB/day and a very long unit behind it`),
    },
    series: OPTIONS.map(({ id, name }) => ({ id, name })),
    cells: Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 30 }, (_field, column) => ({ series: (row + column) % OPTIONS.length, text: '0.50' })),
    ),
  },
]
