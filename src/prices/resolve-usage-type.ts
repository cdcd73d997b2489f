import { nearestSpelling } from '../scenarios/nearest-spelling.ts'
import { findPrice } from './find-price.ts'
import type { MeterUnit } from './meter.ts'
import { findMeter, findMeterByAlias, METERS, metersOfUsageType } from './meter-catalogue.ts'
import type { PriceBook } from './price-book.ts'
import { parseUsageType } from './regions.ts'

/** What a usage type stands for when it is written without the operation that would tell several prices apart. */
const USUAL_OPERATION: Readonly<Record<string, string>> = {
  'AmazonS3/Requests-Tier3': 'S3-GlacierTransition',
  'AmazonS3/Requests-Tier4': 'S3-SIATransition',
  'AmazonS3/Standard-Retrieval-Bytes': 'RestoreObject',
  'AmazonS3/Bulk-Retrieval-Bytes': 'RestoreObject',
}

/** Service codes under which bills and price lists show what the price book files elsewhere. */
const SERVICE_SYNONYMS: Readonly<Record<string, string>> = {
  amazons3glacierdeeparchive: 'AmazonS3',
  s3: 'AmazonS3',
  dynamodb: 'AmazonDynamoDB',
  efs: 'AmazonEFS',
  ec2: 'AmazonEC2',
  ebs: 'AmazonEC2',
  amazonebs: 'AmazonEC2',
  emr: 'ElasticMapReduce',
  amazonemr: 'ElasticMapReduce',
  kms: 'awskms',
  vpc: 'AmazonVPC',
  datatransfer: 'AWSDataTransfer',
}

/** Transfer is tiered over all services together, whichever service a bill shows it under. */
const TRANSFER = /^(DataTransfer-(Out|In|Regional)-Bytes|[A-Z]{2,4}\d?-AWS-Out-Bytes)$/

/** A meter that was found for a name, or why none was. */
export type ResolvedUsage =
  | {
      readonly ok: true
      readonly service: string
      readonly usageType: string
      readonly unit: MeterUnit
      /** Said by the name itself; absent when it says none. */
      readonly region?: string
      /** What was taken for granted. */
      readonly note?: string
    }
  | { readonly ok: false; readonly message: string; readonly remedy?: string }

/**
 * Finds the meter that a name in a usage file means: an alias, or a usage type with or without region prefix and operation, under its
 * service code or as `service/usage type`. `regions` are those in which it will be priced.
 */
export function resolveUsageType(
  written: { readonly service?: string; readonly name: string },
  regions: readonly string[],
  book: PriceBook,
): ResolvedUsage {
  const alias = findMeterByAlias(written.name)
  if (alias !== undefined) return { ok: true, service: alias.service, usageType: alias.usageType, unit: alias.unit }
  const [serviceText, name] = splitService(written)
  if (serviceText === undefined) return unknownName(name)
  const parsed = parseUsageType(name)
  const service = TRANSFER.test(parsed.usageType) ? 'AWSDataTransfer' : serviceCode(serviceText, book)
  if (service === undefined) return unknownService(serviceText, book)
  const said = parsed.region === undefined ? {} : { region: parsed.region }
  const found = meterUnit(service, parsed.usageType, parsed.region === undefined ? regions : [parsed.region], book)
  if (found !== undefined) return { ok: true, service, usageType: parsed.usageType, unit: found, ...said }
  return (
    withUsualOperation(service, parsed.usageType, regions, book, said) ?? unknownUsageType(service, parsed.usageType)
  )
}

function splitService(written: { readonly service?: string; readonly name: string }): [string | undefined, string] {
  if (written.service !== undefined) return [written.service, written.name]
  const slash = written.name.indexOf('/')
  return slash < 0 ? [undefined, written.name] : [written.name.slice(0, slash), written.name.slice(slash + 1)]
}

const servicesOfBook = new WeakMap<PriceBook, ReadonlySet<string>>()

function knownServices(book: PriceBook): ReadonlySet<string> {
  let services = servicesOfBook.get(book)
  if (services === undefined) {
    services = new Set([...METERS.map((meter) => meter.service), ...book.rows.map((row) => row.meter.split('/')[0]!)])
    servicesOfBook.set(book, services)
  }
  return services
}

function serviceCode(written: string, book: PriceBook): string | undefined {
  const lower = written.toLowerCase()
  return SERVICE_SYNONYMS[lower] ?? [...knownServices(book)].find((service) => service.toLowerCase() === lower)
}

/** Unit of a usage type that is declared, or else priced, just as it is written. */
function meterUnit(
  service: string,
  usageType: string,
  regions: readonly string[],
  book: PriceBook,
): MeterUnit | undefined {
  const declared = findMeter(service, usageType)
  if (declared !== undefined) return declared.unit
  for (const region of regions) {
    const price = findPrice(book, { service, usageType }, region)
    if (price.kind !== 'missing') return price.row.unit
  }
  return undefined
}

function withUsualOperation(
  service: string,
  usageType: string,
  regions: readonly string[],
  book: PriceBook,
  said: { region?: string },
): ResolvedUsage | undefined {
  const candidates = metersOfUsageType(service, usageType)
  if (candidates.length === 0) return undefined
  const usual = USUAL_OPERATION[`${service}/${usageType}`]
  const meter = candidates.find((candidate) => candidate.usageType === `${usageType}:${usual}`)
  const others = candidates.map((candidate) => candidate.usageType).join(', ')
  if (meter !== undefined) {
    const note = `${usageType} is taken as ${meter.usageType} (${meter.label}); the operations priced apart are ${others}`
    return { ok: true, service, usageType: meter.usageType, unit: meter.unit, note, ...said }
  }
  const places = said.region === undefined ? regions : [said.region]
  if (places.every((region) => pricedAlike(candidates, region, book))) {
    const [first] = candidates
    return { ok: true, service, usageType: first!.usageType, unit: first!.unit, ...said }
  }
  return {
    ok: false,
    message: `${usageType} has several prices, told apart by the operation`,
    remedy: `write one of: ${others}`,
  }
}

function pricedAlike(
  candidates: readonly { readonly service: string; readonly usageType: string }[],
  region: string,
  book: PriceBook,
): boolean {
  const prices = candidates.map((meter) => {
    const price = findPrice(book, meter, region)
    return price.kind === 'missing' ? 'missing' : JSON.stringify(price.row.tiers)
  })
  return new Set(prices).size === 1
}

function unknownName(name: string): ResolvedUsage {
  const near = nearestSpelling(
    name,
    METERS.map((meter) => meter.alias),
  )
  const remedy =
    near === undefined
      ? 'write a service code with usage types below it, or an alias such as s3.standard.storage'
      : `did you mean ${near}?`
  return { ok: false, message: `there is no meter called "${name}"`, remedy }
}

function unknownService(written: string, book: PriceBook): ResolvedUsage {
  const services = [...knownServices(book)].sort()
  const near = nearestSpelling(written, services)
  return {
    ok: false,
    message: `there is no service "${written}"`,
    remedy: near === undefined ? `write one of: ${services.join(', ')}` : `did you mean ${near}?`,
  }
}

function unknownUsageType(service: string, usageType: string): ResolvedUsage {
  const near = nearestSpelling(
    usageType,
    METERS.filter((meter) => meter.service === service).map((meter) => meter.usageType),
  )
  return {
    ok: false,
    message: `${service} has no usage type "${usageType}"`,
    remedy: near === undefined ? 'stowage list meters shows all' : `did you mean ${near}?`,
  }
}
