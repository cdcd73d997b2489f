import { criterionName } from '../../decision/criterion-name.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import type { CrossingLinesChart } from '../charts/chart.ts'
import { byId, optionName } from './option-name.ts'

/**
 * Scores of the options that could be chosen as the weight of one criterion goes from nothing to everything, the others keeping their proportions: straight
 * lines that cross where the order changes. The criterion is the one whose weight turns the winner soonest, or else the heaviest.
 * Undefined without two such options.
 */
export function weightSensitivityChart({
  options,
  recommendation,
  preferences,
  robustness,
}: DecisionDocument): CrossingLinesChart | undefined {
  const feasible = byId(options.filter((option) => option.feasible))
  const heaviest = preferences.values.toSorted((a, b) => b.weight - a.weight)[0]
  if (robustness === undefined || feasible.length < 2 || heaviest === undefined) return undefined
  const [critical] = recommendation.stability
    .filter(({ above, below, weight }) => (above !== undefined || below !== undefined) && weight > 0)
    .toSorted((a, b) => relativeChange(a) - relativeChange(b))
  const id = critical?.criterion ?? heaviest.criterion
  const stated = preferences.values.find((value) => value.criterion === id)!.weight
  const name = criterionName(id)
  return {
    kind: 'crossing-lines',
    name: 'weight-sensitivity',
    title:
      critical === undefined
        ? `No weight of ${name}, the heaviest criterion, changes the winner`
        : `The weight of ${name} turns the winner soonest`,
    subtitle: 'Score of each option as that weight changes and all others keep their proportions',
    across: { title: `Weight of ${name}`, format: 'percent' },
    value: { title: 'Score, 0 to 1', format: 'score' },
    mark: { at: stated, name: `stated: ${formatShare(stated)}` },
    lines: feasible.map((option) => {
      const utility = option.criteria[id].utility ?? 0
      const rest = stated < 1 ? (option.score - stated * utility) / (1 - stated) : 0
      return { id: option.id, name: optionName(option), from: rest, to: utility }
    }),
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}

type Interval = DecisionDocument['recommendation']['stability'][number]

/** The least relative change of the weight that turns the winner. */
function relativeChange({ weight, from, to, above, below }: Interval): number {
  return Math.min(
    above === undefined ? Number.POSITIVE_INFINITY : (to - weight) / weight,
    below === undefined ? Number.POSITIVE_INFINITY : (weight - from) / weight,
  )
}
