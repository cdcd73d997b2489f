import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { dynamodbConfig } from '../../../src/models/dynamodb/config.ts'
import { annualLoss, lossOfThreeReplicas } from '../../../src/models/dynamodb/durability.ts'
import { layOutItems } from '../../../src/models/dynamodb/item-layout.ts'

const layout = layOutItems(fixedSize(1000), dynamodbConfig.parse({}))

describe('loss of all three replicas', () => {
  test('agrees with nodes that fail at random and are rebuilt one by one', () => {
    // Rates far above reality, so that losses happen in the sample.
    const rate = 2
    const repair = 0.01
    const random = xoroshiro128plus(42)
    const wait = (perYear: number): number => -Math.log(1 - uniformFloat64(random)) / perYear
    let losses = 0
    const years = 200_000
    for (let time = wait(3 * rate); time < years; time += wait(3 * rate)) {
      const second = wait(2 * rate)
      if (second >= repair) continue
      // The second failure restarts the clock: the last copy must survive until a replica is back.
      if (wait(rate) < repair) losses++
    }
    expect(losses / years / lossOfThreeReplicas(rate, repair, 0, 0)).toBeCloseTo(1, 1)
  })

  test('grows with every rate and every repair time', () => {
    const base = lossOfThreeReplicas(0.05, 1e-5, 1e-3, 3e-3)
    expect(lossOfThreeReplicas(0.1, 1e-5, 1e-3, 3e-3)).toBeGreaterThan(base)
    expect(lossOfThreeReplicas(0.05, 2e-5, 1e-3, 3e-3)).toBeGreaterThan(base)
    expect(lossOfThreeReplicas(0.05, 1e-5, 2e-3, 3e-3)).toBeGreaterThan(base)
    expect(lossOfThreeReplicas(0.05, 1e-5, 1e-3, 6e-3)).toBeGreaterThan(base)
  })
})

describe('annual loss', () => {
  test('is an estimate within its range, and says that AWS publishes none', () => {
    const loss = annualLoss(layout, 1)
    expect(loss.low!).toBeLessThan(loss.value)
    expect(loss.high!).toBeGreaterThan(loss.value)
    expect(loss.evidence[0]!.statement).toContain('no durability figure')
  })

  test('a second region makes it far smaller', () => {
    expect(annualLoss(layout, 2).value).toBeLessThan(annualLoss(layout, 1).value ** 1.5)
  })

  test('an object behind a pointer is lost with its object in S3 or with its pointer', () => {
    const pointed = layOutItems(fixedSize(1e6), dynamodbConfig.parse({ largeObjects: 'pointer-to-s3' }))
    expect(annualLoss(pointed, 1).value).toBeCloseTo(annualLoss(layout, 1).value + 1e-11, 15)
  })
})
