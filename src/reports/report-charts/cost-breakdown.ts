import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import type { MeterGroup } from '../../prices/meter.ts'
import type { StackedBarChart } from '../charts/chart.ts'
import { lastDay } from './last-day.ts'
import { optionName } from './option-name.ts'

const ORDER: readonly string[] = [
  'storage',
  'requests',
  'retrieval',
  'lifecycle',
  'early deletion',
  'throughput',
  'compute',
  'data transfer',
  'protection',
  'management',
] satisfies readonly MeterGroup[]

/** Less than this over the whole horizon is not worth a place, in USD: half a cent would be rounded to nothing on a bill. */
const WORTH_SHOWING = 0.005

/** Meter groups that any option pays for, in their fixed order; groups of other models' own making come last. */
export function costGroups(options: readonly DocumentOption[]): readonly string[] {
  const named = new Set(options.flatMap(({ cost }) => cost.lines.map(({ group }) => group)))
  const paid = new Set(
    [...named].filter((group) => options.some((option) => groupCost(option, group) >= WORTH_SHOWING)),
  )
  return [...ORDER.filter((group) => paid.has(group)), ...[...paid].filter((group) => !ORDER.includes(group)).sort()]
}

/** What an option pays for one group of meters over the horizon, in USD. */
export function groupCost({ cost }: DocumentOption, group: string): number {
  return cost.lines.reduce((sum, line) => (line.group === group ? sum + line.cost : sum), 0)
}

/** A group that is less than this share of every option's cost is too thin to see. */
const VISIBLE_SHARE = 0.01

interface Part {
  readonly name: string
  readonly groups: readonly string[]
}

/** Groups by themselves, those too thin to see together: the parts still add up to the whole. */
function partsOf(options: readonly DocumentOption[]): readonly Part[] {
  const groups = costGroups(options)
  const isThin = (group: string) =>
    options.every((option) => groupCost(option, group) < VISIBLE_SHARE * option.cost.total)
  const thin = groups.filter(isThin)
  const alone = thin.length > 1 ? groups.filter((group) => !thin.includes(group)) : groups
  return [
    ...alone.map((group) => ({ name: capitalised(group), groups: [group] })),
    ...(thin.length > 1 ? [{ name: capitalised(thin.join(', ')), groups: thin }] : []),
  ]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the money of each option goes to. Undefined when nothing costs anything. */
export function costBreakdownChart(document: DecisionDocument): StackedBarChart | undefined {
  const { options, prices, scenario, recommendation } = document
  const parts = partsOf(options)
  if (parts.length === 0) return undefined
  return {
    kind: 'stacked-bar',
    name: 'cost-breakdown',
    title: 'What the money goes to',
    subtitle: `${scenario.start} to ${lastDay(scenario)}, list prices in ${scenario.region} as of ${prices.asOf}`,
    value: { title: 'Cost over the horizon, USD', format: 'usd' },
    categories: options.map((option) => ({
      id: option.id,
      name: optionName(option),
      ...(option.feasible ? {} : { note: 'breaks a hard limit' }),
    })),
    series: parts.map(({ name, groups }) => ({
      id: groups.join('+'),
      name,
      values: options.map((option) => groups.reduce((sum, group) => sum + groupCost(option, group), 0)),
    })),
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
