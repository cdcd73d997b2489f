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
  return builtInScenarioFiles().map(({ id, file }) => {
    const title: unknown = readSource(readFileSync(file, 'utf8'), basename(file)).document.get('title')
    return { id, title: String(title), file }
  })
}

/** Where the scenarios of the library lie, by id; reads none of them. */
export function builtInScenarioFiles(): readonly Omit<BuiltInScenario, 'title'>[] {
  const folder = assetPath('built-in scenarios')
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .sort()
    .map((entry) => ({ id: basename(entry, '.yaml'), file: join(folder, entry) }))
}
