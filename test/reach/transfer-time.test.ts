import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { UploadWay } from '../../src/models/contract.ts'
import { KNOWN_REGIONS, roundTripMs } from '../../src/reach/round-trip.ts'
import { flowBytesPerSecond, type Line, sendTimeMs, uploadTimeMs } from '../../src/reach/transfer-time.ts'

const MSS = 1460
const wide = (roundTripMs: number): Line => ({ roundTripMs, bytesPerSecond: Number.POSITIVE_INFINITY, loss: 0 })
const whole: UploadWay = {
  partBytes: Number.POSITIVE_INFINITY,
  parallelParts: 1,
  extraRequests: { whole: 0, inParts: 0 },
  serviceMs: 0,
}

describe('an upload over a wide line', () => {
  test('of one segment takes two handshakes and one round trip when cold, one when warm', () => {
    expect(uploadTimeMs(1, wide(100), whole, 'cold')).toBe(300)
    expect(uploadTimeMs(1, wide(100), whole, 'warm')).toBe(100)
  })
  test('of ten segments still fits the first window', () => {
    expect(uploadTimeMs(10 * MSS, wide(100), whole, 'cold')).toBe(300)
  })
  test('of eleven segments needs a second round, of 31 a third', () => {
    expect(uploadTimeMs(10 * MSS + 1, wide(100), whole, 'cold')).toBe(400)
    expect(uploadTimeMs(30 * MSS + 1, wide(100), whole, 'cold')).toBe(500)
  })
})

describe('one flow', () => {
  test('is held by losses over distance: 1,460 bytes × 1.22 ÷ 100 ms ÷ √0.0001 are 1.78 MB/s', () => {
    expect(flowBytesPerSecond({ roundTripMs: 100, bytesPerSecond: 1e9, loss: 1e-4 })).toBeCloseTo(1_781_200, 0)
    expect(flowBytesPerSecond({ roundTripMs: 100, bytesPerSecond: 1e6, loss: 1e-4 })).toBe(1e6)
  })

  test.prop(
    [fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 5, max: 300 }), fc.integer({ min: 50_000, max: 50_000_000 })],
    { seed: 43, numRuns: 60 },
  )('takes as long as its segments do one by one, to within a round trip', (segments, rtt, bytesPerSecond) => {
    const line = { roundTripMs: rtt, bytesPerSecond, loss: 0 }
    const exact = segmentBySegment(segments, line)
    expect(Math.abs(sendTimeMs(segments * MSS, line) - exact)).toBeLessThanOrEqual(
      rtt + (10 * MSS * 1000) / bytesPerSecond,
    )
  })
})

/** Sends segment after segment: each waits for the line and for room in the window, and each answer makes room for one more. */
function segmentBySegment(segments: number, { roundTripMs: rtt, bytesPerSecond }: Line): number {
  const onLine = (MSS / bytesPerSecond) * 1000
  const answered: number[] = []
  let free = 0
  let window = 10
  let acknowledged = 0
  for (let sent = 0; sent < segments; sent++) {
    let now = free
    // The window grows by one with each answer, so the wait is for the answer that lets this segment go.
    while (sent - acknowledged >= window) {
      now = Math.max(now, answered[acknowledged]!)
      acknowledged += 1
      window += 1
    }
    while (acknowledged < sent && answered[acknowledged]! <= now) {
      acknowledged += 1
      window += 1
    }
    free = now + onLine
    answered.push(free + rtt)
  }
  return answered.at(-1)!
}

const line = fc.record({
  roundTripMs: fc.integer({ min: 1, max: 400 }),
  bytesPerSecond: fc.integer({ min: 10_000, max: 1e9 }),
  loss: fc.constantFrom(0, 1e-7, 1e-4, 1e-2),
})
const way: fc.Arbitrary<UploadWay> = fc.record({
  partBytes: fc.integer({ min: 100_000, max: 1e8 }),
  parallelParts: fc.integer({ min: 1, max: 20 }),
  extraRequests: fc.constantFrom({ whole: 0, inParts: 2 }, { whole: 1, inParts: 3 }, { whole: 0, inParts: 0 }),
  serviceMs: fc.integer({ min: 0, max: 200 }),
})
const bytes = fc.integer({ min: 1, max: 1e12 })
const connection = fc.constantFrom('cold' as const, 'warm' as const)

describe('an upload never takes less time', () => {
  test.prop([bytes, bytes, line, way, connection], { seed: 41 })('for more bytes', (a, b, over, by, open) => {
    const [small, large] = [Math.min(a, b), Math.max(a, b)].map((size) => uploadTimeMs(size, over, by, open))
    expect(large!).toBeGreaterThanOrEqual(small! * (1 - 1e-12))
  })
  test.prop([bytes, line, fc.integer({ min: 1, max: 400 }), way, connection], { seed: 42 })(
    'over a longer distance',
    (size, over, further, by, open) => {
      const longer = { ...over, roundTripMs: over.roundTripMs + further }
      expect(uploadTimeMs(size, longer, by, open)).toBeGreaterThanOrEqual(uploadTimeMs(size, over, by, open))
    },
  )
  test.prop([bytes, line, way], { seed: 44 })('when its connection is cold', (size, over, by) => {
    expect(uploadTimeMs(size, over, by, 'cold') - uploadTimeMs(size, over, by, 'warm')).toBeCloseTo(
      2 * over.roundTripMs,
      3,
    )
  })
  test.prop([bytes, line, way], { seed: 45 })('with fewer parts under way at once', (size, over, by) => {
    const fewer = { ...by, parallelParts: Math.max(1, Math.floor(by.parallelParts / 2)) }
    expect(uploadTimeMs(size, over, fewer, 'warm')).toBeGreaterThanOrEqual(uploadTimeMs(size, over, by, 'warm'))
  })
})

describe('the round-trip table', () => {
  test('knows all its regions both ways, nearly symmetrically', () => {
    for (const from of KNOWN_REGIONS)
      for (const to of KNOWN_REGIONS) {
        const [there, back] = [roundTripMs(from, to)!, roundTripMs(to, from)!]
        expect(there).toBeGreaterThan(0)
        expect(Math.abs(there - back)).toBeLessThanOrEqual(0.25 * Math.max(there, back) + 5)
      }
  })
  test('says nothing of regions it does not hold', () => {
    expect(roundTripMs('us-east-1', 'mars-north-1')).toBeUndefined()
  })
})
