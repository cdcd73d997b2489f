import { describe, expect, it } from 'vitest'
import type { Preferences } from '../../src/decision/decide.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { quantityScale } from '../../src/quantities/quantity-scale.ts'
import type { OutcomeTable } from '../../src/uncertainty/outcome-table.ts'
import { swingPoints, swingsOf } from '../../src/uncertainty/swings.ts'
import type { Uncertainty } from '../../src/uncertainty/uncertain-input.ts'

const uncertainty: Uncertainty = {
  inputs: [
    {
      path: 'small',
      distribution: { kind: 'uniform', low: 10, high: 20 },
      scale: quantityScale('1 GB/day'),
    },
    {
      path: 'large',
      distribution: { kind: 'three-point', p10: 10, p50: 50, p90: 90 },
      scale: quantityScale('1 GB/day'),
    },
  ],
  correlations: [],
  futures: [{ id: 'boom', probability: 0.2, settings: ['x=1'] }],
  feasibleShare: 0.95,
}
const preferences: Preferences = {
  requirements: [],
  values: { cost: valueFunction({ worst: 100, best: 0 }) },
  weights: { cost: 1 },
}

/** A costs what `large` says, B 60 always. */
const simulated = (): OutcomeTable => {
  const { draws, replicates, inputs, scores, amounts } = swingPoints(uncertainty)
  const large = Array.from({ length: draws }, (_, row) => amounts[row * inputs.length + 1]!)
  return {
    options: ['A', 'B'],
    criteria: ['cost'],
    months: ['2027-01'],
    inputs,
    draws,
    replicates,
    scores,
    amounts,
    monthlyCost: Float64Array.from(large.flatMap((cost) => [cost, 60])),
    levels: Float64Array.from(large.flatMap((cost) => [cost, 60])),
    feasible: new Uint8Array(draws * 2).fill(1),
  }
}

describe('moving one input at a time', () => {
  it('tries every input at its 10th and 90th percentile and every future, all others at their medians', () => {
    const { draws, inputs, amounts } = swingPoints(uncertainty)
    const rows = Array.from({ length: draws }, (_, row) => [
      ...amounts.subarray(row * inputs.length, (row + 1) * inputs.length),
    ])
    // The likeliest future is the scenario as written, the second case.
    expect(rows.map((row) => row.map((amount) => Number(amount.toFixed(6))))).toEqual([
      [11, 50, 1],
      [19, 50, 1],
      [15, 10, 1],
      [15, 90, 1],
      [15, 50, 0],
      [15, 50, 1],
    ])
  })

  it('follows the lead of the winner, widest swing first, and says who leads at each end', () => {
    const swings = swingsOf(simulated(), uncertainty, preferences, 'A')
    expect(swings.map(({ input }) => input)).toEqual(['large', 'small', 'uncertainty.futures'])
    expect(swings[0]!.ends).toEqual([
      { amount: expect.closeTo(10, 9), winner: 'A', margin: expect.closeTo(0.5, 9) },
      { amount: expect.closeTo(90, 9), winner: 'B', margin: expect.closeTo(-0.3, 9) },
    ])
  })

  it('has no lead to follow where the winner breaks a hard limit', () => {
    const table = simulated()
    table.feasible.fill(0)
    expect(swingsOf(table, uncertainty, preferences, 'A')[0]!.ends[0]).toMatchObject({
      winner: undefined,
      margin: undefined,
    })
  })
})
