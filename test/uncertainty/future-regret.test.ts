import { describe, expect, it } from 'vitest'
import type { Preferences } from '../../src/decision/decide.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { simulateFutures } from '../../src/uncertainty/future-regret.ts'
import type { Future } from '../../src/uncertainty/uncertain-input.ts'

const preferences: Preferences = {
  requirements: [],
  values: { cost: valueFunction({ worst: 100, best: 0 }) },
  weights: { cost: 100 },
}
const futures: readonly Future[] = [
  { id: 'boom', probability: 0.3, settings: ['boom'] },
  { id: 'bust', probability: 0.1, settings: ['bust'] },
]
/** Bills of A, B and C by future. */
const BILLS: Readonly<Record<string, readonly number[]>> = {
  'as written': [10, 30, 20],
  boom: [90, 40, 70],
  bust: [5, 20, 12],
}

const regretOf = (
  named: readonly Future[],
  feasible: (future: string) => readonly boolean[] = () => [true, true, true],
) =>
  simulateFutures({
    uncertainty: { inputs: [], correlations: [], futures: named, feasibleShare: 0.95 },
    columns: { options: ['A', 'B', 'C'], criteria: ['cost'] },
    preferences,
    run: async (draws) =>
      draws.map(([future = 'as written']) => ({
        monthlyCost: BILLS[future]!.flatMap((bill) => [bill / 2, bill / 2]),
        levels: BILLS[future]!,
        feasible: feasible(future),
      })),
  })

describe('regret over named futures', () => {
  it('is the score forgone against the best option of each, the scenario as written among them', async () => {
    const regret = await regretOf(futures)
    expect(regret!.futures.map(({ future, probability, winner }) => [future, probability, winner])).toEqual([
      [undefined, expect.closeTo(0.6, 12), 'A'],
      ['boom', 0.3, 'B'],
      ['bust', 0.1, 'A'],
    ])
    expect(regret!.futures[1]!.options).toEqual([
      { option: 'A', feasible: true, score: expect.closeTo(0.1, 12), cost: 90, regret: expect.closeTo(0.5, 12) },
      { option: 'B', feasible: true, score: expect.closeTo(0.6, 12), cost: 40, regret: 0 },
      { option: 'C', feasible: true, score: expect.closeTo(0.3, 12), cost: 70, regret: expect.closeTo(0.3, 12) },
    ])
  })

  it('is least at its greatest for one option, which need not be best in any of them', async () => {
    const regret = await regretOf(futures)
    expect(regret!.greatest.map(({ regret }) => regret)).toEqual(
      [0.5, 0.2, 0.3].map((each) => expect.closeTo(each, 12)),
    )
    expect(regret!.minimax).toBe('B')
    const other = await regretOf([{ id: 'boom', probability: 0.3, settings: ['boom'] }], (future) => [
      true,
      future === 'boom',
      true,
    ])
    // B is out as written, where it then forgoes all of the 0.9 that A scores.
    expect(other!.greatest[1]!.regret).toBeCloseTo(0.9, 12)
    expect(other!.minimax).toBe('C')
  })

  it('leaves out the scenario as written where named futures leave it no chance', async () => {
    const regret = await regretOf(futures.map((future) => ({ ...future, probability: 0.5 })))
    expect(regret!.futures.map(({ future }) => future)).toEqual(['boom', 'bust'])
  })

  it('advises nothing where no option ever meets all limits', async () => {
    expect((await regretOf(futures, () => [false, false, false]))!.minimax).toBeUndefined()
  })

  it('is not asked for where no future is named', async () => {
    expect(await regretOf([])).toBeUndefined()
  })
})
