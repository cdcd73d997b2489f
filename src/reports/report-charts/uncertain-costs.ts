import type { DecisionDocument } from '../../document/schema.ts'
import type { LineChart } from '../charts/chart.ts'
import { byId, optionName } from './option-name.ts'

/** What each option costs in each month over the draws: the median, and where nine of ten draws lie. Undefined without draws. */
export function uncertainCostChart(document: DecisionDocument): LineChart | undefined {
  const { uncertainty, scenario, prices, months, recommendation, options } = document
  if (uncertainty === undefined) return undefined
  const outlook = new Map(uncertainty.options.map((option) => [option.option, option.monthlyCost]))
  return {
    kind: 'line',
    name: 'cost-fan',
    title: 'Monthly cost as far as it can be known',
    subtitle: `Median of ${uncertainty.draws.monthly.toLocaleString('en-US')} draws and the band from P5 to P95; list prices in ${scenario.region} as of ${prices.asOf}`,
    time: { title: 'Month', labels: months },
    value: { title: 'Cost, USD per month', format: 'usd', scale: 'log' },
    series: byId(options).map((option) => {
      const spreads = outlook.get(option.id)!
      return {
        id: option.id,
        name: optionName(option),
        values: spreads.map(({ p50 }) => p50),
        band: { low: spreads.map(({ p5 }) => p5), high: spreads.map(({ p95 }) => p95) },
      }
    }),
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
