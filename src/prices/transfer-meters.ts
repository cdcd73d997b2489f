import { type Meter, metersOf } from './meter.ts'
import { regionCode } from './regions.ts'

const transfer = metersOf('AWSDataTransfer')
const ec2 = metersOf('AmazonEC2')
const vpc = metersOf('AmazonVPC')

/**
 * Meters of moving data, whichever service it comes from: AWS adds up the bytes that all services of a region send to the internet
 * before it applies tiers (S3 FAQ, "How will I be charged"). Data into AWS from the internet is free.
 */
// biome-ignore format: one meter a line, so that it reads as the table it is
export const transferMeters = {
  internetOut: transfer('DataTransfer-Out-Bytes', 'GB', 'data transfer', 'transfer.internet.out', 'Data transfer out to the internet'),
  internetIn: transfer('DataTransfer-In-Bytes', 'GB', 'data transfer', 'transfer.internet.in', 'Data transfer in from the internet'),
  betweenZones: transfer('DataTransfer-Regional-Bytes', 'GB', 'data transfer', 'transfer.zones', 'Data transfer between availability zones, each direction'),
  natHours: ec2('NatGateway-Hours', 'Hrs', 'data transfer', 'nat-gateway.hours', 'NAT gateway hours'),
  natBytes: ec2('NatGateway-Bytes', 'GB', 'data transfer', 'nat-gateway.bytes', 'NAT gateway bytes processed'),
  endpointHours: vpc('VpcEndpoint-Hours', 'Hrs', 'data transfer', 'vpc-endpoint.hours', 'VPC interface endpoint hours'),
  endpointBytes: vpc('VpcEndpoint-Bytes', 'GB', 'data transfer', 'vpc-endpoint.bytes', 'VPC interface endpoint bytes processed'),
} as const satisfies Record<string, Meter>

/**
 * Bytes sent to another region, metered and paid in the region they leave: `USE2-AWS-Out-Bytes` for what goes to us-east-2. Throws
 * `RangeError` for a destination whose billing code is not known.
 */
export function interRegionOut(destination: string): Meter {
  const code = regionCode(destination)
  if (code === undefined) throw new RangeError(`the billing code of region "${destination}" is not known`)
  const label = `Data transfer out to ${destination}`
  return transfer(`${code}-AWS-Out-Bytes`, 'GB', 'data transfer', `transfer.region.${destination}`, label)
}
