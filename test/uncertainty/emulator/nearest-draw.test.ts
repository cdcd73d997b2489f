import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Axis, InputDraws } from '../../../src/uncertainty/emulator/basis.ts'
import type { Emulator } from '../../../src/uncertainty/emulator/emulator.ts'
import { nearestDraws } from '../../../src/uncertainty/emulator/nearest-draw.ts'

const axes: readonly Axis[] = [
  { kind: 'score', input: 0 },
  { kind: 'cases', input: 1, cases: [0, 1, 2] },
  { kind: 'score', input: 2 },
]
const draw = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0, 1, 2), fc.integer({ min: -9, max: 9 }))
const tableOf = (rows: readonly (readonly number[])[]): InputDraws => {
  const values = Float64Array.from(rows.flat())
  return { draws: rows.length, replicates: 1, scores: values, amounts: values }
}

test('the nearest simulated draw has the least distance; another case counts as two standard deviations', () => {
  const influence = Float64Array.from([1, 0.5, 0.25])
  const rowsOf = (most: number) => fc.array(draw, { minLength: 1, maxLength: most })
  fc.assert(
    fc.property(rowsOf(12), rowsOf(5), (simulated, drawn) => {
      const distance = (a: readonly number[], b: readonly number[]) =>
        (a[0]! - b[0]!) ** 2 + (a[1] === b[1] ? 0 : (2 * 0.5) ** 2) + (0.25 * (a[2]! - b[2]!)) ** 2
      const emulator = { axes, inputs: tableOf(simulated), influence } as Emulator
      for (const [at, nearest] of nearestDraws(emulator, tableOf(drawn)).entries()) {
        const least = Math.min(...simulated.map((own) => distance(own, drawn[at]!)))
        expect(distance(simulated[nearest]!, drawn[at]!)).toBeCloseTo(least, 9)
      }
    }),
    { numRuns: 100 },
  )
})
