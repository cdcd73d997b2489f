import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centre, checkedDistribution, type Distribution, quantile } from '../../src/uncertainty/distribution.ts'

const threePoint = (p10: number, p50: number, p90: number): Distribution => ({
  kind: 'three-point',
  p10,
  p50,
  p90,
  ...(p10 > 0 ? { atLeast: 0 } : {}),
})

const distributions = fc.oneof(
  fc
    .tuple(fc.double({ min: 0.1, max: 100, noNaN: true }), fc.double({ min: 1.05, max: 4, noNaN: true }))
    .map(([p50, factor]) => threePoint(p50 / factor, p50, p50 * factor)),
  fc
    .tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 40, noNaN: true }))
    .map(([low, width]): Distribution => ({ kind: 'triangular', low, mode: low + width / 3, high: low + width })),
  fc
    .tuple(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 40, noNaN: true }))
    .map(([mean, sd]): Distribution => ({ kind: 'normal', mean, sd, atLeast: 0 })),
  fc
    .tuple(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 2, noNaN: true }))
    .map(([median, logSd]): Distribution => ({ kind: 'lognormal', median, logSd })),
)

describe('what is believed of an amount', () => {
  it('runs through the three points of an assessment, of positive amounts by their logarithms', () => {
    for (const [p10, p50, p90] of [
      [80, 100, 150],
      [-2, 1, 3],
      [0.001, 0.01, 0.05],
    ] as const) {
      const distribution = checkedDistribution(threePoint(p10, p50, p90))
      expect([0.1, 0.5, 0.9].map((u) => quantile(distribution, u))).toEqual(
        [p10, p50, p90].map((point) => expect.closeTo(point, 10)),
      )
    }
  })

  test.prop(
    [
      fc.uniqueArray(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 3, maxLength: 3 }),
      fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
    ],
    { numRuns: 100 },
  )('keeps a share between none and all, through its three points', (points, u) => {
    const [p10, p50, p90] = points.toSorted((a, b) => a - b) as [number, number, number]
    const share: Distribution = { kind: 'three-point', p10, p50, p90, atLeast: 0, atMost: 1 }
    try {
      checkedDistribution(share)
    } catch (error) {
      expect(String(error)).toMatch(/too near/)
      return
    }
    expect([0.1, 0.5, 0.9].map((at) => quantile(share, at))).toEqual(
      [p10, p50, p90].map((point) => expect.closeTo(point, 9)),
    )
    expect(quantile(share, u)).toBeGreaterThanOrEqual(0)
    expect(quantile(share, u)).toBeLessThanOrEqual(1)
  })

  it('never takes an amount below 0 for one whose three points are positive', () => {
    expect(quantile(threePoint(1, 10, 30), 1e-9)).toBeGreaterThan(0)
  })

  test.prop([distributions, fc.double({ min: 0.001, max: 0.998, noNaN: true })], { numRuns: 100 })(
    'never falls as the probability grows',
    (distribution, u) => {
      checkedDistribution(distribution)
      expect(quantile(distribution, u + 0.001)).toBeGreaterThanOrEqual(quantile(distribution, u))
    },
  )

  it('has the mean and spread that a normal states, cut off where nothing lies below', () => {
    const free: Distribution = { kind: 'normal', mean: 10, sd: 2 }
    expect(quantile(free, 0.975)).toBeCloseTo(10 + 2 * 1.959963984540054, 9)
    expect(quantile({ kind: 'normal', mean: 1, sd: 2, atLeast: 0 }, 1e-12)).toBeCloseTo(0, 6)
    const share: Distribution = { kind: 'normal', mean: 0.9, sd: 0.2, atLeast: 0, atMost: 1 }
    expect([0.5, 1 - 1e-12].map((u) => quantile(share, u) < 1)).toEqual([true, true])
    // Half of what the cut leaves: Φ⁻¹((Φ(-4.5) + Φ(0.5)) / 2) = -0.397.
    expect(quantile(share, 0.5)).toBeCloseTo(0.9 - 0.397 * 0.2, 3)
  })

  it('has half of a symmetric triangle on either side of its mode', () => {
    const triangle: Distribution = { kind: 'triangular', low: 0, mode: 5, high: 10 }
    expect(centre(triangle)).toBeCloseTo(5, 12)
    // The area of the lower triangle up to x is x² / 50.
    expect(quantile(triangle, 0.08)).toBeCloseTo(2, 12)
  })

  it('is stood for by the likeliest of its cases', () => {
    const cases = [
      { value: 3, probability: 0.2 },
      { value: 7, probability: 0.5 },
      { value: 9, probability: 0.3 },
    ]
    expect(centre({ kind: 'cases', cases })).toBe(7)
    expect([0.1, 0.2, 0.69, 0.71].map((u) => quantile({ kind: 'cases', cases }, u))).toEqual([3, 7, 7, 9])
  })

  it.each<[Distribution, RegExp]>([
    [threePoint(5, 4, 9), /do not grow/],
    [threePoint(1, 1.01, 900), /too near to p10/],
    [{ kind: 'three-point', p10: 0, p50: 4, p90: 9, atLeast: 0 }, /p10 is not above 0/],
    [{ kind: 'three-point', p10: 80, p50: 90, p90: 100, atLeast: 0, atMost: 100 }, /p90 is not below 100/],
    [{ kind: 'uniform', low: 2, high: 2 }, /not below/],
    [{ kind: 'normal', mean: 2, sd: 0 }, /sd/],
    [{ kind: 'lognormal', median: 2, logSd: Number.NaN }, /median/],
    [{ kind: 'cases', cases: [{ value: 1, probability: 0.4 }] }, /add up to 0.4/],
    [
      {
        kind: 'cases',
        cases: [
          { value: 1, probability: -0.5 },
          { value: 2, probability: 1.5 },
        ],
      },
      /below 0/,
    ],
  ])('is refused where it cannot be: %j', (distribution, complaint) => {
    expect(() => checkedDistribution(distribution)).toThrow(complaint)
  })
})
