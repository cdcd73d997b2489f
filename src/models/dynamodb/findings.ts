import type { Calendar } from '../../quantities/calendar.ts'
import type { Finding } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { expiry, largeObjects, wholeTableScans } from './item-findings.ts'
import type { TableRun } from './table-run.ts'
import { accountQuota, limitsExceeded, throttling } from './throughput-findings.ts'

/** What a reader must know about the limits that these tables meet. */
export function findings(runs: readonly TableRun[], config: DynamodbConfig, calendar: Calendar): Finding[] {
  return [
    ...runs.flatMap((run) => [
      ...largeObjects(run, config),
      ...throttling(run, config),
      ...limitsExceeded(run, config),
      ...expiry(run, config),
      ...wholeTableScans(run, config),
    ]),
    ...accountQuota(runs, config, calendar),
  ]
}
