import { type Calendar, dateOfDay } from '../../quantities/calendar.ts'
import { type Fact, factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { highestCapacity } from './headroom.ts'
import { itemPayload } from './item-layout.ts'
import { firstDayOver, rateLimits } from './limits.ts'
import { expiresByTtl } from './table-activity.ts'
import type { ResourceRun, TableRun } from './table-run.ts'

/** What a reader must know about the limits that these tables meet. */
export function findings(runs: readonly TableRun[], config: DynamodbConfig, calendar: Calendar): Finding[] {
  return [
    ...runs.flatMap((run) => [
      ...largeObjects(run, config),
      ...throttling(run, config),
      ...limitsExceeded(run, config),
      ...expiry(run, config),
      ...wholeTableScans(run, config),
    ]),
    ...accountQuota(runs, config, calendar),
  ]
}

const on = (calendar: Calendar, day: number): Pick<Finding, 'firstDay'> => ({
  firstDay: { day, date: dateOfDay(calendar, day) },
})

function largeObjects({ demand, layout, activity }: TableRun, config: DynamodbConfig): Finding[] {
  const day = demand.objectsIn.findIndex((objects) => objects > 0)
  if (day < 0) return []
  const common = { dataset: demand.id, ...on(demand.calendar, day) }
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
      message: `${percent(share)} of the objects exceed the 400 KB that an item can hold and are cut up: ${layout.items.toFixed(1)} items and ${Math.round(layout.writeUnits)} write units per object on average`,
      evidence: [
        factEvidence(facts.itemLimit),
        size,
        { statement: 'Items per object', value: layout.items, unit: 'items' },
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

function throttling(run: TableRun, config: DynamodbConfig): Finding[] {
  const { demand } = run
  return run.resources.flatMap((resource) =>
    (['reads', 'writes'] as const).flatMap((kind): Finding[] => {
      const record = kind === 'reads' ? resource.readRecord : resource.writeRecord
      const throttled = total(record.throttledPerDay)
      const day = record.throttledPerDay.findIndex((units) => units > 1e-6)
      if (day < 0) return []
      const share = throttled / (total(resource[kind].shaped) + total(resource[kind].even))
      const provisioned = config.capacity.mode === 'provisioned'
      return [
        {
          id: provisioned ? 'dynamodb.provisioned-throttling' : 'dynamodb.on-demand-throttling',
          severity: 'warning',
          dataset: demand.id,
          ...on(demand.calendar, day),
          message: `${percent(share)} of the ${unitsName(kind)} of ${placeName(resource)} are throttled and repeated: ${provisioned ? 'the capacity and the burst of unused capacity do not suffice' : 'demand more than doubles its previous peak within 30 minutes; warm the table up before'}`,
          evidence: [
            { statement: 'Units throttled', value: throttled, unit: 'units', scenarioPath: `datasets.${demand.id}` },
            ...(provisioned ? provisionedFacts : onDemandFacts).map(factEvidence),
            factEvidence(facts.dayShape),
            factEvidence(facts.throttledRetried),
          ],
        },
      ]
    }),
  )
}

const provisionedFacts: readonly Fact[] = [facts.scaleOutMinutes, facts.burstSeconds]
const onDemandFacts: readonly Fact[] = [
  facts.initialReads,
  facts.initialWrites,
  facts.peakGrowth,
  facts.peakWindowMinutes,
]

function limitsExceeded(run: TableRun, config: DynamodbConfig): Finding[] {
  const { calendar, id } = run.demand
  return rateLimits(run, config).flatMap((limit): Finding[] => {
    // What a configured capacity does not serve is reported as throttling.
    if (limit.kind === 'configured-capacity') return []
    const day = firstDayOver(limit, calendar)
    if (day === undefined) return []
    const rate = limit.demandOn(day)
    const advice =
      limit.kind === 'hot-item' ? 'spread the key, cache it, or read less of it' : 'the quota must be raised by then'
    return [
      {
        id: limit.kind === 'hot-item' ? 'dynamodb.hot-partition' : 'dynamodb.table-quota',
        severity: 'warning',
        dataset: id,
        ...on(calendar, day),
        message: `${Math.round(rate).toLocaleString('en-US')} ${limit.unit} in the busiest second exceed the ${limit.limit.toLocaleString('en-US')} of ${limit.name}: ${advice}`,
        evidence: [
          {
            statement: 'Demand in the busiest second',
            value: rate,
            unit: limit.unit,
            scenarioPath: `datasets.${id}.peakToMean`,
          },
          ...(limit.fact === undefined ? [] : [factEvidence(limit.fact)]),
        ],
      },
    ]
  })
}

function expiry(run: TableRun, config: DynamodbConfig): Finding[] {
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
  return [
    {
      id: 'dynamodb.ttl-delay',
      severity: 'note',
      dataset: demand.id,
      ...on(demand.calendar, day),
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

function wholeTableScans({ demand, activity, resources }: TableRun, config: DynamodbConfig): Finding[] {
  const scans = total(resources[0]!.reads.even)
  const day = activity.scanned.objects.findIndex((objects) => objects > 0)
  if (day < 0 || scans === 0) return []
  const points = total(resources[0]!.reads.shaped)
  return [
    {
      id: 'dynamodb.scans',
      severity: 'note',
      dataset: demand.id,
      ...on(demand.calendar, day),
      message: `Full scans take ${percent(scans / (scans + points))} of the table's read units; an export to S3 takes none`,
      evidence: [
        { statement: 'Read units of scans', value: scans, unit: 'units', scenarioPath: `datasets.${demand.id}.scans` },
        factEvidence(facts.scanHours),
        ...(config.scans.window === 'query' ? [factEvidence(facts.windowByKey)] : []),
        factEvidence(facts.exportNeedsRecovery),
      ],
    },
  ]
}

function accountQuota(runs: readonly TableRun[], config: DynamodbConfig, calendar: Calendar): Finding[] {
  if (config.capacity.mode !== 'provisioned') return []
  return (['readRecord', 'writeRecord'] as const).flatMap((kind): Finding[] => {
    const highest = highestCapacity(runs, kind, 0)
    if (highest <= facts.accountQuota.value) return []
    const day =
      calendar.months.find(({ firstDay }) => highestCapacity(runs, kind, firstDay) > facts.accountQuota.value)
        ?.firstDay ?? 0
    return [
      {
        id: 'dynamodb.account-quota',
        severity: 'warning',
        ...on(calendar, day),
        message: `All tables together provision ${highest.toLocaleString('en-US')} ${kind === 'readRecord' ? 'read' : 'write'} units, above the default quota of the account`,
        evidence: [
          factEvidence(facts.accountQuota),
          { statement: 'Highest capacity of all tables', value: highest, unit: 'units/s' },
        ],
      },
    ]
  })
}

function unitsName(kind: 'reads' | 'writes'): string {
  return kind === 'reads' ? 'read units' : 'write units'
}

function placeName(resource: ResourceRun): string {
  return resource.isIndex ? `index ${resource.resource}` : 'the table'
}

function total(daily: Float64Array): number {
  return daily.reduce((sum, value) => sum + value, 0)
}

function percent(share: number): string {
  if (share > 0 && share < 0.001) return 'less than 0.1 %'
  return `${(100 * share).toFixed(1)} %`
}
