import { describe, expect, it } from 'vitest'
import { type BillableLine, bill } from '../../src/prices/bill.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { diffPrices } from '../../src/prices/diff-prices.ts'
import { findPrice } from '../../src/prices/find-price.ts'
import { overlay } from '../../src/prices/overlay.ts'
import type { PriceBook } from '../../src/prices/price-book.ts'
import { readPriceBookFile } from '../../src/prices/price-book-file.ts'

const standard = { service: 'AmazonS3', usageType: 'TimedStorage-ByteHrs' }
const writes = { service: 'AmazonDynamoDB', usageType: 'WriteRequestUnits' }

function usd(
  meter: { service: string; usageType: string },
  asOf: string,
  book: PriceBook = builtInPriceBook,
): number | undefined {
  const price = findPrice(book, meter, 'us-east-1', asOf)
  return price.kind === 'missing' ? undefined : price.row.tiers[0]!.usd
}

const negotiated: PriceBook = {
  id: 'negotiated',
  asOf: '2025-01-01',
  currency: 'USD',
  sources: {
    contract: { title: 'Contract', asOf: '2025-01-01', trust: 'provider' },
    's3-2016': { title: 'Another source of that name', asOf: '2025', trust: 'provider' },
  },
  rows: [
    {
      meter: 'AmazonS3/TimedStorage-ByteHrs',
      region: 'us-east-1',
      unit: 'GB-Mo',
      tiers: [{ from: 0, usd: 0.02 }],
      source: 'contract',
      effective: '2025-01-01',
    },
  ],
}

describe('prices as of a date', () => {
  it('are those that held then', () => {
    expect([2010, 2011, 2012, 2014, 2016, 2021].map((year) => usd(standard, `${year}-12-15`))).toEqual([
      0.15, 0.125, 0.11, 0.03, 0.023, 0.023,
    ])
    expect(usd(writes, '2024-10-31')).toBe(1.25e-6)
    expect(usd(writes, '2024-11-01')).toBe(6.25e-7)
  })

  const one: BillableLine = { ...standard, unit: 'GB-Mo', region: 'us-east-1', month: 0, quantity: 1 }

  it('are not called old when a later source gives the same price', () => {
    expect(bill([one], builtInPriceBook, { asOf: '2021-06-01' }).warnings).toEqual([])
  })

  it('are called old a year after they were last attested', () => {
    expect(bill([one], builtInPriceBook, { asOf: '2013-12-01' }).warnings).toMatchObject([
      { kind: 'older', effective: '2012-01-01' },
    ])
    expect(bill([one], builtInPriceBook, { asOf: '2012-12-01' }).warnings).toEqual([])
  })

  it('are never older than the date of a calendar', () => {
    expect(() => bill([one], builtInPriceBook, { asOf: '2021-02-30' })).toThrow(RangeError)
  })
})

describe('a price book laid over another', () => {
  const both = overlay(builtInPriceBook, negotiated)

  it('holds alone from its first date on, and leaves history and all other meters as they were', () => {
    expect(usd(standard, '2026-11-01', both)).toBe(0.02)
    expect(usd(standard, '2024-12-31', both)).toBe(0.023)
    expect(usd(writes, '2026-11-01', both)).toBe(6.25e-7)
  })

  it('keeps its own sources apart from those of the same name', () => {
    expect(both.sources['s3-2016']).toEqual(builtInPriceBook.sources['s3-2016'])
    expect(both.sources['negotiated:s3-2016']?.title).toBe('Another source of that name')
    for (const row of both.rows) expect(both.sources[row.source]).toBeDefined()
  })

  it('keeps the free tier of the base unless it has its own', () => {
    expect(both.freeTier).toBe(builtInPriceBook.freeTier)
    expect(overlay(builtInPriceBook, { ...negotiated, freeTier: [] }).freeTier).toEqual([])
  })
})

describe('the difference of two price books', () => {
  it('of a book and itself is none', () => {
    expect(diffPrices({ book: builtInPriceBook }, { book: builtInPriceBook })).toEqual([])
  })

  it('names what changed, and by how much', () => {
    const changes = diffPrices({ book: builtInPriceBook }, { book: overlay(builtInPriceBook, negotiated) })
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      meter: 'AmazonS3/TimedStorage-ByteHrs',
      region: 'us-east-1',
      unit: 'GB-Mo',
      after: [{ from: 0, usd: 0.02 }],
    })
    expect(changes[0]!.relativeChange).toBeCloseTo(0.02 / 0.023 - 1, 12)
  })

  it('of two dates shows a price cut and what did not exist yet', () => {
    const changes = diffPrices(
      { book: builtInPriceBook, asOf: '2024-10-31' },
      { book: builtInPriceBook, asOf: '2024-11-01' },
    )
    const cut = changes.find(
      (change) => change.meter === 'AmazonDynamoDB/WriteRequestUnits' && change.region === 'us-east-1',
    )
    expect(cut).toMatchObject({ relativeChange: -0.5, beforeEffective: '2018-11-28', afterEffective: '2024-11-01' })
    const launch = diffPrices(
      { book: builtInPriceBook, asOf: '2023-01-01' },
      { book: builtInPriceBook, asOf: '2024-01-01' },
    )
    expect(launch.find((change) => change.meter === 'AmazonS3/TimedStorage-XZ-ByteHrs')).toMatchObject({
      before: null,
      relativeChange: null,
    })
  })
})

describe('a price book file', () => {
  const good = `id: mine
asOf: 2026-01-01
currency: USD
sources:
  contract: { title: Contract, asOf: 2026-01-01, trust: provider }
rows:
  - { meter: AmazonS3/TimedStorage-ByteHrs, region: us-east-1, unit: GB-Mo, source: contract, effective: 2026-01-01, tiers: [{ from: 0, usd: 0.02 }] }
`
  function messages(text: string): string[] {
    const read = readPriceBookFile(text, 'mine.yaml')
    return read.ok ? [] : read.issues.map((issue) => `${issue.line}: ${issue.path} ${issue.message}`)
  }

  it('is read from YAML', () => {
    expect(messages(good)).toEqual([])
  })

  it.each([
    ['tiers that do not begin at 0', good.replace('from: 0', 'from: 5'), /first tier begins at 0/],
    [
      'tiers that do not rise',
      good.replace('[{ from: 0, usd: 0.02 }]', '[{ from: 0, usd: 0.02 }, { from: 0, usd: 0.01 }]'),
      /each tier begins above/,
    ],
    ['a source that is not given', good.replace('source: contract', 'source: rumour'), /no source "rumour"/],
    ['a negative price', good.replace('0.02', '-0.02'), /-0.02 is too small/],
    ['an unknown unit', good.replace('GB-Mo', 'GB-Month'), /GB-Month/],
    ['a region that is none', good.replace('us-east-1', 'Virginia'), /Virginia/],
    ['a meter without service', good.replace('AmazonS3/', ''), /meter/],
    ['a date that is none', good.replace('effective: 2026-01-01', 'effective: 2026-13-01'), /2026-13-01/],
    ['another currency', good.replace('USD', 'EUR'), /EUR/],
    ['an unknown key', good.replace('currency', 'curency: 1\ncurrency'), /curency/],
  ])('is refused for %s, with line and path', (_, text, expected) => {
    expect(text).not.toBe(good)
    const found = messages(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.join('\n')).toMatch(expected)
    expect(found[0]).toMatch(/^[1-9]\d*: \S+/)
  })

  it('is refused for two prices of one meter, region and date', () => {
    const row = good.split('\n').find((text) => text.startsWith('  - '))!
    expect(messages(`${good}${row}\n`).join()).toMatch(/priced in rows 0 and 1/)
  })
})
