import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { AccessRates } from './access-rates.ts'
import type { LifecycleRules } from './class-flow.ts'
import type { ClassHistory } from './class-history.ts'
import type { FileMetering } from './file-metering.ts'
import { followLifecycle } from './lifecycle.ts'

/** Where the files of a dataset lie, day by day. */
export interface StorageState {
  readonly dataset: string
  readonly metering: FileMetering
  readonly cold: ClassHistory
  /** Bytes metered in Standard, on average over each day: data that lies there, and the metadata of all files. */
  readonly standardMetered: Float64Array
}

/** Follows a dataset through the storage classes and meters what stays in Standard. */
export function storageState(
  demand: DatasetDemand,
  metering: FileMetering,
  rates: AccessRates,
  rules: LifecycleRules,
): StorageState {
  const { days } = demand.calendar
  const cold = followLifecycle(demand, rates, rules)
  const standardMetered = new Float64Array(days)
  for (let day = 0; day < days; day++) {
    const all = demand.stock(day)
    const objects = all.objects - cold.ia.held.objects[day]! - cold.archive.held.objects[day]!
    const bytes = all.bytes - cold.ia.held.bytes[day]! - cold.archive.held.bytes[day]!
    const data = Math.max(0, bytes) + Math.max(0, objects) * metering.dataRounding
    standardMetered[day] = data + all.objects * metering.metadata
  }
  return { dataset: demand.id, metering, cold, standardMetered }
}
