import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { Occupancy } from '../contract.ts'
import type { EfsConfig } from './config.ts'
import type { StorageState } from './storage-state.ts'

/** Logical bytes by class at the end of each month. */
export function occupancy(demand: DatasetDemand, { cold }: StorageState, { type }: EfsConfig): readonly Occupancy[] {
  const lastDays = demand.calendar.months.map(({ endDay }) => endDay - 1)
  const family = type === 'one-zone' ? 'EFS One Zone' : 'EFS'
  const atEnds = (bytesOn: (day: number) => number): Float64Array => Float64Array.from(lastDays, bytesOn)
  const [ia, archive] = [cold.ia.heldAtEnd.bytes, cold.archive.heldAtEnd.bytes]
  const classes = [
    {
      storageClass: `${family} Standard`,
      bytesAtMonthEnd: atEnds((day) => Math.max(0, demand.bytesStored[day]! - ia[day]! - archive[day]!)),
    },
    { storageClass: `${family} IA`, bytesAtMonthEnd: atEnds((day) => ia[day]!) },
    { storageClass: `${family} Archive`, bytesAtMonthEnd: atEnds((day) => archive[day]!) },
  ]
  return classes
    .filter(({ bytesAtMonthEnd }, index) => index === 0 || bytesAtMonthEnd.some((bytes) => bytes > 0))
    .map((entry) => ({ dataset: demand.id, ...entry }))
}
