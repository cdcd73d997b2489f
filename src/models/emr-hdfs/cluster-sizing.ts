import { emrHdfsFacts as facts } from './facts.ts'
import type { CoreNode } from './node.ts'

/** What HDFS has to bear at its fullest and busiest. */
export interface HdfsLoad {
  /** One replica of everything, on disk, in bytes. */
  readonly replicaBytes: number
  /** Files and blocks in the NameNode. */
  readonly nameNodeObjects: number
  /** The blocks among them. */
  readonly blocks: number
  /** Peak bytes per second written by clients, each replica to be written. */
  readonly writtenPerSecond: number
  /** Peak bytes per second read by clients and scans. */
  readonly readPerSecond: number
}

/** A cluster on one day on which it runs. */
export interface ClusterDay {
  readonly day: number
  /** Core nodes that run. */
  readonly nodes: number
  /** Core nodes that the load needs, whatever the limits. */
  readonly needs: NodeNeeds
  readonly replication: number
  /** Load at its fullest. */
  readonly load: HdfsLoad
}

/** Core nodes needed, by reason. */
export interface NodeNeeds {
  readonly capacity: number
  readonly throughput: number
  readonly replication: number
}

/** Usable bytes of data, replicas taken off: `nodes × usable ÷ replication`. */
export function hdfsCapacity(nodes: number, usableBytesPerNode: number, replication: number): number {
  return (nodes * usableBytesPerNode) / replication
}

/** Copies that EMR sets by the number of initial core nodes: 1 below 4, 2 below 10, 3 from 10. */
export function defaultReplication(initialCoreNodes: number): number {
  if (initialCoreNodes >= facts.replicationThreeFrom.value) return 3
  return initialCoreNodes >= facts.replicationTwoFrom.value ? 2 : 1
}

/**
 * Core nodes that a load needs at a replication factor. A write passes the network and a disk once for each replica, a read once; both
 * share the nodes' bandwidth.
 */
export function nodeNeeds(load: HdfsLoad, replication: number, node: CoreNode): NodeNeeds {
  return {
    capacity: Math.ceil((load.replicaBytes * replication) / node.usableBytes),
    throughput: Math.ceil((load.writtenPerSecond * replication + load.readPerSecond) / node.bytesPerSecond),
    replication,
  }
}

/** The most of the needs. */
export function nodesNeeded({ capacity, throughput, replication }: NodeNeeds): number {
  return Math.max(capacity, throughput, replication, 1)
}

/** The most of the needs, rounded up to whole steps. */
export function nodesFor(needs: NodeNeeds, step: number): number {
  return Math.ceil(nodesNeeded(needs) / step) * step
}

/** A cluster as it starts. */
export interface InitialCluster {
  readonly nodes: number
  readonly replication: number
}

/** How many nodes may be chosen: at least and at most, and in which steps they are added. */
export interface NodeBounds {
  readonly least: number
  readonly most: number
  readonly step: number
}

/**
 * The fewest initial core nodes within the bounds that bear the load at the replication factor which EMR derives from that very number
 * when none is set. More initial nodes may mean more copies, which is why ten nodes can hold less than nine. Where the bounds do not
 * allow enough, it is the most that they allow.
 */
export function initialCluster(
  load: HdfsLoad,
  node: CoreNode,
  bounds: NodeBounds,
  replication?: number,
): InitialCluster {
  const { least, most, step } = bounds
  const wanted = (copies: number): number => Math.max(least, nodesFor(nodeNeeds(load, copies, node), step))
  if (replication !== undefined) return { nodes: Math.min(most, wanted(replication)), replication }
  const bands = [
    { copies: 1, from: 1, below: facts.replicationTwoFrom.value },
    { copies: 2, from: facts.replicationTwoFrom.value, below: facts.replicationThreeFrom.value },
    { copies: 3, from: facts.replicationThreeFrom.value, below: Number.POSITIVE_INFINITY },
  ]
  const enough = bands
    .map(({ copies, from, below }) => ({ nodes: Math.max(from, wanted(copies)), below }))
    .find(({ nodes, below }) => nodes < below)!
  const nodes = Math.min(most, enough.nodes)
  return { nodes, replication: defaultReplication(nodes) }
}
