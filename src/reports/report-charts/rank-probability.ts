import type { DecisionDocument } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import type { StackedBarChart } from '../charts/chart.ts'
import { optionName } from './option-name.ts'
import { rankName } from './rank-acceptability.ts'

/** How often each option takes each place over the draws. Undefined without draws. */
export function rankProbabilityChart({
  options,
  recommendation,
  uncertainty,
}: DecisionDocument): StackedBarChart | undefined {
  if (uncertainty === undefined) return undefined
  const outlooks = options.map((option) => uncertainty.options.find((outlook) => outlook.option === option.id)!)
  return {
    kind: 'stacked-bar',
    name: 'rank-probability',
    title: 'Which place each option takes, uncertain as the inputs are',
    subtitle: 'Share of the draws that give the option each rank; weights as stated',
    value: { title: 'Share of the draws', format: 'percent', scale: 'linear' },
    categories: options.map((option, index) => ({
      id: option.id,
      name: optionName(option),
      ...(outlooks[index]!.feasible === 1
        ? {}
        : { note: `meets all limits in ${formatShare(outlooks[index]!.feasible)}` }),
    })),
    series: outlooks.map((_, rank) => ({
      id: `rank-${rank + 1}`,
      name: rankName(rank),
      values: outlooks.map(({ levelsUncertain }) => levelsUncertain.ranks[rank]!),
    })),
    notes: [
      `${uncertainty.draws.all.toLocaleString('en-US')} draws, seeded. In a draw, an option that breaks a hard limit comes after all that meet them.`,
    ],
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
