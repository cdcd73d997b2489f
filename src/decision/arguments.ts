import type { CriterionId } from './criterion-ids.ts'
import type { RankedOption } from './decide.ts'

/** What one criterion adds to the lead of one option over another: weight x difference of utilities. */
export interface Argument {
  readonly criterion: CriterionId
  readonly difference: number
}

/** The comparison of two options, split exactly: the differences add up to the difference of their scores. */
export interface Comparison {
  /** Largest first. */
  readonly pros: readonly Argument[]
  /** Largest against first. */
  readonly cons: readonly Argument[]
  /** The shortest run of pros that already outweighs all cons; empty when even all of them do not. */
  readonly decisive: readonly Argument[]
}

/** Splits the lead of `option` over `rival` into arguments for and against (Labreuche, Artificial Intelligence 175, 2011). */
export function compareOptions(option: RankedOption, rival: RankedOption): Comparison {
  const differences = (Object.keys(option.contributions) as CriterionId[]).map(
    (criterion): Argument => ({
      criterion,
      difference: option.contributions[criterion]!.contribution - rival.contributions[criterion]!.contribution,
    }),
  )
  const pros = differences.filter(({ difference }) => difference > 0).sort((a, b) => b.difference - a.difference)
  const cons = differences.filter(({ difference }) => difference < 0).sort((a, b) => a.difference - b.difference)
  const against = -cons.reduce((sum, { difference }) => sum + difference, 0)
  let weighed = 0
  const decisive: Argument[] = []
  for (const argument of pros) {
    decisive.push(argument)
    weighed += argument.difference
    if (weighed > against) return { pros, cons, decisive }
  }
  return { pros, cons, decisive: [] }
}
