import { factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { itemPayload } from './item-layout.ts'
import type { TableRun } from './table-run.ts'

/**
 * 99th percentile in ms of reading one object of mean size. An object in items takes as many rounds as its whole items need calls of
 * BatchGetItem (100 items, 16 MB), or pages of Query; one in S3 takes the pointer item and then a GET. With one in a hundred
 * objects or more in S3, that is the percentile.
 */
export function readLatency(run: TableRun, config: DynamodbConfig): Estimate {
  const { demand, layout } = run
  const mean = demand.sizes.mean
  const base = facts.latency.value
  const [least, most] = facts.latencyRange.value as readonly [number, number]
  const [below, above] = facts.transferSpread.value as readonly [number, number]
  if (layout.s3.objectShare >= 0.01) {
    const transfer = (mean / facts.s3StreamThroughput.value) * 1000
    return {
      value: base + facts.s3FirstByte.value + transfer,
      low: least + facts.s3FirstByte.value * below + transfer,
      high: base + facts.s3FirstByte.value * above + transfer,
      unit: 'ms',
      evidence: [
        {
          statement: `Every object is a pointer item and, for ${percent(layout.s3.objectShare)} of them, an object in S3 to fetch after it`,
        },
        factEvidence(facts.latency),
        factEvidence(facts.s3FirstByte),
        factEvidence(facts.s3StreamThroughput),
      ],
    }
  }
  const payload = itemPayload(config)
  const items = config.largeObjects === 'chunk' ? Math.ceil(mean / payload) : 1
  const bytes = Math.min(mean, items * payload) + items * config.itemOverheadBytes
  const byQuery = config.reads.queryShare > 0.99
  const callBytes = byQuery ? facts.pageBytes : facts.batchReadBytes
  const itemsPerCall = Math.max(1, Math.floor(callBytes.value / (items > 1 ? facts.itemLimit.value : bytes)))
  const rounds = Math.ceil(items / (byQuery ? itemsPerCall : Math.min(itemsPerCall, facts.batchReadItems.value)))
  const transfer = (bytes / facts.clientThroughput.value) * 1000
  return {
    value: rounds * base + transfer,
    low: rounds * least + transfer * below,
    high: rounds * most + transfer * above,
    unit: 'ms',
    evidence: [
      { statement: 'Items that hold an object of mean size', value: items, unit: 'items' },
      { statement: 'Calls in a row to read them', value: rounds, unit: 'calls' },
      factEvidence(facts.latency),
      factEvidence(callBytes),
      factEvidence(facts.clientThroughput),
    ],
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
