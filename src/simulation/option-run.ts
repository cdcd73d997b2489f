import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { EngineId } from '../engines/engine-ids.ts'
import type { AccessControl, EngineLink, Reach, StorageModel, StoreRun, UsageLine } from '../models/contract.ts'
import type { Bill } from '../prices/bill.ts'

/** One store of an option, simulated, with what it can and cannot do. */
export interface StoreOutcome {
  readonly id: string
  readonly model: Pick<StorageModel, 'id' | 'name' | 'family' | 'facts'>
  /** Validated settings, defaults filled in. */
  readonly config: unknown
  readonly datasets: readonly DatasetDemand[]
  readonly run: StoreRun
  readonly access: AccessControl
  readonly reach: Reach
  readonly engines: Readonly<Record<EngineId, EngineLink>>
}

/** One option over the horizon: every store simulated, every meter billed. */
export interface OptionRun {
  readonly id: string
  readonly name: string
  readonly stores: readonly StoreOutcome[]
  /** Usage of all stores, of the transfer to consumers and of the compute that consumers bring along. */
  readonly usage: readonly UsageLine[]
  readonly bill: Bill
}

/** The store of an option that holds a dataset. Throws `RangeError` when none does, which validation rules out. */
export function storeOf(run: OptionRun, dataset: string): StoreOutcome {
  const store = run.stores.find((candidate) => candidate.datasets.some(({ id }) => id === dataset))
  if (store === undefined) throw new RangeError(`option ${run.id} places dataset ${dataset} nowhere`)
  return store
}
