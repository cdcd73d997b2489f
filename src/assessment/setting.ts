import type { AccessIntent, DataHost } from '../access/evaluate-access.ts'
import type { EngineId } from '../engines/engine-ids.ts'
import type { Calendar } from '../quantities/calendar.ts'

/** Where data is made. */
export interface Producer {
  readonly id: string
  readonly region: string
  readonly network: 'internet' | 'vpc'
  /** Share of the data of the datasets it writes. */
  readonly share: number
  readonly datasets: readonly string[]
}

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
  readonly producers: readonly Producer[]
  readonly consumers: readonly Consumer[]
  readonly access: AccessIntent
  readonly hosts: readonly DataHost[]
  /** Upload time in ms within which a producer counts as reached. */
  readonly uploadTargetMs: number
}
