import type { DatasetDemand } from '../demand/dataset-demand.ts'
import { consumerComputeUsage } from '../engines/consumer-compute.ts'
import { consumerTransferUsage, type Reader } from '../engines/consumer-transfer.ts'
import { ENGINE_IDS, type EngineId } from '../engines/engine-ids.ts'
import type { EngineLink, StorageModel, World } from '../models/contract.ts'
import { type BillOptions, bill } from '../prices/bill.ts'
import type { PriceBook } from '../prices/price-book.ts'
import type { OptionRun, StoreOutcome } from './option-run.ts'

/** A store of an option before it is simulated: which model, with which validated settings, holding what. */
export interface PlacedStore {
  readonly id: string
  readonly model: StorageModel
  readonly config: unknown
  readonly datasets: readonly string[]
}

/** An option before it is simulated. */
export interface PlacedOption {
  readonly id: string
  readonly name: string
  readonly stores: readonly PlacedStore[]
}

/** What is the same for all options of a scenario. */
export interface SimulationInput {
  readonly demand: Readonly<Record<string, DatasetDemand>>
  readonly world: World
  /** Readers of each dataset, for the transfer they cause. */
  readonly readers: Readonly<Record<string, readonly Reader[]>>
  readonly book: PriceBook
  readonly billing: BillOptions
}

/**
 * Simulates one option over the horizon and bills it: its stores, the transfer to its consumers, and the compute that they bring.
 * Throws `MissingPriceError` when the price book lacks a meter in use.
 */
export function simulateOption(option: PlacedOption, input: SimulationInput): OptionRun {
  const stores = option.stores.map((store) => simulateStore(store, input))
  const transfer = stores.flatMap((store) =>
    store.datasets.flatMap((dataset) =>
      consumerTransferUsage(dataset, input.readers[dataset.id] ?? [], store.reach, input.world),
    ),
  )
  const usage = [...stores.flatMap((store) => store.run.usage), ...transfer, ...consumerComputeUsage(input.world)]
  const meters = option.stores.flatMap(({ model }) => Object.values(model.meters))
  return {
    id: option.id,
    name: option.name,
    stores,
    usage,
    bill: bill(usage, input.book, { ...input.billing, meters }),
  }
}

function simulateStore({ id, model, config, datasets }: PlacedStore, { demand, world }: SimulationInput): StoreOutcome {
  const held = datasets.map((dataset) => demand[dataset]!)
  return {
    id,
    model,
    config,
    datasets: held,
    run: model.simulate({ id, datasets: held }, config, world),
    access: model.access(config),
    reach: model.reach(config, world),
    engines: Object.fromEntries(ENGINE_IDS.map((engine) => [engine, model.engine(engine, config)])) as Record<
      EngineId,
      EngineLink
    >,
  }
}
