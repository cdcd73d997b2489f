import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { Finding } from '../contract.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'
import { finding, firstDayAbove } from './findings.ts'
import type { StorageState } from './storage-state.ts'

/** Expected number of files from which on a limit on single files counts as met. */
const ONE_FILE_LIKELY = 0.5
/** Part of a whole below which a reader need not hear of it. */
const MATERIAL_SHARE = 0.01

/** What the sizes and ages of a dataset's files mean for it on EFS. */
export function fileFindings(demand: DatasetDemand, state: StorageState, config: EfsConfig): readonly Finding[] {
  return [
    ...largeFiles(demand),
    ...smallFiles(demand, state),
    ...missedLifecycle(demand, state, config),
    ...earlyDeletions(demand, state),
    ...slowReplication(demand, config),
  ]
}

function largeFiles({ id, sizes, objectsIn, calendar }: DatasetDemand): Finding[] {
  const limit = facts.largestFile.value
  const share = sizes.objectShare({ over: limit })
  let arrived = 0
  const day = objectsIn.findIndex((objects) => {
    arrived += objects
    return arrived * share >= ONE_FILE_LIKELY
  })
  if (day < 0) return []
  const computed = [
    {
      statement: 'Share of the files above the limit',
      value: share,
      unit: 'share',
      scenarioPath: `datasets.${id}.objectSize`,
    },
  ]
  return [
    finding('efs.file-size', 'blocking', 'Some files are larger than a file can be', {
      computed,
      facts: [facts.largestFile],
      dataset: id,
      day,
      calendar,
    }),
  ]
}

function smallFiles({ id, calendar }: DatasetDemand, { cold, metering }: StorageState): Finding[] {
  const last = calendar.days - 1
  const sumOf = (figure: 'objects' | 'bytes'): number => cold.ia.held[figure][last]! + cold.archive.held[figure][last]!
  const [padding, data] = [
    sumOf('objects') * metering.coldPadding,
    sumOf('bytes') + sumOf('objects') * metering.dataRounding,
  ]
  const share = padding > 0 ? padding / (padding + data) : 0
  if (share < facts.smallFileShare.value) return []
  const computed = [
    {
      statement: 'Share of rounding up in what is billed in the colder classes at the end',
      value: share,
      unit: 'share',
      scenarioPath: `datasets.${id}.objectSize`,
    },
  ]
  const day = firstDayAbove(cold.ia.tiered.objects, 0) ?? firstDayAbove(cold.archive.tiered.objects, 0)
  return [
    finding(
      'efs.small-files',
      'note',
      `${Math.round(share * 100)} % of what is billed in Infrequent Access and Archive is small files rounded up`,
      {
        computed,
        facts: [facts.coldFileMinimum],
        dataset: id,
        ...(day !== undefined && { day }),
        calendar,
      },
    ),
  ]
}

function missedLifecycle(
  { id, calendar, bytesStored }: DatasetDemand,
  { cold }: StorageState,
  { lifecycle }: EfsConfig,
): Finding[] {
  const after = lifecycle.toIaAfterDays ?? lifecycle.toArchiveAfterDays
  const last = calendar.days - 1
  if (after === undefined || last <= 2 * after || bytesStored[last] === 0) return []
  const share = (cold.ia.held.bytes[last]! + cold.archive.held.bytes[last]!) / bytesStored[last]!
  if (share >= MATERIAL_SHARE) return []
  const computed = [
    {
      statement: 'Share of the bytes in colder classes at the end',
      value: share,
      unit: 'share',
      scenarioPath: `datasets.${id}.reads`,
    },
  ]
  return [
    finding(
      'efs.lifecycle-idle',
      'note',
      `Reads, scans or deletion come before ${after} days without access, so that lifecycle moves next to nothing`,
      {
        computed,
        facts: [facts.lifecycleTimer],
        dataset: id,
        calendar,
      },
    ),
  ]
}

function earlyDeletions({ id, calendar }: DatasetDemand, { cold }: StorageState): Finding[] {
  const total = (daily: Float64Array): number => daily.reduce((sum, value) => sum + value, 0)
  const missing = total(cold.archive.missingDays.bytes)
  const billed = total(cold.archive.held.bytes) + missing
  if (missing < MATERIAL_SHARE * billed || missing === 0) return []
  const day = firstDayAbove(cold.archive.missingDays.bytes, 0)!
  const share = missing / billed
  const computed = [
    {
      statement: 'Share of missing days in what is billed for Archive',
      value: share,
      unit: 'share',
      scenarioPath: `datasets.${id}.retention`,
    },
  ]
  return [
    finding(
      'efs.archive-early-deletion',
      'note',
      `${Math.round(share * 100)} % of what is billed for Archive is time missing to its minimum, of files deleted or rewritten before`,
      { computed, facts: [facts.archiveMinimumDays], dataset: id, day, calendar },
    ),
  ]
}

function slowReplication(demand: DatasetDemand, { replication }: EfsConfig): Finding[] {
  if (replication === undefined) return []
  const { id, calendar, sizes, objectsStored } = demand
  const many = firstDayAbove(objectsStored, facts.replicationManyFiles.value)
  const largeShare = sizes.objectShare({ over: facts.replicationLargeFile.value })
  const large = largeShare > 0 ? firstDayAbove(objectsStored, ONE_FILE_LIKELY / largeShare) : undefined
  if (many === undefined && large === undefined) return []
  return [
    finding(
      'efs.replication-lag',
      'warning',
      'With so many or so large files the replica may lag behind by more than its objective',
      {
        facts: [
          facts.replicationLag,
          ...(many === undefined ? [] : [facts.replicationManyFiles]),
          ...(large === undefined ? [] : [facts.replicationLargeFile]),
        ],
        dataset: id,
        day: Math.min(many ?? calendar.days - 1, large ?? calendar.days - 1),
        calendar,
      },
    ),
  ]
}
