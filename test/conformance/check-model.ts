import { describe, expect, test } from 'vitest'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { modelLaws } from '../../src/testing.ts'

/** Runs the conformance suite over a built-in model. Each has a test file of its own, so that they run beside one another. */
export function checkBuiltInModel(id: string): void {
  describe(`model ${id}`, () => {
    const model = BUILT_IN_MODELS[id]!
    test('is registered under its own id', () => expect(model.id).toBe(id))
    for (const law of modelLaws(model, { numRuns: 25 })) test(law.statement, () => law.check())
  })
}
