import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOnlyModel } from '../../../src/models/facts-only/model.ts'
import { modelLaws } from '../../../src/testing.ts'

const configs = fc.constantFrom(...Object.values(factsOnlyModel.presets).map(({ config }) => config))

describe('every service that is judged on facts obeys the laws of storage models', () => {
  for (const law of modelLaws(factsOnlyModel, { configs, numRuns: 25 })) test(law.statement, () => law.check())
})

test('a figure that nobody read again is called an assumption, never documentation', () => {
  for (const [name, { source }] of Object.entries(factsOnlyModel.facts))
    if (source.note?.startsWith('Recalled') === true) expect(source.trust, name).toBe('assumption')
})
