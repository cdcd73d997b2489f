import type { DatasetDemand } from '../demand/dataset-demand.ts'
import { consumerComputeUsage } from '../engines/consumer-compute.ts'
import { consumerTransferUsage, type Reader } from '../engines/consumer-transfer.ts'
import { type CopyPlan, demandAsRead, demandAtStore, planCopy } from '../engines/copy-plan.ts'
import { copyUsage } from '../engines/copy-usage.ts'
import type { Engine, EngineRegistry } from '../engines/engine.ts'
import type { EngineId } from '../engines/engine-ids.ts'
import type { Worker } from '../engines/worker.ts'
import type { EngineLink, StorageModel, StoreRun, UsageLine, World } from '../models/contract.ts'
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
  /** The consumers with their engines, for what reading asks of the stores. */
  readonly workers: readonly Worker[]
  readonly engines: EngineRegistry
  readonly book: PriceBook
  readonly billing: BillOptions
}

/**
 * Simulates one option over the horizon and bills it: its stores, the copies that engines need which cannot read them, the transfer to
 * its consumers, and the compute that they bring. What a pass over the data costs is left out without `epochs`. Throws `MissingPriceError` when the price book lacks a meter in use.
 */
export function simulateOption(
  option: PlacedOption,
  input: SimulationInput,
  { epochs = true }: { readonly epochs?: boolean } = {},
): OptionRun {
  const metered = option.stores.map((store) => meterStore(simulateStore(store, input), input))
  const stores = metered.map(({ store }) => store)
  const meters = option.stores.flatMap(({ model }) => Object.values(model.meters))
  const billed = (lines: readonly UsageLine[]) => bill(lines, input.book, { ...input.billing, meters })
  const usage = optionUsage(metered, input)
  const whole = billed(usage)
  return {
    id: option.id,
    name: option.name,
    stores,
    usage,
    bill: whole,
    epochCosts: Object.fromEntries(
      (epochs ? input.workers : [])
        .filter(({ engine }) => engine.purpose === 'machine learning')
        .flatMap((worker) => {
          const epochs = epochsOf(worker, input)
          if (epochs === 0) return []
          const without = billed(optionUsage(meterWithout(worker, option, metered, input), input))
          return [[worker.id, Math.max(0, whole.total - without.total) / epochs]]
        }),
    ),
  }
}

/** A simulated store, and what it, the copies of its data and the transfer to its consumers use. */
interface MeteredStore {
  readonly store: StoreOutcome
  readonly copies: readonly UsageLine[]
  readonly transfer: readonly UsageLine[]
}

/** The option as it would be without a worker. Stores of which he reads nothing stay as they are. */
function meterWithout(
  worker: Worker,
  option: PlacedOption,
  metered: readonly MeteredStore[],
  input: SimulationInput,
): readonly MeteredStore[] {
  const others = withoutScansOf(worker, input)
  const isRead = ({ id }: DatasetDemand): boolean =>
    worker.datasets.includes(id) || others.demand[id] !== input.demand[id]
  return metered.map((known, index) => {
    const { datasets, asked } = known.store
    if (!datasets.some(isRead)) return known
    const untouched = datasets.filter((dataset) => !isRead(dataset)).map(({ id }) => [id, asked[id]!])
    return meterStore(simulateStore(option.stores[index]!, others, Object.fromEntries(untouched)), others)
  })
}

function meterStore(store: StoreOutcome, input: SimulationInput): MeteredStore {
  const asRead = store.datasets.map((dataset) => demandAsRead(dataset, input.workers))
  return {
    store,
    copies: asRead.flatMap((dataset) => {
      const plan = store.copies[dataset.id]
      return plan === undefined ? [] : copyUsage(dataset, plan, input.world)
    }),
    transfer: asRead.flatMap((dataset) =>
      consumerTransferUsage(dataset, input.readers[dataset.id] ?? [], store.reach, input.world),
    ),
  }
}

function optionUsage(stores: readonly MeteredStore[], input: SimulationInput): readonly UsageLine[] {
  return [...usageOfMetered(stores), ...consumerComputeUsage(input.world)]
}

function usageOfMetered(stores: readonly MeteredStore[]): readonly UsageLine[] {
  return [
    ...stores.flatMap(({ store }) => store.run.usage),
    ...stores.flatMap(({ copies }) => copies),
    ...stores.flatMap(({ transfer }) => transfer),
  ]
}

/** What stores, the copies of their data and the transfer to their consumers use; without the consumers' own machines. */
export function usageOfStores(stores: readonly StoreOutcome[], input: SimulationInput): readonly UsageLine[] {
  return usageOfMetered(stores.map((store) => meterStore(store, input)))
}

/**
 * Simulated stores and what they use put together to an option and billed, but for what its epochs cost. Throws like
 * {@link simulateOption}.
 */
export function composeOption(
  { id, name, stores: placed }: PlacedOption,
  stores: readonly StoreOutcome[],
  usageOfThem: readonly UsageLine[],
  input: SimulationInput,
): OptionRun {
  const usage = [...usageOfThem, ...consumerComputeUsage(input.world)]
  const meters = placed.flatMap(({ model }) => Object.values(model.meters))
  return { id, name, stores, usage, bill: bill(usage, input.book, { ...input.billing, meters }), epochCosts: {} }
}

function simulateStore(store: PlacedStore, input: SimulationInput, asked?: StoreOutcome['asked']): StoreOutcome {
  const setUp = setUpStore(store, input, asked)
  return { ...setUp, run: setUp.run }
}

/**
 * A store with what it can do, which its settings alone decide; simulated when its `run` is first asked for. No store knows of the others
 * of its option. What it is asked by some datasets may be known already.
 */
export function setUpStore(
  { id, model, config, datasets }: PlacedStore,
  { demand, world, workers, engines }: SimulationInput,
  known: StoreOutcome['asked'] = {},
): StoreOutcome {
  const held = datasets.map((dataset) => demand[dataset]!)
  const links = Object.fromEntries(Object.values(engines).map((engine) => [engine.id, linkOf(engine, model, config)]))
  const copies: Readonly<Record<string, CopyPlan | undefined>> = Object.fromEntries(
    held.map((dataset) => [dataset.id, planCopy(dataset, workers, links)]),
  )
  const asked = Object.fromEntries(
    held.map((dataset) => [
      dataset.id,
      known[dataset.id] ?? demandAtStore(demandAsRead(dataset, workers), copies[dataset.id]),
    ]),
  )
  let run: StoreRun | undefined
  return {
    id,
    model,
    config,
    datasets: held,
    asked,
    get run() {
      run ??= model.simulate({ id, datasets: held.map((dataset) => asked[dataset.id]!) }, config, world)
      return run
    },
    access: model.access(config),
    reach: model.reach(config, world),
    engines: links,
    copies,
  }
}

function linkOf(engine: Engine, model: StorageModel, config: unknown): EngineLink {
  const as = (id: EngineId): EngineLink => model.engine(id, config)
  return engine.link?.({ family: model.family, as }) ?? as(engine.id as EngineId)
}

/** Passes that a worker makes over the horizon, over all its scans. */
function epochsOf(worker: Worker, { demand, world }: SimulationInput): number {
  let epochs = 0
  for (const dataset of worker.datasets)
    for (let day = 0; day < world.calendar.days; day++)
      for (const { schedule } of demand[dataset]!.scansOn(day))
        if (schedule.consumer === worker.id) epochs += schedule.passes
  return epochs
}

function withoutScansOf(worker: Worker, input: SimulationInput): SimulationInput {
  const demand = Object.entries(input.demand).map(([id, dataset]) => {
    const scans = dataset.scans?.filter(({ consumer }) => consumer !== worker.id)
    return [id, scans?.length === dataset.scans?.length ? dataset : dataset.withScans(scans)]
  })
  return {
    ...input,
    demand: Object.fromEntries(demand) as SimulationInput['demand'],
    workers: input.workers.filter(({ id }) => id !== worker.id),
  }
}
