import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/demand/normal.ts'
import { scrambledSobol } from '../../../src/sampling/sobol.ts'
import { drawnTerms, emulatedColumns, patternAmounts } from '../../../src/uncertainty/emulator/emulated-columns.ts'
import { emulatedTotals } from '../../../src/uncertainty/emulator/emulated-totals.ts'
import type { Emulator } from '../../../src/uncertainty/emulator/emulator.ts'
import { fitEmulator } from '../../../src/uncertainty/emulator/fit-emulator.ts'
import { standIns } from '../../../src/uncertainty/emulator/stand-ins.ts'

const MONTHS = 60

type Bill = (scores: readonly number[], month: number) => number

const inputsOf = (exponent: number, seed: number) => {
  const scores = scrambledSobol({ dimensions: 3, exponent }, { seed, label: 'inputs' }).map(normalQuantile)
  return { draws: 2 ** exponent, replicates: 1, scores, amounts: scores }
}

const fitted = (bill: Bill): Emulator => {
  const inputs = inputsOf(6, 1)
  const rows = Array.from({ length: inputs.draws }, (_, draw) => [...inputs.scores.slice(3 * draw, 3 * draw + 3)])
  const months = Array.from({ length: MONTHS }, (_, month) => month)
  return fitEmulator({
    ...inputs,
    options: ['A'],
    criteria: ['cost'],
    months: months.map(String),
    inputs: ['a', 'b', 'c'],
    monthlyCost: Float64Array.from(rows.flatMap((scores) => months.map((month) => bill(scores, month)))),
    levels: new Float64Array(inputs.draws),
    feasible: new Uint8Array(inputs.draws).fill(1),
  })
}

const growing: Bill = ([a, b, c], month) =>
  10 * Math.exp(0.3 * a! + (0.02 + 0.01 * b!) * month) + 5 * Math.exp(0.2 * c! * Math.sin(month / 4))
const steady: Bill = ([a, b, c], month) =>
  10 * Math.exp(0.1 * a! + (0.02 + 0.004 * b!) * month) + 5 * Math.exp(0.1 * c! * Math.sin(month / 6))
const linear: Bill = ([a, b], month) => (month === 0 ? 0 : 100 + 2 * a! + 0.1 * month * b!)
const clamped: Bill = ([a], month) => Math.max(0, 3 * month * (1 + a!))
const restless: Bill = ([a, b, c], month) =>
  Math.exp(0.5 * a! * Math.sin(month ** 2) + 0.5 * b! * Math.cos(month ** 3) + 0.5 * c! * Math.sin(7 * month))

const madeOf = (emulator: Emulator, exponent: number) => {
  const inputs = inputsOf(exponent, 2)
  const drawn = drawnTerms(emulator, inputs, new Int32Array(inputs.draws))
  return patternAmounts(emulator.bills[0]!, drawn)
}

describe('totals of an emulation', () => {
  it.each([
    ['smooth bills, for which few months stand', steady, 12],
    ['bills that differ too much for that', growing, 12],
    ['bills of few draws, all months of which are made', steady, 6],
    ['bills that are sums of patterns', linear, 10],
    ['bills that end at zero', clamped, 10],
    ['bills whose months have nothing in common', restless, 10],
  ])('are the sums of their months to nine digits: %s', (_, bill, exponent) => {
    const emulator = fitted(bill)
    const amounts = madeOf(emulator, exponent)
    const totals = emulatedTotals(emulator.bills[0]!, amounts)
    const sums = new Float64Array(totals.length)
    const columnOf = emulatedColumns(emulator.bills[0]!, amounts)
    for (let month = 0; month < MONTHS; month++) for (const [draw, own] of columnOf(month).entries()) sums[draw]! += own
    expect(sums.length).toBe(2 ** exponent)
    for (const [draw, sum] of sums.entries()) expect(Math.abs(totals[draw]! - sum)).toBeLessThanOrEqual(1e-9 * sum)
  })

  it('need less than half of the months of smooth bills', () => {
    const emulator = fitted(steady)
    const { columns, weights } = standIns(emulator.bills[0]!, madeOf(emulator, 12))!
    expect(columns.length).toBeLessThan(MONTHS / 2)
    expect(new Set(columns).size).toBe(columns.length)
    expect(weights.length).toBe(columns.length)
  })

  it('need all months where none stands for another', () => {
    const emulator = fitted(restless)
    expect(standIns(emulator.bills[0]!, madeOf(emulator, 12))).toBeUndefined()
  })
})
