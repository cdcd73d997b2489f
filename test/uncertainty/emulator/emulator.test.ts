import { describe, expect, test } from 'vitest'
import { normalCdf, normalQuantile } from '../../../src/demand/normal.ts'
import { scrambledSobol } from '../../../src/sampling/sobol.ts'
import { spreadOf } from '../../../src/uncertainty/analysis/spread.ts'
import { emulate } from '../../../src/uncertainty/emulator/emulate.ts'
import { fitEmulator } from '../../../src/uncertainty/emulator/fit-emulator.ts'
import type { OutcomeTable } from '../../../src/uncertainty/outcome-table.ts'
import { totalCosts } from '../../../src/uncertainty/sum-bills.ts'

type Model = (scores: readonly number[]) => { readonly bills: readonly number[]; readonly level: number }

function simulate(model: Model, inputs: number, exponent: number, seed: number): OutcomeTable {
  const draws = 2 ** exponent
  const scores = scrambledSobol({ dimensions: inputs, exponent }, { seed, label: 'inputs' }).map(normalQuantile)
  const outcomes = Array.from({ length: draws }, (_, draw) =>
    model([...scores.slice(draw * inputs, (draw + 1) * inputs)]),
  )
  return {
    draws,
    replicates: 1,
    options: ['A'],
    criteria: ['latency'],
    months: outcomes[0]!.bills.map((_, month) => `month ${month}`),
    inputs: Array.from({ length: inputs }, (_, input) => `input ${input}`),
    scores,
    amounts: scores,
    monthlyCost: Float64Array.from(outcomes.flatMap(({ bills }) => bills)),
    levels: Float64Array.from(outcomes, ({ level }) => level),
    feasible: Uint8Array.from(outcomes, ({ level }) => (level > 0 ? 1 : 0)),
  }
}

describe('an emulator', () => {
  test('reproduces a log-linear bill and a quadratic level exactly', () => {
    const model: Model = ([a, b]) => ({
      bills: [Math.exp(3 + 0.2 * a!), Math.exp(3 + 0.3 * a! - 0.1 * b!)],
      level: a! * a! - 2 * b! - 3,
    })
    const truth = simulate(model, 2, 9, 2)
    const emulated = emulate(fitEmulator(simulate(model, 2, 5, 1)), truth, 1)
    for (const [draw, total] of totalCosts(truth).entries()) expect(emulated.totalCost[draw]).toBeCloseTo(total, 6)
    for (const month of [0, 1]) {
      const bills = truth.monthlyCost.filter((_, at) => at % 2 === month)
      expect(emulated.monthlySpread[0]![month]!.p90).toBeCloseTo(spreadOf(bills).p90, 6)
    }
    for (const [at, level] of truth.levels.entries()) expect(emulated.levels[at]).toBeCloseTo(level, 6)
  })

  test('says by leaving draws out how far it is off: the Ishigami function is no cubic', () => {
    const ishigami: Model = (scores) => {
      const [x, y, z] = scores.map((score) => Math.PI * (2 * normalCdf(score) - 1))
      const value = Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!)
      return { bills: [100, 100], level: value }
    }
    const emulator = fitEmulator(simulate(ishigami, 3, 8, 1))
    const level = emulator.errors.find(({ output }) => output === 'latency')!
    expect(level.flagged).toBe(true)
    const truth = simulate(ishigami, 3, 10, 2)
    const quiet = { ...emulator, levels: emulator.levels.map((own) => own && { ...own, noisy: false }) }
    const emulated = emulate(quiet, truth, 1)
    const square = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0)
    const actual = Math.sqrt(square(truth.levels.map((own, at) => own - emulated.levels[at]!)) / square(truth.levels))
    expect(level.relative / actual).toBeGreaterThan(0.8)
    expect(level.relative / actual).toBeLessThan(1.25)
    const spread = square(emulate(emulator, truth, 1).levels) / square(truth.levels)
    expect(spread).toBeGreaterThan(0.85)
    expect(spread).toBeLessThan(1.15)
  })

  test('a constant output has no expansion and no error', () => {
    const emulator = fitEmulator(simulate(() => ({ bills: [5, 5], level: 2 }), 2, 5, 1))
    expect(emulator.bills[0]!.expansions).toEqual([])
    expect(emulator.errors.every(({ relative }) => relative < 1e-12)).toBe(true)
  })

  test('takes a choice among cases by its effect, also on the slope of a quantity', () => {
    const [levels, slopes] = [
      [10, 25, 40],
      [1, -2, 3],
    ]
    const choose = (table: OutcomeTable): OutcomeTable => {
      const amounts = table.scores.map((score, at) => (at % 2 === 1 ? (at >> 1) % 3 : score))
      const bills = table.monthlyCost.map((_, draw) => {
        const which = amounts[2 * draw + 1]!
        return Math.exp(0.1 * (levels[which]! + slopes[which]! * table.scores[2 * draw]!))
      })
      return { ...table, amounts, monthlyCost: bills }
    }
    const model: Model = () => ({ bills: [1], level: 1 })
    const truth = choose(simulate(model, 2, 6, 2))
    const emulated = emulate(fitEmulator(choose(simulate(model, 2, 6, 1))), truth, 1)
    for (const [at, bill] of truth.monthlyCost.entries()) expect(emulated.totalCost[at]! / bill).toBeCloseTo(1, 9)
  })

  test('a level that some draws cannot reach, and feasibility, come from the nearest simulated draw', () => {
    const unreachable = (table: OutcomeTable): OutcomeTable => ({
      ...table,
      levels: table.levels.map((level) => (level > 0 ? level : Number.NaN)),
    })
    const model: Model = ([a]) => ({ bills: [Math.exp(a!)], level: a! })
    const known = unreachable(simulate(model, 2, 7, 1))
    const emulated = emulate(fitEmulator(known), simulate(model, 2, 6, 2), 1)
    for (let draw = 0; draw < emulated.draws; draw++) {
      expect(Number.isNaN(emulated.levels[draw]!)).toBe(emulated.feasible[draw] === 0)
      if (Math.abs(emulated.scores[2 * draw]!) > 0.1)
        expect(emulated.feasible[draw]).toBe(emulated.scores[2 * draw]! > 0 ? 1 : 0)
    }
    const simulated = new Set(known.levels)
    expect(emulated.levels.every((level) => simulated.has(level))).toBe(true)
  })
})
