import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { BUILT_IN_ENGINES } from '../../src/engines/catalogue.ts'
import { passTimeMs, readingRate } from '../../src/engines/reading-time.ts'
import type { Worker } from '../../src/engines/worker.ts'
import type { Feed } from '../../src/models/contract.ts'

const wide: Feed = {
  bytesPerSecond: Number.POSITIVE_INFINITY,
  objectsPerSecond: Number.POSITIVE_INFINITY,
  clientBytesPerSecond: Number.POSITIVE_INFINITY,
  streamBytesPerSecond: Number.POSITIVE_INFINITY,
  firstByteMs: 0,
  keysPerSecond: Number.POSITIVE_INFINITY,
  evidence: [],
}
const worker = (machines: number): Worker => ({
  id: 'trainer',
  engine: BUILT_IN_ENGINES['sagemaker-training']!,
  region: 'us-east-1',
  network: 'vpc',
  datasets: ['images'],
  instance: 'ml.g5.4xlarge',
  machines,
})

describe('a pass is bound by the narrowest of its limits', () => {
  test('the network of the machines: 10 Gbit/s each carry 1,250 objects of 1 MB a second', () => {
    const rate = readingRate(worker(2), wide, 1e6)
    expect(rate).toMatchObject({ objectsPerSecond: 2500, boundBy: 'network of the machines' })
    expect(passTimeMs({ objects: 5000 }, rate)).toBe(2000)
  })
  test('what one client may take from the store', () => {
    const rate = readingRate(worker(2), { ...wide, clientBytesPerSecond: 5e8 }, 1e6)
    expect(rate).toMatchObject({ objectsPerSecond: 1000, boundBy: 'throughput of a client' })
  })
  test('the requests that the store answers, and its throughput', () => {
    expect(readingRate(worker(9), { ...wide, objectsPerSecond: 5500 }, 1e4).boundBy).toBe(
      'requests that the store answers',
    )
    expect(readingRate(worker(9), { ...wide, bytesPerSecond: 1e8 }, 1e4).boundBy).toBe('throughput of the store')
  })
  test('for small objects the wait for each: 128 requests that take 100 ms are 1,280 a second', () => {
    const rate = readingRate(worker(1), { ...wide, firstByteMs: 100 }, 1000)
    expect(rate).toMatchObject({ objectsPerSecond: 1280, boundBy: 'requests under way at once' })
  })

  const positive = fc.double({ min: 1, max: 1e10, noNaN: true })
  const feed = fc.record({
    bytesPerSecond: positive,
    objectsPerSecond: positive,
    clientBytesPerSecond: positive,
    streamBytesPerSecond: positive,
    firstByteMs: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  })
  test.prop([feed, feed, fc.integer({ min: 1, max: 50 }), fc.double({ min: 1, max: 1e9, noNaN: true })], { seed: 71 })(
    'and never slower with a better store or more machines',
    (a, b, machines, bytes) => {
      const better: Feed = {
        ...wide,
        bytesPerSecond: Math.max(a.bytesPerSecond, b.bytesPerSecond),
        objectsPerSecond: Math.max(a.objectsPerSecond, b.objectsPerSecond),
        clientBytesPerSecond: Math.max(a.clientBytesPerSecond, b.clientBytesPerSecond),
        streamBytesPerSecond: Math.max(a.streamBytesPerSecond, b.streamBytesPerSecond),
        firstByteMs: Math.min(a.firstByteMs, b.firstByteMs),
      }
      const rate = (with_: Feed, count: number): number => readingRate(worker(count), with_, bytes).objectsPerSecond
      expect(rate(better, machines)).toBeGreaterThanOrEqual(rate({ ...wide, ...a }, machines))
      expect(rate(better, machines + 1)).toBeGreaterThanOrEqual(rate(better, machines))
    },
  )
})
