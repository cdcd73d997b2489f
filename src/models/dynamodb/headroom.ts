import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { STEPS_PER_DAY } from './day-profile.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { rateLimits } from './limits.ts'
import type { TableRun } from './table-run.ts'

/**
 * Factor by which the busiest second of the last month could grow before the first limit: a table or account quota, a configured
 * capacity, or the partition of the most popular item. Demand under one unit a second counts as one, so that the factor stays finite.
 */
export function headroom(runs: readonly TableRun[], config: DynamodbConfig, calendar: Calendar): Estimate {
  const lastMonth = calendar.months[calendar.months.length - 1]!
  let tightest: Estimate = {
    value: facts.tableWriteQuota.value,
    unit: 'times',
    evidence: [{ statement: 'No demand: measured against one unit a second' }, factEvidence(facts.tableWriteQuota)],
  }
  const consider = (value: number, evidence: Estimate['evidence']): void => {
    if (value < tightest.value) tightest = { value, unit: 'times', evidence }
  }
  for (const run of runs) {
    for (const limit of rateLimits(run, config)) {
      let peak = 0
      for (let day = lastMonth.firstDay; day < lastMonth.endDay; day++) peak = Math.max(peak, limit.demandOn(day))
      consider(limit.limit / Math.max(1, peak), [
        { statement: `First limit: ${limit.name}, dataset ${limit.dataset}`, value: limit.limit, unit: limit.unit },
        {
          statement: 'Busiest second of the last month',
          value: peak,
          unit: limit.unit,
          scenarioPath: `datasets.${limit.dataset}`,
        },
        ...(limit.fact === undefined ? [] : [factEvidence(limit.fact)]),
      ])
    }
  }
  for (const kind of ['readRecord', 'writeRecord'] as const) {
    const provisioned = highestCapacity(runs, kind, lastMonth.firstDay)
    consider(facts.accountQuota.value / Math.max(1, provisioned), [
      {
        statement: `Provisioned by all tables and indexes together, ${kind === 'readRecord' ? 'reads' : 'writes'}`,
        value: provisioned,
        unit: 'units/s',
      },
      factEvidence(facts.accountQuota),
    ])
  }
  return tightest
}

/** Highest sum of the provisioned capacities of all tables and indexes from a day on; 0 in on-demand mode. */
export function highestCapacity(
  runs: readonly TableRun[],
  kind: 'readRecord' | 'writeRecord',
  fromDay: number,
): number {
  const series = runs.flatMap(({ resources }) => resources.flatMap((resource) => resource[kind].capacity ?? []))
  const first = fromDay * STEPS_PER_DAY
  const sums = new Float64Array(Math.max(0, (series[0]?.length ?? 0) - first))
  for (const capacity of series) for (let at = 0; at < sums.length; at++) sums[at]! += capacity[first + at]!
  let highest = 0
  for (const sum of sums) if (sum > highest) highest = sum
  return highest
}
