import type { Meter } from '../../prices/meter.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { Calendar } from '../../quantities/calendar.ts'
import type { Derivation, UsageLine } from '../contract.ts'
import type { ColdClassHistory, DailyVolume } from './class-history.ts'
import type { EfsConfig } from './config.ts'
import { type EfsFact, efsFacts as facts } from './facts.ts'
import { efsMeters as meters } from './meters.ts'
import { gbMonths, type LineOwner, monthlyLines, monthSum } from './monthly-lines.ts'
import type { StorageState } from './storage-state.ts'

/** What decides which meters a file system's storage runs on. */
export type StorageKind = Pick<EfsConfig, 'type'> & { readonly elastic: boolean }

interface ColdMeters {
  readonly name: string
  readonly storage: Meter
  readonly smallFiles: Meter
  readonly reads: Meter
  readonly tiering: Meter
}

/** Usage of a dataset's storage: bytes held in each class, moved between classes, read from the colder ones, and deleted too early. */
export function storageUsage(
  state: StorageState,
  kind: StorageKind,
  calendar: Calendar,
  region: string,
): readonly UsageLine[] {
  const owner: LineOwner = { calendar, region, dataset: state.dataset }
  const standard = kind.type === 'one-zone' ? meters.oneZoneStorage : meters.standardStorage
  const perFile: Derivation['terms'] = [
    term(state, 'rounding up of each file', state.metering.dataRounding, 'dataStep'),
    term(state, 'metadata of each file, in all classes', state.metering.metadata, 'inodeBytes'),
  ]
  return [
    ...monthlyLines(owner, standard, (month) =>
      gbMonths(
        state.standardMetered,
        month,
        'data in Standard and metadata',
        perFile,
        `datasets.${state.dataset}.ingest`,
      ),
    ),
    ...coldUsage(state, state.cold.ia, infrequentMeters(kind), owner),
    ...coldUsage(state, state.cold.archive, archiveMeters, owner),
    ...earlyDeletionUsage(state, owner),
  ]
}

function infrequentMeters({ type, elastic }: StorageKind): ColdMeters {
  const access = { name: 'Infrequent Access', reads: meters.infrequentAccess, tiering: meters.infrequentTiering }
  if (type === 'one-zone')
    return { ...access, storage: meters.oneZoneInfrequentStorage, smallFiles: meters.oneZoneInfrequentSmallFiles }
  if (elastic) return { ...access, storage: meters.infrequentStorage, smallFiles: meters.infrequentSmallFiles }
  return { ...access, storage: meters.infrequentStorageNonElastic, smallFiles: meters.infrequentSmallFilesNonElastic }
}

const archiveMeters: ColdMeters = {
  name: 'Archive',
  storage: meters.archiveStorage,
  smallFiles: meters.archiveSmallFiles,
  reads: meters.archiveAccess,
  tiering: meters.archiveTiering,
}

function coldUsage(state: StorageState, history: ColdClassHistory, cold: ColdMeters, owner: LineOwner): UsageLine[] {
  const { dataRounding, coldPadding } = state.metering
  const data = surcharged(history.held, dataRounding)
  const padding = history.held.objects.map((objects) => objects * coldPadding)
  const rounding = [term(state, 'rounding up of each file', dataRounding, 'dataStep')]
  const padded = [term(state, 'rounding up of each file to the minimum', coldPadding, 'coldFileMinimum')]
  return [
    ...monthlyLines(owner, cold.storage, (month) =>
      gbMonths(data, month, `data in ${cold.name}`, rounding, `datasets.${state.dataset}.reads`),
    ),
    ...monthlyLines(owner, cold.smallFiles, (month) =>
      gbMonths(padding, month, `small-file overhead in ${cold.name}`, padded),
    ),
    ...transferUsage(state, history.tiered, cold.tiering, `moved to ${cold.name}`, owner),
    ...transferUsage(state, history.read, cold.reads, `read from ${cold.name}`, owner),
  ]
}

function transferUsage(
  state: StorageState,
  volume: DailyVolume,
  meter: Meter,
  what: string,
  owner: LineOwner,
): UsageLine[] {
  const rounding = state.metering.coldAccessRounding
  return monthlyLines(owner, meter, (month) => {
    const bytes = monthSum(volume.bytes, month)
    const objects = monthSum(volume.objects, month)
    return {
      quantity: (bytes + objects * rounding) / GiB,
      formula: `(bytes ${what} + files ${what} × rounding up of each file) ÷ 2^30; files are rounded up to the access step`,
      terms: [
        { name: `bytes ${what}`, value: bytes, unit: 'bytes', scenarioPath: `datasets.${state.dataset}` },
        { name: `files ${what}`, value: objects, unit: 'files' },
        term(state, 'rounding up of each file', rounding, 'coldAccessStep'),
        { name: 'days in Standard after a rewrite', value: facts.coldWrites.value, unit: 'days', fact: 'coldWrites' },
      ],
    }
  })
}

function earlyDeletionUsage(state: StorageState, owner: LineOwner): UsageLine[] {
  const { missingDays } = state.cold.archive
  const { dataRounding, coldPadding } = state.metering
  const charge = (
    meter: Meter,
    gbDays: Float64Array,
    what: string,
    perFile: Derivation['terms'][number],
  ): UsageLine[] =>
    monthlyLines(owner, meter, (month) => {
      const total = monthSum(gbDays, month) / GiB
      return {
        quantity: (total * 24) / month.hours,
        formula: `GB-days missing × 24 ÷ hours of the month; of ${what}, to the minimum duration`,
        terms: [
          {
            name: 'GB-days missing',
            value: total,
            unit: 'GB-days',
            scenarioPath: `datasets.${state.dataset}.retention`,
          },
          { name: 'minimum duration', value: facts.archiveMinimumDays.value, unit: 'days', fact: 'archiveMinimumDays' },
          { name: 'hours of the month', value: month.hours, unit: 'h' },
          perFile,
        ],
      }
    })
  const padding = missingDays.objects.map((objects) => objects * coldPadding)
  return [
    ...charge(
      meters.archiveEarlyDelete,
      surcharged(missingDays, dataRounding),
      'data',
      term(state, 'rounding up of each file', dataRounding, 'dataStep'),
    ),
    ...charge(
      meters.archiveSmallEarlyDelete,
      padding,
      'small-file overhead',
      term(state, 'rounding up to the minimum', coldPadding, 'coldFileMinimum'),
    ),
  ]
}

function surcharged({ objects, bytes }: DailyVolume, perObject: number): Float64Array {
  return bytes.map((held, day) => held + objects[day]! * perObject)
}

function term({ dataset }: StorageState, name: string, value: number, fact: EfsFact): Derivation['terms'][number] {
  return { name, value, unit: 'bytes/file', scenarioPath: `datasets.${dataset}.objectSize`, fact }
}
