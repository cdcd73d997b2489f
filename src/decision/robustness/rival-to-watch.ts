/**
 * The option that a winner is best compared with: of those that could be chosen, given in their order of rank, the first that some weights
 * prefer to it; the second in rank where there is none.
 */
export function rivalToWatch<T extends { readonly dominated: boolean }>(challenges: readonly T[]): T | undefined {
  return challenges.find(({ dominated }) => !dominated) ?? challenges[0]
}
