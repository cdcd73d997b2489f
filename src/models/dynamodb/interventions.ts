import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Intervention } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { type RateLimit, rateLimits } from './limits.ts'
import type { TableRun } from './table-run.ts'

/** What people must do to keep these tables going, per year of the horizon. */
export function interventions(runs: readonly TableRun[], config: DynamodbConfig, calendar: Calendar): Intervention[] {
  const years = calendar.days / 365.25
  const found: Intervention[] = []
  for (const run of runs) {
    const { id } = run.demand
    for (const limit of rateLimits(run, config)) {
      if (limit.kind === 'hot-item') continue
      const times = raises(limit, calendar.days)
      if (times === 0) continue
      found.push({
        what: `${limit.kind === 'table-quota' ? 'Ask AWS to raise the' : 'Raise the'} ${limit.name} (${id})`,
        perYear: times / years,
        evidence: [
          {
            statement: 'Times that the busiest second outgrows the limit when it is doubled each time',
            value: times,
            unit: 'times',
          },
          ...(limit.fact === undefined ? [] : [factEvidence(limit.fact)]),
        ],
      })
    }
    const throttledDays = config.capacity.mode === 'on-demand' ? daysThrottled(run) : 0
    if (throttledDays > 0)
      found.push({
        what: `Warm up the table before a jump of demand (${id})`,
        perYear: throttledDays / years,
        evidence: [
          { statement: 'Days with throttling', value: throttledDays, unit: 'days' },
          factEvidence(facts.peakGrowth),
          factEvidence(facts.peakWindowMinutes),
        ],
      })
  }
  if (config.capacity.mode === 'provisioned' && config.capacity.reserved !== undefined)
    found.push({
      what: 'Decide on the reserved capacity of the next year',
      perYear: 1,
      evidence: [factEvidence(facts.reservedScope)],
    })
  return found
}

/** How often a limit must be raised when whoever raises it goes to double the demand that broke it. */
function raises(limit: RateLimit, days: number): number {
  let allowed = limit.limit
  let times = 0
  for (let day = 0; day < days; day++) {
    const demand = limit.demandOn(day)
    if (demand <= allowed) continue
    times++
    allowed = 2 * demand
  }
  return times
}

function daysThrottled({ resources, demand }: TableRun): number {
  let days = 0
  for (let day = 0; day < demand.calendar.days; day++) {
    if (
      resources.some(
        ({ readRecord, writeRecord }) => readRecord.throttledPerDay[day]! + writeRecord.throttledPerDay[day]! > 1e-6,
      )
    )
      days++
  }
  return days
}
