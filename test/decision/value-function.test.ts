import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { valuate, valueFunction } from '../../src/decision/value-function.ts'

describe('a value function', () => {
  const decreasing = valueFunction({ worst: 200, best: 10 }, [{ at: 100, value: 0.9 }])

  test('is linear between its breakpoints', () => {
    expect([200, 150, 100, 55, 10].map((level) => valuate(decreasing, level).utility)).toEqual([0, 0.45, 0.9, 0.95, 1])
  })

  test('clips outside the anchors, and says so', () => {
    expect(valuate(decreasing, 500)).toEqual({ utility: 0, clipped: 'below worst' })
    expect(valuate(decreasing, 1)).toEqual({ utility: 1, clipped: 'beyond best' })
    expect(valuate(decreasing, null)).toEqual({ utility: 0, clipped: 'below worst' })
  })

  test('on a logarithmic scale gives equal factors equal worth', () => {
    const log = valueFunction({ worst: 1000, best: 1 }, [], 'log')
    expect(valuate(log, 100).utility).toBeCloseTo(1 / 3, 12)
    expect(valuate(log, 10).utility).toBeCloseTo(2 / 3, 12)
  })

  test.prop([fc.double({ min: 0, max: 300, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true })], { seed: 31 })(
    'never falls towards the better end',
    (a, b) => {
      expect(valuate(decreasing, Math.min(a, b)).utility).toBeGreaterThanOrEqual(
        valuate(decreasing, Math.max(a, b)).utility,
      )
    },
  )

  test('refuses anchors that make no sense', () => {
    expect(() => valueFunction({ worst: 1, best: 1 })).toThrow('must differ')
    expect(() => valueFunction({ worst: 0, best: 1 }, [], 'log')).toThrow('positive')
    expect(() => valueFunction({ worst: 0, best: 1 }, [{ at: 2, value: 0.5 }])).toThrow('between worst and best')
    expect(() =>
      valueFunction({ worst: 0, best: 10 }, [
        { at: 3, value: 0.6 },
        { at: 5, value: 0.4 },
      ]),
    ).toThrow('never fall')
  })
})
