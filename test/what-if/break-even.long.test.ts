import { describe, expect, it } from 'vitest'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { decideScenario } from '../../src/simulation/run-scenario.ts'
import { breakEven } from '../../src/what-if/break-even.ts'
import { type Judge, judgedOf } from '../../src/what-if/judge.ts'
import { parseQuantityRange, settingsAt, stepsOf } from '../../src/what-if/quantity-range.ts'

const between = ['A', 'B'] as const

describe('the break-even through the simulator', () => {
  const scenario = (settings: readonly string[]) => {
    const parsed = parseScenario(
      `stowage: 1
title: Records in a table or in objects
start: 2027-01-01
horizon: 30 days
region: us-east-1
datasets:
  records:
    kind: record
    initial: 1 GB
    ingest: 1 records/s
    objectSize: 1 kB
    reads: { lookups: 10 /s }
    retention: forever
criteria:
  cost: { weight: 100, worst: "$1,000", best: "$1", scale: log }
options:
  A: { name: Table, place: { records: { model: dynamodb, preset: on-demand } } }
  B: { name: Objects, place: { records: { model: s3, preset: standard } } }
`,
      { file: 'records.yaml', settings },
    )
    if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
    return parsed
  }
  const judge: Judge = (settings) => {
    const { scenario: decided, provenance } = scenario(settings)
    const input = {
      scenario: decided,
      id: 'records',
      hash: '',
      models: BUILT_IN_MODELS,
      book: builtInPriceBook,
      seed: 1,
    }
    return judgedOf(decideScenario({ ...input, ...provenance }).decision)
  }

  it.each(['cost', 'score'] as const)('by %s lies where a dense sweep sees the leader change', (on) => {
    // One write unit a kilobyte and $0.25 a GB-month make large records dear in a table; a request each makes small ones dear in S3.
    const moved = parseQuantityRange('datasets.records.objectSize=200 B..400 kB')
    const { crossings, decisions } = breakEven({ range: moved, between, on }, judge)
    expect(crossings).toHaveLength(1)
    expect(decisions).toBeLessThan(40)

    const dense = stepsOf(moved, 150)
    const leads = dense.map((amount) => {
      const [a, b] = judge(settingsAt(moved, amount)).options
      return on === 'cost' ? b!.cost - a!.cost : a!.score - b!.score
    })
    const last = leads.findIndex((lead) => lead < 0)
    expect(leads.slice(last).every((lead) => lead <= 0)).toBe(true)
    expect(crossings[0]!.above).toBeGreaterThanOrEqual(dense[last - 1]! * (1 - 1e-5))
    expect(crossings[0]!.below).toBeLessThanOrEqual(dense[last]! * (1 + 1e-5))
    expect(crossings[0]).toMatchObject({ aheadBelow: 'A', aheadAbove: 'B' })
  })
})
