import { ec2Hours } from '../models/emr-hdfs/meters.ts'
import type { Source } from '../quantities/source.ts'
import { sameTiers } from './find-price.ts'
import { type Meter, type MeterKey, meterKey } from './meter.ts'
import { findMeter } from './meter-catalogue.ts'
import type { OfferBand, OfferHead, OfferPrice, OfferProduct, OfferSink } from './offer.ts'
import { offerMeter } from './offer-meter.ts'
import { priceInMeterUnit } from './offer-units.ts'
import type { FreeAllowance, PriceRow, PriceTier } from './price-book.ts'

/** A product of a service modelled that no declared meter matches. */
export interface UnknownUsageType {
  readonly service: string
  readonly usageType: string
  readonly operation: string
  readonly region: string
}

/** A price that was left out, and why. */
export interface SkippedPrice {
  readonly meter: MeterKey
  readonly region: string
  readonly reason: string
}

/** What was read from one or more price lists. */
export interface CollectedOffer {
  readonly rows: readonly PriceRow[]
  readonly sources: Readonly<Record<string, Source>>
  /** Latest publication date of the lists, where one says any. */
  readonly published?: string
  /** Sorted by service, usage type, operation and region. */
  readonly unknown: readonly UnknownUsageType[]
  readonly skipped: readonly SkippedPrice[]
}

/** Which prices of a list are wanted. */
export interface OfferFilter {
  /** Regions to keep; all when left out. */
  readonly regions?: readonly string[]
  /** Instance types to keep, such as `m5.xlarge` or `m5.*`; all when left out. */
  readonly instances?: readonly string[]
}

interface Wanted {
  readonly meter: Meter
  readonly region: string
}

/** Collects the rows of a price book from price lists. Only what is wanted is kept in memory. */
export interface OfferCollector extends OfferSink {
  finish(): CollectedOffer
}

/**
 * Makes a collector. `freeTier` names the allowances that AWS writes into its lists as a first tier of 0: these are folded away, as the
 * price book holds them apart.
 */
export function createOfferCollector(filter: OfferFilter, freeTier: readonly FreeAllowance[]): OfferCollector {
  const wanted = new Map<string, Wanted>()
  const offers = new Map<string, string>()
  const unknown = new Map<string, UnknownUsageType>()
  const rows = new Map<string, PriceRow>()
  const skipped = new Map<string, SkippedPrice>()
  const sources: Record<string, Source> = {}
  let head: OfferHead = {}
  let published: string | undefined

  const keepsRegion = (region: string) => filter.regions === undefined || filter.regions.includes(region)

  function product(item: OfferProduct): void {
    const found = offerMeter(item)
    if (found.kind === 'irrelevant' || !keepsRegion(found.region)) return
    if (found.kind === 'unknown') {
      const { service, usageType, operation, region } = found
      unknown.set(`${service} ${usageType} ${operation} ${region}`, { service, usageType, operation, region })
      return
    }
    if (!keepsInstance(found.meter, filter.instances)) return
    wanted.set(item.sku, found)
    offers.set(item.sku, item.offer)
  }

  function price(item: OfferPrice): void {
    const target = wanted.get(item.sku)
    if (target === undefined) return
    for (const { meter, bands } of pricedMeters(target.meter, item)) {
      const key = `${meterKey(meter)} ${target.region}`
      const tiers = tiersOf(meter, bands, freeTier)
      if (typeof tiers === 'string') skipped.set(key, { meter: meterKey(meter), region: target.region, reason: tiers })
      else add(key, meter, target.region, tiers, item.effective, offers.get(item.sku)!)
    }
  }

  function add(
    key: string,
    meter: Meter,
    region: string,
    tiers: readonly PriceTier[],
    effective: string,
    offer: string,
  ): void {
    const row: PriceRow = {
      meter: meterKey(meter),
      region,
      unit: meter.unit,
      tiers,
      source: sourceName(offer, region),
      effective,
    }
    const known = rows.get(key)
    if (known !== undefined && known.effective === effective && !sameTiers(known.tiers, tiers)) {
      skipped.set(key, { meter: row.meter, region, reason: 'the list has several prices for it' })
      return
    }
    if (known === undefined || known.effective < effective) rows.set(key, row)
  }

  function sourceName(offer: string, region: string): string {
    const name = `aws-${offer}-${region}-${head.version ?? head.published ?? 'undated'}`
    sources[name] ??= {
      title: `AWS Price List, ${offer}, ${region}${head.version === undefined ? '' : `, version ${head.version}`}`,
      url: `https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/${offer}/${head.version ?? 'current'}/${region}/index.json`,
      asOf: head.published ?? 'undated',
      trust: 'provider',
    }
    return name
  }

  function finish(): CollectedOffer {
    const kept = [...rows].filter(([key]) => !skipped.has(key)).map(([, row]) => row)
    // A list without a date is as old as its youngest price.
    const latest = kept.reduce((date, row) => (row.effective > date ? row.effective : date), '')
    for (const [name, source] of Object.entries(sources))
      if (source.asOf === 'undated') sources[name] = { ...source, asOf: latest }
    const used = new Set(kept.map((row) => row.source))
    return {
      rows: kept.sort((a, b) => compare(a.meter, b.meter) || compare(a.region, b.region)),
      sources: Object.fromEntries(Object.entries(sources).filter(([name]) => used.has(name))),
      ...(published === undefined ? {} : { published }),
      unknown: [...unknown].sort(([a], [b]) => compare(a, b)).map(([, item]) => item),
      skipped: [...skipped].sort(([a], [b]) => compare(a, b)).map(([, item]) => item),
    }
  }

  return {
    head(next) {
      head = { ...head, ...next }
      if (head.published !== undefined && (published === undefined || head.published > published))
        published = head.published
    },
    product,
    price,
    finish,
  }
}

/** The meters that a price sets: that of its product, or of a reservation of it. */
function pricedMeters(
  meter: Meter,
  { term, termAttributes, bands }: OfferPrice,
): readonly { meter: Meter; bands: readonly OfferBand[] }[] {
  if (term === 'OnDemand') return [{ meter, bands }]
  const { LeaseContractLength: lease, OfferingClass: offering, PurchaseOption: option } = termAttributes
  if (lease !== '1yr' && lease !== '3yr') return []
  if (meter.service === 'AmazonEC2' && meter.usageType.startsWith('BoxUsage:')) {
    if (option !== 'No Upfront' || (offering !== undefined && offering !== 'standard')) return []
    return [
      {
        meter: ec2Hours(meter.usageType.slice('BoxUsage:'.length), `reserved-${lease}`),
        bands: bands.filter((band) => band.unit !== 'Quantity'),
      },
    ]
  }
  return reservedCapacity(meter, lease, bands)
}

const RESERVED_CAPACITY: Readonly<Record<string, string>> = {
  'ReadCapacityUnit-Hrs': 'HeavyUsage:dynamodb.read',
  'WriteCapacityUnit-Hrs': 'HeavyUsage:dynamodb.write',
}

/** Reserved capacity of DynamoDB costs something upfront and something by the hour. */
function reservedCapacity(
  meter: Meter,
  lease: string,
  bands: readonly OfferBand[],
): readonly { meter: Meter; bands: readonly OfferBand[] }[] {
  const usageType = meter.service === 'AmazonDynamoDB' ? RESERVED_CAPACITY[meter.usageType] : undefined
  if (usageType === undefined) return []
  const parts = [
    { name: `${usageType}:${lease}-upfront`, bands: bands.filter((band) => band.unit === 'Quantity') },
    { name: `${usageType}:${lease}`, bands: bands.filter((band) => band.unit !== 'Quantity') },
  ]
  return parts.flatMap((part) => {
    const found = findMeter(meter.service, part.name)
    return found === undefined || part.bands.length === 0 ? [] : [{ meter: found, bands: part.bands }]
  })
}

/** Bands as tiers in the meter's unit, or what is wrong with them. */
function tiersOf(
  meter: Meter,
  bands: readonly OfferBand[],
  freeTier: readonly FreeAllowance[],
): readonly PriceTier[] | string {
  const sorted = bands.toSorted((a, b) => a.from - b.from)
  if (sorted.length === 0) return 'the list gives no price in USD'
  const tiers: PriceTier[] = []
  for (const [index, band] of sorted.entries()) {
    const previous = sorted[index - 1]
    if (band.from !== (previous === undefined ? 0 : previous.to)) return `its tiers do not join at ${band.from}`
    const usd = priceInMeterUnit(band.usd, band.unit, meter.unit)
    if (usd === undefined) return `it is listed per ${band.unit}, not per ${meter.unit}`
    if (!(usd >= 0 && Number.isFinite(usd))) return `its price ${band.usd} is no amount`
    tiers.push({ from: band.from, usd })
  }
  return withoutFreeTier(meter, tiers, freeTier)
}

function withoutFreeTier(
  meter: Meter,
  tiers: readonly PriceTier[],
  freeTier: readonly FreeAllowance[],
): readonly PriceTier[] {
  const [first, second] = tiers
  const isAllowance =
    first?.usd === 0 &&
    second !== undefined &&
    freeTier.some((one) => one.meters.includes(meterKey(meter)) && one.quantity === second.from)
  return isAllowance ? [{ from: 0, usd: second.usd }, ...tiers.slice(2)] : tiers
}

function keepsInstance(meter: Meter, instances: readonly string[] | undefined): boolean {
  const instance = /^BoxUsage:(.+)$/.exec(meter.usageType)?.[1]
  if (instances === undefined || instance === undefined) return true
  return instances.some((pattern) =>
    pattern.endsWith('*') ? instance.startsWith(pattern.slice(0, -1)) : instance === pattern,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
