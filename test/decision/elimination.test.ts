import { describe, expect, test } from 'vitest'
import { CRITERION_IDS } from '../../src/decision/criterion-ids.ts'
import { decide } from '../../src/decision/decide.ts'
import { eliminations } from '../../src/decision/elimination.ts'
import { priceDifferences } from '../../src/decision/trade-off.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { normaliseSwingWeights } from '../../src/decision/weights.ts'
import { assessment, isIncreasing, preferencesOf } from './arbitrary-assessments.ts'

const atMost = (limit: number) => [{ criterion: 'latency', bound: 'atMost', limit, because: 'users wait' }] as const
const option = (id: string, latency: number | null, rest: number) =>
  assessment(
    id,
    CRITERION_IDS.map((criterion) => (criterion === 'latency' ? latency : isIncreasing(criterion) ? rest : 100 - rest)),
  )

describe('an option that a hard limit keeps out', () => {
  test('is named with its distance from the limit, and with its lead where it would have won', () => {
    const { options } = decide([option('in', 50, 40), option('out', 55, 90)], preferencesOf({ cost: 1 }, atMost(50)))
    const [only] = eliminations(options)
    expect(only).toMatchObject({
      option: 'out',
      misses: [{ level: 55, shortfall: 5, relative: 0.1 }],
      nearMiss: true,
    })
    expect(only!.lead).toBeGreaterThan(0)
  })

  test('makes the verdict fragile when it is better and misses by a hair, and not when it is far off or worse', () => {
    const verdict = (latency: number | null, rest: number) =>
      decide([option('in', 50, 40), option('out', latency, rest)], preferencesOf({ cost: 1 }, atMost(50))).verdict
    expect([verdict(54, 90), verdict(70, 90), verdict(null, 90), verdict(54, 30)]).toEqual([
      'fragile',
      'clear',
      'clear',
      'clear',
    ])
  })

  test('is no near miss of a limit of zero, of which every share is zero', () => {
    const { options } = decide([option('out', 1, 90)], preferencesOf({ cost: 1 }, atMost(0)))
    expect(eliminations(options)[0]).toMatchObject({ lead: undefined, nearMiss: false, misses: [{ shortfall: 1 }] })
    expect(eliminations(options)[0]!.misses[0]!.relative).toBeUndefined()
  })
})

describe('the price of a difference', () => {
  const wishes = {
    requirements: [],
    weights: normaliseSwingWeights({ cost: 60, latency: 40 }),
    values: {
      cost: valueFunction({ worst: 2000, best: 0 }),
      latency: valueFunction({ worst: 100, best: 0 }),
    },
  }
  const levels = (id: string, cost: number, latency: number) =>
    assessment(
      id,
      CRITERION_IDS.map((criterion) => (criterion === 'cost' ? cost : criterion === 'latency' ? latency : 0)),
    )

  test('is the money that counts as much: 9 ms at 13.3 USD each', () => {
    const [winner, rival] = decide([levels('cheap', 500, 19), levels('fast', 1650, 10)], wishes).options
    expect(winner!.id).toBe('cheap')
    // One millisecond is worth 0.4 / 100, one dollar 0.6 / 2000.
    const [latency] = priceDifferences(winner!, rival!, wishes)!
    expect(latency).toMatchObject({ criterion: 'latency' })
    expect(latency!.worth).toBeCloseTo(9 * (0.4 / 100 / (0.6 / 2000)), 9)
  })

  test('is not defined where the whole range of cost does not count that much, or cost does not count', () => {
    const [winner, rival] = decide([levels('fast', 1990, 0), levels('slow', 1995, 90)], wishes).options
    expect(priceDifferences(winner!, rival!, wishes)).toMatchObject([{ criterion: 'latency', worth: undefined }])
    const free = { ...wishes, weights: normaliseSwingWeights({ cost: 0, latency: 1 }) }
    const [first, second] = decide([levels('fast', 1990, 0), levels('slow', 1995, 90)], free).options
    expect(priceDifferences(first!, second!, free)).toBeUndefined()
  })
})
