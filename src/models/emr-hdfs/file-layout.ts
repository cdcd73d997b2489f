import type { SizeDistribution } from '../../demand/size-distribution.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'

/** How the objects of a dataset lie in HDFS, per object. */
export interface FileLayout {
  readonly filesPerObject: number
  readonly blocksPerObject: number
  /** Bytes that packing adds to an object. */
  readonly overheadBytes: number
}

/**
 * One file per object takes an inode and at least one block, however small it is; packed objects share both. A block takes only the
 * bytes that are in it: small files cost heap, not disk.
 */
export function fileLayout(sizes: SizeDistribution, packing: EmrHdfsConfig['packing']): FileLayout {
  if (packing === 'none')
    return { filesPerObject: 1, blocksPerObject: sizes.meanCeil(facts.blockBytes.value), overheadBytes: 0 }
  const overheadBytes = facts.sequenceRecordBytes.value
  const bytes = sizes.mean + overheadBytes
  return {
    filesPerObject: bytes / facts.sequenceFileBytes.value,
    blocksPerObject: bytes / facts.blockBytes.value,
    overheadBytes,
  }
}

/** Files and blocks that the NameNode keeps for a number of objects. Replicas are no objects of their own. */
export function nameNodeObjects(objects: number, { filesPerObject, blocksPerObject }: FileLayout): number {
  return objects * (filesPerObject + blocksPerObject)
}

/** NameNode heap in bytes for a number of files and blocks. */
export function nameNodeBytes(count: number): number {
  return count * facts.nameNodeObjectBytes.value
}

/** Bytes of one replica on disk: the data, what packing adds, and a checksum of 4 bytes for each 512. */
export function replicaBytes(objects: number, bytes: number, { overheadBytes }: FileLayout): number {
  return (bytes + objects * overheadBytes) * (1 + facts.checksumBytes.value / facts.checksumChunkBytes.value)
}
