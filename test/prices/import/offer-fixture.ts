/** One product of a made-up offer file, in the shape of AWS's own. */
export interface FixtureProduct {
  readonly sku: string
  readonly attributes: Readonly<Record<string, string>>
  /** Bands as `[from, to, USD, unit]`, in any order. */
  readonly bands: readonly (readonly [string, string, string, string])[]
  readonly reserved?: {
    readonly attributes: Readonly<Record<string, string>>
    readonly bands: readonly (readonly [string, string, string, string])[]
  }
  readonly currency?: string
}

function dimensions(sku: string, bands: FixtureProduct['bands'], currency: string) {
  return Object.fromEntries(
    bands.map(([beginRange, endRange, price, unit], index) => [
      `${sku}.JRTCKXETXF.R${index}`,
      {
        rateCode: `${sku}.JRTCKXETXF.R${index}`,
        description: '',
        beginRange,
        endRange,
        unit,
        pricePerUnit: { [currency]: price },
        appliesTo: [],
      },
    ]),
  )
}

/** A bulk offer file: prices are strings with trailing zeros, most products have no `productFamily`. */
export function bulkOffer(
  offerCode: string,
  products: readonly FixtureProduct[],
  published = '2026-09-28T23:04:16Z',
): string {
  return JSON.stringify({
    formatVersion: 'v1.0',
    disclaimer: 'none',
    offerCode,
    version: published.replaceAll(/\D/g, ''),
    publicationDate: published,
    products: Object.fromEntries(
      products.map(({ sku, attributes }) => [sku, { sku, attributes: { servicecode: offerCode, ...attributes } }]),
    ),
    terms: {
      OnDemand: Object.fromEntries(
        products.map(({ sku, bands, currency = 'USD' }) => [
          sku,
          {
            [`${sku}.JRTCKXETXF`]: {
              offerTermCode: 'JRTCKXETXF',
              sku,
              effectiveDate: '2026-09-01T00:00:00Z',
              priceDimensions: dimensions(sku, bands, currency),
              termAttributes: {},
            },
          },
        ]),
      ),
      Reserved: Object.fromEntries(
        products.flatMap(({ sku, reserved }) =>
          reserved === undefined
            ? []
            : [
                [
                  sku,
                  {
                    [`${sku}.RES`]: {
                      sku,
                      effectiveDate: '2026-09-01T00:00:00Z',
                      priceDimensions: dimensions(sku, reserved.bands, 'USD'),
                      termAttributes: reserved.attributes,
                    },
                  },
                ],
              ],
        ),
      ),
    },
  })
}

/** The same products as the Query API answers: a list of JSON documents, each in a string. */
export function queryAnswer(offerCode: string, products: readonly FixtureProduct[]): string {
  const bulk = JSON.parse(bulkOffer(offerCode, products))
  const elements = products.map(({ sku }) => {
    const terms = { OnDemand: bulk.terms.OnDemand[sku], Reserved: bulk.terms.Reserved[sku] ?? {} }
    return JSON.stringify({
      product: bulk.products[sku],
      serviceCode: offerCode,
      terms,
      version: bulk.version,
      publicationDate: bulk.publicationDate,
    })
  })
  return JSON.stringify({ FormatVersion: 'aws_v1', NextToken: 'abc:def', PriceList: elements })
}

/** Text as a stream of small pieces, cut without regard to characters. */
export async function* inPieces(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const perGb = (usd: string) => [['0', 'Inf', usd, 'GB-Mo']] as const

/** AmazonS3 in Frankfurt, with the traps of the real file. */
export const s3Offer: readonly FixtureProduct[] = [
  // Bands come in no order, and the last one ends in "Inf".
  {
    sku: 'S1',
    attributes: { usagetype: 'EUC1-TimedStorage-ByteHrs', operation: '', regionCode: 'eu-central-1' },
    bands: [
      ['512000', 'Inf', '0.0225000000', 'GB-Mo'],
      ['0', '51200', '0.0245000000', 'GB-Mo'],
      ['51200', '512000', '0.0235000000', 'GB-Mo'],
    ],
  },
  {
    sku: 'S2',
    attributes: { usagetype: 'EUC1-Requests-Tier4', operation: 'S3-GIRTransition' },
    bands: [['0', 'Inf', '0.0000200000', 'Requests']],
  },
  {
    sku: 'S3',
    attributes: { usagetype: 'EUC1-Requests-Tier4', operation: 'S3-SIATransition' },
    bands: [['0', 'Inf', '0.0000100000', 'Requests']],
  },
  {
    sku: 'S4',
    attributes: { usagetype: 'EUC1-Requests-GLACIER-Tier1', operation: 'PutObject' },
    bands: [['0', 'Inf', '0.0000360000', 'Requests']],
  },
  {
    sku: 'S5',
    attributes: { usagetype: 'EUC1-Requests-GLACIER-Tier1', operation: 'PostObject' },
    bands: [['0', 'Inf', '0.0000360000', 'Requests']],
  },
  {
    sku: 'S6',
    attributes: { usagetype: 'EUC1-Tables-TimedStorage-ByteHrs', operation: '' },
    bands: perGb('0.0282000000'),
  },
  { sku: 'S7', attributes: { usagetype: 'APN1-TimedStorage-ByteHrs', operation: '' }, bands: perGb('0.0250000000') },
  {
    sku: 'S8',
    attributes: { usagetype: 'EUC1-TimedStorage-ZIA-ByteHrs', operation: '' },
    bands: perGb('0.0108000000'),
  },
  {
    sku: 'S9',
    attributes: { usagetype: 'EUC1-EUW2-S3RTC-Out-Bytes', operation: '' },
    bands: [['0', 'Inf', '0.0150000000', 'GB']],
  },
]
