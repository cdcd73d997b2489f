import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { maximise, type UpperBound } from '../../../src/decision/robustness/linear-program.ts'

const coefficient = fc.integer({ min: -9, max: 9 })

/** Every corner of a polygon is where two of its borders cross; the best corner is the answer. */
function bestCorner(objective: readonly number[], bounds: readonly UpperBound[]): number | undefined {
  const lines = [...bounds, { coefficients: [-1, 0], bound: 0 }, { coefficients: [0, -1], bound: 0 }]
  const values = lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b) => {
      const [[a1, a2], [b1, b2]] = [a.coefficients as [number, number], b.coefficients as [number, number]]
      const determinant = a1 * b2 - a2 * b1
      if (determinant === 0) return []
      const x = (a.bound * b2 - a2 * b.bound) / determinant
      const y = (a1 * b.bound - a.bound * b1) / determinant
      const inside = lines.every(({ coefficients: [p, q], bound }) => p! * x + q! * y <= bound + 1e-9)
      return inside ? [objective[0]! * x + objective[1]! * y] : []
    }),
  )
  return values.length === 0 ? undefined : Math.max(...values)
}

describe('a linear program', () => {
  const row = fc.record({ coefficients: fc.tuple(coefficient, coefficient), bound: coefficient })
  // A box keeps the polygon bounded.
  const box: UpperBound[] = [
    { coefficients: [1, 0], bound: 10 },
    { coefficients: [0, 1], bound: 10 },
  ]

  test.prop([fc.tuple(coefficient, coefficient), fc.array(row, { maxLength: 5 })], { seed: 51, numRuns: 500 })(
    'finds the best corner of a polygon, or that there is none',
    (objective, rows) => {
      const bounds = [...rows, ...box]
      const result = maximise({ objective, bounds })
      const best = bestCorner(objective, bounds)
      if (best === undefined) expect(result.status).toBe('infeasible')
      else {
        expect(result).toMatchObject({ status: 'optimal' })
        if (result.status === 'optimal') {
          expect(result.value).toBeCloseTo(best, 7)
          for (const { coefficients, bound } of bounds)
            expect(coefficients.reduce((sum, c, at) => sum + c * result.point[at]!, 0)).toBeLessThanOrEqual(
              bound + 1e-7,
            )
        }
      }
    },
  )

  test('says when nothing bounds it', () => {
    expect(maximise({ objective: [1, 0], bounds: [{ coefficients: [0, 1], bound: 1 }] }).status).toBe('unbounded')
  })

  test('ends on the example on which the largest-coefficient rule cycles (Chvátal 1983, p. 31)', () => {
    const result = maximise({
      objective: [10, -57, -9, -24],
      bounds: [
        { coefficients: [0.5, -5.5, -2.5, 9], bound: 0 },
        { coefficients: [0.5, -1.5, -0.5, 1], bound: 0 },
        { coefficients: [1, 0, 0, 0], bound: 1 },
      ],
    })
    expect(result).toMatchObject({ status: 'optimal' })
    if (result.status === 'optimal') expect(result.value).toBeCloseTo(1, 9)
  })
})
