import { describe, expect, it } from 'vitest'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { findPrice } from '../../src/prices/find-price.ts'
import { findMeter, METERS } from '../../src/prices/meter-catalogue.ts'
import { priceBookSchema } from '../../src/prices/price-book-schema.ts'
import { knownRegions } from '../../src/prices/regions.ts'

const regions = ['us-east-1', 'us-east-2', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-northeast-1', 'ap-northeast-2']

describe('the built-in price book', () => {
  it('has the shape that is asked of users, with monotone tiers from 0 and no price given twice', () => {
    expect(priceBookSchema.safeParse(builtInPriceBook).error?.issues).toBeUndefined()
  })

  it('names title, address and date of every source, and has no source that no row uses', () => {
    for (const [name, source] of Object.entries(builtInPriceBook.sources)) {
      expect(source.title, name).not.toBe('')
      expect(source.url, name).toMatch(/^https:\/\//)
      expect(source.asOf, name).toMatch(/^\d{4}/)
    }
    const used = new Set([...builtInPriceBook.rows, ...(builtInPriceBook.freeTier ?? [])].map((row) => row.source))
    expect([...used].sort()).toEqual(Object.keys(builtInPriceBook.sources).sort())
  })

  it("takes no price from another region's list", () => {
    for (const { meter, region, source } of builtInPriceBook.rows) {
      const { title } = builtInPriceBook.sources[source]!
      const named = regions.filter((candidate) => title.includes(candidate))
      expect(named.length === 0 || named.includes(region), `${meter} in ${region} from ${title}`).toBe(true)
    }
  })

  it('prices only meters that are declared, each in its declared unit', () => {
    for (const row of builtInPriceBook.rows) {
      const [service, usageType] = row.meter.split('/') as [string, string]
      expect(findMeter(service, usageType)?.unit, row.meter).toBe(row.unit)
    }
  })

  it('knows nothing later than its own date and no region without billing code', () => {
    for (const row of builtInPriceBook.rows) {
      expect(row.effective <= builtInPriceBook.asOf, `${row.meter} ${row.effective}`).toBe(true)
      expect(knownRegions).toContain(row.region)
    }
  })

  it('prices every declared meter somewhere, except those for which no source was found', () => {
    const priced = new Set(builtInPriceBook.rows.map((row) => row.meter))
    const bare = (usageType: string) => usageType.split(':')[0]!
    const unpriced = METERS.filter(
      (meter) =>
        !priced.has(`${meter.service}/${meter.usageType}`) && !priced.has(`${meter.service}/${bare(meter.usageType)}`),
    )
    expect(unpriced.map((meter) => meter.alias).sort()).toMatchInlineSnapshot(`
      [
        "dynamodb.ia.provisioned.reads",
        "dynamodb.ia.provisioned.replicated-writes",
        "dynamodb.ia.provisioned.writes",
        "transfer.region.us-gov-east-1",
        "transfer.region.us-gov-west-1",
      ]
    `)
  })

  it('never lets a DELETE request fall back to the price of a GET', () => {
    for (const region of regions) {
      const price = findPrice(
        builtInPriceBook,
        { service: 'AmazonS3', usageType: 'Requests-Tier2:DeleteObject' },
        region,
      )
      expect(price.kind !== 'missing' && price.row.tiers).toEqual([{ from: 0, usd: 0 }])
    }
  })

  it('prices lower tiers higher: no list price of the services modelled rises with volume', () => {
    for (const row of builtInPriceBook.rows) {
      for (const [index, tier] of row.tiers.entries()) {
        if (index > 0) expect(tier.usd, row.meter).toBeLessThan(row.tiers[index - 1]!.usd)
      }
    }
  })
})
