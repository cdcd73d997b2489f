import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { CopyPlan } from '../engines/copy-plan.ts'
import type { AccessControl, EngineLink, Reach, StorageModel, StoreRun, UsageLine } from '../models/contract.ts'
import type { Bill } from '../prices/bill.ts'

/** One store of an option, simulated, with what it can and cannot do. */
export interface StoreOutcome {
  readonly id: string
  readonly model: Pick<StorageModel, 'id' | 'name' | 'family' | 'facts'>
  /** Validated settings, defaults filled in. */
  readonly config: unknown
  readonly datasets: readonly DatasetDemand[]
  /** The datasets as the store meets them, by id: what is read from copies is not read from it. */
  readonly asked: Readonly<Record<string, DatasetDemand>>
  readonly run: StoreRun
  readonly access: AccessControl
  readonly reach: Reach
  /** How every known engine works on it, by id. */
  readonly engines: Readonly<Record<string, EngineLink>>
  /** The copies in S3 that its consumers need, by dataset. */
  readonly copies: Readonly<Record<string, CopyPlan | undefined>>
}

/** One option over the horizon: every store simulated, every meter billed. */
export interface OptionRun {
  readonly id: string
  readonly name: string
  readonly stores: readonly StoreOutcome[]
  /** Usage of all stores, of the copies and the transfer for consumers and of the compute that they bring along. */
  readonly usage: readonly UsageLine[]
  readonly bill: Bill
  /** What the bill would be less without the scans of a machine-learning consumer, in USD for each pass over its data. */
  readonly epochCosts: Readonly<Record<string, number>>
}

/** The store of an option that holds a dataset. Throws `RangeError` when none does, which validation rules out. */
export function storeOf(run: OptionRun, dataset: string): StoreOutcome {
  const store = run.stores.find((candidate) => candidate.datasets.some(({ id }) => id === dataset))
  if (store === undefined) throw new RangeError(`option ${run.id} places dataset ${dataset} nowhere`)
  return store
}
