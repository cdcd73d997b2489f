import type { Judge } from '../../src/what-if/judge.ts'

/** A decision between two options whose score and cost follow from the first setting's number. */
export function judgeBy(
  of: (amount: number) => {
    readonly scores: readonly [number, number]
    readonly costs?: readonly [number, number]
    readonly feasible?: readonly [boolean, boolean]
  },
): Judge {
  return (settings) => {
    const { scores, costs = [1, 1], feasible = [true, true] } = of(Number.parseFloat(settings[0]!.split('=')[1]!))
    const options = (['A', 'B'] as const).map((id, at) => ({
      id,
      name: `Option ${id}`,
      feasible: feasible[at]!,
      score: scores[at]!,
      cost: costs[at]!,
    }))
    const best = options.filter((option) => option.feasible).sort((a, b) => b.score - a.score)[0]
    return {
      verdict: best === undefined ? 'nothing qualifies' : 'clear',
      ...(best ? { winner: best.id } : {}),
      options,
    }
  }
}
