import type { Feed } from '../models/contract.ts'
import { type Evidence, factEvidence } from '../quantities/source.ts'
import { engineFacts as facts } from './engine-facts.ts'
import { networkEvidence, networkGbps } from './machines.ts'
import type { Run, Worker } from './worker.ts'

/** How fast a worker reads objects of a mean size from a store, and what keeps it from reading faster. */
export interface ReadingRate {
  readonly objectsPerSecond: number
  readonly boundBy: string
  readonly evidence: readonly Evidence[]
}

const BITS_PER_BYTE = 8

/** The machines of a worker: those of the scenario, or those that its engine comes with. */
export function machinesOf({ engine, instance, machines }: Worker): {
  readonly count: number
  readonly bytesPerSecond: number
  readonly name: string
  readonly evidence: readonly Evidence[]
} {
  const { crew } = engine
  const type = instance ?? crew.instance
  const gbps =
    (type === undefined ? undefined : networkGbps(type)) ?? crew.networkGbps?.value ?? facts.managedNetworkGbps.value
  const count = machines ?? crew.machines.value
  return {
    count,
    bytesPerSecond: (gbps * 1e9) / BITS_PER_BYTE,
    name: type === undefined ? `${count} machines of the service` : `${count} × ${type}`,
    evidence: [
      ...(machines === undefined ? [factEvidence(crew.machines)] : []),
      ...(type !== undefined && networkGbps(type) !== undefined
        ? [networkEvidence(type)]
        : crew.networkGbps === undefined
          ? []
          : [factEvidence(crew.networkGbps)]),
    ],
  }
}

/**
 * Objects a second: the least of what the store gives in requests and in bytes, what the machines take in over their network, and what
 * their requests fetch that each wait for a first byte and then stream.
 */
export function readingRate(worker: Worker, feed: Feed, meanBytes: number): ReadingRate {
  const machines = machinesOf(worker)
  const perRequestSeconds = feed.firstByteMs / 1000 + meanBytes / feed.streamBytesPerSecond
  const limits: readonly (readonly [objectsPerSecond: number, what: string])[] = [
    [feed.objectsPerSecond, 'requests that the store answers'],
    [feed.bytesPerSecond / meanBytes, 'throughput of the store'],
    [
      (machines.count * Math.min(machines.bytesPerSecond, feed.clientBytesPerSecond)) / meanBytes,
      feed.clientBytesPerSecond < machines.bytesPerSecond ? 'throughput of a client' : 'network of the machines',
    ],
    [(machines.count * facts.requestsPerMachine.value) / perRequestSeconds, 'requests under way at once'],
  ]
  const [objectsPerSecond, boundBy] = limits.reduce((least, limit) => (limit[0] < least[0] ? limit : least))
  return {
    objectsPerSecond,
    boundBy,
    evidence: [...feed.evidence, ...machines.evidence, factEvidence(facts.requestsPerMachine)],
  }
}

/** Time in ms to read one pass of a run at a rate. */
export function passTimeMs({ objects }: Pick<Run, 'objects'>, { objectsPerSecond }: ReadingRate): number {
  return (objects / objectsPerSecond) * 1000
}
