import type { AccessIntent, DataHost } from '../access/evaluate-access.ts'
import type { EngineId } from '../engines/engine-ids.ts'
import type { Calendar } from '../quantities/calendar.ts'
import type { Residency } from '../reach/residency.ts'
import type { Uploader } from '../reach/uploads.ts'

/** What works on the data. */
export interface Consumer {
  readonly id: string
  readonly engine: EngineId
  readonly region: string
  readonly network: 'internet' | 'vpc'
  readonly datasets: readonly string[]
}

/** The scenario's side of an assessment: who and what the stores must serve. The same for every option. */
export interface Setting {
  readonly calendar: Calendar
  readonly region: string
  readonly producers: readonly Uploader[]
  readonly consumers: readonly Consumer[]
  readonly access: AccessIntent
  readonly hosts: readonly DataHost[]
  /** Upload time in ms within which an object counts as arrived in time. */
  readonly uploadTargetMs: number
  readonly residency: Residency
}
