import type { StorageModel } from '../models/contract.ts'
import type { ModelRegistry } from '../models/registry.ts'
import type { OptionSpec, StoreSpec, WrittenScenario } from '../scenarios/schema.ts'
import { readStoreSettings } from '../scenarios/store-settings.ts'
import type { PlacedOption, PlacedStore } from './simulate-option.ts'

/**
 * Resolves the stores of every option to models with validated settings. Datasets that name the same store share it; a dataset with
 * settings of its own gets a store of its own, called after the dataset. Throws `RangeError` for an unknown model or preset and a
 * zod error for settings that the model refuses: both are ruled out by checking the scenario first.
 */
export function placeOptions(
  { options }: Pick<WrittenScenario, 'options'>,
  models: ModelRegistry,
): readonly PlacedOption[] {
  return Object.entries(options).map(([id, option]) => ({ id, name: option.name, stores: storesOf(option, models) }))
}

function storesOf({ stores = {}, place }: OptionSpec, models: ModelRegistry): readonly PlacedStore[] {
  const shared = Object.entries(stores).map(([id, spec]) => ({
    ...resolveStore(id, spec, models),
    datasets: Object.entries(place).flatMap(([dataset, store]) => (store === id ? [dataset] : [])),
  }))
  const own = Object.entries(place).flatMap(([dataset, store]) =>
    typeof store === 'string' ? [] : [{ ...resolveStore(dataset, store, models), datasets: [dataset] }],
  )
  return [...shared, ...own].filter(({ datasets }) => datasets.length > 0)
}

function resolveStore(
  id: string,
  spec: StoreSpec,
  models: ModelRegistry,
): Pick<PlacedStore, 'id' | 'model' | 'config'> {
  const model = models[spec.model]
  if (model === undefined) throw new RangeError(`there is no storage model "${spec.model}"`)
  return { id, model, config: model.config.parse(storeSettings(model, spec)) }
}

/**
 * Settings of a store before validation: those of its preset, overridden by its own, uncertain ones at their medians. Throws `RangeError`
 * for an unknown preset.
 */
export function storeSettings(
  model: Pick<StorageModel, 'id' | 'presets' | 'config'>,
  store: Pick<StoreSpec, 'preset' | 'config'>,
): Readonly<Record<string, unknown>> {
  if (store.preset !== undefined && !Object.hasOwn(model.presets, store.preset))
    throw new RangeError(`model "${model.id}" has no preset "${store.preset}"`)
  return readStoreSettings(model, store).settings
}
