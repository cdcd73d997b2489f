import type { DecisionDocument } from '../../document/schema.ts'
import type { StackedBarChart } from '../charts/chart.ts'
import { optionName } from './option-name.ts'

const RANKS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'] as const

/** `First`, `Second`, …: counted from 0. */
export function rankName(rank: number): string {
  return RANKS[rank] ?? `${rank + 1}th`
}

/** Shares of the weights that give each option each rank, when only the order of the weights is taken as known. */
export function rankAcceptabilityChart({
  options,
  recommendation,
  robustness,
}: DecisionDocument): StackedBarChart | undefined {
  const ordered = robustness?.acceptability.find(({ knowledge }) => knowledge === 'order')
  if (ordered === undefined) return undefined
  const categories = ordered.options.map(({ option }) => options.find(({ id }) => id === option)!)
  return {
    kind: 'stacked-bar',
    name: 'rank-acceptability',
    title: 'Which place each option takes if only the order of the weights is sure',
    subtitle: 'Share of all weights in the stated order that give the option each rank; levels as simulated',
    value: { title: 'Share of the weights', format: 'percent', scale: 'linear' },
    categories: categories.map((option) => ({ id: option.id, name: optionName(option) })),
    series: ordered.options.map((_, rank) => ({
      id: `rank-${rank + 1}`,
      name: rankName(rank),
      values: ordered.options.map(({ ranks }) => ranks[rank]!),
    })),
    notes: [`${ordered.draws.toLocaleString('en-US')} draws, seeded; only options that meet all hard limits.`],
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
