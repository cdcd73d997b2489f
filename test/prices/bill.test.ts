import { fc, it as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type BillableLine, bill } from '../../src/prices/bill.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { MissingPriceError } from '../../src/prices/missing-price-error.ts'
import { sum } from '../../src/quantities/sum.ts'

function line(usageType: string, quantity: number, more: Partial<BillableLine> = {}): BillableLine {
  return { service: 'AmazonS3', usageType, unit: 'GB-Mo', region: 'us-east-1', month: 0, quantity, ...more }
}

const out = { service: 'AWSDataTransfer', usageType: 'DataTransfer-Out-Bytes', unit: 'GB' } as const

describe('a bill', () => {
  it('applies tiers to the total of all lines of a meter, then shares the cost out', () => {
    const { items, total } = bill(
      [line('TimedStorage-ByteHrs', 51_200), line('TimedStorage-ByteHrs', 1700)],
      builtInPriceBook,
    )
    expect(items).toHaveLength(1)
    expect(total).toBe(1215)
    expect(items[0]!.allocations).toEqual([
      { line: 0, quantity: 51_200, cost: (1215 * 51_200) / 52_900 },
      { line: 1, quantity: 1700, cost: 1215 * (1700 / 52_900) },
    ])
  })

  it('starts tiers anew in every month and every region', () => {
    const lines = [
      line('TimedStorage-ByteHrs', 51_200),
      line('TimedStorage-ByteHrs', 51_200, { month: 1 }),
      line('TimedStorage-ByteHrs', 51_200, { region: 'us-west-2' }),
    ]
    const costs = bill(lines, builtInPriceBook).items.map((item) => item.cost)
    expect(costs).toEqual([1177.6, 1177.6, 1177.6])
  })

  it('lets operations without a price of their own share the tiers of their usage type', () => {
    const lines = [line('TimedStorage-ByteHrs', 51_200), line('TimedStorage-ByteHrs:GlacierS3ObjectOverhead', 1700)]
    const { items, total } = bill(lines, builtInPriceBook)
    expect(total).toBeCloseTo(1215, 9)
    expect(items.map((item) => [item.usageType, item.quantity])).toEqual([
      ['TimedStorage-ByteHrs', 51_200],
      ['TimedStorage-ByteHrs:GlacierS3ObjectOverhead', 1700],
    ])
  })

  it('multiplies all tiers of a service whose prices are supposed to change, in the months that they change in', () => {
    const lines = [0, 1].flatMap((month) => [
      line('TimedStorage-ByteHrs', 52_900, { month }),
      line(out.usageType, 100, { ...out, month }),
    ])
    const plain = bill(lines, builtInPriceBook)
    const changed = bill(lines, builtInPriceBook, {
      changes: [
        { service: 'AmazonS3', factors: [1, 0.5] },
        { service: 'AmazonS3', factors: [1, 0.8] },
      ],
    })
    const costs = ({ items }: typeof plain): readonly number[] => items.map(({ cost }) => cost)
    expect(costs(changed)).toEqual(
      plain.items.map(({ cost, month, service }) =>
        expect.closeTo(cost * (month === 1 && service === 'AmazonS3' ? 0.4 : 1), 9),
      ),
    )
    expect(changed.items.map(({ priceFactor }) => priceFactor).filter((factor) => factor !== undefined)).toEqual([0.4])
    for (const { tiers, cost } of changed.items)
      expect(sum(tiers.map((tier) => tier.quantity * tier.usd))).toBeCloseTo(cost, 9)
  })

  it('names every meter that has no price, with its region, and what to do', () => {
    const lines = [line('TimedStorage-XZ-ByteHrs', 1, { region: 'eu-west-1' }), line('Nonsense', 1)]
    const error = catchError(() => bill(lines, builtInPriceBook))
    expect(error).toBeInstanceOf(MissingPriceError)
    expect((error as MissingPriceError).missing.map(({ usageType, region }) => `${usageType} ${region}`)).toEqual([
      'TimedStorage-XZ-ByteHrs eu-west-1',
      'Nonsense us-east-1',
    ])
    expect(error.message).toMatch(
      /S3 Express One Zone storage \(AmazonS3 TimedStorage-XZ-ByteHrs\) in eu-west-1.*--prices FILE/s,
    )
  })

  it('never bills a quantity in another unit than that of its price', () => {
    expect(() => bill([line('TimedStorage-ByteHrs', 1, { unit: 'GB' })], builtInPriceBook)).toThrow(/GB-Mo/)
  })

  it('refuses negative and infinite quantities', () => {
    expect(() => bill([line('TimedStorage-ByteHrs', -1)], builtInPriceBook)).toThrow(RangeError)
    expect(() => bill([line('TimedStorage-ByteHrs', Number.POSITIVE_INFINITY)], builtInPriceBook)).toThrow(RangeError)
  })

  it('charges list prices in full unless the free tier is asked for', () => {
    const lines = [{ ...line('x', 5000), ...out }]
    expect(bill(lines, builtInPriceBook).total).toBe(450)
    expect(bill(lines, builtInPriceBook, { freeTier: true }).total).toBe(441)
  })

  it('gives what is free per account once, over all regions', () => {
    const lines = [
      { ...line('x', 300), ...out },
      { ...line('x', 100), ...out, region: 'us-west-2' },
    ]
    expect(bill(lines, builtInPriceBook, { freeTier: true }).items.map((item) => item.free)).toEqual([75, 25])
  })

  it('knows that only 1 GB of transfer was free before December 2021', () => {
    const lines = [{ ...line('x', 5000), ...out }]
    const { items } = bill(lines, builtInPriceBook, { freeTier: true, asOf: '2021-11-30' })
    expect(items[0]!.free).toBe(1)
  })

  it('prices as of a date, and says so when only a later price is on file', () => {
    const express = line('TimedStorage-XZ-ByteHrs', 100)
    expect(bill([express], builtInPriceBook, { asOf: '2024-06-01' })).toMatchObject({ total: 16, warnings: [] })
    expect(bill([express], builtInPriceBook).total).toBeCloseTo(11, 9)
    const early = bill([express], builtInPriceBook, { asOf: '2020-01-01' })
    expect(early.total).toBe(16)
    expect(early.warnings).toMatchObject([{ usageType: 'TimedStorage-XZ-ByteHrs', effective: '2023-11-28' }])
  })

  const lines = fc.array(
    fc.record({
      service: fc.constant('AmazonS3'),
      usageType: fc.constantFrom(
        'TimedStorage-ByteHrs',
        'TimedStorage-SIA-ByteHrs',
        'TimedStorage-ByteHrs:GlacierS3ObjectOverhead',
      ),
      unit: fc.constant('GB-Mo' as const),
      region: fc.constantFrom('us-east-1', 'eu-central-1'),
      month: fc.integer({ min: 0, max: 2 }),
      quantity: fc.double({ min: 0, max: 1e6, noNaN: true }),
    }),
    { maxLength: 12 },
  )

  prop.prop([lines])('shares out exactly what it charges', (drawn) => {
    const { items, total } = bill(drawn, builtInPriceBook)
    for (const item of items) {
      expect(sum(item.allocations.map((part) => part.cost))).toBeCloseTo(item.cost, 6)
      expect(sum(item.tiers.map((tier) => tier.cost))).toBeCloseTo(item.cost, 6)
    }
    expect(sum(items.map((item) => item.cost))).toBe(total)
    expect(items.flatMap((item) => item.allocations.map((part) => part.line)).sort((a, b) => a - b)).toEqual(
      drawn.map((_, i) => i),
    )
  })

  prop.prop([lines])('does not depend on the order of its lines', (drawn) => {
    const there = bill(drawn, builtInPriceBook)
    const back = bill(drawn.toReversed(), builtInPriceBook)
    const essence = (item: (typeof there.items)[number]) => [
      item.usageType,
      item.region,
      item.month,
      item.quantity,
      item.cost,
    ]
    expect(back.total).toBe(there.total)
    expect(back.items.map(essence)).toEqual(there.items.map(essence))
  })

  prop.prop([lines, fc.nat()])('does not notice a line split in two', (drawn, pick) => {
    const index = drawn.length === 0 ? 0 : pick % drawn.length
    const split = drawn.flatMap((one, i) =>
      i === index
        ? [
            { ...one, quantity: one.quantity / 2 },
            { ...one, quantity: one.quantity / 2 },
          ]
        : [one],
    )
    expect(bill(split, builtInPriceBook).total).toBeCloseTo(bill(drawn, builtInPriceBook).total, 6)
  })
})

function catchError(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
