import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { assetPath } from '../../../src/scenarios/files/asset-path.ts'

it('finds the fonts from the source tree', () => {
  expect(readdirSync(assetPath('fonts'))).toContain('inter-latin-400-normal.woff2')
})

it('finds a folder from wherever a bundler put the module', () => {
  const root = mkdtempSync(join(tmpdir(), 'asset-path-'))
  try {
    mkdirSync(join(root, 'assets/fonts'), { recursive: true })
    const chunk = pathToFileURL(join(root, 'dist/chunks/render-AB12.js')).href
    expect(assetPath('fonts', chunk)).toBe(join(root, 'assets/fonts'))
  } finally {
    rmSync(root, { recursive: true })
  }
})

it('says what is missing when the package is incomplete', () => {
  expect(() => assetPath('fonts', pathToFileURL(join(tmpdir(), 'nowhere/module.js')).href)).toThrow(
    /fonts are missing.*assets\/fonts/,
  )
})
