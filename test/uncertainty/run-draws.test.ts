import { describe, expect, it } from 'vitest'
import { quantityScale } from '../../src/quantities/quantity-scale.ts'
import { spreadOf } from '../../src/uncertainty/analysis/spread.ts'
import { REPLICATES } from '../../src/uncertainty/draw-counts.ts'
import { type DrawRequest, runDraws } from '../../src/uncertainty/run-draws.ts'
import type { DrawRow } from '../../src/uncertainty/simulate-draw.ts'
import { totalCosts } from '../../src/uncertainty/sum-bills.ts'
import type { Uncertainty } from '../../src/uncertainty/uncertain-input.ts'

const uncertainty: Uncertainty = {
  inputs: [
    {
      path: 'datasets.raw.ingest',
      distribution: { kind: 'lognormal', median: 100, logSd: 0.5 },
      scale: quantityScale('1 GB/day'),
    },
    {
      path: 'datasets.raw.reads.lookups',
      distribution: { kind: 'uniform', low: 1, high: 3 },
      scale: quantityScale('1 /day'),
    },
  ],
  correlations: [],
  futures: [],
  feasibleShare: 0.95,
}

/** Two options over two months, smooth in both inputs. */
const billOf = (settings: readonly string[]): DrawRow => {
  const [ingest, lookups] = settings.map((setting) => Number.parseFloat(setting.split('=')[1]!)) as [number, number]
  const [a, b] = [ingest * lookups, 50 + ingest]
  return { monthlyCost: [a, 2 * a, b, b], levels: [3 * a, 2 * b], feasible: [true, ingest < 150] }
}

const request = (draws: number, over: Partial<DrawRequest> = {}) => {
  const batches: number[] = []
  return {
    batches,
    outcomes: runDraws({
      uncertainty,
      columns: { options: ['A', 'B'], criteria: ['cost'], months: ['2027-01', '2027-02'] },
      seed: 3,
      draws,
      enough: () => true,
      run: async (settings) => {
        batches.push(settings.length)
        return settings.map(billOf)
      },
      ...over,
    }),
  }
}

describe('draws of a scenario', () => {
  it('are all simulated where few are wanted, and then nothing is emulated', async () => {
    const { outcomes } = request(64)
    const { table, simulated, errors } = await outcomes
    expect(table.levels).toBe(simulated.levels)
    expect([...table.totalCost]).toEqual([...totalCosts(simulated)])
    expect([table.draws, table.monthlyDraws]).toEqual([64, 64])
    expect(errors).toEqual([])
  })

  it('keep what the simulator said where they were simulated, and stay near it elsewhere', async () => {
    const { table, simulated } = await request(2048).outcomes
    const [points, known] = [table.draws / REPLICATES, simulated.draws / REPLICATES]
    expect(known).toBeLessThan(points)
    const misses: number[] = []
    for (let draw = 0; draw < table.draws; draw++) {
      const [ingest, lookups] = [table.amounts[draw * 2]!, table.amounts[draw * 2 + 1]!]
      const exact = draw % points < known
      const cost = table.totalCost[draw * 2]! / 3
      if (exact) expect(cost).toBeCloseTo(ingest * lookups, 9)
      else misses.push(Math.abs(cost / (ingest * lookups) - 1))
    }
    // The logarithm of a uniform amount is no polynomial of its normal score, so this is as hard as it gets.
    expect(misses.sort((a, b) => a - b)[Math.floor(0.95 * misses.length)]).toBeLessThan(0.1)
  })

  it('add up what they bill: the level of cost is the sum of the months', async () => {
    const { table } = await request(1024).outcomes
    for (let row = 0; row < table.draws * 2; row++) expect(table.levels[row]).toBeCloseTo(table.totalCost[row]!, 6)
  })

  it('make single bills of the first draws alone', async () => {
    const { table } = await request(2048).outcomes
    const { draws, replicates, monthlyDraws, totalCost } = table
    expect([draws, monthlyDraws]).toEqual([2048, 1024])
    const first = totalCost.filter(
      (_, at) => at % 2 === 1 && (at >> 1) % (draws / replicates) < monthlyDraws / replicates,
    )
    // The bill of B is the same in both months.
    for (const { p50, p95 } of table.monthlySpread[1]!) {
      expect(2 * p50).toBeCloseTo(spreadOf(first).p50, 6)
      expect(2 * p95).toBeCloseTo(spreadOf(first).p95, 6)
    }
  })

  // Steps that no polynomial follows: the higher, the further off it is.
  it.each([
    ['a little', 20, [128, 128]],
    ['far', 200, [128, 128, 256]],
  ])(
    'simulate more where the emulator misses bills by %s, without simulating any draw twice',
    async (_, step, wanted) => {
      const batches: number[] = []
      const { outcomes } = request(2048, {
        run: async (settings) => {
          batches.push(settings.length)
          return settings.map(billOf).map((row) => ({
            ...row,
            monthlyCost: row.monthlyCost.map((cost) => step * Math.ceil(cost / step)),
          }))
        },
      })
      const { simulated, errors } = await outcomes
      expect(batches).toEqual(wanted)
      expect(simulated.draws).toBe(wanted.reduce((all, batch) => all + batch))
      expect(errors.some(({ flagged }) => flagged)).toBe(true)
    },
  )

  it('are doubled until they tell enough', async () => {
    const { table } = await request(256, { enough: ({ draws }) => draws >= 1024 }).outcomes
    expect(table.draws).toBe(1024)
  })
})
