import { factEvidence } from '../../quantities/source.ts'
import type { Feed } from '../contract.ts'
import { efsFacts as facts } from './facts.ts'
import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputReplay } from './throughput-replay.ts'

/** How fast a file system feeds readers: what its throughput mode sustains on the last day, within its limits and those of a client. */
export function fileSystemFeed(replay: ThroughputReplay, limits: ThroughputLimits): Feed {
  const sustained = replay.sustained[replay.sustained.length - 1]! / replay.readWeight
  return {
    bytesPerSecond: Math.min(limits.read.value, sustained),
    objectsPerSecond: limits.readIops.value,
    clientBytesPerSecond: limits.client.value,
    streamBytesPerSecond: limits.client.value,
    firstByteMs: facts.standardTail.value,
    keysPerSecond: Number.POSITIVE_INFINITY,
    evidence: [
      { statement: 'Read throughput that the file system sustains on the last day', value: sustained, unit: 'bytes/s' },
      ...[limits.read, limits.readIops, limits.client, facts.standardTail].map(factEvidence),
    ],
  }
}
