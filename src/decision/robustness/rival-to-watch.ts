/** An option that could be chosen instead of the winner. */
interface Rival {
  readonly option: string
  /** Whether the winner is at least as good under all weights whatsoever. */
  readonly dominated: boolean
}

/** What weights of all kinds say: shares that give each rank, first rank first. */
interface Knowledge {
  readonly knowledge: string
  readonly options: readonly { readonly option: string; readonly ranks: readonly number[] }[]
}

/** Rivals that a smaller share of all weights prefers are no reason to think twice. */
const WATCHED = 0.01

/**
 * The option that a winner is best compared with: of those that could be chosen, given in their order of rank, the first that a hundredth
 * of all weights or more put first; the second in rank where there is none.
 */
export function rivalToWatch<T extends Rival>({
  challenges,
  acceptability,
}: {
  readonly challenges: readonly T[]
  readonly acceptability: readonly Knowledge[]
}): T | undefined {
  const any = acceptability.find(({ knowledge }) => knowledge === 'any')?.options ?? []
  const share = (id: string): number => any.find(({ option }) => option === id)?.ranks[0] ?? 0
  const [second] = challenges
  if (second?.dominated === false) return second
  return challenges.find(({ option, dominated }) => !dominated && share(option) >= WATCHED) ?? second
}
