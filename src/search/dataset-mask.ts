import type { StoreChoice } from './store-choices.ts'

/** The datasets that a store holds, bit by bit in the order of all datasets. */
export function maskOf({ datasets: held }: Pick<StoreChoice, 'datasets'>, datasets: readonly string[]): number {
  return held.reduce((sum, dataset) => sum | (1 << datasets.indexOf(dataset)), 0)
}

/** The first dataset that is not in the mask, as a mask of its own. */
export function lowestUnset(mask: number): number {
  return ~mask & (mask + 1)
}

/** Ways to give every dataset to exactly one store. */
export function countCovers(choices: readonly Pick<StoreChoice, 'datasets'>[], datasets: readonly string[]): number {
  const masks = choices.map((choice) => maskOf(choice, datasets))
  const counts = new Float64Array(2 ** datasets.length)
  counts[0] = 1
  for (let mask = 0; mask < counts.length - 1; mask++)
    for (const own of masks)
      if ((own & lowestUnset(mask)) !== 0 && (own & mask) === 0)
        counts[mask | own] = counts[mask | own]! + counts[mask]!
  return counts[counts.length - 1]!
}
