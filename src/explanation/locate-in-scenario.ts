import type { ScenarioSource } from '../scenarios/scenario-source.ts'
import { type StatedLine, statedLines } from '../scenarios/stated-lines.ts'

/** What a scenario says about a path. */
export interface Statement {
  /** The path asked for. */
  readonly path: string
  /** `value`: the lines state the value; `origin`: they state what it follows from; `surroundings`: the nearest part that is written. */
  readonly says: 'value' | 'origin' | 'surroundings'
  /** Empty only where nothing on the way to the path is written. */
  readonly lines: readonly StatedLine[]
}

/** Finds what the scenario states about a path, such as `datasets.raw.ingest`. */
export type LocateInScenario = (path: string) => Statement

/** For scenarios that were not read from a file. */
export const nowhere: LocateInScenario = (path) => ({ path, says: 'surroundings', lines: [] })

/** What a key of a dataset follows from where it is not written itself. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  ingest: ['trace', 'derivedFrom', 'ratio'],
  growth: ['trace', 'derivedFrom', 'ratio'],
}

/**
 * Wires paths to the lines of the file that the scenario was read from. A derived dataset has no ingest of its own: the lines then say what
 * it is derived from. Where nothing is written, the nearest group around the path is named by its first line.
 */
export function locateInScenario(source: ScenarioSource): LocateInScenario {
  return (path) => {
    const keys = path.split('.')
    const own = statedLines(source, keys)
    // Datasets as a whole are shown by name: what counts of them is told with their demand.
    if (own.length > 0) return { path, says: 'value', lines: isWholeDataset(keys) ? own.slice(0, 1) : own }
    const origins = (isKeyOfDataset(keys) ? (ORIGINS[keys[2]!] ?? []) : []).flatMap((key) =>
      statedLines(source, [...keys.slice(0, 2), key]),
    )
    if (origins.length > 0) return { path, says: 'origin', lines: origins }
    for (let depth = keys.length - 1; depth > 0; depth--) {
      const around = statedLines(source, keys.slice(0, depth))
      if (around.length > 0) return { path, says: 'surroundings', lines: around.slice(0, 1) }
    }
    return { path, says: 'surroundings', lines: [] }
  }
}

function isWholeDataset(keys: readonly string[]): boolean {
  return keys.length <= 2 && keys[0] === 'datasets'
}

function isKeyOfDataset(keys: readonly string[]): boolean {
  return keys.length === 3 && keys[0] === 'datasets'
}
