import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Preferences } from '../../../src/decision/decide.ts'
import { valuate, valueFunction } from '../../../src/decision/value-function.ts'
import { normalQuantile } from '../../../src/demand/normal.ts'
import { scrambledSobol } from '../../../src/sampling/sobol.ts'
import { analyseDraws as analyseSummed } from '../../../src/uncertainty/analysis/analyse-draws.ts'
import { valuateColumn } from '../../../src/uncertainty/analysis/draw-utilities.ts'
import {
  binsByInput,
  partialInformation,
  perfectInformation,
} from '../../../src/uncertainty/analysis/value-of-information.ts'
import type { OutcomeTable } from '../../../src/uncertainty/outcome-table.ts'
import { summedOutcomes } from '../../../src/uncertainty/sum-bills.ts'

const preferences: Preferences = {
  requirements: [],
  values: {
    cost: valueFunction({ worst: 100, best: 0 }),
    latency: valueFunction({ worst: 100, best: 1 }, [], 'log'),
  },
  weights: { cost: 0.6, latency: 0.4 },
}
const request = { seed: 7, feasibleShare: 0.95 }

const DRAWS = 64
const tables = fc
  .array(
    fc.record({
      level: fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { minLength: 2 * DRAWS, maxLength: 2 * DRAWS }),
      failing: fc.integer({ min: 0, max: DRAWS }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((options) => tableOf(options))

function tableOf(options: readonly { readonly level: readonly number[]; readonly failing: number }[]): OutcomeTable {
  const draws = Array.from({ length: DRAWS }, (_, draw) => draw)
  return {
    draws: DRAWS,
    replicates: 4,
    options: options.map((_, index) => `option ${index}`),
    criteria: ['cost', 'latency'],
    months: ['2026-01'],
    inputs: ['input'],
    scores: Float64Array.from(draws, (draw) => normalQuantile((draw + 0.5) / DRAWS)),
    amounts: Float64Array.from(draws),
    monthlyCost: Float64Array.from(draws.flatMap((draw) => options.map(({ level }) => level[2 * draw]!))),
    levels: Float64Array.from(
      draws.flatMap((draw) => options.flatMap(({ level }) => level.slice(2 * draw, 2 * draw + 2))),
    ),
    feasible: Uint8Array.from(draws.flatMap((draw) => options.map(({ failing }) => (draw < failing ? 0 : 1)))),
  }
}

const analyseDraws = (table: OutcomeTable, asked: Preferences, how: typeof request) =>
  analyseSummed(summedOutcomes(table), asked, how)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('an analysis of draws', () => {
  test('chances of ranks add up to one over ranks and over options', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { best, uncertainLevels, uncertainBoth } = analyseDraws(table, preferences, request)
        expect(sum(best.probability)).toBeCloseTo(1, 9)
        for (const { rankAcceptability } of [uncertainLevels, uncertainBoth])
          for (const index of table.options.keys()) {
            expect(sum(rankAcceptability[index]!)).toBeCloseTo(1, 9)
            expect(sum(rankAcceptability.map((row) => row[index]!))).toBeCloseTo(1, 9)
          }
        expect(uncertainLevels.rankAcceptability.map(([first]) => first)).toEqual(
          best.probability.map((own) => expect.closeTo(own, 9)),
        )
      }),
      { numRuns: 20 },
    )
  })

  test('knowing everything is worth the least expected regret, and no less than knowing one input', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { options, perfect, inputs } = analyseDraws(table, preferences, request)
        expect(perfect.score.value).toBeCloseTo(Math.min(...options.map(({ regret }) => regret.expected)), 9)
        expect(inputs[0]!.score.value).toBeGreaterThanOrEqual(0)
        expect(inputs[0]!.score.value).toBeLessThanOrEqual(perfect.score.value + 1e-12)
      }),
      { numRuns: 20 },
    )
  })

  test('an option that fails in every draw is behind one that never does, whatever it scores', () => {
    const level = (own: number) => Array.from({ length: 2 * DRAWS }, () => own)
    const { best, options, perfect } = analyseDraws(
      tableOf([
        { level: level(1), failing: DRAWS },
        { level: level(90), failing: 0 },
      ]),
      preferences,
      request,
    )
    expect(best).toEqual({ probability: [0, 1], halfWidth: 0, enough: true })
    expect(options.map(({ qualifies }) => qualifies)).toEqual([false, true])
    expect(perfect.score.value).toBe(0)
  })

  test('adding an option leaves how the others compare in pairs', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const fewer = tableWithout(table)
        const all = analyseDraws(table, preferences, request).uncertainBoth.pairwiseWinning
        const some = analyseDraws(fewer, preferences, request).uncertainBoth.pairwiseWinning
        for (const [row, own] of some.entries())
          for (const [at, share] of own.entries()) expect(all[row]![at]).toBeCloseTo(share, 9)
      }),
      { numRuns: 10 },
    )
  })

  test('the order in which options are written does not matter', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const there = analyseDraws(table, preferences, request)
        const back = analyseDraws(reversed(table), preferences, request)
        const last = table.options.length - 1
        expect(
          back.options.toReversed().map(({ option, score, totalCost, regret }) => [option, score, totalCost, regret]),
        ).toEqual(there.options.map(({ option, score, totalCost, regret }) => [option, score, totalCost, regret]))
        for (const mode of ['uncertainLevels', 'uncertainBoth'] as const)
          for (const [row, own] of there[mode].pairwiseWinning.entries())
            for (const [at, share] of own.entries())
              expect(back[mode].pairwiseWinning[last - row]![last - at]).toBeCloseTo(share, 9)
        expect(back.perfect.score.value).toBeCloseTo(there.perfect.score.value, 9)
        expect(back.inputs[0]!.score.value).toBeCloseTo(there.inputs[0]!.score.value, 9)
      }),
      { numRuns: 10 },
    )
  })

  test('a criterion of no weight is not heard', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { latency, ...values } = preferences.values
        const without = analyseDraws(table, { ...preferences, values, weights: { cost: 1 } }, request)
        expect(analyseDraws(table, { ...preferences, weights: { cost: 1, latency: 0 } }, request)).toEqual(without)
      }),
      { numRuns: 10 },
    )
  })

  test('options alike in every draw share all ranks, and knowing an input that never varies is worth nothing', () => {
    const level = Array.from({ length: 2 * DRAWS }, () => 50)
    const table = tableOf([
      { level, failing: 0 },
      { level, failing: 0 },
    ])
    const constant = { ...table, scores: new Float64Array(DRAWS), amounts: new Float64Array(DRAWS).fill(3) }
    const { best, options, inputs, perfect, uncertainBoth } = analyseDraws(constant, preferences, request)
    expect(best.probability).toEqual([0.5, 0.5])
    expect(uncertainBoth.rankAcceptability).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ])
    expect(options.every(({ totalCost }) => totalCost.p5 === 50 && totalCost.p95 === 50)).toBe(true)
    expect([inputs[0]!.score.value, inputs[0]!.cost!.value, perfect.score.value]).toEqual([0, 0, 0])
  })

  test('values of a column are those of its levels one by one', () => {
    const value = valueFunction({ worst: 200, best: 2 }, [{ at: 20, value: 0.7 }], 'log')
    const levels = Float64Array.from([500, 200, 90, 20, 19, 3, 2, 1, Number.NaN])
    const own = new Float64Array(levels.length)
    valuateColumn(value, levels, 0, 1, own, 0, 1)
    expect([...own]).toEqual(
      [...levels].map((level) => expect.closeTo(valuate(value, Number.isNaN(level) ? null : level).utility, 12)),
    )
  })
})

function reversed(table: OutcomeTable): OutcomeTable {
  const count = table.options.length
  const turn = <T extends Float64Array | Uint8Array>(values: T, width: number) =>
    values.map((_, at) => {
      const [row, option] = [Math.floor(at / width / count), Math.floor(at / width) % count]
      return values[(row * count + count - 1 - option) * width + (at % width)]!
    }) as T
  return {
    ...table,
    options: table.options.toReversed(),
    monthlyCost: turn(table.monthlyCost, 1),
    levels: turn(table.levels, 2),
    feasible: turn(table.feasible, 1),
  }
}

function tableWithout(table: OutcomeTable): OutcomeTable {
  const kept = table.options.length - 1
  const drop = <T extends Float64Array | Uint8Array>(values: T, width: number) =>
    values.filter((_, at) => Math.floor(at / width) % (kept + 1) < kept) as T
  return {
    ...table,
    options: table.options.slice(0, kept),
    monthlyCost: drop(table.monthlyCost, 1),
    levels: drop(table.levels, 2),
    feasible: drop(table.feasible, 1),
  }
}

describe('the value of information', () => {
  test('of two options whose payoffs differ by a normal number is σ(φ(m/σ) − |m|/σ Φ(−|m|/σ))', () => {
    // Raiffa & Schlaifer (1961): the unit normal loss integral, 0.3989 at 0 and 0.1978 at 0.5.
    const draws = 4096
    const z = scrambledSobol({ dimensions: 2, exponent: 12 }, { seed: 3, label: 'loss' }).map(normalQuantile)
    const known = z.filter((_, at) => at % 2 === 0)
    const other = z.filter((_, at) => at % 2 === 1)
    const payoffs = new Float64Array(2 * draws)
    for (let draw = 0; draw < draws; draw++) payoffs[2 * draw] = 1 + 2 * known[draw]!
    const input = { draws, replicates: 1, options: 2, payoffs }
    expect(perfectInformation(input).value).toBeCloseTo(2 * 0.1978, 3)
    expect(partialInformation(input, binsByInput(known, 1)).value).toBeCloseTo(2 * 0.1978, 2)
    expect(partialInformation(input, binsByInput(other, 1)).value).toBeLessThan(0.01)
  })
})
