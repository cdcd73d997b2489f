import type { Scenario } from './schema.ts'

/**
 * The share that each producer has in what arrives. Those that state none split evenly what the others leave of their first dataset;
 * that it fits their other datasets, too, is checked with the sums.
 */
export function producerShares({
  datasets,
  producers = {},
}: Pick<Scenario, 'datasets' | 'producers'>): Readonly<Record<string, number>> {
  const primary = Object.keys(datasets).filter((id) => datasets[id]!.derivedFrom === undefined)
  const all = Object.values(producers)
  return Object.fromEntries(
    Object.entries(producers).map(([id, { share, datasets: written = primary }]) => {
      if (share !== undefined) return [id, share]
      const writers = all.filter((other) => (other.datasets ?? primary).includes(written[0] ?? ''))
      const stated = writers.reduce((sum, other) => sum + (other.share ?? 0), 0)
      const open = writers.filter((other) => other.share === undefined).length
      return [id, Math.max(0, 1 - stated) / Math.max(1, open)]
    }),
  )
}
