import { factEvidence } from '../../quantities/source.ts'
import type { Feed } from '../contract.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { instanceEvidence } from './instance-types.ts'
import type { CoreNode } from './node.ts'

/** How fast a cluster feeds readers: all its nodes together, each file found through the NameNode. */
export function clusterFeed(
  nodes: number,
  node: CoreNode,
  { ebs, packing }: Pick<EmrHdfsConfig, 'ebs' | 'packing'>,
): Feed {
  const firstByte = ebs.type === 'st1' ? facts.hddFirstByteMs : facts.ssdFirstByteMs
  return {
    bytesPerSecond: nodes * node.bytesPerSecond,
    objectsPerSecond: packing === 'none' ? facts.nameNodeCallsPerSecond.value : Number.POSITIVE_INFINITY,
    clientBytesPerSecond: Number.POSITIVE_INFINITY,
    streamBytesPerSecond: Math.min(node.volumeBytesPerSecond, (facts.singleFlowGbps.value * 1e9) / 8),
    firstByteMs: facts.nameNodeCallMs.value + firstByte.value,
    keysPerSecond: Number.POSITIVE_INFINITY,
    evidence: [
      { statement: 'Core nodes on the last day', value: nodes, unit: 'nodes' },
      instanceEvidence(node.instance),
      ...[facts.nameNodeCallsPerSecond, facts.singleFlowGbps, facts.nameNodeCallMs, firstByte].map(factEvidence),
    ],
  }
}
