/** What a meter counts, in the words of AWS price lists. `GB` and `GB-Mo` are binary (2^30 bytes) for every service modelled. */
export type MeterUnit =
  | 'GB-Mo'
  | 'GB'
  | 'Requests'
  | 'Objects'
  | 'Hrs'
  | 'vCPU-Hours'
  | 'GB-Hours'
  | 'ReadRequestUnits'
  | 'WriteRequestUnits'
  | 'ReplicatedWriteRequestUnits'
  | 'ReadCapacityUnit-Hrs'
  | 'WriteCapacityUnit-Hrs'
  | 'ReplicatedWriteCapacityUnit-Hrs'
  | 'MiBps-Mo'
  | 'IOPS-Mo'
  | 'Tags'
  | 'Keys'
  | 'Jobs'

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
 * `usageType` is written without the region prefix (`USW2-`, `EU-`, …), which the price book adds and strips.
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
