/**
 * Codes by which AWS bills name their regions, as listed in the usage-report chapters of the DynamoDB, EFS and S3 guides. The first code of
 * a region is the one its usage types carry; others are accepted when read. Usage in us-east-1 mostly carries no code at all.
 */
const REGION_CODES: Readonly<Record<string, readonly string[]>> = {
  'us-east-1': ['USE1'],
  'us-east-2': ['USE2'],
  'us-west-1': ['USW1'],
  'us-west-2': ['USW2'],
  'af-south-1': ['AFS1', 'CPT'],
  'ap-east-1': ['APE1'],
  'ap-northeast-1': ['APN1'],
  'ap-northeast-2': ['APN2'],
  'ap-northeast-3': ['APN3'],
  'ap-south-1': ['APS3'],
  'ap-south-2': ['APS5'],
  'ap-southeast-1': ['APS1'],
  'ap-southeast-2': ['APS2'],
  'ap-southeast-3': ['APS4'],
  'ap-southeast-4': ['APS6'],
  'ca-central-1': ['CAN1'],
  'ca-west-1': ['CAN2'],
  'eu-central-1': ['EUC1'],
  'eu-central-2': ['EUC2'],
  'eu-north-1': ['EUN1'],
  'eu-south-1': ['EUS1'],
  'eu-south-2': ['EUS2'],
  'eu-west-1': ['EU', 'EUW1'],
  'eu-west-2': ['EUW2'],
  'eu-west-3': ['EUW3'],
  'il-central-1': ['ILC1'],
  'me-central-1': ['MEC1'],
  'me-south-1': ['MES1'],
  'sa-east-1': ['SAE1'],
  'us-gov-east-1': ['UGE1'],
  'us-gov-west-1': ['UGW1'],
}

const REGION_OF_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries(REGION_CODES).flatMap(([region, codes]) => codes.map((code) => [code, region] as const)),
)

/** Regions whose billing code is known. */
export const knownRegions: readonly string[] = Object.keys(REGION_CODES)

/** Billing code of a region, such as `EUC1` for eu-central-1, or `undefined` for a region not known. */
export function regionCode(region: string): string | undefined {
  return REGION_CODES[region]?.[0]
}

/** Region of a billing code, or `undefined`. */
export function regionOfCode(code: string): string | undefined {
  return REGION_OF_CODE.get(code)
}

/**
 * What usage types of a region begin with: `EUC1-` for eu-central-1, nothing for us-east-1. Throws `RangeError` for a region whose
 * billing code is not known.
 */
export function regionPrefix(region: string): string {
  if (region === 'us-east-1') return ''
  const code = regionCode(region)
  if (code === undefined) throw new RangeError(`the billing code of region "${region}" is not known`)
  return `${code}-`
}

/** A usage type taken apart. `region` is absent when the text carries no region code, which on a bill means us-east-1. */
export interface ParsedUsageType {
  readonly region?: string
  readonly usageType: string
}

/**
 * Splits the region off a usage type as it stands on bills: `EUC1-TimedStorage-ByteHrs` is `TimedStorage-ByteHrs` in eu-central-1, and
 * `us-east-1-KMS-Requests` is `KMS-Requests` in us-east-1. Transfer between regions names source and destination; only the source is
 * split off, so that `USE1-USE2-AWS-Out-Bytes` is `USE2-AWS-Out-Bytes` in us-east-1, and a single code is taken for the destination. The
 * destination of replication time control has no part in its price and is dropped.
 */
export function parseUsageType(text: string): ParsedUsageType {
  const code = /^([A-Z]{2,4}\d?)-(.+)$/.exec(text)
  const region = code === null || code[2] === 'AWS-Out-Bytes' ? undefined : regionOfCode(code[1]!)
  if (code !== null && region !== undefined) return { region, usageType: withoutReplicaRegion(code[2]!) }
  const named = /^([a-z]{2}(?:-gov)?-[a-z]+-\d)-(.+)$/.exec(text)
  if (named !== null && REGION_CODES[named[1]!] !== undefined) return { region: named[1]!, usageType: named[2]! }
  return { usageType: text }
}

function withoutReplicaRegion(usageType: string): string {
  return usageType.replace(/^[A-Z]{2,4}\d?-(?=S3RTC-)/, '')
}
