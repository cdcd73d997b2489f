import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { modelReference } from '../../src/models/reference.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'

test.each(Object.values(BUILT_IN_MODELS))('the reference of $id is fresh (npm run docs)', (model) => {
  expect(readFileSync(`docs/models/${model.id}.md`, 'utf8') === modelReference(model)).toBe(true)
})
