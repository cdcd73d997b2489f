import { describe, expect, it } from 'vitest'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { MissingPriceError } from '../../src/prices/missing-price-error.ts'
import { type PricedUsage, priceUsage, type UsageOptions } from '../../src/prices/price-usage.ts'
import { readUsageFile } from '../../src/prices/usage-file.ts'

function price(text: string, options: UsageOptions = {}): PricedUsage {
  const read = readUsageFile(text, 'usage.yaml')
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('; '))
  const result = priceUsage(read.file, builtInPriceBook, options)
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('; '))
  return result.priced
}

function issues(text: string): string[] {
  const read = readUsageFile(text, 'usage.yaml')
  const result = read.ok ? priceUsage(read.file, builtInPriceBook) : read
  if (result.ok) return []
  return result.issues.map(
    (issue) => `${issue.line}:${issue.column} ${issue.message}${issue.remedy === undefined ? '' : `; ${issue.remedy}`}`,
  )
}

describe('a usage file', () => {
  it('is priced line by line, in the units of its meters', () => {
    const priced = price(
      'region: us-east-1\nmonth: 2026-03\nusage:\n  AmazonS3:\n    TimedStorage-ByteHrs: 52900\n    Requests-Tier1: 310000\n',
    )
    expect(priced).toMatchObject({ currency: 'USD', total: 1216.55, notes: [], warnings: [] })
    expect(priced.lines[1]).toMatchObject({
      service: 'AmazonS3',
      usageType: 'TimedStorage-ByteHrs',
      region: 'us-east-1',
      month: '2026-03',
      unit: 'GB-Mo',
      quantity: 52_900,
      cost: 1215,
    })
    expect(priced.lines[1]!.tiers.map((tier) => tier.cost)).toEqual([1177.6, 37.4])
  })

  it('may name meters by alias, by usage type with region prefix, or by service/usage type', () => {
    const spellings = [
      's3.standard.storage: 100',
      'AmazonS3: { EUC1-TimedStorage-ByteHrs: 100 }',
      'AmazonS3/TimedStorage-ByteHrs: 100',
    ]
    const totals = spellings.map((spelling) => price(`region: eu-central-1\nusage: { ${spelling} }`).total)
    expect(totals).toEqual([2.45, 2.45, 2.45])
  })

  it('is used in us-east-1 where neither the file nor the usage type says a region', () => {
    const { lines } = price('usage: { AmazonS3: { TimedStorage-ByteHrs: 100, EUC1-TimedStorage-ByteHrs: 100 } }')
    expect(lines.map((line) => line.region)).toEqual(['eu-central-1', 'us-east-1'])
  })

  it('may be a list of regions, each with its usage', () => {
    const list =
      '- { region: us-east-1, usage: { s3.standard.storage: 100 } }\n- { region: eu-central-1, usage: { s3.standard.storage: 100 } }\n'
    expect(price(list).total).toBeCloseTo(4.75, 9)
    expect(price(`month: 2026-03\nregions:\n${list.replaceAll(/^/gm, '  ').trimEnd()}`).total).toBeCloseTo(4.75, 9)
  })

  it('uses the same in each of several regions', () => {
    const { lines } = price('region: [us-east-1, eu-central-1]\nusage: { s3.standard.storage: 100 }')
    expect(lines.map((line) => [line.region, line.cost])).toEqual([
      ['eu-central-1', 2.45],
      ['us-east-1', 2.3],
    ])
  })

  it('turns byte-hours into GB-months by the hours of the real month', () => {
    const text = (month: string) =>
      `region: us-east-1\nmonth: ${month}\nusage: { s3.standard.storage: { gbHours: 74400 } }`
    expect(price(text('2026-03')).lines[0]!.quantity).toBe(100)
    expect(price(text('2026-02')).lines[0]!.quantity).toBeCloseTo(74_400 / 672, 9)
    expect(price(text('2028-02')).lines[0]!.quantity).toBeCloseTo(74_400 / 696, 9)
    expect(price(text('2026-03'), { monthHours: 730 }).lines[0]!.quantity).toBeCloseTo(74_400 / 730, 9)
  })

  it('counts what runs all month by the hours of the month', () => {
    const text = 'region: us-east-1\nmonth: 2026-02\nusage: { ec2.m5.xlarge.on-demand: { allMonth: 3 } }'
    expect(price(text).lines[0]!.quantity).toBe(3 * 672)
  })

  it('adds up transfer over services before tiers apply', () => {
    const { lines } = price(
      'usage: { AmazonS3: { DataTransfer-Out-Bytes: 10000 }, AmazonEC2: { DataTransfer-Out-Bytes: 10000 } }',
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]!.tiers.map((tier) => tier.quantity)).toEqual([10_240, 9760])
  })

  it('says which operation it took for granted, and asks where it cannot', () => {
    const priced = price('usage: { AmazonS3: { Requests-Tier4: 1000000 } }')
    expect(priced.lines[0]).toMatchObject({ usageType: 'Requests-Tier4', operation: 'S3-SIATransition', cost: 10 })
    expect(priced.notes).toEqual([expect.stringContaining('Requests-Tier4:S3-GIRTransition')])
    expect(price('usage: { AmazonEFS: { IADataAccess-Bytes: 100 } }').total).toBe(1)
    expect(issues('usage: { AmazonEFS: { ETDataAccess-Bytes: 100 } }')).toEqual([
      '1:23 ETDataAccess-Bytes has several prices, told apart by the operation; write one of: ETDataAccess-Bytes:Read, ETDataAccess-Bytes:Write',
    ])
  })

  it('is corrected at line and column', () => {
    expect(issues('region: us-east-1\nusage:\n  AmazonS3:\n    TimedStorage-BytHrs: 1\n')).toEqual([
      '4:5 AmazonS3 has no usage type "TimedStorage-BytHrs"; did you mean TimedStorage-ByteHrs?',
    ])
    expect(issues('usage: { AmazonS33: { Requests-Tier1: 1 } }')).toEqual([
      '1:23 there is no service "AmazonS33"; did you mean AmazonS3?',
    ])
    expect(issues('usage: { s3.standard.storag: 1 }')).toEqual([
      '1:10 there is no meter called "s3.standard.storag"; did you mean s3.standard.storage?',
    ])
    expect(issues('region: us-east-9\nusage: { s3.standard.storage: 1 }')).toEqual([
      '1:9 there is no region "us-east-9"; did you mean us-east-1?',
    ])
    expect(issues('region: us-east-1\nmonth: 2026-13\nusage: { s3.standard.storage: 1 }')[0]).toMatch(/^2:8 /)
    expect(issues('region: us-east-1\nusage: { s3.standard.storage: -1 }')[0]).toMatch(/^2:\d+ /)
    expect(issues('region: us-east-1\nusages: { s3.standard.storage: 1 }')[0]).toMatch(/usage/)
  })

  it('needs a month where quantities go by the hour', () => {
    expect(issues('usage: { s3.standard.storage: { gbHours: 1 } }')).toEqual([
      expect.stringContaining('give the month'),
    ])
    expect(issues('month: 2026-01\nusage: { s3.standard.writes: { gbHours: 1 } }')).toEqual([
      expect.stringContaining('counted in GB-Mo'),
    ])
  })

  it('says when the prices of its month were others than the latest, unless it is billed at a date', () => {
    const usage = 'month: 2024-03\nusage: { AmazonDynamoDB: { WriteRequestUnits: 1000000 } }'
    expect(price(usage)).toMatchObject({
      total: 0.625,
      notes: [
        'billed at the latest prices; those of 2024-03 were others for WriteRequestUnits in us-east-1 and are asked for with --prices-as-of 2024-03-01',
      ],
    })
    expect(price(usage, { asOf: '2024-03-01' })).toMatchObject({ total: 1.25, notes: [] })
    expect(price(usage.replace('2024-03', '2026-11')).notes).toEqual([])
  })

  it('refuses a usage type of a region that the file does not name', () => {
    expect(issues('region: us-east-1\nusage: { AmazonS3: { EUC1-Requests-Tier1: 1 } }')).toEqual([
      expect.stringContaining('used in eu-central-1'),
    ])
  })

  it('has no price where the price book has none', () => {
    expect(() => price('region: eu-central-1\nusage: { s3.express.storage: 1 }')).toThrow(MissingPriceError)
  })
})
