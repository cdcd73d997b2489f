import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folders that travel in the package beside the code, by what they hold. They keep their place in the source tree. */
const ASSET_FOLDERS = {
  'built-in scenarios': 'src/scenarios/library',
  fonts: 'assets/fonts',
  'question bank': 'src/exam/bank',
} as const

export type AssetFolder = keyof typeof ASSET_FOLDERS

/**
 * Absolute path of a folder of files that ships with the package.
 *
 * Searched upwards from this module, because a bundler moves the module (`src/scenarios/files` here, `dist/chunks` in the
 * package) while the folders stay where they are under the package's root.
 *
 * @throws Error when no parent folder holds it, which means that the package is incomplete.
 */
export function assetPath(folder: AssetFolder, from: string = import.meta.url): string {
  const start = dirname(fileURLToPath(from))
  for (let place = start; ; place = dirname(place)) {
    const candidate = join(place, ASSET_FOLDERS[folder])
    if (existsSync(candidate)) return candidate
    if (place === dirname(place)) {
      throw new Error(`The ${folder} are missing: no folder above ${start} holds ${ASSET_FOLDERS[folder]}.`)
    }
  }
}
