/** What a meter counts, in the words of AWS price lists. `GB` and `GB-Mo` are binary (2^30 bytes) for every service modelled. */
export type MeterUnit =
  | 'GB-Mo'
  | 'GB'
  | 'Requests'
  | 'Objects'
  | 'IOs'
  | 'Hrs'
  | 'vCPU-Hours'
  | 'GB-Hours'
  | 'ReadRequestUnits'
  | 'WriteRequestUnits'
  | 'ReplicatedWriteRequestUnits'
  | 'ReadCapacityUnit-Hrs'
  | 'WriteCapacityUnit-Hrs'
  | 'ReplicatedWriteCapacityUnit-Hrs'
  | 'ChangeDataCaptureUnits'
  | 'MiBps-Mo'
  | 'IOPS-Mo'
  | 'Tags'
  | 'Keys'
  | 'Jobs'
  /** One-off fees, such as the upfront part of reserved capacity. */
  | 'Quantity'

/** Where a meter stands in a cost breakdown chart. */
export type MeterGroup =
  | 'storage'
  | 'requests'
  | 'retrieval'
  | 'lifecycle'
  | 'early deletion'
  | 'throughput'
  | 'compute'
  | 'data transfer'
  | 'protection'
  | 'management'

/**
 * One of the provider's own meters: what a price list, a bill and a cost-and-usage export all call by the same name.
 *
 * `usageType` is written without the prefix of the region it is used in (`USW2-`, `EU-`, …), which the price book adds and strips. Where
 * the provider tells several prices of one usage type apart by the operation, the operation follows a colon, as in
 * `Requests-Tier4:S3-GIRTransition` or `ETDataAccess-Bytes:Read`. A price row without an operation holds for all operations of its usage
 * type that have no row of their own, and their quantities share its tiers.
 */
export interface Meter {
  /** Service code, as in the price list: `AmazonS3`, `AmazonDynamoDB`, `AmazonEFS`, `AmazonEC2`, `ElasticMapReduce`, `AWSDataTransfer`, `awskms`. */
  readonly service: string
  readonly usageType: string
  readonly unit: MeterUnit
  readonly group: MeterGroup
  /** Readable name for tables and charts, in English. */
  readonly label: string
  /** Friendly spelling accepted beside the usage type, such as `s3.standard.storage`. */
  readonly alias: string
}

/** `service/usageType`, the key by which meters are compared and looked up. */
export type MeterKey = `${string}/${string}`

export function meterKey(meter: Pick<Meter, 'service' | 'usageType'>): MeterKey {
  return `${meter.service}/${meter.usageType}`
}

/** Gives a function that declares the meters of one service, one a line. */
export function metersOf(
  service: string,
): (usageType: string, unit: MeterUnit, group: MeterGroup, alias: string, label: string) => Meter {
  return (usageType, unit, group, alias, label) => ({ service, usageType, unit, group, label, alias })
}
