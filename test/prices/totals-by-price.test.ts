import { expect, test } from 'vitest'
import { type BillableLine, bill } from '../../src/prices/bill.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { multipliedTiers } from '../../src/prices/price-change.ts'
import { repriceTotals } from '../../src/prices/reprice-totals.ts'
import { totalsByPrice } from '../../src/prices/totals-by-price.ts'

const line = (usageType: string, quantity: number): BillableLine => ({
  service: 'AmazonS3',
  usageType,
  unit: usageType.startsWith('Requests') ? 'Requests' : 'GB-Mo',
  region: 'us-east-1',
  month: 0,
  quantity,
})
const usage = [
  [
    line('TimedStorage-ByteHrs', 60_000),
    line('TimedStorage-ByteHrs:GlacierS3ObjectOverhead', 10),
    line('Requests-Tier1', 1e6),
  ],
  [line('TimedStorage-ByteHrs', 100)],
]

test('operations that share a price row move together, and all tiers with them: what billing again would say', () => {
  const totals = totalsByPrice(
    usage.map((lines) => bill(lines, builtInPriceBook)),
    builtInPriceBook,
  )
  expect(totals.prices.map(({ label, meter }) => [label, meter])).toEqual([
    ['S3 Standard storage', 'AmazonS3/TimedStorage-ByteHrs'],
    ['S3 Standard PUT, COPY, POST and all LIST requests', 'AmazonS3/Requests-Tier1'],
  ])
  const dearer = {
    ...builtInPriceBook,
    rows: builtInPriceBook.rows.map((row) =>
      row.meter === 'AmazonS3/TimedStorage-ByteHrs' ? { ...row, tiers: multipliedTiers(row.tiers, 1.7) } : row,
    ),
  }
  const again = usage.map((lines) => bill(lines, dearer).total)
  const repriced = repriceTotals(totals, Float64Array.from([1.7, 1]))
  for (const [option, total] of again.entries()) expect(repriced[option]).toBeCloseTo(total, 9)
})
