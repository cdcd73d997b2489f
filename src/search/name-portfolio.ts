import { formatList } from '../quantities/format.ts'
import type { StoreChoice } from './store-choices.ts'

/** What an option is called: `S3 Standard for images, DynamoDB on-demand for records`. Datasets with equal stores are named together. */
export function namePortfolio(choices: readonly StoreChoice[], datasets: readonly string[]): string {
  const held = new Map<string, string[]>()
  for (const { name, datasets: own } of choices) {
    // One store for several datasets is another thing than a store for each.
    const key = own.length > 1 ? `one ${name}` : name
    held.set(key, [...(held.get(key) ?? []), ...own])
  }
  if (held.size === 1 && datasets.length > 1) return `${[...held.keys()][0]!} for everything`
  if (datasets.length === 1) return [...held.keys()][0]!
  const place = (dataset: string): number => datasets.indexOf(dataset)
  return [...held]
    .map(([name, own]) => [name, own.sort((a, b) => place(a) - place(b))] as const)
    .sort(([, a], [, b]) => place(a[0]!) - place(b[0]!))
    .map(([name, own]) => `${name} for ${formatList(own)}`)
    .join(', ')
}
