import { describe, expect, it } from 'vitest'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { loadScenario } from '../../src/scenarios/files/load-scenario.ts'
import { CERTAIN } from '../../src/scenarios/parse-scenario.ts'
import { uncertaintyOf } from '../../src/scenarios/uncertainty-of.ts'
import { centre } from '../../src/uncertainty/distribution.ts'
import { settingsFor } from '../../src/uncertainty/draw-inputs.ts'
import { drawnCriteria, drawSimulator } from '../../src/uncertainty/simulate-draw.ts'
import { runBuiltIn } from '../explanation/run-built-in.ts'

const { loaded, run } = runBuiltIn('trip-history', ['horizon=2 months'])
const uncertainty = uncertaintyOf(loaded.scenario, loaded.input)!
const simulate = drawSimulator({ models: BUILT_IN_MODELS, book: builtInPriceBook })

function drawn(amounts: readonly number[], more: readonly string[] = [], by = simulate) {
  return by({ ...loadedAt(amounts, more), options: run.scenario.options })
}

function loadedAt(amounts: readonly number[], more: readonly string[] = []) {
  const settings = [
    'horizon=2 months',
    CERTAIN,
    ...settingsFor(uncertainty, [...amounts, uncertainty.futures.length]),
    ...more,
  ]
  const result = loadScenario('trip-history', {
    models: BUILT_IN_MODELS,
    settings,
    folder: '/',
    readStandardInput: () => '',
  })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result.scenario
}

describe('a draw', () => {
  const medians = uncertainty.inputs.map(({ distribution }) => centre(distribution))
  const { options } = run.document
  const criteria = drawnCriteria(loaded.scenario)

  // In the order of the scenario; the document ranks them.
  const ranked = Object.keys(run.scenario.options).map((id) => options.find((option) => option.id === id)!)

  it('of all medians is the run without draws, to the last bit', () => {
    const row = drawn(medians)
    expect(row.feasible).toEqual(ranked.map(({ feasible }) => feasible))
    expect(row.levels).toEqual(
      run.assessed.flatMap(({ measurements }) => criteria.map((id) => measurements[id].value ?? Number.NaN)),
    )
  })

  it('bills by option and month what its level of cost adds up', () => {
    const { monthlyCost, levels } = drawn(medians)
    const months = monthlyCost.length / ranked.length
    for (const [index] of ranked.entries()) {
      const total = monthlyCost.slice(index * months, (index + 1) * months).reduce((sum, bill) => sum + bill, 0)
      expect(total).toBeCloseTo(levels[index * criteria.length + criteria.indexOf('cost')]!, 6)
    }
  })

  it('tries out anew who may get at what where people or hosts differ', () => {
    const grants = ['access.grants.1.principals=[gateway-role, visitors]']
    const anew = drawSimulator({ models: BUILT_IN_MODELS, book: builtInPriceBook })
    drawn(medians)
    expect(drawn(medians, grants)).toEqual(drawn(medians, grants, anew))
    expect(drawn(medians, grants)).not.toEqual(drawn(medians))
  })

  it('tries it out anew where a future sets stores to something else', () => {
    const cluster = (kerberos: boolean): typeof run.scenario.options => ({
      A: { name: 'HDFS', place: { trips: { model: 'emr-hdfs', preset: 'persistent', config: { kerberos } } } },
    })
    const scenario = loadedAt(medians)
    const one = drawSimulator({ models: BUILT_IN_MODELS, book: builtInPriceBook })
    const violations = (kerberos: boolean): number | undefined =>
      one({ ...scenario, options: cluster(kerberos) }).levels[criteria.indexOf('access-control')]
    expect(violations(false)).toBeGreaterThan(violations(true)!)
  })

  it('leaves the next one as it would have been', () => {
    const before = drawn(medians)
    drawn(medians.map((amount) => amount * 2))
    expect(drawn(medians)).toEqual(before)
  })
})
