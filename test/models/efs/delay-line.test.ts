import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createDelayLine } from '../../../src/models/efs/delay-line.ts'

const step = fc.record({
  kept: fc.oneof(fc.constantFrom(0, 1, 1e-120), fc.double({ min: 0, max: 1, noNaN: true })),
  added: fc.double({ min: 0, max: 100, noNaN: true }),
})

describe('a delay line', () => {
  test.prop([fc.integer({ min: 1, max: 9 }), fc.array(step, { maxLength: 60 })], { seed: 1 })(
    'returns what came so many days ago, less what each day since took away',
    (delay, steps) => {
      const line = createDelayLine(delay)
      steps.forEach((_, day) => {
        const came = steps[day - delay]
        const left = steps
          .slice(Math.max(0, day - delay + 1), day)
          .reduce((mass, { kept }) => mass * kept, came?.added ?? 0)
        expect(line.due(day)).toBeCloseTo(left, 9)
        line.advance(day, steps[day]!.kept, steps[day]!.added)
      })
    },
  )

  test('holds nothing when there is no delay', () => {
    const line = createDelayLine(0)
    line.advance(3, 1, 5)
    expect(line.due(3)).toBe(0)
  })

  test('takes over a part of another line at the same day', () => {
    const [one, other] = [createDelayLine(3), createDelayLine(3)]
    one.advance(4, 1, 10)
    other.advance(4, 1, 6)
    other.shrink(0.5)
    one.absorb(other, 2)
    expect(one.due(7)).toBeCloseTo(16)
  })
})
