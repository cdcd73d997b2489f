import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { Meter } from '../../prices/meter.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { CopyMaking, UsageLine, World } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { layOutItems } from './item-layout.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { gbMonths, monthlyLines, monthSum } from './monthly-lines.ts'
import { billedTableBytes } from './storage-usage.ts'
import { tableActivity } from './table-activity.ts'
import { tableBytes } from './throughput.ts'

/**
 * Exports for engines that read S3 only: a full one at first, then the changes. They take no read units but need point-in-time recovery,
 * which is metered for them where the settings do not have it already.
 */
export function exportCopies(config: DynamodbConfig): CopyMaking {
  const standing = config.exportToS3?.everyDays
  return {
    readsStore: false,
    bytesPerFile: facts.exportFileBytes.value,
    ...(standing === undefined
      ? { meter: (days, demand, world) => meterExports(days, demand, config, world) }
      : { standingEveryDays: standing }),
  }
}

function meterExports(
  days: readonly number[],
  demand: DatasetDemand,
  config: DynamodbConfig,
  { calendar, region }: World,
): readonly UsageLine[] {
  const [first] = days
  if (first === undefined) return []
  const layout = layOutItems(demand.sizes, config)
  const table = billedTableBytes({ demand, layout, activity: tableActivity(demand, config) }, config)
  const full = new Float64Array(calendar.days)
  full[first] = table[first]!
  const changes = new Float64Array(calendar.days)
  for (const [index, day] of days.entries()) {
    if (index === 0) continue
    for (let since = days[index - 1]! + 1; since <= day; since++) {
      const { objects, bytes } = demand.updated(since)
      changes[day]! += tableBytes(demand.objectsIn[since]! + objects, demand.bytesIn[since]! + bytes, layout)
    }
  }
  const path = `datasets.${demand.id}.ingest`
  const exported = (meter: Meter, daily: Float64Array, what: string): readonly UsageLine[] =>
    monthlyLines(calendar, meter, region, demand.id, (month) => {
      const bytes = monthSum(daily, month)
      return {
        quantity: bytes / GiB,
        formula: `${what} ÷ 2^30`,
        terms: [{ name: what, value: bytes, unit: 'bytes', scenarioPath: path, fact: 'exportChanges' }],
      }
    })
  return [
    ...exported(meters.exportFull, full, 'bytes of the table exported in full for engines that read S3 only'),
    ...exported(meters.exportIncremental, changes, 'bytes of the changes exported for engines that read S3 only'),
    ...(config.pointInTimeRecovery
      ? []
      : monthlyLines(calendar, meters.pointInTimeRecovery, region, demand.id, (month) =>
          gbMonths(table, month, 'the base table under the recovery that exports need', path, 'exportNeedsRecovery'),
        )),
  ]
}
