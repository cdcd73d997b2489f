import type { Source } from '../quantities/source.ts'
import table from './region-rtt.json' with { type: 'json' }

/** Where the round-trip times were read. */
export const roundTripSource = table.source as Source

/** Measured round-trip time between two regions in ms, `undefined` for a region that the table does not hold. */
export function roundTripMs(from: string, to: string): number | undefined {
  const row = (table.roundTrip as Record<string, number[]>)[from]
  const column = table.regions.indexOf(to)
  return row === undefined || column === -1 ? undefined : row[column]
}

/** Regions of the table. */
export const KNOWN_REGIONS: readonly string[] = table.regions
