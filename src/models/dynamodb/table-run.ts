import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { oncePerDataset } from '../once-per-dataset.ts'
import type { DynamodbConfig } from './config.ts'
import { dayProfile } from './day-profile.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { type ItemLayout, layOutItems } from './item-layout.ts'
import { replayOnDemand, type ThrottleRecord, type UnitDemand } from './on-demand-scaling.ts'
import { type ProvisionedRecord, replayProvisioned } from './provisioned-scaling.ts'
import { type TableActivity, tableActivity } from './table-activity.ts'
import { type ThroughputDemand, throughputDemand } from './throughput.ts'

/** One dataset's table, simulated over the horizon. */
export interface TableRun {
  readonly demand: DatasetDemand
  readonly layout: ItemLayout
  readonly activity: TableActivity
  readonly resources: readonly ResourceRun[]
}

/** The table itself or one index of it, with what became of its reads and writes. */
export interface ResourceRun extends ThroughputDemand {
  readonly readRecord: ScalingRecord
  readonly writeRecord: ScalingRecord
  /** The same in each other region of a global table. */
  readonly replicaWriteRecord?: ScalingRecord
  /** Nobody is known to read the replicas: what their reads cost is what must be provisioned at least. */
  readonly replicaReadRecord?: ScalingRecord
}

/** `capacity` is there in provisioned mode only. */
export type ScalingRecord = ThrottleRecord & Partial<ProvisionedRecord>

/** Simulates the table of one dataset. */
export const runTable = oncePerDataset((demand: DatasetDemand, config: DynamodbConfig): TableRun => {
  const layout = layOutItems(demand.sizes, config)
  const activity = tableActivity(demand, config)
  const profile = dayProfile(demand.peakToMean)
  const { capacity } = config
  const replay = (units: UnitDemand, kind: 'reads' | 'writes'): ScalingRecord => {
    if (capacity.mode === 'provisioned') return replayProvisioned(units, profile, capacity[kind])
    return replayOnDemand(units, profile, kind === 'reads' ? facts.initialReads.value : facts.initialWrites.value)
  }
  const idle: UnitDemand = {
    shaped: new Float64Array(demand.calendar.days),
    even: new Float64Array(demand.calendar.days),
  }
  const resources = throughputDemand(demand, activity, layout, config).map((resource): ResourceRun => {
    const own = {
      ...resource,
      readRecord: replay(resource.reads, 'reads'),
      writeRecord: replay(resource.writes, 'writes'),
    }
    if (resource.replicaWrites === undefined) return own
    return {
      ...own,
      replicaWriteRecord: replay(resource.replicaWrites, 'writes'),
      replicaReadRecord: replay(idle, 'reads'),
    }
  })
  return { demand, layout, activity, resources }
})
