import { createReadStream } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'
import { type ImportOptions, importPriceLists } from '../../../src/prices/import/import-price-lists.ts'
import { priceBookSchema } from '../../../src/prices/price-book-schema.ts'
import { bulkOffer, type FixtureProduct, inPieces, queryAnswer, s3Offer } from './offer-fixture.ts'

async function read(texts: readonly string[], options: Partial<ImportOptions> = {}) {
  const files = texts.map((text, index) => ({ name: `list-${index}`, open: () => inPieces(text) }))
  return importPriceLists(files, { base: builtInPriceBook, ...options })
}

function prices(rows: readonly { meter: string; region: string; tiers: readonly { from: number; usd: number }[] }[]) {
  return Object.fromEntries(
    rows.map(({ meter, region, tiers }) => [`${meter} ${region}`, tiers.map(({ from, usd }) => [from, usd])]),
  )
}

describe('an AWS price list', () => {
  it('in bulk JSON becomes a price book: bands sorted to tiers, operations told apart, regions by prefix', async () => {
    const { book } = await read([bulkOffer('AmazonS3', s3Offer)], { regions: ['eu-central-1'] })
    expect(priceBookSchema.safeParse(book).error?.issues).toBeUndefined()
    expect(book.asOf).toBe('2026-09-28')
    expect(prices(book.rows)).toEqual({
      'AmazonS3/Requests-GLACIER-Tier1 eu-central-1': [[0, 0.000036]],
      'AmazonS3/Requests-Tier4:S3-GIRTransition eu-central-1': [[0, 0.00002]],
      'AmazonS3/Requests-Tier4:S3-SIATransition eu-central-1': [[0, 0.00001]],
      'AmazonS3/S3RTC-Out-Bytes eu-central-1': [[0, 0.015]],
      'AmazonS3/TimedStorage-ByteHrs eu-central-1': [
        [0, 0.0245],
        [51_200, 0.0235],
        [512_000, 0.0225],
      ],
      'AmazonS3/TimedStorage-ZIA-ByteHrs eu-central-1': [[0, 0.0108]],
    })
  })

  it('says where each price comes from and since when it holds', async () => {
    const { book } = await read([bulkOffer('AmazonS3', s3Offer)], { regions: ['eu-central-1'] })
    expect(new Set(book.rows.map((row) => row.effective))).toEqual(new Set(['2026-09-01']))
    expect(Object.values(book.sources)).toEqual([
      {
        title: 'AWS Price List, AmazonS3, eu-central-1, version 20260928230416',
        url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonS3/20260928230416/eu-central-1/index.json',
        asOf: '2026-09-28',
        trust: 'provider',
      },
    ])
  })

  it('gives the same from the Query API, whose elements are JSON documents in strings', async () => {
    const bulk = await read([bulkOffer('AmazonS3', s3Offer)])
    const query = await read([queryAnswer('AmazonS3', s3Offer)])
    expect(query.book).toEqual(bulk.book)
  })

  it('lists what it does not know, what changes and what still has no price', async () => {
    const { report } = await read([bulkOffer('AmazonS3', s3Offer)], { regions: ['eu-central-1'] })
    expect(report.unknown).toEqual([
      { service: 'AmazonS3', usageType: 'Tables-TimedStorage-ByteHrs', operation: '', region: 'eu-central-1' },
    ])
    const changed = report.changed.map(({ meter, before, after }) => [meter, before?.[0]?.usd ?? null, after?.[0]?.usd])
    expect(changed).toEqual([['AmazonS3/TimedStorage-ZIA-ByteHrs', null, 0.0108]])
    expect(report.missing).toContainEqual({
      service: 'AmazonS3',
      usageType: 'TimedStorage-XZ-ByteHrs',
      region: 'eu-central-1',
    })
  })

  it('finds Deep Archive storage in the offer of its own, and Flexible storage in that of Glacier', async () => {
    const archive: FixtureProduct = {
      sku: 'D',
      attributes: { usagetype: 'EUC1-TimedStorage-GDA-ByteHrs' },
      bands: [['0', 'Inf', '0.0018000000', 'GB-Mo']],
    }
    const glacier: FixtureProduct = {
      sku: 'G',
      attributes: { usagetype: 'EUC1-TimedStorage-ByteHrs' },
      bands: [['0', 'Inf', '0.0040500000', 'GB-Mo']],
    }
    const requests: FixtureProduct = {
      sku: 'R',
      attributes: { usagetype: 'EUC1-Requests-Tier1' },
      bands: [['0', 'Inf', '0.0000360000', 'Requests']],
    }
    const { book } = await read([
      bulkOffer('AmazonS3GlacierDeepArchive', [archive]),
      bulkOffer('AmazonGlacier', [glacier, requests]),
    ])
    expect(prices(book.rows)).toEqual({
      'AmazonS3/TimedStorage-GDA-ByteHrs eu-central-1': [[0, 0.0018]],
      'AmazonS3/TimedStorage-GlacierByteHrs eu-central-1': [[0, 0.00405]],
    })
  })

  it('keeps the free tier out of the tiers, and free tiers of other kinds in', async () => {
    const { book } = await read([
      bulkOffer('AmazonDynamoDB', [
        {
          sku: 'A',
          attributes: { usagetype: 'APN2-WriteCapacityUnit-Hrs', operation: 'CommittedThroughput' },
          bands: [
            ['0', '18600', '0.0000000000', 'WriteCapacityUnit-Hrs'],
            ['18600', 'Inf', '0.0007049000', 'WriteCapacityUnit-Hrs'],
          ],
        },
        {
          sku: 'B',
          attributes: { usagetype: 'APN2-TimedStorage-ByteHrs' },
          bands: [
            ['0', '10', '0.0000000000', 'GB-Mo'],
            ['10', 'Inf', '0.2700000000', 'GB-Mo'],
          ],
        },
      ]),
    ])
    expect(prices(book.rows)).toEqual({
      'AmazonDynamoDB/WriteCapacityUnit-Hrs ap-northeast-2': [[0, 0.0007049]],
      'AmazonDynamoDB/TimedStorage-ByteHrs ap-northeast-2': [
        [0, 0],
        [10, 0.27],
      ],
    })
  })

  it('takes the plain Linux instance among all variants of a type, with its reservations', async () => {
    const plain = {
      usagetype: 'BoxUsage:m5.xlarge',
      operation: 'RunInstances',
      regionCode: 'us-east-1',
      operatingSystem: 'Linux',
      tenancy: 'Shared',
      preInstalledSw: 'NA',
      capacitystatus: 'Used',
    }
    const hourly = (usd: string) => [['0', 'Inf', usd, 'Hrs']] as const
    const terms = { LeaseContractLength: '3yr', OfferingClass: 'standard', PurchaseOption: 'No Upfront' }
    const products: FixtureProduct[] = [
      {
        sku: 'L',
        attributes: plain,
        bands: hourly('0.1920000000'),
        reserved: { attributes: terms, bands: hourly('0.0830000000') },
      },
      { sku: 'W', attributes: { ...plain, operatingSystem: 'Windows' }, bands: hourly('0.3760000000') },
      { sku: 'D', attributes: { ...plain, tenancy: 'Dedicated' }, bands: hourly('0.2040000000') },
      { sku: 'Q', attributes: { ...plain, preInstalledSw: 'SQL Web' }, bands: hourly('0.2600000000') },
      {
        sku: 'R',
        attributes: { ...plain, usagetype: 'BoxUsage:r5.xlarge' },
        bands: hourly('0.2520000000'),
        reserved: {
          attributes: { ...terms, PurchaseOption: 'All Upfront' },
          bands: [['0', 'Inf', '3000', 'Quantity']],
        },
      },
      {
        sku: 'T',
        attributes: { usagetype: 'EBS:VolumeP-Throughput.gp3', regionCode: 'us-east-1' },
        bands: [['0', 'Inf', '40.9600000000', 'GiBps-mo']],
      },
    ]
    const all = await read([bulkOffer('AmazonEC2', products)])
    expect(prices(all.book.rows)).toEqual({
      'AmazonEC2/BoxUsage:m5.xlarge us-east-1': [[0, 0.192]],
      'AmazonEC2/BoxUsage:r5.xlarge us-east-1': [[0, 0.252]],
      'AmazonEC2/EBS:VolumeP-Throughput.gp3 us-east-1': [[0, 0.04]],
      'AmazonEC2/HeavyUsage:m5.xlarge:3yr us-east-1': [[0, 0.083]],
    })
    const some = await read([bulkOffer('AmazonEC2', products)], { instances: ['m5.*'] })
    expect(some.book.rows.map((row) => row.meter)).not.toContain('AmazonEC2/BoxUsage:r5.xlarge')
  })

  it('takes the way out to the internet among all transfers of the same name', async () => {
    const out = { usagetype: 'EU-DataTransfer-Out-Bytes', fromRegionCode: 'eu-west-1' }
    const { book } = await read([
      bulkOffer('AWSDataTransfer', [
        {
          sku: 'X',
          attributes: { ...out, transferType: 'AWS Outbound', toLocation: 'External' },
          bands: [
            ['0', '10240', '0.0900000000', 'GB'],
            ['10240', 'Inf', '0.0850000000', 'GB'],
          ],
        },
        {
          sku: 'Y',
          attributes: { ...out, transferType: 'AWS Outbound', toLocation: 'EU (Ireland)' },
          bands: [['0', 'Inf', '0.0000000000', 'GB']],
        },
        {
          sku: 'Z',
          attributes: {
            ...out,
            usagetype: 'Global-DataTransfer-Out-Bytes',
            transferType: 'AWS Outbound',
            toLocation: 'External',
          },
          bands: [['0', '100', '0.0000000000', 'GB']],
        },
        {
          sku: 'V',
          attributes: { usagetype: 'EU-USE1-AWS-Out-Bytes', transferType: 'InterRegion Outbound' },
          bands: [['0', 'Inf', '0.0200000000', 'GB']],
        },
      ]),
    ])
    expect(prices(book.rows)).toEqual({
      'AWSDataTransfer/DataTransfer-Out-Bytes eu-west-1': [
        [0, 0.09],
        [10_240, 0.085],
      ],
      'AWSDataTransfer/USE1-AWS-Out-Bytes eu-west-1': [[0, 0.02]],
    })
  })

  it('tells reads and writes of EFS apart by their access type', async () => {
    const access = (sku: string, accessType: string, usd: string): FixtureProduct => ({
      sku,
      attributes: { usagetype: 'USE2-ETDataAccess-Bytes', accessType },
      bands: [['0', 'Inf', usd, 'GB']],
    })
    const { book } = await read([
      bulkOffer('AmazonEFS', [access('A', 'Read', '0.0300000000'), access('B', 'Write', '0.0600000000')]),
    ])
    expect(prices(book.rows)).toEqual({
      'AmazonEFS/ETDataAccess-Bytes:Read us-east-2': [[0, 0.03]],
      'AmazonEFS/ETDataAccess-Bytes:Write us-east-2': [[0, 0.06]],
    })
  })

  it('leaves out a price it cannot trust, and says why', async () => {
    const one = (sku: string, usagetype: string, bands: FixtureProduct['bands'], currency = 'USD'): FixtureProduct => ({
      sku,
      attributes: { usagetype },
      bands,
      currency,
    })
    const { report, book } = await read([
      bulkOffer('AmazonS3', [
        one('A', 'TimedStorage-ByteHrs', [
          ['0', '51200', '0.0230000000', 'GB-Mo'],
          ['60000', 'Inf', '0.0220000000', 'GB-Mo'],
        ]),
        one('B', 'TimedStorage-SIA-ByteHrs', [['0', 'Inf', '0.0125000000', 'Hrs']]),
        one('C', 'TimedStorage-ZIA-ByteHrs', [['0', 'Inf', '0.0700000000', 'GB-Mo']], 'CNY'),
        one('D', 'Requests-Tier1', [['0', 'Inf', 'free', 'Requests']]),
        one('E', 'Requests-Tier2', [['0', 'Inf', '0.0000004000', 'Requests']]),
        one('F', 'Requests-Tier2', [['0', 'Inf', '0.0000005000', 'Requests']]),
        one('G', 'Retrieval-SIA', [['0', 'Inf', '0.0100000000', 'GB']]),
      ]),
    ])
    expect(book.rows.map((row) => row.meter)).toEqual(['AmazonS3/Retrieval-SIA'])
    expect(report.skipped.map(({ meter, reason }) => `${meter}: ${reason}`)).toEqual([
      'AmazonS3/Requests-Tier1: its price NaN is no amount',
      'AmazonS3/Requests-Tier2: the list has several prices for it',
      'AmazonS3/TimedStorage-ByteHrs: its tiers do not join at 60000',
      'AmazonS3/TimedStorage-SIA-ByteHrs: it is listed per Hrs, not per GB-Mo',
      'AmazonS3/TimedStorage-ZIA-ByteHrs: the list gives no price in USD',
    ])
  })

  it('is read from a genuine CSV offer of 2020', async () => {
    const path = new URL('../../data/offer-AmazonEC2-eu-west-3-2020-10.csv', import.meta.url)
    const { book } = await importPriceLists([{ name: 'offer.csv', open: () => createReadStream(path) }], {
      base: builtInPriceBook,
    })
    expect(book.asOf).toBe('2020-10-19')
    expect(prices(book.rows)).toEqual({
      'AmazonEC2/EBS:VolumeIOUsage eu-west-3': [[0, 5.8e-8]],
      'AmazonEC2/EBS:VolumeP-IOPS.piops eu-west-3': [[0, 0.076]],
      'AmazonEC2/EBS:VolumeUsage.gp2 eu-west-3': [[0, 0.116]],
      'AmazonEC2/EBS:VolumeUsage.piops eu-west-3': [[0, 0.145]],
      'AmazonEC2/EBS:VolumeUsage.st1 eu-west-3': [[0, 0.053]],
    })
  })

  it('does not notice where the stream is cut', async () => {
    const text = bulkOffer('AmazonS3', s3Offer)
    const whole = await read([text])
    for (const size of [1, 7, 64, 100_000]) {
      const { book } = await importPriceLists([{ name: 'cut', open: () => inPieces(text, size) }], {
        base: builtInPriceBook,
      })
      expect(book).toEqual(whole.book)
    }
  })

  it('is passed on as it streams, not held until its end', async () => {
    const [head, tail] = [bulkOffer('AmazonS3', s3Offer).slice(0, 900), bulkOffer('AmazonS3', s3Offer).slice(900)]
    const { readJsonOffer } = await import('../../../src/prices/import/read-json-offer.ts')
    let products = 0
    let seenAtPause = 0
    async function* pausing() {
      yield new TextEncoder().encode(head)
      seenAtPause = products
      yield new TextEncoder().encode(tail)
    }
    await readJsonOffer(pausing(), {
      head: () => undefined,
      price: () => undefined,
      product: () => {
        products += 1
      },
    })
    expect(seenAtPause).toBeGreaterThan(0)
    expect(products).toBe(s3Offer.length)
  })

  const good = bulkOffer('AmazonS3', s3Offer)
  it.each([
    ['cut off', good.slice(0, -500), /list-0: the price list ends in the middle/],
    ['an error page', '<html><body>503 Slow Down</body></html>', /list-0: not a price list in CSV/],
    ['some other JSON', '{"message":"Forbidden"}', /list-0: not a price list/],
    ['broken JSON', good.replace('"terms"', 'terms'), /list-0: not a price list in JSON/],
    ['two documents', `${good} ${good}`, /list-0: /],
    ['empty', '', /list-0: the price list is empty/],
    [
      'of another service',
      bulkOffer('AmazonLightsail', [
        { sku: 'A', attributes: { usagetype: 'BundleUsage:0.5GB' }, bands: [['0', 'Inf', '0.0047', 'Hrs']] },
      ]),
      /no price of a service modelled/,
    ],
  ])('is refused when it is %s', async (_, text, expected) => {
    await expect(read([text])).rejects.toThrow(expected)
    await expect(read([text])).rejects.toBeInstanceOf(SyntaxError)
  })
})
