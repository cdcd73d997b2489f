import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { DailyVolume } from './class-history.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'
import type { FileMetering } from './file-metering.ts'
import type { StorageState } from './storage-state.ts'

/** Whole files that clients read, write and delete, day by day. */
export interface FileTraffic {
  readonly dataset: string
  readonly peakToMean: number
  readonly read: DailyVolume
  readonly written: DailyVolume
  readonly deleted: Float64Array
  /** Files read from Infrequent Access and Archive. */
  readonly coldReads: Float64Array
  readonly metering: FileMetering
  readonly operations: EfsConfig['metadataOperations']
}

/** Collects what happens to the files of a dataset: reads, scans, arrivals, rewrites and deletions. */
export function fileTraffic(demand: DatasetDemand, { cold, metering }: StorageState, config: EfsConfig): FileTraffic {
  const { days } = demand.calendar
  const volume = (): DailyVolume => ({ objects: new Float64Array(days), bytes: new Float64Array(days) })
  const [read, written] = [volume(), volume()]
  for (let day = 0; day < days; day++) {
    const [reads, scans, rewrites] = [demand.reads(day), demand.scanned(day), demand.updated(day)]
    read.objects[day] = reads.objects + scans.objects
    read.bytes[day] = reads.bytes + scans.bytes
    written.objects[day] = demand.objectsIn[day]! + rewrites.objects
    written.bytes[day] = demand.bytesIn[day]! + rewrites.bytes
  }
  return {
    dataset: demand.id,
    peakToMean: demand.peakToMean,
    read,
    written,
    deleted: demand.objectsDeleted,
    coldReads: cold.ia.read.objects.map((objects, day) => objects + cold.archive.read.objects[day]!),
    metering,
    operations: config.metadataOperations,
  }
}

/** Bytes metered as reads, or as writes, on a day, when each data transfer of a file is rounded by so many bytes. */
export interface MeteredBytes {
  readonly read: Float64Array
  readonly written: Float64Array
}

/** What Elastic throughput charges for. */
export function elasticBytes(traffic: FileTraffic): MeteredBytes {
  return meteredBytes(traffic, traffic.metering.elasticRounding)
}

/** What counts as throughput, reads still at their full size. */
export function throughputBytes(traffic: FileTraffic): MeteredBytes {
  return meteredBytes(traffic, traffic.metering.requestRounding)
}

function meteredBytes({ read, written, deleted, operations }: FileTraffic, rounding: number): MeteredBytes {
  const metadata = facts.metadataOperationMinimum.value
  const perRead = rounding + operations.perRead * metadata
  const perWrite = rounding + operations.perWrite * metadata
  const perDelete = operations.perDelete * metadata
  return {
    read: read.bytes.map((bytes, day) => bytes + read.objects[day]! * perRead),
    written: written.bytes.map((bytes, day) => bytes + written.objects[day]! * perWrite + deleted[day]! * perDelete),
  }
}

/** Requests per day: data transfers and metadata operations. */
export interface DailyOperations {
  readonly read: Float64Array
  readonly coldRead: Float64Array
  readonly write: Float64Array
}

/** Counts the requests that whole-file traffic makes. */
export function dailyOperations({
  read,
  written,
  deleted,
  coldReads,
  metering,
  operations,
}: FileTraffic): DailyOperations {
  const perRead = metering.dataOperations + operations.perRead
  const perWrite = metering.dataOperations + operations.perWrite
  return {
    read: read.objects.map((objects) => objects * perRead),
    coldRead: coldReads.map((objects) => objects * metering.dataOperations),
    write: written.objects.map((objects, day) => objects * perWrite + deleted[day]! * operations.perDelete),
  }
}
