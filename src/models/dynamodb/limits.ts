import type { Calendar } from '../../quantities/calendar.ts'
import type { Fact } from '../../quantities/source.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { hottestItemReads } from './hot-key.ts'
import { peakRate } from './on-demand-scaling.ts'
import type { ResourceRun, TableRun } from './table-run.ts'

/** A limit on a rate, with what is asked of it on each day. */
export interface RateLimit {
  readonly name: string
  readonly kind: 'table-quota' | 'configured-capacity' | 'hot-item'
  readonly dataset: string
  /** Units per second. */
  readonly limit: number
  readonly unit: string
  readonly fact: Fact | undefined
  /** Units per second in the busiest second of a day. */
  demandOn(day: number): number
}

/** Every limit on rates that a table's demand can meet. */
export function rateLimits(run: TableRun, config: DynamodbConfig): readonly RateLimit[] {
  const dataset = run.demand.id
  const hot: RateLimit = {
    name: 'read units of one partition, met by the most popular item',
    kind: 'hot-item',
    dataset,
    limit: facts.partitionReads.value,
    unit: 'read units/s',
    fact: facts.partitionReads,
    demandOn: hottestItemReads(run, config),
  }
  return [
    ...run.resources.flatMap((resource) => [
      side(run, resource, config, 'reads'),
      side(run, resource, config, 'writes'),
    ]),
    hot,
  ]
}

function side(run: TableRun, resource: ResourceRun, config: DynamodbConfig, kind: 'reads' | 'writes'): RateLimit {
  const { peakToMean, id } = run.demand
  const fact = kind === 'reads' ? facts.tableReadQuota : facts.tableWriteQuota
  const where = resource.isIndex ? `index ${resource.resource}` : 'the table'
  const common = { dataset: id, unit: fact.unit, demandOn: (day: number) => peakRate(resource[kind], day, peakToMean) }
  const { capacity } = config
  if (capacity.mode === 'provisioned') {
    const setting = capacity[kind]
    const configured = 'units' in setting ? setting.units : setting.max
    const name = 'units' in setting ? `fixed ${kind} of ${where}` : `maximum of auto scaling for ${kind} of ${where}`
    if (configured <= fact.value)
      return { ...common, name, kind: 'configured-capacity', limit: configured, fact: undefined }
  }
  return { ...common, name: `default quota of ${kind} of ${where}`, kind: 'table-quota', limit: fact.value, fact }
}

/** First day on which a limit is exceeded, or `undefined`. */
export function firstDayOver(limit: RateLimit, { days }: Calendar): number | undefined {
  for (let day = 0; day < days; day++) if (limit.demandOn(day) > limit.limit) return day
  return undefined
}
