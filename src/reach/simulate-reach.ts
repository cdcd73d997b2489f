import type { Disruption } from '../models/contract.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import { type OptionOutage, simulateDisruptions } from './disruptions.ts'
import { type Read, type ReadingParty, simulateReads } from './reads.ts'
import { type Residency, type ResidencyViolation, residencyViolations } from './residency.ts'
import { simulateUploads, type Uploader, type Uploads } from './uploads.ts'

/** Who must be reached, how fast, and where data may lie. The same for every option. */
export interface ReachSetting {
  readonly producers: readonly Uploader[]
  readonly consumers: readonly ReadingParty[]
  /** Upload time in ms within which an object counts as arrived in time. */
  readonly uploadTargetMs: number
  readonly residency: Residency
}

/** Where an option's data is and how it gets there. */
export interface ReachResult {
  readonly uploadTargetMs: number
  readonly uploads: Uploads
  readonly reads: readonly Read[]
  readonly disruptions: Readonly<Record<Disruption, OptionOutage>>
  readonly residencyViolations: readonly ResidencyViolation[]
}

/** Uploads and reads over the distances between regions, what disruptions do, and where data lies that must not. */
export function simulateReach(run: OptionRun, setting: ReachSetting): ReachResult {
  return {
    uploadTargetMs: setting.uploadTargetMs,
    uploads: simulateUploads(run, setting.producers, setting.uploadTargetMs),
    reads: simulateReads(run, setting.consumers),
    disruptions: simulateDisruptions(run),
    residencyViolations: residencyViolations(run, setting.residency),
  }
}
