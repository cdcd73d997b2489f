import { describe, expect, test } from 'vitest'
import { runBuiltIn } from '../explanation/run-built-in.ts'

function decide(id: string, settings: string[] = []) {
  const { document } = runBuiltIn(id, settings).run
  const option = (letter: string) => document.options.find((candidate) => candidate.id === letter)!
  return {
    document,
    option,
    value: (letter: string, criterion: 'cost' | 'latency' | 'access-control' | 'durability') =>
      option(letter).criteria[criterion].value!,
  }
}

describe('an object store wins for a fleet’s images', () => {
  const { document, option, value } = decide('trucking-fleet')

  test('clearly', () => {
    expect(document.recommendation).toMatchObject({ option: 'B', verdict: 'clear' })
    expect(document.answer).toEqual({ option: 'B', agrees: true })
  })
  test('over a key-value store that costs more than ten times as much and has to be exported for training', () => {
    expect(value('A', 'cost') / value('B', 'cost')).toBeGreaterThan(10)
    expect(option('A').criteria['ml-integration'].value).toBeGreaterThan(3_600_000)
    expect(option('A').findings.map(({ id }) => id)).toContain('dynamodb.item-size')
  })
  test('over a cluster and a file system that let people in whom IAM should keep out, by count', () => {
    for (const letter of ['C', 'D']) {
      expect(option(letter).feasible).toBe(false)
      expect(option(letter).access.leaks.map(({ principal }) => principal)).toContain('analyst')
      expect(option(letter).access.lockOuts.map(({ principal }) => principal)).toContain('fleet-uploader')
    }
    expect(option('B').access).toMatchObject({ leaks: [], lockOuts: [] })
  })
})

describe('a key-value store wins for sessions', () => {
  const { document, option, value } = decide('session-store')

  test('clearly', () => expect(document.recommendation).toMatchObject({ option: 'A', verdict: 'clear' }))
  test('because objects answer too late and cost a request each', () => {
    expect(value('B', 'latency')).toBeGreaterThan(10)
    expect(option('B').failed.map(({ criterion }) => criterion)).toContain('latency')
    expect(value('B', 'cost')).toBeGreaterThan(2 * value('A', 'cost'))
  })
})

describe('a file system wins for home directories', () => {
  const { document, option } = decide('shared-home-directories')

  test('clearly', () => expect(document.recommendation).toMatchObject({ option: 'D', verdict: 'clear' }))
  test('because nothing else serves applications that need a POSIX tree', () => {
    for (const letter of ['A', 'B', 'C'])
      expect(option(letter).failed.map(({ criterion }) => criterion)).toContain('consumers-served')
  })
})

describe('the disks of the job’s own cluster win for scratch data', () => {
  const { document, value } = decide('nightly-batch-scratch')

  test('although they would lose the data of others', () => {
    expect(document.recommendation.option).toBe('C')
    expect(value('C', 'durability')).toBeGreaterThan(1e-4)
  })
  test('because every part file costs requests elsewhere', () => {
    expect(value('B', 'cost')).toBeGreaterThan(1.5 * value('C', 'cost'))
    expect(value('D', 'cost')).toBeGreaterThan(5 * value('C', 'cost'))
  })
  test('and would no longer if the data had to outlive the night', () => {
    const kept = decide('nightly-batch-scratch', ['datasets.scratch.retention=30 days'])
    expect(kept.document.recommendation.option).not.toBe('C')
  })
})
