import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { assetPath } from '../scenarios/files/asset-path.ts'

/** Name by which commands take the questions that come with Stowage, unless there is a file or folder of that name. */
export const BUILT_IN_NOTES = 'built-in'

/** Where notes are read from: files, and whether they are those of a folder. */
export interface NoteFiles {
  readonly files: readonly string[]
  readonly folder: boolean
}

/** The notes that a path stands for: itself, all Markdown below a folder in alphabetical order, or the built-in questions. */
export function noteFiles(path: string, cwd: string): NoteFiles {
  const place = resolve(cwd, path)
  if (path === '-') return { files: ['-'], folder: false }
  if (path === BUILT_IN_NOTES && !existsSync(place)) {
    const bank = assetPath('question bank')
    return { files: markdownBelow(bank).map((file) => join(bank, file)), folder: true }
  }
  if (!existsSync(place) || !statSync(place).isDirectory()) return { files: [path], folder: false }
  return { files: markdownBelow(place).map((file) => join(path, file)), folder: true }
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/iu.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}
