import { formatCount } from '../../quantities/format.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { firstDayOf, percent, total } from './finding-parts.ts'
import { itemPayload } from './item-layout.ts'
import { expiresByTtl } from './table-activity.ts'
import type { TableRun } from './table-run.ts'

/** Objects that no item can hold, and what follows from cutting them up or keeping them elsewhere. */
export function largeObjects({ demand, layout, activity }: TableRun, config: DynamodbConfig): Finding[] {
  const day = demand.objectsIn.findIndex((objects) => objects > 0)
  if (day < 0) return []
  const common = { dataset: demand.id, ...firstDayOf(demand.calendar, day) }
  const payload = itemPayload(config)
  const share = demand.sizes.objectShare({ over: payload })
  const size = {
    statement: `Object sizes: ${demand.sizes.description}`,
    scenarioPath: `datasets.${demand.id}.objectSize`,
  }
  if (config.largeObjects === 'pointer-to-s3') {
    if (layout.s3.objectShare === 0) return []
    return [
      {
        ...common,
        id: 'dynamodb.two-stores',
        severity: 'note',
        message: `${percent(layout.s3.objectShare)} of the objects lie in S3 behind a pointer item: no transaction spans both, so the application must order its writes and clear what is left over`,
        evidence: [factEvidence(facts.itemLimit), size],
      },
    ]
  }
  if (share < 1e-9) return []
  const found: Finding[] = [
    {
      ...common,
      id: 'dynamodb.item-size',
      severity: 'warning',
      message: `${percent(share)} of the objects exceed the 400 KB that an item can hold and are cut up: ${formatCount(layout.items)} items and ${formatCount(layout.writeUnits)} write units per object on average`,
      evidence: [
        factEvidence(facts.itemLimit),
        size,
        { statement: 'Items per object', value: layout.items, unit: 'items' },
        ...(layout.indexes.length > 0 ? [factEvidence(facts.chunkKeys)] : []),
      ],
    },
  ]
  const atomic = Math.min(facts.transactionBytes.value, facts.transactionItems.value * payload)
  const tooLarge = demand.sizes.objectShare({ over: atomic })
  if (
    tooLarge >= 1e-9 &&
    (config.writes.transactionalShare > 0 || activity.updates.objects.some((updates) => updates > 0))
  )
    found.push({
      ...common,
      id: 'dynamodb.transaction-size',
      severity: 'warning',
      message: `${percent(tooLarge)} of the objects are larger than one transaction (4 MB): their items cannot be replaced together, readers may see a mixture`,
      evidence: [factEvidence(facts.transactionBytes), factEvidence(facts.transactionItems), size],
    })
  return found
}

/** What TTL leaves behind for a while, or cannot do at all. */
export function expiry(run: TableRun, config: DynamodbConfig): Finding[] {
  const { demand, activity } = run
  const day = activity.lingering.bytes.findIndex((bytes) => bytes > 0)
  if (config.expiry === 'ttl' && !expiresByTtl(config) && Number.isFinite(demand.retentionDays))
    return [
      {
        id: 'dynamodb.ttl-unavailable',
        severity: 'note',
        dataset: demand.id,
        message:
          'TTL does not work in multi-region tables with strong consistency: expired objects are removed by paid requests',
        evidence: [factEvidence(facts.ttlInStrongTables)],
      },
    ]
  if (day < 0) return []
  const lingering = total(activity.lingering.bytes)
  const share = lingering / (lingering + total(activity.stored.bytes))
  // With long retention the delay is lost in the rest.
  if (share < 0.01) return []
  return [
    {
      id: 'dynamodb.ttl-delay',
      severity: 'note',
      dataset: demand.id,
      ...firstDayOf(demand.calendar, day),
      message: `Objects stay up to two days beyond their retention: ${percent(share)} of the bytes billed have expired, and reads still return them unless filtered`,
      evidence: [
        factEvidence(facts.ttlDelayDays),
        {
          statement: 'Retention',
          value: demand.retentionDays,
          unit: 'days',
          scenarioPath: `datasets.${demand.id}.retention`,
        },
      ],
    },
  ]
}

/** What full scans take of the table's reads. */
export function wholeTableScans({ demand, activity, resources }: TableRun, config: DynamodbConfig): Finding[] {
  const scans = total(resources[0]!.reads.even)
  const day = activity.scanned.objects.findIndex((objects) => objects > 0)
  if (day < 0 || scans === 0) return []
  const points = total(resources[0]!.reads.shaped)
  return [
    {
      id: 'dynamodb.scans',
      severity: 'note',
      dataset: demand.id,
      ...firstDayOf(demand.calendar, day),
      message: `Full scans take ${percent(scans / (scans + points))} of the table's read units; an export to S3 takes none`,
      evidence: [
        { statement: 'Read units of scans', value: scans, unit: 'units', scenarioPath: `datasets.${demand.id}.scans` },
        factEvidence(facts.scanPace),
        ...(config.scans.window === 'query' ? [factEvidence(facts.windowByKey)] : []),
        factEvidence(facts.exportNeedsRecovery),
      ],
    },
  ]
}
