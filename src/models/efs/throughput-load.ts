import { dailyOperations, type FileTraffic, throughputBytes } from './file-traffic.ts'

const SECONDS_PER_DAY = 86_400

/** What all datasets of a file system together ask of it on each day. Peaks are taken to coincide. */
export interface ThroughputLoad {
  /** Bytes a day, requests rounded up to their minimum. */
  readonly read: Float64Array
  readonly written: Float64Array
  /** Bytes per second in the busiest second of the day. */
  readonly peakRead: Float64Array
  readonly peakWritten: Float64Array
  /** Operations per second in the busiest second of the day. */
  readonly peakReads: Float64Array
  readonly peakColdReads: Float64Array
  readonly peakWrites: Float64Array
}

/** Adds the traffic of the datasets up. */
export function throughputLoad(traffics: readonly FileTraffic[], days: number): ThroughputLoad {
  const daily = (): Float64Array => new Float64Array(days)
  const load = {
    read: daily(),
    written: daily(),
    peakRead: daily(),
    peakWritten: daily(),
    peakReads: daily(),
    peakColdReads: daily(),
    peakWrites: daily(),
  }
  for (const traffic of traffics) {
    const bytes = throughputBytes(traffic)
    const operations = dailyOperations(traffic)
    const peak = traffic.peakToMean / SECONDS_PER_DAY
    for (let day = 0; day < days; day++) {
      load.read[day]! += bytes.read[day]!
      load.written[day]! += bytes.written[day]!
      load.peakRead[day]! += bytes.read[day]! * peak
      load.peakWritten[day]! += bytes.written[day]! * peak
      load.peakReads[day]! += operations.read[day]! * peak
      load.peakColdReads[day]! += operations.coldRead[day]! * peak
      load.peakWrites[day]! += operations.write[day]! * peak
    }
  }
  return load
}
