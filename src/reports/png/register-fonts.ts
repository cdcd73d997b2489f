import { join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'
import { assetPath } from '../../scenarios/files/asset-path.ts'

/** The files of the families that the charts name; a family's weights are told apart by the files themselves. */
const FONTS = [
  { file: 'inter-latin-400-normal.woff2', family: 'Inter' },
  { file: 'inter-latin-600-normal.woff2', family: 'Inter' },
  { file: 'inter-latin-ext-400-normal.woff2', family: 'Inter Extended' },
  { file: 'noto-sans-kr-korean-400-normal.woff2', family: 'Noto Sans KR' },
] as const

let registered = false

/**
 * Gives the canvas the fonts that ship with the package, once per process, so that no chart depends on the system's.
 *
 * @throws Error when a font file is missing or broken.
 */
export function registerFonts(): void {
  if (registered) return
  const folder = assetPath('fonts')
  for (const { file, family } of FONTS) {
    if (!GlobalFonts.registerFromPath(join(folder, file), family)) throw new Error(`Cannot read the font ${file}.`)
  }
  registered = true
}
