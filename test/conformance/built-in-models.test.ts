import { describe, expect, test } from 'vitest'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { modelLaws } from '../../src/testing.ts'

for (const [id, model] of Object.entries(BUILT_IN_MODELS))
  describe(`model ${id}`, () => {
    test('is registered under its own id', () => expect(model.id).toBe(id))
    for (const law of modelLaws(model)) test(law.statement, () => law.check())
  })
