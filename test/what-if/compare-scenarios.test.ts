import { describe, expect, it } from 'vitest'
import { compareScenarios, inputDifferences } from '../../src/what-if/compare-scenarios.ts'
import { exampleDocument } from '../reports/example-document.ts'

describe('what differs between two scenarios as written', () => {
  it('is every setting that is written differently, in any depth and in lists', () => {
    const before = { datasets: { raw: { ingest: '1 GB/day', scans: [{ every: '1 day' }] } }, title: 'Where?' }
    const after = { datasets: { raw: { ingest: '2 GB/day', scans: [{ every: '7 days' }] } }, title: 'Where?' }
    expect(inputDifferences(before, after)).toEqual([
      { path: 'datasets.raw.ingest', before: '1 GB/day', after: '2 GB/day' },
      { path: 'datasets.raw.scans.0.every', before: '1 day', after: '7 days' },
    ])
  })
  it('is one difference where a whole group is on one side only', () => {
    expect(inputDifferences({ a: 1 }, { a: 1, growth: { compound: '4 %/month' } })).toEqual([
      { path: 'growth', after: '{ compound: 4 %/month }' },
    ])
    expect(inputDifferences({ reads: 'none' }, { reads: { lookups: '1 /s' } })).toEqual([
      { path: 'reads', before: 'none', after: '{ lookups: 1 /s }' },
    ])
  })
})

describe('two decided scenarios', () => {
  const document = exampleDocument()
  it('that are the same have nothing to show', () => {
    const same = compareScenarios({ input: { a: 1 }, document }, { input: { a: 1 }, document })
    expect(same.inputs).toEqual([])
    expect(same.options.flatMap(({ criteria }) => criteria)).toEqual([])
    expect(same.verdicts[0]).toEqual(same.verdicts[1])
  })
  it('are compared option by option, also where one lacks an option', () => {
    const [first, ...rest] = document.options
    const level = { ...first!.criteria.latency, value: 12_345 }
    const changed = { ...first!, score: 0.1, criteria: { ...first!.criteria, latency: level } }
    const { options } = compareScenarios(
      { input: {}, document },
      { input: {}, document: { ...document, options: [changed, ...rest.slice(1)] } },
    )
    expect(options.map(({ id }) => id)).toEqual(document.options.map(({ id }) => id).sort())
    const own = options.find(({ id }) => id === first!.id)!
    expect(own).toMatchObject({ before: { score: first!.score }, after: { score: 0.1 } })
    expect(own.criteria).toEqual([{ criterion: 'latency', before: first!.criteria.latency.value, after: 12_345 }])
    expect(options.find(({ id }) => id === rest[0]!.id)).not.toHaveProperty('after')
  })
})
