import { describe, expect, it } from 'vitest'
import type { Preferences } from '../../src/decision/decide.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { quantityScale } from '../../src/quantities/quantity-scale.ts'
import type { DrawRow } from '../../src/uncertainty/simulate-draw.ts'
import { simulateSwings } from '../../src/uncertainty/swings.ts'
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
      distribution: { kind: 'uniform', low: 0, high: 100 },
      scale: quantityScale('1 GB/day'),
    },
  ],
  correlations: [],
  futures: [{ id: 'boom', probability: 0.2, settings: ['boom=1'] }],
  feasibleShare: 0.95,
}
const preferences: Preferences = {
  requirements: [],
  values: { cost: valueFunction({ worst: 100, best: 0 }) },
  weights: { cost: 1 },
}
const columns = { options: ['A', 'B'], criteria: ['cost'] } as const

interface Amounts {
  readonly small: number
  readonly large: number
  readonly boom: boolean
}

const amountsOf = (settings: readonly string[]): Amounts => ({
  small: Number.parseFloat(settings[0]!.split('=')[1]!),
  large: Number.parseFloat(settings[1]!.split('=')[1]!),
  boom: settings.includes('boom=1'),
})

const swingsOf = async (
  billOf: (amounts: Amounts) => readonly number[],
  feasibleOf: (amounts: Amounts) => readonly boolean[] = () => [true, true],
  options: readonly string[] = columns.options,
) => {
  const batches: (readonly Amounts[])[] = []
  const swings = await simulateSwings({
    uncertainty,
    preferences,
    columns: { ...columns, options },
    winner: 'A',
    run: async (draws) => {
      const amounts = draws.map(amountsOf)
      batches.push(amounts)
      return amounts.map((each): DrawRow => {
        const bills = billOf(each)
        return { monthlyCost: bills, levels: bills, feasible: options.map((_, at) => feasibleOf(each)[at] ?? true) }
      })
    },
  })
  return { swings, batches }
}

describe('moving one input at a time', () => {
  it('tries every input at five percentiles and every future, all others at their medians', async () => {
    const { batches } = await swingsOf(({ large }) => [large, 200])
    // The likeliest future is the scenario as written, the second case.
    const medians = { small: 15, large: 50, boom: false }
    expect(batches).toEqual([
      [
        medians,
        ...[11, 12.5, 17.5, 19].map((small) => ({ ...medians, small: expect.closeTo(small, 9) })),
        ...[10, 25, 75, 90].map((large) => ({ ...medians, large: expect.closeTo(large, 9) })),
        { ...medians, boom: true },
        medians,
      ],
    ])
  })

  it('follows the lead of the winner, widest swing first, and says who leads where', async () => {
    const { swings } = await swingsOf(({ large }) => [large, 60])
    expect(swings.map(({ input }) => input)).toEqual(['large', 'small', 'uncertainty.futures'])
    expect(swings[0]!.points.map(({ share, winner, margin }) => [share, winner, margin])).toEqual([
      [0.1, 'A', expect.closeTo(0.5, 9)],
      [0.25, 'A', expect.closeTo(0.35, 9)],
      [0.5, 'A', expect.closeTo(0.1, 9)],
      [0.75, 'B', expect.closeTo(-0.15, 9)],
      [0.9, 'B', expect.closeTo(-0.3, 9)],
    ])
  })

  it('finds the amount at which another option comes to win, to a thousandth of the probability', async () => {
    const { swings, batches } = await swingsOf(({ large }) => [large, 60])
    const [{ below, above }, ...others] = swings[0]!.turns as [(typeof swings)[0]['turns'][0]]
    expect(others).toEqual([])
    expect([below.winner, above.winner]).toEqual(['A', 'B'])
    expect(below.amount).toBeLessThanOrEqual(60)
    expect(above.amount).toBeGreaterThanOrEqual(60)
    expect(above.amount - below.amount).toBeLessThan(0.1)
    expect(batches).toHaveLength(9)
  })

  it('finds a winner between two percentiles at which the same option leads', async () => {
    // Of more than 40 and less than 62, which no end of the range shows.
    const { swings } = await swingsOf(({ large }) => [large > 40 && large < 62 ? 61 : 10, 60])
    expect(swings[0]!.points.map(({ winner }) => winner)).toEqual(['A', 'A', 'B', 'A', 'A'])
    expect(swings[0]!.turns.map(({ below, above }) => (below.amount + above.amount) / 2)).toEqual([
      expect.closeTo(40, 0),
      expect.closeTo(62, 0),
    ])
  })

  it('finds a third option that wins on the way from one to the other', async () => {
    const { swings } = await swingsOf(
      ({ large }) => [large, 80 - large / 4, large > 56 && large < 70 ? 20 : 99],
      undefined,
      ['A', 'B', 'C'],
    )
    expect(swings[0]!.turns.map(({ below, above }) => [below.winner, above.winner])).toEqual([
      ['A', 'C'],
      ['C', 'B'],
    ])
  })

  it('tries every future as it is, without turns between them', async () => {
    const { swings } = await swingsOf(({ boom }) => [boom ? 90 : 10, 60])
    const futures = swings.find(({ input }) => input === 'uncertainty.futures')!
    expect(futures.points.map(({ amount, winner }) => [amount, winner])).toEqual([
      [0, 'B'],
      [1, 'A'],
    ])
    expect(futures.turns).toEqual([])
  })

  it('lets nobody take the lead who is only as good, whatever the names', async () => {
    const { swings } = await swingsOf(({ large }) => [large > 55 ? 60 : 10, 60], undefined, ['A', '0'])
    expect(swings[0]!.points.map(({ winner, margin }) => [winner, margin === 0])).toEqual([
      ['A', false],
      ['A', false],
      ['A', false],
      ['A', true],
      ['A', true],
    ])
    expect(swings[0]!.turns).toEqual([])
  })

  it('has no lead to follow where the winner breaks a hard limit', async () => {
    const { swings } = await swingsOf(
      () => [1, 2],
      () => [false, false],
    )
    expect(swings[0]!.points[0]).toMatchObject({ winner: undefined, margin: undefined })
  })
})
