import type { Meter } from './meter.ts'
import { findMeter } from './meter-catalogue.ts'
import type { OfferProduct } from './offer.ts'
import { parseUsageType } from './regions.ts'

/** Offer files that hold prices of the services modelled, and the service under which bills and the price book file them. */
const SERVICE_OF_OFFER: Readonly<Record<string, string>> = {
  AmazonS3: 'AmazonS3',
  AmazonS3GlacierDeepArchive: 'AmazonS3',
  AmazonGlacier: 'AmazonS3',
  AmazonDynamoDB: 'AmazonDynamoDB',
  AmazonEFS: 'AmazonEFS',
  AmazonEC2: 'AmazonEC2',
  ElasticMapReduce: 'ElasticMapReduce',
  AWSDataTransfer: 'AWSDataTransfer',
  AmazonVPC: 'AmazonVPC',
  awskms: 'awskms',
}

/** Codes of the offer files that can be imported. */
export const importableOffers: readonly string[] = Object.keys(SERVICE_OF_OFFER)

/** What a product of a price list is to the price book. */
export type OfferMeter =
  | { readonly kind: 'meter'; readonly meter: Meter; readonly region: string }
  /** Of a service modelled, but no meter that is declared. */
  | {
      readonly kind: 'unknown'
      readonly service: string
      readonly usageType: string
      readonly operation: string
      readonly region: string
    }
  /** Nothing that could be used: another service, another operating system, a direction that is free anyway. */
  | { readonly kind: 'irrelevant' }

const IRRELEVANT = { kind: 'irrelevant' } as const

/** Finds the declared meter of a product. */
export function offerMeter(product: OfferProduct): OfferMeter {
  const service = SERVICE_OF_OFFER[product.offer]
  const { usagetype, operation = '', accessType } = product.attributes
  if (service === undefined || usagetype === undefined || usagetype === '' || usagetype.startsWith('Global-'))
    return IRRELEVANT
  if (!isPlainVariant(service, product.attributes)) return IRRELEVANT
  const parsed = parseUsageType(usagetype)
  const region = regionOf(parsed.region, product.attributes)
  const usageType = product.offer === 'AmazonGlacier' ? glacierName(parsed.usageType) : parsed.usageType
  if (usageType === undefined) return IRRELEVANT
  const discriminators = [accessType, operation].filter((text) => text !== undefined && text !== '')
  for (const discriminator of discriminators) {
    const meter = findMeter(service, `${usageType}:${discriminator}`)
    if (meter !== undefined) return { kind: 'meter', meter, region }
  }
  const meter = findMeter(service, usageType)
  if (meter !== undefined) return { kind: 'meter', meter, region }
  return { kind: 'unknown', service, usageType, operation, region }
}

/** Usage types without region prefix belong to the region of the file, and to us-east-1 where the product names none. */
function regionOf(parsed: string | undefined, attributes: Readonly<Record<string, string>>): string {
  return parsed ?? attributes.fromRegionCode ?? attributes.regionCode ?? 'us-east-1'
}

/** The Glacier offer holds the storage that S3 bills as Flexible Retrieval; its requests are those of another API. */
function glacierName(usageType: string): string | undefined {
  return usageType === 'TimedStorage-ByteHrs' ? 'TimedStorage-GlacierByteHrs' : undefined
}

/** Of many products with the same usage type, the one that a plain user pays for. */
function isPlainVariant(service: string, attributes: Readonly<Record<string, string>>): boolean {
  if (service === 'AmazonEC2') return isPlainInstance(attributes)
  if (service === 'ElasticMapReduce') return is(attributes.softwareType, 'EMR')
  if (service === 'AWSDataTransfer') return isPlainTransfer(attributes)
  return true
}

function isPlainInstance(attributes: Readonly<Record<string, string>>): boolean {
  return (
    is(attributes.operatingSystem, 'Linux') &&
    is(attributes.tenancy, 'Shared') &&
    is(attributes.preInstalledSw, 'NA') &&
    is(attributes.capacitystatus, 'Used') &&
    is(attributes.marketoption, 'OnDemand')
  )
}

function isPlainTransfer({ usagetype = '', transferType, toLocation }: Readonly<Record<string, string>>): boolean {
  if (usagetype.endsWith('DataTransfer-Out-Bytes'))
    return is(transferType, 'AWS Outbound') && is(toLocation, 'External')
  if (usagetype.endsWith('AWS-Out-Bytes')) return is(transferType, 'InterRegion Outbound')
  return true
}

function is(value: string | undefined, wanted: string): boolean {
  return value === undefined || value === '' || value === wanted
}
