import type { Fact } from '../../quantities/source.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'

/** What one file system of a type and throughput mode may do in a region. */
export interface ThroughputLimits {
  readonly read: Fact<number>
  readonly write: Fact<number>
  readonly readIops: Fact<number>
  readonly writeIops: Fact<number>
  /** Read operations on infrequently accessed data, where they have a limit of their own. */
  readonly coldReadIops?: Fact<number>
  /** Reads and writes share one budget of operations. */
  readonly sharedIops: boolean
  /** Throughput of one client, bytes/s. */
  readonly client: Fact<number>
  /** Most baseline throughput that storage can earn, bytes/s. */
  readonly baselineCap: number
}

/** Looks up the limits of a file system. */
export function throughputLimits(
  { type, throughput }: Pick<EfsConfig, 'type' | 'throughput'>,
  region: string,
): ThroughputLimits {
  const bursting = burstingLimits(region)
  const baselineCap = bursting.write.value
  const client = throughput === 'elastic' ? facts.elasticClient : facts.client
  const small = { readIops: facts.burstingReadIops, writeIops: facts.burstingWriteIops, sharedIops: true }
  if (throughput === 'bursting') return { ...bursting, ...small, client, baselineCap }
  if (type === 'one-zone')
    return { read: facts.oneZoneRead, write: facts.oneZoneWrite, ...small, client: facts.client, baselineCap }
  if (throughput === 'elastic')
    return {
      ...(isIn(facts.elasticFastRegions, region)
        ? { read: facts.elasticRead, write: facts.elasticWrite }
        : { read: facts.elasticReadElsewhere, write: facts.elasticWriteElsewhere }),
      readIops: facts.elasticReadIops,
      writeIops: facts.elasticWriteIops,
      coldReadIops: facts.elasticColdReadIops,
      sharedIops: false,
      client,
      baselineCap,
    }
  return {
    ...(isIn(facts.provisionedFastRegions, region)
      ? { read: facts.provisionedRead, write: facts.provisionedWrite }
      : { read: facts.provisionedReadElsewhere, write: facts.provisionedWriteElsewhere }),
    readIops: facts.provisionedReadIops,
    writeIops: facts.provisionedWriteIops,
    sharedIops: true,
    client,
    baselineCap,
  }
}

function burstingLimits(region: string): Pick<ThroughputLimits, 'read' | 'write'> {
  return isIn(facts.burstingFastRegions, region)
    ? { read: facts.burstingRead, write: facts.burstingWrite }
    : { read: facts.burstingReadElsewhere, write: facts.burstingWriteElsewhere }
}

function isIn(regions: Fact<string>, region: string): boolean {
  return regions.value.split(' ').includes(region)
}
