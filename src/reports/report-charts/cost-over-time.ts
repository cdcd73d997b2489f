import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { daysInMonth } from '../../quantities/calendar.ts'
import type { LineChart } from '../charts/chart.ts'
import { lastDay } from './last-day.ts'
import { byId, optionName } from './option-name.ts'

/** What each option costs in each month. */
export function monthlyCostChart(document: DecisionDocument): LineChart {
  return {
    ...frame(document),
    name: 'monthly-cost',
    title: 'Monthly cost of each option',
    value: { title: 'Cost, USD per month', format: 'usd' },
    notes: partialMonths(document),
    series: byId(document.options).map((option) => ({
      id: option.id,
      name: optionName(option),
      values: option.cost.months.map(({ total }) => total),
    })),
  }
}

/** What each option has cost since the start. */
export function cumulativeCostChart(document: DecisionDocument): LineChart {
  return {
    ...frame(document),
    name: 'cumulative-cost',
    title: 'Cost of each option since the start',
    value: { title: 'Cost so far, USD', format: 'usd' },
    series: byId(document.options).map((option) => ({
      id: option.id,
      name: optionName(option),
      values: runningTotals(option),
    })),
  }
}

function frame({ scenario, prices, months, recommendation }: DecisionDocument) {
  return {
    kind: 'line' as const,
    subtitle: `List prices in ${scenario.region} as of ${prices.asOf}`,
    time: { title: 'Month', labels: months },
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}

function runningTotals({ cost }: DocumentOption): number[] {
  let total = 0
  return cost.months.map((month) => {
    total += month.total
    return total
  })
}

/** A month that is simulated in part costs less, which would otherwise look like a fall in cost. */
function partialMonths({ scenario, months }: DecisionDocument): string[] {
  const [year, month, day] = lastDay(scenario).split('-').map(Number) as [number, number, number]
  const partial = [
    ...(scenario.start.endsWith('-01') ? [] : [months[0]!]),
    ...(day === daysInMonth(year, month) ? [] : [months.at(-1)!]),
  ]
  const listed = [...new Set(partial)].join(' and ')
  return partial.length === 0 ? [] : [`The horizon covers ${listed} only in part.`]
}
