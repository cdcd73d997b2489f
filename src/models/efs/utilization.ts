import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputLoad } from './throughput-load.ts'

/** Share of the throughput limits that the busiest second of each day takes; above 1 they are broken. */
export function throughputShare(
  { peakRead, peakWritten }: ThroughputLoad,
  { read, write }: ThroughputLimits,
): Float64Array {
  return peakRead.map((bytes, day) => bytes / read.value + peakWritten[day]! / write.value)
}

/** Share of the operation limits that the busiest second of each day takes; above 1 they are broken. */
export function operationShare(
  { peakReads, peakColdReads, peakWrites }: ThroughputLoad,
  limits: ThroughputLimits,
): Float64Array {
  return peakReads.map((reads, day) => {
    const [readShare, writeShare] = [reads / limits.readIops.value, peakWrites[day]! / limits.writeIops.value]
    if (limits.sharedIops) return readShare + writeShare
    const coldShare = limits.coldReadIops === undefined ? 0 : peakColdReads[day]! / limits.coldReadIops.value
    return Math.max(readShare, writeShare, coldShare)
  })
}
