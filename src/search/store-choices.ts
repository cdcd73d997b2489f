import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { Candidate, StorageModel, World } from '../models/contract.ts'
import type { ModelRegistry } from '../models/registry.ts'
import type { StoreSpec } from '../scenarios/schema.ts'
import type { PlacedStore } from '../simulation/simulate-option.ts'

/** One store that could hold some of the datasets. */
export interface StoreChoice extends PlacedStore {
  /** Short, to stand in the name of an option. */
  readonly name: string
  /** As a scenario would write it. */
  readonly spec: StoreSpec
}

/** Up to so many datasets, every group of them is tried together in a store that pools; beyond, only all together. */
const MOST_DATASETS_FOR_GROUPS = 4

/**
 * All stores worth trying: for each dataset the configurations that every model derives from it, or the presets of a model that derives
 * none, and for groups of datasets the same of models whose stores pool them. Equal settings count once.
 */
export function storeChoices(
  demand: Readonly<Record<string, DatasetDemand>>,
  models: ModelRegistry,
  world: World,
): readonly StoreChoice[] {
  const datasets = Object.values(demand)
  return Object.values(models).flatMap((model) => [
    ...datasets.flatMap((dataset) => choicesOf(model, [dataset], world)),
    ...(model.pools === true ? groupsOf(datasets).flatMap((group) => choicesOf(model, group, world)) : []),
  ])
}

function choicesOf(model: StorageModel, datasets: readonly DatasetDemand[], world: World): readonly StoreChoice[] {
  const ids = datasets.map(({ id }) => id)
  const id = ids.length === 1 ? ids[0]! : `${model.id}-${ids.join('-')}`
  const tried =
    model.candidates?.(datasets, world).map(({ name, config }: Candidate) => ({
      name,
      config,
      spec: { model: model.id, config: { ...config } },
    })) ??
    Object.entries(model.presets).map(([preset, { config }]) => ({
      name: `${model.name} ${preset}`,
      config,
      spec: { model: model.id, preset },
    }))
  const once = new Map<string, StoreChoice>()
  for (const { name, config, spec } of tried) {
    const parsed = model.config.safeParse(config)
    if (!parsed.success) continue
    const key = JSON.stringify(parsed.data)
    if (!once.has(key)) once.set(key, { id, model, config: parsed.data, datasets: ids, name, spec })
  }
  return [...once.values()]
}

/** Groups of two and more. */
function groupsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return []
  if (items.length > MOST_DATASETS_FOR_GROUPS) return [items]
  return Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_item, at) => mask & (1 << at))).filter(
    (group) => group.length > 1,
  )
}
