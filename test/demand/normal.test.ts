import { describe, expect, test } from 'vitest'
import { normalCdf, normalQuantile } from '../../src/demand/normal.ts'

/** Values printed in NIST's Digital Library and Abramowitz & Stegun, table 26.1. */
const PUBLISHED = [
  [0, 0.5],
  [1, 0.841344746068543],
  [1.959963984540054, 0.975],
  [3, 0.99865010196837],
  [-2, 0.022750131948179],
  [-6, 9.865876450376981e-10],
] as const

describe('the normal distribution', () => {
  for (const [z, p] of PUBLISHED)
    test(`has P(Z < ${z}) = ${p}`, () => expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12))
  for (const p of [1e-12, 1e-4, 0.02425, 0.3, 0.5, 0.95, 0.999999])
    test(`is inverted at ${p}`, () => expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10))
  test('has no quantile at the ends', () => expect(() => normalQuantile(1)).toThrow(RangeError))
})
