import { describe, expect, test } from 'vitest'
import {
  batchReadUnits,
  batchWriteUnits,
  globalWriteUnits,
  indexWriteUnits,
  queryUnits,
  readUnits,
  updateUnits,
  writeUnits,
} from '../../../src/models/dynamodb/capacity-units.ts'

const KB = 1024

describe('the examples of the developer guide, "DynamoDB read and write operations"', () => {
  test('GetItem rounds 3.5 KB up to 4 KB and 10 KB up to 12 KB', () => {
    expect(readUnits(3.5 * KB, 'strong')).toBe(1)
    expect(readUnits(10 * KB, 'strong')).toBe(3)
  })

  test('an item of 8 KB takes 2 units strongly consistent, 1 eventually consistent, 4 transactional', () => {
    expect(readUnits(8 * KB, 'strong')).toBe(2)
    expect(readUnits(8 * KB, 'eventual')).toBe(1)
    expect(readUnits(8 * KB, 'transactional')).toBe(4)
  })

  test('BatchGetItem rounds each item: 1.5 KB and 6.5 KB are 12 KB', () => {
    expect(batchReadUnits([1.5 * KB, 6.5 * KB], 'strong')).toBe(12 / 4)
  })

  test('Query rounds the sum: 40.8 KB are 44 KB, 1,500 items of 64 bytes are 96 KB', () => {
    expect(queryUnits(40.8 * KB, 'strong')).toBe(44 / 4)
    expect(queryUnits(1500 * 64, 'strong')).toBe(96 / 4)
  })

  test('PutItem rounds 1.6 KB up to 2 KB, and BatchWriteItem rounds 500 bytes and 3.5 KB up to 5 KB', () => {
    expect(writeUnits(1.6 * KB)).toBe(2)
    expect(batchWriteUnits([500, 3.5 * KB])).toBe(5)
  })

  test('an update from 300 KB to 310 KB takes 310 units, and so does the way back', () => {
    expect(updateUnits(300 * KB, 310 * KB)).toBe(310)
    expect(updateUnits(310 * KB, 300 * KB)).toBe(310)
  })

  test('a read of an item that does not exist still takes a unit', () => {
    expect(readUnits(0, 'strong')).toBe(1)
    expect(readUnits(0, 'eventual')).toBe(0.5)
  })
})

describe('the unit tests of the DynamoDB cost calculator in awslabs/mcp (100b55b)', () => {
  const items = (count: number, bytes: number): number[] => Array.from({ length: count }, () => bytes)

  test('reads', () => {
    expect(readUnits(4096, 'eventual')).toBe(0.5)
    expect(readUnits(4096, 'strong')).toBe(1)
    expect(queryUnits(10 * 2048, 'eventual')).toBe(2.5)
    expect(batchReadUnits(items(3, 2048), 'eventual')).toBe(1.5)
    expect(batchReadUnits(items(5, 4096), 'transactional')).toBe(10)
  })

  test('writes', () => {
    expect(writeUnits(1024)).toBe(1)
    expect(writeUnits(3000)).toBe(3)
    expect(batchWriteUnits(items(3, 1536))).toBe(6)
    expect(batchWriteUnits(items(5, 1024), true)).toBe(10)
  })

  test('index entries of 800 bytes take one unit a write, in a transaction too', () => {
    expect(indexWriteUnits(items(10, 800))).toBe(10)
    expect(indexWriteUnits(items(5, 800))).toBe(5)
  })
})

test('the example of the guide "Global tables billing": two regions, then an index, which takes plain units in each region', () => {
  const day2 = globalWriteUnits(1024, 2)
  expect(150 * day2.replicated).toBe(300)
  const day3 = globalWriteUnits(1024, 2, [1024])
  expect(200 * day3.replicated).toBe(400)
  expect(200 * day3.plain).toBe(400)
})
