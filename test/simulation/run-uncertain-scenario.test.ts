import { describe, expect, it } from 'vitest'
import { uncertaintySchema } from '../../src/document/uncertainty-schema.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { checkStores } from '../../src/scenarios/check-stores.ts'
import { CERTAIN, parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { writtenOptions } from '../../src/scenarios/scenario-options.ts'
import { uncertaintyOf } from '../../src/scenarios/uncertainty-of.ts'
import { runUncertainScenario } from '../../src/simulation/run-uncertain-scenario.ts'
import { drawSimulator } from '../../src/uncertainty/simulate-draw.ts'

const SCENARIO = `stowage: 1
title: Where should the sessions live?
start: 2027-01-01
horizon: 1 month
region: us-east-1
prices:
  - { service: AmazonDynamoDB, on: 2027-01-01, multiply: 1 }
datasets:
  sessions:
    kind: record
    ingest: 1000000 records/day
    objectSize: { low: 2 kB, high: 14 kB }
    reads: none
    scans: none
    updates: none
    deletes: none
    retention: forever
    peakToMean: 2
criteria:
  cost: { weight: 100, worst: $1000, best: $1, scale: log }
uncertainty:
  futures:
    cut: { probability: 25 %, set: { prices.0.multiply: 0.5 } }
options:
  table:
    name: DynamoDB
    place:
      sessions: { model: dynamodb, preset: on-demand, config: { itemOverheadBytes: { p10: 20, p50: 100, p90: 900 } } }
  bucket:
    name: S3
    place:
      sessions: { model: s3, preset: standard }
`

const parsed = (settings: readonly string[] = []) => {
  const result = parseScenario(SCENARIO, { file: 'sessions.yaml', settings })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  expect(checkStores(result, BUILT_IN_MODELS)).toEqual([])
  return result
}

const simulate = drawSimulator({ models: BUILT_IN_MODELS, book: builtInPriceBook })
const { scenario, input, provenance } = parsed()
const { document } = await runUncertainScenario(
  {
    scenario,
    id: 'sessions',
    hash: 'ab',
    models: BUILT_IN_MODELS,
    book: builtInPriceBook,
    seed: 1,
    unknowns: provenance.unknowns,
    assumed: provenance.assumed,
  },
  {
    uncertainty: uncertaintyOf(scenario, input, BUILT_IN_MODELS)!,
    draws: 16,
    runnerFor: () => async (draws) =>
      draws.map((settings) => {
        const drawn = parsed([CERTAIN, ...settings]).scenario
        return simulate({ ...drawn, options: writtenOptions(drawn) })
      }),
  },
)
const uncertainty = document.uncertainty!

describe('an uncertain scenario', () => {
  it('has a document as its schema wants it', () => {
    expect(uncertaintySchema.parse(uncertainty)).toEqual(uncertainty)
  })

  it('draws the settings of a store like the workload', () => {
    expect(uncertainty.inputs.map(({ path, low, median, high }) => [path, low, median, high])).toEqual([
      ['datasets.sessions.objectSize', '3.2 kB', '8 kB', '12.8 kB'],
      ['options.table.place.sessions.config.itemOverheadBytes', '20', '100', '900'],
    ])
    const overhead = uncertainty.swings.find(({ path }) => path.endsWith('itemOverheadBytes'))!
    const margins = overhead.points.map(({ margin }) => margin)
    expect(new Set(margins).size).toBeGreaterThan(1)
  })

  it('bills every future at its prices: a cut by half halves what the service costs, and only that', () => {
    const [written, cut] = uncertainty.futureRegret!.futures.map(({ options }) =>
      Object.fromEntries(options.map(({ option, cost }) => [option, cost])),
    )
    expect(cut!.table! / written!.table!).toBeCloseTo(0.5, 9)
    expect(cut!.bucket).toBe(written!.bucket)
    expect(written!.table).toBeCloseTo(document.options.find(({ id }) => id === 'table')!.cost.total, 9)
  })

  it('finds the size from which on the other option is cheaper, as the simulator has it', () => {
    const { turns } = uncertainty.swings.find(({ path }) => path === 'datasets.sessions.objectSize')!
    const [{ below, above }, ...others] = turns as [(typeof turns)[number]]
    expect(others).toEqual([])
    const winnerAt = (kilobytes: number): string => {
      const drawn = parsed([CERTAIN, `datasets.sessions.objectSize=${kilobytes} kB`]).scenario
      const { monthlyCost } = simulate({ ...drawn, options: writtenOptions(drawn) })
      return monthlyCost[0]! < monthlyCost[1]! ? 'table' : 'bucket'
    }
    const at = Number.parseFloat(above.amount)
    expect(Number.parseFloat(below.amount)).toBeCloseTo(at, 1)
    expect([winnerAt(0.98 * at), winnerAt(1.02 * at)]).toEqual([below.winner, above.winner])
    expect([below.winner, above.winner]).toEqual(['table', 'bucket'])
  })
})
