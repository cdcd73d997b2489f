import { describe, expect, test } from 'vitest'
import { SOBOL_DIMENSIONS, scrambledSobol, sobolWords } from '../../src/sampling/sobol.ts'
import { decisionVector } from '../data/decision-vector.ts'

describe('a Sobol’ sequence', () => {
  test('begins with its published points', () => {
    const { expected } = decisionVector<object, { points: number[][] }>('qmc-01')
    const words = sobolWords({ dimensions: 2, exponent: 3 })
    const points = expected.points.map((_, row) => [words[2 * row]! / 2 ** 32, words[2 * row + 1]! / 2 ** 32])
    expect(points).toEqual(expected.points)
  })

  test('agrees with scipy up to its last dimension', () => {
    const { input, expected } = decisionVector<{ dimensions: number[] }, { points: Record<string, number[]> }>('qmc-02')
    const words = sobolWords({ dimensions: SOBOL_DIMENSIONS, exponent: 6 })
    for (const [row, point] of Object.entries(expected.points))
      expect(input.dimensions.map((d) => words[Number(row) * SOBOL_DIMENSIONS + d - 1]! / 2 ** 32)).toEqual(point)
  })

  test('refuses what it has no direction numbers for', () => {
    expect(() => sobolWords({ dimensions: SOBOL_DIMENSIONS + 1, exponent: 1 })).toThrow('dimensions')
    expect(() => sobolWords({ dimensions: 1, exponent: 32 })).toThrow('points')
  })
})

describe('a scrambled Sobol’ sequence', () => {
  const size = { dimensions: 5, exponent: 8 }

  test('has one point in every stratum of every dimension', () => {
    const points = scrambledSobol(size, { seed: 7, label: 'strata' })
    for (let dimension = 0; dimension < size.dimensions; dimension++) {
      const cells = Array.from({ length: 256 }, (_, row) => Math.floor(points[row * 5 + dimension]! * 256))
      expect(new Set(cells).size).toBe(256)
    }
  })

  test('keeps the balance of the first two dimensions: one point in every cell of 16 × 16', () => {
    const points = scrambledSobol(size, { seed: 8, label: 'cells' })
    const cells = Array.from({ length: 256 }, (_, row) => {
      return 16 * Math.floor(points[row * 5]! * 16) + Math.floor(points[row * 5 + 1]! * 16)
    })
    expect(new Set(cells).size).toBe(256)
  })

  test('leaves the first dimensions as they were when there are more', () => {
    const few = scrambledSobol({ dimensions: 2, exponent: 4 }, { seed: 1, label: 'x' })
    const more = scrambledSobol({ dimensions: 9, exponent: 4 }, { seed: 1, label: 'x' })
    for (let row = 0; row < 16; row++)
      expect([few[row * 2], few[row * 2 + 1]]).toEqual([more[row * 9], more[row * 9 + 1]])
  })

  test('integrates a smooth function far better than independent draws, in each of its replicates', () => {
    // The product of 12 (x − ½)² over five dimensions has the integral 1 and the standard deviation √(1.8⁵ − 1).
    const errors = Array.from({ length: 8 }, (_, replicate) => {
      const points = scrambledSobol({ dimensions: 5, exponent: 12 }, { seed: 5, label: 'integral', replicate })
      let sum = 0
      for (let row = 0; row < 4096; row++) {
        let product = 1
        for (let dimension = 0; dimension < 5; dimension++) product *= 12 * (points[row * 5 + dimension]! - 0.5) ** 2
        sum += product
      }
      return sum / 4096 - 1
    })
    const rootMeanSquare = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)
    expect(rootMeanSquare).toBeLessThan(Math.sqrt(1.8 ** 5 - 1) / 64 / 3)
    expect(new Set(errors).size).toBe(8)
  })
})
