import { describe, expect, test } from 'vitest'
import type { AccessChances } from '../../../src/models/efs/access-chances.ts'
import { createClassFlow } from '../../../src/models/efs/class-flow.ts'
import { flowDistance } from '../../../src/models/efs/flow-distance.ts'

const RULES = { toIaAfterDays: 5, toArchiveAfterDays: 12, toStandardOnFirstAccess: true }

/** A day on which every file is read with the same chance. */
function readWithChance(chance: number): AccessChances {
  const wholeDay = 1 - chance
  return {
    halfDay: Math.sqrt(wholeDay),
    missed: 1,
    wholeDay,
    unwritten: 1,
    rewrites: 0,
    reads: chance,
    shareOfReads: 1,
  }
}

/** A flow of some mass written on a day, taken through the days up to and including another. */
function flowOf(mass: number, born: number, until: number, chance: number) {
  const flow = createClassFlow(RULES)
  flow.restart(born, mass)
  for (let day = born + 1; day <= until; day++) flow.step(day, readWithChance(chance))
  return flow
}

describe('the distance of two flows', () => {
  test('is nothing where they differ in their mass alone', () => {
    expect(flowDistance(flowOf(1, 0, 40, 0.1), flowOf(700, 0, 40, 0.1))).toBeLessThan(1e-12)
  })

  test('tells files in other classes apart, and files in the same class by when their time is up', () => {
    expect(flowDistance(flowOf(1, 0, 10, 0), flowOf(1, 8, 10, 0))).toBeGreaterThan(1)
    expect(flowDistance(flowOf(1, 0, 4, 0), flowOf(1, 1, 4, 0))).toBeCloseTo(2)
  })

  test('never grows, and vanishes once Archive holds what nobody has read since', () => {
    let before = Number.POSITIVE_INFINITY
    for (const day of [15, 30, 60, 90, 110]) {
      const distance = flowDistance(flowOf(1, 0, day, 0.02), flowOf(1, 3, day, 0.02))
      expect(distance).toBeLessThanOrEqual(before + 1e-12)
      before = distance
    }
    expect(before).toBeLessThan(1e-12)
  })

  test('is nothing where one of them is empty', () => {
    expect(flowDistance(createClassFlow(RULES), flowOf(1, 0, 9, 0.3))).toBe(0)
  })
})
