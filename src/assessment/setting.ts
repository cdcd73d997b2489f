import type { AccessIntent, DataHost } from '../access/intent.ts'
import type { EngineRegistry } from '../engines/engine.ts'
import type { Worker } from '../engines/worker.ts'
import type { Calendar } from '../quantities/calendar.ts'
import type { Residency } from '../reach/residency.ts'
import type { Uploader } from '../reach/uploads.ts'

/** The scenario's side of an assessment: who and what the stores must serve. The same for every option. */
export interface Setting {
  readonly calendar: Calendar
  readonly region: string
  readonly producers: readonly Uploader[]
  /** What works on the data. */
  readonly consumers: readonly Worker[]
  readonly engines: EngineRegistry
  readonly access: AccessIntent
  readonly hosts: readonly DataHost[]
  /** Upload time in ms within which an object counts as arrived in time. */
  readonly uploadTargetMs: number
  readonly residency: Residency
}
