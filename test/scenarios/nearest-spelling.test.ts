import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance, nearestSpelling } from '../../src/scenarios/nearest-spelling.ts'

it.each([
  ['ingets', 'ingest'],
  ['INGEST', 'ingest'],
  ['retenton', 'retention'],
  ['horizont', 'horizon'],
])('%s was meant to be %s', (written, meant) => {
  expect(nearestSpelling(written, ['ingest', 'retention', 'horizon', 'id'])).toBe(meant)
})

it('does not guess wildly', () => {
  expect(nearestSpelling('colour', ['ingest', 'retention'])).toBeUndefined()
  expect(nearestSpelling('C', ['A', 'B'])).toBeUndefined()
})

const word = fc.string({ maxLength: 8 })

property.prop([word, word])('edit distance is symmetric, and zero only for the same word', (a, b) => {
  expect(editDistance(a, b)).toBe(editDistance(b, a))
  expect(editDistance(a, b) === 0).toBe(a === b)
  expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
})
