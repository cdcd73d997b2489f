import { dynamodbMeters } from '../models/dynamodb/meters.ts'
import { efsMeters } from '../models/efs/meters.ts'
import { ec2Hours, emrHdfsMeters, emrHours, type Purchase } from '../models/emr-hdfs/meters.ts'
import { s3Meters } from '../models/s3/meters.ts'
import { type Meter, meterKey } from './meter.ts'
import { knownRegions, regionOfCode } from './regions.ts'
import { interRegionOut, transferMeters } from './transfer-meters.ts'

/** Every meter of the built-in models that is declared by name. Those of instance types and of region pairs come from {@link findMeter}. */
export const METERS: readonly Meter[] = [
  ...Object.values<Meter>(s3Meters),
  ...Object.values<Meter>(dynamodbMeters),
  ...Object.values<Meter>(emrHdfsMeters),
  ...Object.values<Meter>(efsMeters),
  ...Object.values<Meter>(transferMeters),
  ...knownRegions.map(interRegionOut),
]

const byKey: ReadonlyMap<string, Meter> = new Map(METERS.map((meter) => [meterKey(meter), meter]))
const byAlias: ReadonlyMap<string, Meter> = new Map(METERS.map((meter) => [meter.alias, meter]))

/** The declared meter of a usage type written without region prefix, or `undefined`. */
export function findMeter(service: string, usageType: string): Meter | undefined {
  return (
    byKey.get(meterKey({ service, usageType })) ?? instanceMeter(service, usageType) ?? pairMeter(service, usageType)
  )
}

/** The meter that goes by a friendly name such as `s3.standard.storage`, or `undefined`. */
export function findMeterByAlias(alias: string): Meter | undefined {
  const declared = byAlias.get(alias)
  if (declared !== undefined) return declared
  const emr = /^emr\.([a-z0-9-]+\.[a-z0-9-]+)$/.exec(alias)
  if (emr !== null) return emrHours(emr[1]!)
  const ec2 = /^ec2\.([a-z0-9-]+\.[a-z0-9]+)\.(on-demand|reserved-1yr|reserved-3yr|spot)$/.exec(alias)
  return ec2 === null ? undefined : ec2Hours(ec2[1]!, ec2[2] as Purchase)
}

/** All meters of a usage type that differ by operation only: `Requests-Tier4` gives the transitions into four classes. */
export function metersOfUsageType(service: string, usageType: string): readonly Meter[] {
  return METERS.filter((meter) => meter.service === service && meter.usageType.startsWith(`${usageType}:`))
}

function instanceMeter(service: string, usageType: string): Meter | undefined {
  const match = /^(BoxUsage|SpotUsage|HeavyUsage):([a-z0-9-]+\.[a-z0-9-]+)(?::(1yr|3yr))?$/.exec(usageType)
  if (match === null) return undefined
  const [, kind, instance, term] = match as unknown as [string, string, string, string | undefined]
  if (service === 'ElasticMapReduce') return kind === 'BoxUsage' && term === undefined ? emrHours(instance) : undefined
  if (service !== 'AmazonEC2') return undefined
  if (kind === 'HeavyUsage')
    return term === undefined ? undefined : ec2Hours(instance, `reserved-${term as '1yr' | '3yr'}`)
  return term === undefined ? ec2Hours(instance, kind === 'SpotUsage' ? 'spot' : 'on-demand') : undefined
}

/** A second billing code of the same destination, such as `EUW1-AWS-Out-Bytes`. */
function pairMeter(service: string, usageType: string): Meter | undefined {
  const match = /^([A-Z]{2,4}\d?)-AWS-Out-Bytes$/.exec(usageType)
  const region = match === null || service !== 'AWSDataTransfer' ? undefined : regionOfCode(match[1]!)
  return region === undefined ? undefined : interRegionOut(region)
}
