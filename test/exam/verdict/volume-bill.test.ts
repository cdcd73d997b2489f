import { describe, expect, test } from 'vitest'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { volumeTypeIn } from '../../../src/exam/options/volume-types.ts'
import { volumeBill } from '../../../src/exam/verdict/volume-bill.ts'
import { builtInPriceBook as book } from '../../../src/prices/built-in-price-book.ts'

const usd = (text: string, iops = 3000, gib = 500) =>
  volumeBill(readOption({ letter: 'A', text }), { gib, iops }, book, 'us-east-1')

describe('the bill of a volume', () => {
  test('a gp3 volume includes 3,000 IOPS', () => {
    expect(usd('A gp3 EBS volume')).toBeCloseTo(500 * 0.08, 6)
    expect(usd('A gp3 EBS volume', 5000)).toBeCloseTo(500 * 0.08 + 2000 * 0.005, 6)
  })

  test('a gp2 volume is made large enough for its IOPS', () => {
    expect(usd('A gp2 EBS volume', 12_000, 300)).toBeCloseTo(4000 * 0.1, 6)
  })

  test('io2 pays for every provisioned operation', () => {
    expect(usd('An io2 EBS volume', 5000)! / usd('A gp3 EBS volume', 5000)!).toBeGreaterThan(3)
  })

  test('no type, no bill', () => expect(usd('An EBS volume')).toBeUndefined())
})

test.each([
  ['Modify the volumes from gp2 to gp3', 'gp3'],
  ['A gp3 volume with 12,000 provisioned IOPS', 'gp3'],
  ['Throughput Optimized HDD', 'st1'],
  ['Provisioned IOPS SSD (io2)', 'io2 Block Express'],
])('%s is of type %s', (text, name) => expect(volumeTypeIn(text)?.name).toBe(name))
