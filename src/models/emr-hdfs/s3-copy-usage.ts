import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { UsageLine, World } from '../contract.ts'
import { s3Meters } from '../s3/meters.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { fileLayout } from './file-layout.ts'
import type { CoreNode } from './node.ts'
import { isScratch, ownScans, type RunSchedule } from './run-schedule.ts'
import type { RunDay } from './transient-run.ts'
import { sumOverDays, usageLines } from './usage-line.ts'

const HOURS_PER_DAY = 24

/** Runs of a schedule, worked out. */
export interface ReplayedSchedule {
  readonly schedule: RunSchedule
  /** Core node of its cluster. */
  readonly node: CoreNode
  readonly runDays: readonly RunDay[]
}

/** Whether a dataset must be kept in S3 between runs: it outlives the runs of every schedule that works on it, or none does. */
export function isResident(dataset: DatasetDemand, replayed: readonly ReplayedSchedule[]): boolean {
  return !replayed.some(({ schedule }) => schedule.datasets.includes(dataset) && isScratch(dataset, schedule))
}

/** Requests that copy one object, by its size. */
export interface CopyRequests {
  readonly putsPerObject: number
  readonly getsPerObject: number
  readonly keysPerObject: number
}

/** Files of more than one part are uploaded as multipart uploads: a request to start, one for each part, one to complete. */
export function copyRequests({ sizes }: Pick<DatasetDemand, 'sizes'>, packing: EmrHdfsConfig['packing']): CopyRequests {
  const partBytes = facts.s3PartBytes.value
  if (packing === 'none') {
    const parts = sizes.meanCeil(partBytes)
    return { putsPerObject: parts + 2 * sizes.objectShare({ over: partBytes }), getsPerObject: parts, keysPerObject: 1 }
  }
  const { filesPerObject, overheadBytes } = fileLayout(sizes, packing)
  const parts = (sizes.mean + overheadBytes) / partBytes
  return { putsPerObject: parts + 2 * filesPerObject, getsPerObject: parts, keysPerObject: filesPerObject }
}

/** The copy that a dataset keeps in S3 Standard, written as it changes and read by each run. */
export function s3CopyUsage(
  dataset: DatasetDemand,
  replayed: readonly ReplayedSchedule[],
  config: EmrHdfsConfig,
  world: World,
): UsageLine[] {
  const { putsPerObject, getsPerObject, keysPerObject } = copyRequests(dataset, config.packing)
  const path = `datasets.${dataset.id}`
  return usageLines(world, (month) => {
    const byteHours = sumOverDays(month, (day) => dataset.stock(day).bytes * HOURS_PER_DAY)
    const written = sumOverDays(month, (day) => dataset.objectsIn[day]! + dataset.updated(day).objects)
    const loaded = replayed
      .flatMap(({ runDays }) => runDays)
      .filter(({ day }) => day >= month.firstDay && day < month.endDay)
      .reduce((sum, run) => sum + run.runs * (run.loaded.get(dataset.id) ?? 0), 0)
    const readInPlace = sumOverDays(
      month,
      (day) => dataset.reads(day).objects + scannedByOthers(dataset, replayed, day),
    )
    const lists = (loaded * keysPerObject) / facts.listKeys.value
    return [
      {
        dataset: dataset.id,
        meter: s3Meters.standardStorage,
        quantity: byteHours / GiB / month.hours,
        formula: 'byte-hours ÷ 2^30 ÷ hours of the month; of the copy in S3',
        terms: [
          { name: 'byte-hours', value: byteHours, unit: 'bytes × h', scenarioPath: `${path}.ingest` },
          { name: 'hours of the month', value: month.hours, unit: 'h' },
        ],
      },
      {
        dataset: dataset.id,
        meter: s3Meters.standardWrites,
        quantity: written * putsPerObject + lists,
        formula: 'objects written × requests per object + LIST requests; keys that runs load are listed',
        terms: [
          { name: 'objects written', value: written, unit: 'objects', scenarioPath: `${path}.ingest` },
          { name: 'requests per object', value: putsPerObject, unit: 'requests', fact: 's3PartBytes' },
          { name: 'LIST requests', value: lists, unit: 'requests', fact: 'listKeys' },
        ],
      },
      {
        dataset: dataset.id,
        meter: s3Meters.standardReads,
        quantity: (loaded + readInPlace) * getsPerObject,
        formula: '(objects loaded + objects read from the copy) × requests per object; runs load, others read the copy',
        terms: [
          { name: 'objects loaded', value: loaded, unit: 'objects', scenarioPath: `${path}.scans` },
          { name: 'objects read from the copy', value: readInPlace, unit: 'objects', scenarioPath: `${path}.reads` },
          { name: 'requests per object', value: getsPerObject, unit: 'requests', fact: 's3PartBytes' },
        ],
      },
    ]
  })
}

/** Scans that no run of the store carries out read the copy. */
function scannedByOthers(dataset: DatasetDemand, replayed: readonly ReplayedSchedule[], day: number): number {
  return dataset
    .scansOn(day)
    .filter(
      (scan) =>
        !replayed.some(
          ({ schedule }) => schedule.datasets.includes(dataset) && ownScans(dataset, schedule).includes(scan.schedule),
        ),
    )
    .reduce((sum, { objects }) => sum + objects, 0)
}
