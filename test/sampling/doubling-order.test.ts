import { describe, expect, it } from 'vitest'
import { doublingOrder } from '../../src/sampling/doubling-order.ts'

describe('an order by doublings', () => {
  it('keeps the first 2^k points the first 2^k, for every k', () => {
    const order = doublingOrder(10, { seed: 3, label: 'order' })
    for (let k = 0; k <= 10; k++)
      expect([...order.subarray(0, 2 ** k)].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 2 ** k }, (_, point) => point),
      )
  })

  it('goes on where a shorter one ends', () => {
    const name = { seed: 3, label: 'order' }
    expect(doublingOrder(9, name).subarray(0, 64)).toEqual(doublingOrder(6, name))
  })

  it('puts every point of a doubling in every place of it alike', () => {
    const counts = new Float64Array(64)
    const orders = 4096
    for (let replicate = 0; replicate < orders; replicate++) {
      const order = doublingOrder(4, { seed: 5, label: 'order', replicate })
      for (let place = 8; place < 16; place++) counts[(place - 8) * 8 + order[place]! - 8]!++
    }
    // A count of a binomial of 4096 and 1/8 is farther off than five standard deviations once in two million.
    for (const count of counts) expect(Math.abs(count - orders / 8)).toBeLessThan(5 * Math.sqrt(orders * (7 / 64)))
  })
})
