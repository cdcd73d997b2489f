import type { Calendar } from '../../quantities/calendar.ts'
import { type Fact, factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { firstDayOf, percent, total } from './finding-parts.ts'
import { highestCapacity } from './headroom.ts'
import { firstDayOver, rateLimits } from './limits.ts'
import type { ResourceRun, TableRun } from './table-run.ts'

const provisionedFacts: readonly Fact[] = [facts.scaleOutMinutes, facts.burstSeconds]
const onDemandFacts: readonly Fact[] = [
  facts.initialReads,
  facts.initialWrites,
  facts.peakGrowth,
  facts.peakWindowMinutes,
]

/** Reads and writes that found no capacity when they came. */
export function throttling(run: TableRun, config: DynamodbConfig): Finding[] {
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
          ...firstDayOf(demand.calendar, day),
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

/** Quotas outgrown, and items read more often than one partition can serve. */
export function limitsExceeded(run: TableRun, config: DynamodbConfig): Finding[] {
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
        ...firstDayOf(calendar, day),
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

/** Provisioned capacity of all tables above what an account may have. */
export function accountQuota(runs: readonly TableRun[], config: DynamodbConfig, calendar: Calendar): Finding[] {
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
        ...firstDayOf(calendar, day),
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
