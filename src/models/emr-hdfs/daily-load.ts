import type { Stock } from '../../demand/cohorts.ts'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { HdfsLoad } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { type FileLayout, fileLayout, nameNodeObjects, replicaBytes } from './file-layout.ts'

const SECONDS_PER_DAY = 86_400

/** A dataset with the way its objects lie in HDFS. */
export interface HdfsDataset {
  readonly demand: DatasetDemand
  readonly layout: FileLayout
}

/** Lays out the datasets of a store. */
export function hdfsDatasets(
  datasets: readonly DatasetDemand[],
  { packing }: Pick<EmrHdfsConfig, 'packing'>,
): readonly HdfsDataset[] {
  return datasets.map((demand) => ({ demand, layout: fileLayout(demand.sizes, packing) }))
}

/** No load at all. */
export const NO_LOAD: HdfsLoad = {
  replicaBytes: 0,
  nameNodeObjects: 0,
  blocks: 0,
  writtenPerSecond: 0,
  readPerSecond: 0,
}

/** Adds two loads up. */
export function addLoads(a: HdfsLoad, b: HdfsLoad): HdfsLoad {
  return {
    replicaBytes: a.replicaBytes + b.replicaBytes,
    nameNodeObjects: a.nameNodeObjects + b.nameNodeObjects,
    blocks: a.blocks + b.blocks,
    writtenPerSecond: a.writtenPerSecond + b.writtenPerSecond,
    readPerSecond: a.readPerSecond + b.readPerSecond,
  }
}

/** What a cluster that runs all day has to bear on a day: the most that is stored, and the busiest second. */
export function dailyLoad(datasets: readonly HdfsDataset[], day: number): HdfsLoad {
  return datasets.map((dataset) => datasetLoad(dataset, day)).reduce(addLoads, NO_LOAD)
}

function datasetLoad({ demand, layout }: HdfsDataset, day: number): HdfsLoad {
  const stored = mostStored(demand, day)
  const updated = demand.updated(day)
  const reads = demand.reads(day)
  const written = replicaBytes(demand.objectsIn[day]! + updated.objects, demand.bytesIn[day]! + updated.bytes, layout)
  return {
    replicaBytes: replicaBytes(stored.objects, stored.bytes, layout),
    nameNodeObjects: nameNodeObjects(stored.objects, layout),
    blocks: stored.objects * layout.blocksPerObject,
    writtenPerSecond: (written / SECONDS_PER_DAY) * demand.peakToMean,
    readPerSecond: (reads.bytes * demand.peakToMean + demand.scanned(day).bytes) / SECONDS_PER_DAY,
  }
}

/** The most that is stored at the start of a day, at its end, or on its average, which counts for what lives for hours only. */
export function mostStored({ objectsStored, bytesStored, stock }: DatasetDemand, day: number): Stock {
  const mean = stock(day)
  const before =
    day === 0 ? { objects: 0, bytes: 0 } : { objects: objectsStored[day - 1]!, bytes: bytesStored[day - 1]! }
  return {
    objects: Math.max(before.objects, objectsStored[day]!, mean.objects),
    bytes: Math.max(before.bytes, bytesStored[day]!, mean.bytes),
  }
}
