import { GiB } from '../../quantities/bytes.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import type { CoreNode } from './node.ts'
import type { MonthlyQuantity } from './usage-line.ts'

/** The numbers that set the core nodes of a day: `ceil(data × replicas ÷ usable)` against what throughput and replication need. */
export function sizingTerms({ nodes, needs, replication, load }: ClusterDay, node: CoreNode): MonthlyQuantity['terms'] {
  return [
    { name: 'core nodes at the end', value: nodes, unit: 'nodes', scenarioPath: 'options' },
    { name: 'data in HDFS, checksums included', value: load.replicaBytes / GiB, unit: 'GiB', scenarioPath: 'datasets' },
    { name: 'copies of each block', value: replication, unit: 'copies', fact: 'replicationThreeFrom' },
    { name: 'usable for HDFS on a node', value: node.usableBytes / GiB, unit: 'GiB', fact: 'diskFullShare' },
    { name: 'core nodes needed for space', value: needs.capacity, unit: 'nodes' },
    { name: 'core nodes needed for throughput', value: needs.throughput, unit: 'nodes' },
  ]
}
