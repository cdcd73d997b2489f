import { describe, expect, it } from 'vitest'
import { type BillableLine, bill, type PriceWarning } from '../../src/prices/bill.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { priceWarningLines } from '../../src/prices/price-warning-lines.ts'

const later: PriceWarning = {
  kind: 'later',
  service: 'AmazonS3',
  usageType: 'Retrieval-GIR',
  region: 'us-east-1',
  effective: '2025-07-07',
  attested: '2025-07-07',
  asked: '2021-06-01',
  message: '',
}
const older: PriceWarning = { ...later, kind: 'older', effective: '2012-01-01', attested: '2013-01-01' }

describe('warnings of prices that are not of the date asked', () => {
  it('name a single price with its date', () => {
    expect(priceWarningLines([later])).toEqual([
      'AmazonS3 in us-east-1: no price as old as 2021-06-01 is on file for Retrieval-GIR; what stands in is of 2025-07-07',
    ])
    expect(priceWarningLines([older])).toEqual([
      'AmazonS3 in us-east-1: Retrieval-GIR last attested over a year before 2021-06-01, on 2013-01-01',
    ])
  })

  it('take one line for a service, with the span of dates and the first few names', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      ...later,
      usageType: `Meter-${i}`,
      region: i % 2 === 0 ? 'us-east-1' : 'eu-west-1',
      attested: i === 7 ? '2022-11-11' : '2025-07-07',
    }))
    expect(priceWarningLines(many)).toEqual([
      'AmazonS3 in eu-west-1 and us-east-1: no price as old as 2021-06-01 is on file for 30 prices (Meter-0, Meter-1, Meter-2 and 27 more); what stands in is of 2022-11-11 to 2025-07-07',
    ])
  })

  it('keep services and kinds apart, later prices first', () => {
    const efs = { ...later, service: 'AmazonEFS' }
    expect(priceWarningLines([older, efs, later]).map((line) => line.slice(0, 40))).toEqual([
      'AmazonEFS in us-east-1: no price as old ',
      'AmazonS3 in us-east-1: no price as old a',
      'AmazonS3 in us-east-1: Retrieval-GIR las',
    ])
  })

  it('count the same price once, however many options use it', () => {
    expect(priceWarningLines([later, later])).toEqual(priceWarningLines([later]))
    expect(priceWarningLines([])).toEqual([])
  })
})

/** A line of one unit for every meter of the built-in book in a region. */
function oneOfEach(services: readonly string[], region: string): readonly BillableLine[] {
  const rows = builtInPriceBook.rows.filter(
    (row) => row.region === region && services.includes(row.meter.split('/')[0]!),
  )
  return rows.map(({ meter, unit }) => {
    const [service, usageType] = meter.split('/') as [string, string]
    return { service, usageType, unit, region, month: 0, quantity: 1 }
  })
}

describe('prices of June 2021', () => {
  const june = (region: string) =>
    bill(oneOfEach(['AmazonS3', 'AmazonDynamoDB', 'AmazonEFS', 'AmazonEC2'], region), builtInPriceBook, {
      asOf: '2021-06-01',
    })

  it.each(['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'])(
    'of %s warn in a line or two a service',
    (region) => {
      expect(priceWarningLines(june(region).warnings).length).toBeLessThanOrEqual(8)
    },
  )

  it.each([
    ['us-east-1', 'AmazonS3/TimedStorage-ByteHrs', 0.023],
    ['us-east-1', 'AmazonS3/TimedStorage-SIA-ByteHrs', 0.0125],
    ['us-east-1', 'AmazonS3/TimedStorage-GlacierByteHrs', 0.004],
    ['us-east-1', 'AmazonS3/Requests-Tier1', 5e-6],
    ['us-east-1', 'AmazonS3/Requests-SIA-Tier2', 1e-6],
    ['us-east-1', 'AmazonS3/Retrieval-SIA', 0.01],
    ['us-east-1', 'AmazonDynamoDB/WriteRequestUnits', 1.25e-6],
    ['us-east-1', 'AmazonDynamoDB/ReadRequestUnits', 2.5e-7],
    ['us-east-1', 'AmazonEFS/TimedStorage-ByteHrs', 0.3],
    ['us-east-1', 'AmazonEFS/ProvisionedTP-MiBpsHrs', 6],
    ['us-east-1', 'AmazonEC2/EBS:VolumeUsage.gp3', 0.08],
    ['us-west-2', 'AmazonS3/TimedStorage-ZIA-ByteHrs', 0.01],
    ['us-west-2', 'AmazonS3/TimedStorage-GDA-ByteHrs', 0.00099],
    ['us-west-2', 'AmazonS3/TimedStorage-GlacierByteHrs', 0.004],
    ['us-west-2', 'AmazonS3/Requests-Tier5', 2.5e-5],
    ['us-west-2', 'AmazonDynamoDB/TimedStorage-ByteHrs', 0.25],
    ['eu-west-1', 'AmazonS3/TimedStorage-ZIA-ByteHrs', 0.01],
    ['eu-west-1', 'AmazonEFS/IATimedStorage-ByteHrs', 0.025],
    ['eu-central-1', 'AmazonEFS/TimedStorage-ByteHrs', 0.36],
    ['ap-northeast-1', 'AmazonS3/TimedStorage-SIA-ByteHrs', 0.019],
  ])('are on file for %s %s', (region, meter, usd) => {
    const { unit } = builtInPriceBook.rows.find((row) => row.meter === meter)!
    const [service, usageType] = meter.split('/') as [string, string]
    const { items, warnings } = bill([{ service, usageType, unit, region, month: 0, quantity: 1 }], builtInPriceBook, {
      asOf: '2021-06-01',
    })
    expect(items[0]!.cost).toBe(usd)
    expect(warnings.filter(({ kind }) => kind === 'later')).toEqual([])
  })
})
