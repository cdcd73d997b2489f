import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, test } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize, type SizeDistribution } from '../../../src/demand/size-distribution.ts'
import { queryUnits } from '../../../src/models/dynamodb/capacity-units.ts'
import { expectedQueryUnits } from '../../../src/models/dynamodb/query-rounding.ts'

const own = (size: number): number => size

/** Mean units of many queries, each of `count` objects drawn at random. */
function sampledUnits(sizes: SizeDistribution, count: number, queries: number): number {
  const random = xoroshiro128plus(7)
  let units = 0
  for (let query = 0; query < queries; query++) {
    let bytes = 0
    for (let item = 0; item < count; item++)
      bytes += sizes.quantile(Math.min(1 - 1e-9, Math.max(1e-9, uniformFloat64(random))))
    units += queryUnits(bytes, 'strong')
  }
  return units / queries
}

describe('expected units of a Query', () => {
  test('are exact when all items are equal', () => {
    expect(expectedQueryUnits(fixedSize(64), own, 64, 1500)).toBeCloseTo(queryUnits(1500 * 64, 'strong'), 9)
    expect(expectedQueryUnits(fixedSize(2048), own, 2048, 10)).toBeCloseTo(5, 9)
  })

  test('count the sum once: ten items of 300 bytes are one unit, not ten', () => {
    expect(expectedQueryUnits(fixedSize(300), own, 300, 10)).toBe(1)
  })

  test.each([
    { median: 200, sigma: 0.5, count: 4 },
    { median: 800, sigma: 1, count: 10 },
    { median: 3000, sigma: 0.3, count: 3 },
    { median: 5000, sigma: 1.2, count: 1 },
  ])('agree with random draws of $count items, median $median bytes', ({ median, sigma, count }) => {
    const sizes = lognormalSizes(median, sigma)
    const sampled = sampledUnits(sizes, count, 20_000)
    expect(expectedQueryUnits(sizes, own, sizes.mean, count) / sampled).toBeCloseTo(1, 1)
  })

  test('lie between the bytes and one unit more, on a page of 1 MB', () => {
    for (const count of [1, 5, 12, 40]) {
      const sizes = lognormalSizes(2000, 1)
      const units = expectedQueryUnits(sizes, own, sizes.mean, count)
      const bytes = (count * sizes.mean) / 4096
      expect(units).toBeGreaterThanOrEqual(bytes)
      expect(units).toBeLessThanOrEqual(bytes + 1)
    }
  })
})
