import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lognormalSizes, sigmaFromMean, sigmaFromP95 } from '../../src/demand/lognormal-sizes.ts'
import { normalQuantile } from '../../src/demand/normal.ts'
import { sizeHistogram } from '../../src/demand/size-distribution.ts'
import { KiB } from '../../src/quantities/bytes.ts'

/** 200,000 sizes at evenly spaced quantiles: the lognormal as a list that can be counted. */
function counted(median: number, sigma: number) {
  const count = 200_000
  return sizeHistogram(
    Array.from({ length: count }, (_, i) => ({
      size: median * Math.exp(sigma * normalQuantile((i + 0.5) / count)),
      share: 1 / count,
    })),
  )
}

describe('lognormal sizes', () => {
  test('with median 64 kB and sigma 2 put 64 % of objects but 5 % of bytes under 128 KiB', () => {
    const sizes = lognormalSizes(64_000, 2)
    expect(sizes.mean).toBeCloseTo(64_000 * Math.exp(2), 3)
    expect(sizes.objectShare({ upTo: 128 * KiB })).toBeCloseTo(0.64, 2)
    expect(sizes.byteShare({ upTo: 128 * KiB })).toBeCloseTo(0.05, 2)
    expect(sizes.objectShare({ over: 400 * KiB })).toBeCloseTo(0.18, 2)
  })

  const exact = lognormalSizes(20_000, 1.3)
  const list = counted(20_000, 1.3)
  for (const unit of [100, 4 * KiB, 128 * KiB, 400 * KiB])
    test(`round up to ${unit} bytes like a list of sizes that is rounded one by one`, () => {
      for (const range of [{}, { over: 30_000 }, { upTo: 30_000 }, { over: 5_000, upTo: 80_000 }])
        for (const overhead of [0, 100, 2 * KiB]) {
          const expected = list.meanCeil(unit, range, overhead)
          expect(Math.abs(exact.meanCeil(unit, range, overhead) - expected)).toBeLessThan(2e-3 * expected + 1e-4)
        }
    })

  test.prop(
    [
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      fc.double({ min: 0.01, max: 3, noNaN: true }),
      fc.integer({ min: 1, max: 1 << 22 }),
    ],
    { seed: 3 },
  )('never bill less than the mean nor more than a unit above it', (median, sigma, unit) => {
    const sizes = lognormalSizes(median, sigma)
    const billed = sizes.meanCeil(unit) * unit
    expect(billed).toBeGreaterThanOrEqual(sizes.mean * (1 - 1e-6))
    expect(billed).toBeLessThanOrEqual((sizes.mean + unit) * (1 + 1e-6))
  })

  test.prop([fc.double({ min: 1, max: 1e9, noNaN: true }), fc.double({ min: 1.01, max: 50, noNaN: true })], {
    seed: 4,
  })('meet the mean or the 95th percentile that they were made from', (median, factor) => {
    expect(lognormalSizes(median, sigmaFromMean(median, median * factor)).mean / (median * factor)).toBeCloseTo(1, 9)
    expect(
      lognormalSizes(median, sigmaFromP95(median, median * factor)).quantile(0.95) / (median * factor),
    ).toBeCloseTo(1, 9)
  })
})
