import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lognormalSizes } from '../../src/demand/lognormal-sizes.ts'
import { fixedSize, sizeHistogram } from '../../src/demand/size-distribution.ts'
import { shareWithin, timeQuantileMs } from '../../src/reach/time-distribution.ts'

const linear = (perByte: number) => (bytes: number) => 100 + bytes * perByte

describe('over sizes and routes', () => {
  test('one route takes the time of its size percentile', () => {
    const sizes = lognormalSizes(1000, 1)
    expect(timeQuantileMs([{ weight: 3, sizes, timeMs: linear(1) }], 0.95)).toBeCloseTo(100 + sizes.quantile(0.95), 6)
  })
  test('a fixed size is all in time or not at all', () => {
    const transfers = [{ weight: 1, sizes: fixedSize(900), timeMs: linear(1) }]
    expect(shareWithin(transfers, 1000)).toBe(1)
    expect(shareWithin(transfers, 999)).toBe(0)
  })
  test('what has no way in is never in time, and a percentile beyond the rest is none', () => {
    const transfers = [
      { weight: 9, sizes: fixedSize(10), timeMs: linear(1) },
      { weight: 1, sizes: fixedSize(10), timeMs: undefined },
    ]
    expect(shareWithin(transfers, 1e9)).toBeCloseTo(0.9)
    expect(timeQuantileMs(transfers, 0.9)).toBeCloseTo(110, 3)
    expect(timeQuantileMs(transfers, 0.95)).toBeNull()
  })
  test('nothing uploaded is nothing late', () => {
    expect(shareWithin([], 1)).toBe(1)
    expect(timeQuantileMs([], 0.5)).toBeNull()
  })

  const part = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    sizes: fc.array(fc.record({ size: fc.integer({ min: 1, max: 5000 }), share: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    perByte: fc.integer({ min: 1, max: 7 }),
  })
  test.prop([fc.array(part, { minLength: 2, maxLength: 4 }), fc.double({ min: 0.01, max: 0.99, noNaN: true })], {
    seed: 51,
  })('a percentile is the one found by sorting every object', (parts, share) => {
    const objects = parts
      .flatMap(({ weight, sizes, perByte }) => {
        const total = sizes.reduce((sum, bucket) => sum + bucket.share, 0)
        return sizes.map(({ size, share: of }) => ({ time: linear(perByte)(size), weight: (weight * of) / total }))
      })
      .sort((a, b) => a.time - b.time)
    const all = objects.reduce((sum, { weight }) => sum + weight, 0)
    let reached = 0
    const sorted = objects.find(({ weight }) => {
      reached += weight
      return reached >= share * all - 1e-9
    })!.time
    const before = objects.filter(({ time }) => time < sorted).reduce((sum, { weight }) => sum + weight, 0)
    // Right on a step the answer is a matter of rounding.
    fc.pre(Math.abs(reached - share * all) > 1e-6 * all && Math.abs(before - share * all) > 1e-6 * all)
    const transfers = parts.map(({ weight, sizes, perByte }) => ({
      weight,
      sizes: sizeHistogram(sizes),
      timeMs: linear(perByte),
    }))
    expect(timeQuantileMs(transfers, share)! / sorted).toBeCloseTo(1, 4)
  })
})
