import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'

test('every built-in model has its folder and its conformance test', () => {
  for (const id of Object.keys(BUILT_IN_MODELS)) {
    expect(existsSync(new URL(`../../src/models/${id}/model.ts`, import.meta.url))).toBe(true)
    expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true)
  }
})
