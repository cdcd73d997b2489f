import { describe, expect, test } from 'vitest'
import { explainCost } from '../../src/explanation/explain-cost.ts'
import { sum } from '../../src/quantities/sum.ts'
import { runBuiltIn } from './run-built-in.ts'

describe('an explanation', () => {
  const { run, locate } = runBuiltIn('trucking-fleet')

  test('shows the dearest month of the option as its example, and a meter without one then in its own dearest', () => {
    const { meters } = explainCost(run, 'B')
    expect(meters[0]!.charge.month).toBe('2029-12')
    for (const { months, charge } of meters) {
      const dearest = Math.max(...months.map(({ cost }) => cost))
      expect(months.some(({ month }) => month === '2029-12') || charge.cost === dearest).toBe(true)
    }
  })

  test('says of a part what the whole bill is', () => {
    const whole = explainCost(run, 'B', { month: '2027-03' })
    const part = explainCost(run, 'B', { month: '2027-03', meter: 'TimedStorage-SIA-ByteHrs' })
    expect(whole.bill).toBeCloseTo(whole.total, 9)
    expect(part.bill).toBe(whole.bill)
    expect(part.total).toBeLessThan(part.bill)
  })

  test('follows stored bytes to the lines that put them there', () => {
    const { meters, demand } = explainCost(
      run,
      'B',
      { month: '2027-03', meter: 'TimedStorage-SIA-ByteHrs' },
      { locate, sources: { processed: 'raw' } },
    )
    const [part] = meters[0]!.charge.quantities
    expect(part).toMatchObject({
      dataset: 'processed',
      formula: 'mean stored bytes × hours simulated ÷ hours of the month',
    })
    expect(part!.placed.map(({ text }) => text)).toEqual([
      'processed: { model: s3, preset: standard-ia, config: { prefixes: 16 } }',
    ])
    const arrived = demand
      .find(({ dataset }) => dataset === 'processed')!
      .figures.find(({ name }) => name === 'arrived')!
    expect(arrived.lines.map(({ text }) => text)).toEqual([
      'derivedFrom: raw',
      'ratio: 0.5',
      'objectSize: { median: 190 kB, mean: 250 kB }',
      'ingest: 100 GB/day',
      'growth: { compound: 4 %/month }',
      'objectSize: { median: 350 kB, mean: 500 kB }',
    ])
  })

  test('shows the demand that the simulation ran on', () => {
    const { demand } = explainCost(run, 'B', { month: '2027-01' }, { locate })
    const raw = demand.find(({ dataset }) => dataset === 'raw')!
    const figure = (name: string) => raw.figures.find((candidate) => candidate.name === name)!
    expect(figure('arrived').bytes).toBeCloseTo(sum(run.demand.raw!.bytesIn.subarray(0, 31)), 0)
    expect(figure('stored at the end').objects).toBeCloseTo(run.demand.raw!.objectsStored[30]!, 3)
    expect(raw.figures.map(({ name }) => name)).not.toContain('rewritten')
  })

  test('narrows what a cluster says of options and datasets to the store of the option', () => {
    const { meters } = explainCost(run, 'C', { month: '2027-03' }, { locate })
    const terms = meters.flatMap(({ charge }) => charge.quantities.flatMap((part) => part.terms))
    expect(terms.find(({ name }) => name === 'core nodes at the end')!.stated!.lines.map(({ text }) => text)).toEqual([
      'cluster: { model: emr-hdfs, preset: persistent }',
    ])
    expect(
      terms.find(({ name }) => name === 'data in HDFS, checksums included')!.stated!.lines.map(({ text }) => text),
    ).toEqual(['raw:', 'processed:'])
  })

  test('gives every fact its source', () => {
    for (const option of ['A', 'B', 'C', 'D']) {
      const parts = explainCost(run, option).meters.flatMap(({ charge }) => charge.quantities)
      const facts = parts.flatMap(({ terms }) => terms.flatMap(({ fact }) => fact ?? []))
      expect(facts.length).toBeGreaterThan(0)
      for (const { statement, source } of facts) expect(source.title, statement).not.toBe('')
      const keyed = run.runs.find(({ id }) => id === option)!.usage.flatMap(({ derivation }) => derivation.terms)
      expect(keyed.filter(({ fact }) => fact !== undefined).length).toBeGreaterThan(0)
    }
  })
})
