import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readSource } from '../scenario-source.ts'
import { assetPath } from './asset-path.ts'

/** A scenario that comes with Stowage. */
export interface BuiltInScenario {
  /** Name by which it is run, that of its file. */
  readonly id: string
  readonly title: string
  readonly file: string
}

/** The scenarios of the library, by id. */
export function listBuiltInScenarios(): readonly BuiltInScenario[] {
  const folder = assetPath('built-in scenarios')
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .sort()
    .map((entry) => {
      const file = join(folder, entry)
      const title: unknown = readSource(readFileSync(file, 'utf8'), entry).document.get('title')
      return { id: basename(entry, '.yaml'), title: String(title), file }
    })
}
