import { describe, expect, test } from 'vitest'
import type { DecisionMatrix } from '../../../src/decision/opinions/decision-matrix.ts'
import { type PreferenceFunction, promethee } from '../../../src/decision/opinions/promethee.ts'
import { topsis } from '../../../src/decision/opinions/topsis.ts'
import { vikor } from '../../../src/decision/opinions/vikor.ts'
import { weightedProduct } from '../../../src/decision/opinions/weighted-product.ts'
import { decisionVector, largestDistance } from '../../data/decision-vector.ts'

interface Published {
  readonly matrix: number[][]
  readonly weights: number[]
  readonly directions: (1 | -1)[]
}

function matrixOf({ matrix, weights, directions }: Published): DecisionMatrix {
  return { rows: matrix, weights, directions }
}

describe('published cases', () => {
  test('of the weighted product', () => {
    const { input, expected, tolerance } = decisionVector<Published, { scores: number[] }>('wpm-01')
    expect(largestDistance(weightedProduct(matrixOf(input)), expected.scores)).toBeLessThanOrEqual(tolerance)
  })

  test.each(['topsis-01', 'topsis-05'])('of TOPSIS with vector normalisation: %s', (id) => {
    const { input, expected, tolerance } = decisionVector<Published, { closeness: number[] }>(id)
    expect(largestDistance(topsis(matrixOf(input)), expected.closeness)).toBeLessThanOrEqual(tolerance)
  })

  test.each(['vikor-01', 'vikor-03', 'vikor-04', 'vikor-06', 'vikor-07', 'vikor-08', 'vikor-10'])(
    'of VIKOR: %s',
    (id) => {
      const { input, params, expected, tolerance } = decisionVector<
        Published,
        { Q: number[]; S?: number[]; R?: number[]; advantage?: boolean; stability?: boolean; compromise?: number[] },
        { v: number }
      >(id)
      const result = vikor(matrixOf(input), params.v)
      expect(largestDistance(result.compromiseIndex, expected.Q)).toBeLessThanOrEqual(tolerance)
      if (expected.S) expect(largestDistance(result.groupRegret, expected.S)).toBeLessThanOrEqual(tolerance)
      if (expected.R) expect(largestDistance(result.individualRegret, expected.R)).toBeLessThanOrEqual(tolerance)
      if (expected.compromise)
        expect(result).toMatchObject({
          advantage: expected.advantage,
          stability: expected.stability,
          compromise: expected.compromise,
        })
    },
  )

  interface Shapes {
    readonly functions: string[]
    readonly q?: (number | null)[]
    readonly p?: (number | null)[]
    readonly s?: (number | null)[]
  }

  function functionsOf({ functions, q, p, s }: Shapes): PreferenceFunction[] {
    return functions.map((name, at): PreferenceFunction => {
      const [indifference, preference] = [q?.[at] ?? 0, p?.[at] ?? 0]
      if (name === 'usual') return { shape: 'usual' }
      if (name === 'ushape') return { shape: 'u', indifference }
      if (name === 'vshape') return { shape: 'v', preference }
      if (name === 'gaussian') return { shape: 'gaussian', scale: s![at]! }
      return { shape: name as 'linear' | 'level', indifference, preference }
    })
  }

  test.each(['promethee-01', 'promethee-02', 'promethee-04'])('of PROMETHEE II: %s', (id) => {
    const { input, params, expected, tolerance } = decisionVector<Published, { net: number[] }, Shapes>(id)
    const { net } = promethee(matrixOf(input), functionsOf(params))
    expect(largestDistance(net, expected.net)).toBeLessThanOrEqual(tolerance)
  })

  test('of all six preference functions of PROMETHEE', () => {
    const { input, params, expected, tolerance } = decisionVector<Published, { preference: number[][] }, Shapes>(
      'promethee-05',
    )
    const { preferences } = promethee(matrixOf(input), functionsOf(params))
    for (const [row, values] of expected.preference.entries())
      expect(largestDistance(preferences[row]!, values)).toBeLessThanOrEqual(tolerance)
  })
})

describe('a constant column', () => {
  const matrix: DecisionMatrix = {
    rows: [
      [0, 3],
      [0, 1],
    ],
    weights: [1, 1],
    directions: [1, 1],
  }

  test('gives no method anything that is not a number', () => {
    const usual = matrix.weights.map(() => ({ shape: 'usual' }) as const)
    const all = [weightedProduct(matrix), topsis(matrix), vikor(matrix).compromiseIndex, promethee(matrix, usual).net]
    expect(all.flat().every(Number.isFinite)).toBe(true)
    expect(all.map((values) => values[0]! !== values[1]!)).toEqual([true, true, true, true])
  })
})
