import type { CriterionId } from '../criterion-ids.ts'
import type { Preferences, RankedOption } from '../decide.ts'
import { levelWorth } from '../level-worth.ts'

/** How far the level of one criterion must move, all else as it is, for a rival to draw level with the winner. */
export interface LevelBreakEven {
  readonly criterion: CriterionId
  /** Level that the rival would need; undefined when even the best level on this criterion is not enough. */
  readonly rivalNeeds: number | undefined
  /** Level to which the winner could fall; undefined when even the worst level on this criterion leaves it ahead. */
  readonly winnerHoldsTo: number | undefined
}

/** Break-even levels of every weighed criterion, in closed form: a lead of m is made up by m / w of value on a criterion of weight w. */
export function levelBreakEvens(
  winner: RankedOption,
  rival: RankedOption,
  { values, weights }: Preferences,
): readonly LevelBreakEven[] {
  const lead = winner.score - rival.score
  return (Object.entries(weights) as [CriterionId, number][])
    .filter(([, weight]) => weight > 0)
    .map(([criterion, weight]) => ({
      criterion,
      rivalNeeds: levelWorth(values[criterion]!, rival.contributions[criterion]!.utility + lead / weight),
      winnerHoldsTo: levelWorth(values[criterion]!, winner.contributions[criterion]!.utility - lead / weight),
    }))
}
