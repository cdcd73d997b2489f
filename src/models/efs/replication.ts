import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { interRegionOut } from '../../prices/transfer-meters.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { UsageLine, World } from '../contract.ts'
import { type AccessRates, writesOnly } from './access-rates.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'
import { efsMeters as meters } from './meters.ts'
import { gbMonths, monthlyLines, monthSum } from './monthly-lines.ts'
import { type StorageState, storageState } from './storage-state.ts'
import { storageUsage } from './storage-usage.ts'

/**
 * What a replica of a dataset costs: its storage in the other region, where nobody but the lifecycle touches the files after they were
 * written, and the transfer of all that is written. Replication itself carries no charge, nor does Elastic throughput for it.
 */
export function replicaUsage(
  demand: DatasetDemand,
  source: StorageState,
  rates: AccessRates,
  config: EfsConfig,
  { calendar, region }: World,
): readonly UsageLine[] {
  const { replication } = config
  if (replication === undefined) return []
  const rules = { toIaAfterDays: replication.toIaAfterDays, toStandardOnFirstAccess: false }
  const replica = storageState(demand, source.metering, writesOnly(rates), rules)
  const kind = { type: replication.type, elastic: config.throughput === 'elastic' }
  const storage = storageUsage(replica, kind, calendar, replication.toRegion)
  return replication.toRegion === region
    ? storage
    : [...storage, ...transferUsage(demand, replication.toRegion, { calendar, region })]
}

function transferUsage(
  demand: DatasetDemand,
  toRegion: string,
  { calendar, region }: Pick<World, 'calendar' | 'region'>,
): UsageLine[] {
  const changed = demand.bytesIn.map((bytes, day) => bytes + demand.updated(day).bytes)
  return monthlyLines({ calendar, region, dataset: demand.id }, interRegionOut(toRegion), (month) => ({
    quantity: monthSum(changed, month) / GiB,
    formula: 'bytes written and rewritten ÷ 2^30; sent to the replica',
    terms: [
      {
        name: 'bytes written and rewritten',
        value: monthSum(changed, month),
        unit: 'bytes',
        scenarioPath: `datasets.${demand.id}.ingest`,
      },
    ],
  }))
}

/** What replication keeps on the destination for itself. */
export function replicaOverheadUsage({ replication }: EfsConfig, { calendar }: World): readonly UsageLine[] {
  if (replication === undefined) return []
  const meter = replication.type === 'one-zone' ? meters.oneZoneStorage : meters.standardStorage
  const overhead = new Float64Array(calendar.days).fill(facts.replicaOverhead.value)
  const terms = [{ name: 'hidden data', value: facts.replicaOverhead.value, unit: 'bytes', fact: 'replicaOverhead' }]
  return monthlyLines({ calendar, region: replication.toRegion }, meter, (month) =>
    gbMonths(overhead, month, 'hidden replication data', terms),
  )
}
