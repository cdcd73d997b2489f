import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize, sizeHistogram } from '../../../src/demand/size-distribution.ts'
import { batchReadUnits, batchWriteUnits, readUnits, writeUnits } from '../../../src/models/dynamodb/capacity-units.ts'
import { dynamodbConfig } from '../../../src/models/dynamodb/config.ts'
import { layOutItems } from '../../../src/models/dynamodb/item-layout.ts'

const OVERHEAD = 100
const LIMIT = 400 * 1024

/** The items of one object, cut by hand: full ones, and the rest. */
function itemsOf(size: number, overhead = OVERHEAD): number[] {
  const items: number[] = []
  for (let left = size; left > 0; left -= LIMIT - overhead) items.push(Math.min(left, LIMIT - overhead) + overhead)
  return items
}

const chunked = dynamodbConfig.parse({ itemOverheadBytes: OVERHEAD })

describe('objects as items', () => {
  test('an object that fits is one item of its size and its names and keys', () => {
    const layout = layOutItems(fixedSize(3000), chunked)
    expect(layout.items).toBe(1)
    expect(layout.itemBytes).toBe(3100)
    expect(layout.writeUnits).toBe(writeUnits(3100))
    expect(layout.getUnits).toBe(readUnits(3100, 'strong'))
  })

  test('names and keys count towards 400 KB: an object of exactly 400 KB needs two items', () => {
    expect(layOutItems(fixedSize(LIMIT - OVERHEAD), chunked).items).toBe(1)
    expect(layOutItems(fixedSize(LIMIT), chunked).items).toBe(2)
  })

  test('an object of 1 MB is cut into three items, all but the last of them full', () => {
    const layout = layOutItems(fixedSize(1024 * 1024), chunked)
    expect(layout.items).toBe(3)
    expect(layout.writeUnits).toBe(batchWriteUnits(itemsOf(1024 * 1024)))
    expect(layout.getUnits).toBe(batchReadUnits(itemsOf(1024 * 1024), 'strong'))
  })

  const buckets = fc.array(
    fc.record({ size: fc.integer({ min: 1, max: 12e6 }), share: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  property.prop([buckets, fc.integer({ min: 1, max: 20_000 })])(
    'agree with cutting every object of a histogram by hand',
    (histogram, overhead) => {
      const total = histogram.reduce((sum, { share }) => sum + share, 0)
      const layout = layOutItems(sizeHistogram(histogram), dynamodbConfig.parse({ itemOverheadBytes: overhead }))
      const mean = (value: (items: number[]) => number): number =>
        histogram.reduce((sum, { size, share }) => sum + (share / total) * value(itemsOf(size, overhead)), 0)
      expect(layout.items).toBeCloseTo(
        mean((items) => items.length),
        6,
      )
      expect(layout.writeUnits / mean((items) => batchWriteUnits(items))).toBeCloseTo(1, 9)
      expect(layout.getUnits / mean((items) => batchReadUnits(items, 'strong'))).toBeCloseTo(1, 9)
      expect(layout.itemBytes / mean((items) => items.reduce((sum, bytes) => sum + bytes, 0))).toBeCloseTo(1, 9)
    },
  )

  test('beyond the chunks that are followed one by one the error is under half a unit per object', () => {
    for (const size of [20e6, 1e9, 10e12]) {
      const exact = (() => {
        const payload = LIMIT - OVERHEAD
        const items = Math.ceil(size / payload)
        return (items - 1) * 400 + Math.ceil((size - (items - 1) * payload + OVERHEAD) / 1024)
      })()
      expect(Math.abs(layOutItems(fixedSize(size), chunked).writeUnits - exact)).toBeLessThanOrEqual(
        0.5 + exact * 1e-12,
      )
    }
  })

  test('a lognormal agrees with a fine histogram of itself', () => {
    const sizes = lognormalSizes(350e3, 0.6)
    const points = 4000
    const histogram = sizeHistogram(
      Array.from({ length: points }, (_, i) => ({ size: sizes.quantile((i + 0.5) / points), share: 1 })),
    )
    const exact = layOutItems(sizes, chunked)
    const sampled = layOutItems(histogram, chunked)
    expect(exact.items / sampled.items).toBeCloseTo(1, 3)
    expect(exact.writeUnits / sampled.writeUnits).toBeCloseTo(1, 2)
    expect(exact.getUnits / sampled.getUnits).toBeCloseTo(1, 2)
  })
})

describe('pointers to S3', () => {
  const pointers = dynamodbConfig.parse({ largeObjects: 'pointer-to-s3', pointerBytes: 200 })

  test('keep one small item per object, whatever its size', () => {
    const layout = layOutItems(fixedSize(25e6), pointers)
    expect(layout).toMatchObject({ items: 1, byteShare: 0, itemBytes: 300, writeUnits: 1, getUnits: 1, largeShare: 1 })
  })

  test('objects up to 8 MB are uploaded in one request, larger ones in parts with two more requests', () => {
    expect(layOutItems(fixedSize(8 * 1024 * 1024), pointers).s3.putRequests).toBe(1)
    expect(layOutItems(fixedSize(20 * 1024 * 1024), pointers).s3.putRequests).toBe(3 + 2)
  })

  test('small objects may stay in their items', () => {
    const sizes = sizeHistogram([
      { size: 2000, share: 0.75 },
      { size: 1e6, share: 0.25 },
    ])
    const layout = layOutItems(sizes, dynamodbConfig.parse({ largeObjects: 'pointer-to-s3', inlineUpToBytes: 4096 }))
    expect(layout.byteShare).toBeCloseTo((0.75 * 2000) / sizes.mean, 12)
    expect(layout.writeUnits).toBeCloseTo(0.75 * writeUnits(2100) + 0.25 * writeUnits(300), 12)
    expect(layout.s3).toEqual({ objectShare: 0.25, putRequests: 0.25 })
  })
})

describe('index entries', () => {
  const entries = (projectedShare: number, size: number): number =>
    layOutItems(
      fixedSize(size),
      dynamodbConfig.parse({ globalSecondaryIndexes: [{ name: 'by-date', projectedShare, keyBytes: 50 }] }),
    ).indexes[0]!.writeUnits

  test('project their share of the item and their own keys', () => {
    expect(entries(1, 3000)).toBe(writeUnits(3050))
    expect(entries(0.25, 3000)).toBe(writeUnits(800))
    expect(entries(0, 3000)).toBe(1)
  })

  test('are never larger than an item', () => {
    expect(entries(1, 25e6)).toBeLessThanOrEqual(400)
  })
})
