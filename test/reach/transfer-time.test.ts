import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { KNOWN_REGIONS, roundTripMs } from '../../src/reach/round-trip.ts'
import { uploadTimeMs } from '../../src/reach/transfer-time.ts'

describe('an upload over a fresh connection', () => {
  test('of one segment takes two handshakes and one round trip', () => {
    expect(uploadTimeMs(1, 100)).toBe(300)
  })
  test('of ten segments still fits the first window', () => {
    expect(uploadTimeMs(14_600, 100)).toBe(300)
  })
  test('of eleven segments needs a second round, of 31 a third', () => {
    expect(uploadTimeMs(14_601, 100)).toBe(400)
    expect(uploadTimeMs(30 * 1460 + 1, 100)).toBe(500)
  })
  test.prop([fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 400 })], {
    seed: 41,
  })('never takes less time for more bytes', (a, b, rtt) => {
    expect(uploadTimeMs(Math.max(a, b), rtt)).toBeGreaterThanOrEqual(uploadTimeMs(Math.min(a, b), rtt))
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
