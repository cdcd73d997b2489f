import type { DatasetDemand } from '../../demand/dataset-demand.ts'

/**
 * Objects that die of old age on the same whole day of their life. They arrived at moments in [`fromMoment`, `toMoment`) of their first
 * day, and die `index` days later at the same moment, moved by the fraction of a day in the retention.
 */
export interface RetentionGroup {
  readonly index: number
  readonly fromMoment: number
  readonly toMoment: number
  readonly objects: Float64Array
  readonly bytes: Float64Array
}

/**
 * Removals by retention, day by day. A life of L = K + f days ends on the K-th day after the first for the share 1 - f of a cohort that
 * arrived early in its day, and one day later for the rest.
 */
export function retentionGroups(demand: DatasetDemand): RetentionGroup[] {
  const { retentionDays: life, deleteHazardPerDay: hazard } = demand
  if (life === Number.POSITIVE_INFINITY) return []
  const whole = Math.floor(life)
  const fraction = life - whole
  const survivors = Math.exp(-hazard * life)
  const group = (index: number, fromMoment: number, toMoment: number): RetentionGroup => ({
    index,
    fromMoment,
    toMoment,
    objects: delayed(demand.objectsIn, index, survivors * (toMoment - fromMoment)),
    bytes: delayed(demand.bytesIn, index, survivors * (toMoment - fromMoment)),
  })
  return [group(whole, 0, 1 - fraction), ...(fraction > 0 ? [group(whole + 1, 1 - fraction, 1)] : [])]
}

function delayed(values: Float64Array, by: number, factor: number): Float64Array {
  const result = new Float64Array(values.length)
  for (let day = by; day < values.length; day++) result[day] = values[day - by]! * factor
  return result
}
