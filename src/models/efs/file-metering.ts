import type { SizeDistribution } from '../../demand/size-distribution.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'

/**
 * What EFS meters beyond the logical bytes of a file: bytes per file, expected over the distribution of sizes. Kept as differences to
 * the size, so that datasets whose files are larger or smaller than their distribution says are still metered by their true bytes.
 */
export interface FileMetering {
  /** From the size up to the next data step. */
  readonly dataRounding: number
  /** Inode, and the file's share of its directory; stays in Standard. */
  readonly metadata: number
  /** From the rounded size up to the minimum of Infrequent Access and Archive. */
  readonly coldPadding: number
  /** From the size up to the next access step of Infrequent Access and Archive. */
  readonly coldAccessRounding: number
  /** From the size to what Elastic throughput meters when the whole file is read or written. */
  readonly elasticRounding: number
  /** From the size to what counts as throughput when the whole file is read or written. */
  readonly requestRounding: number
  /** Read or write requests for the whole file. */
  readonly dataOperations: number
}

/** Files of fewer transfers are metered exactly; in larger ones a last transfer below the minimum is taken to be of any length alike. */
const EXACT_TRANSFERS = 64
const NEGLIGIBLE_SHARE = 1e-12

/** Meters the files of a size distribution. */
export function meterFiles(
  sizes: SizeDistribution,
  { filesPerDirectory }: Pick<EfsConfig, 'filesPerDirectory'>,
): FileMetering {
  const { mean } = sizes
  const step = facts.dataStep.value
  const minimum = facts.coldFileMinimum.value
  const roundedUp = (unit: number): number => within(0, unit, unit * sizes.meanCeil(unit) - mean)
  return {
    dataRounding: roundedUp(step),
    metadata: facts.inodeBytes.value + (filesPerDirectory === undefined ? 0 : directoryBytes(filesPerDirectory)),
    coldPadding: within(
      0,
      minimum,
      minimum * sizes.objectShare({ upTo: minimum }) - step * sizes.meanCeil(step, { upTo: minimum }),
    ),
    coldAccessRounding: roundedUp(facts.coldAccessStep.value),
    elasticRounding: elasticRounding(sizes),
    requestRounding: paddingTo(sizes, facts.requestMinimum.value),
    dataOperations: sizes.meanCeil(facts.transferSize.value),
  }
}

/** Metered bytes of a directory of so many files, for each of them. */
function directoryBytes(files: number): number {
  const step = facts.dataStep.value
  const entries = Math.ceil((files * facts.directoryEntryBytes.value) / step) * step
  return (facts.inodeBytes.value + entries) / files
}

/**
 * A file goes over in transfers of the mounted size. Each is metered in steps of 1 KiB and at least as 32 KiB, which only the last one
 * of a file can fall short of.
 */
function elasticRounding(sizes: SizeDistribution): number {
  const { mean } = sizes
  const step = facts.elasticIncrement.value
  const least = facts.elasticOperationMinimum.value
  const transfer = facts.transferSize.value
  const over = { over: least }
  let metered = step * sizes.meanCeil(step, over) - mean * sizes.byteShare(over) + paddingTo(sizes, least)
  let full = 1
  for (; full <= EXACT_TRANSFERS && sizes.objectShare({ over: full * transfer }) > NEGLIGIBLE_SHARE; full++) {
    const start = full * transfer
    const short = { over: start, upTo: start + least }
    metered += (least + start) * sizes.objectShare(short) - step * sizes.meanCeil(step, short)
  }
  const beyond = { over: full * transfer }
  if (sizes.objectShare(beyond) > NEGLIGIBLE_SHARE) {
    const short = sizes.meanCeil(transfer, beyond) - sizes.meanCeil(transfer, beyond, -least)
    metered += (short * (least - step)) / 2
  }
  return within(0, least + step, metered)
}

/** Mean bytes from the size of smaller files up to a minimum. */
function paddingTo(sizes: SizeDistribution, minimum: number): number {
  const smaller = { upTo: minimum }
  return within(0, minimum, minimum * sizes.objectShare(smaller) - sizes.mean * sizes.byteShare(smaller))
}

/** Keeps rounding errors of very large sizes out of figures that have bounds. */
function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value))
}
