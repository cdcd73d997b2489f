import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import { type ClusterDay, defaultReplication, hdfsCapacity } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import type { CoreNode } from './node.ts'
import { onDay } from './on-day.ts'
import { gibText } from './quantity-text.ts'

/** What follows from the number of copies, and from how EMR chooses it. */
export function replicationFindings(
  days: readonly ClusterDay[],
  config: EmrHdfsConfig,
  node: CoreNode,
  calendar: Calendar,
): Finding[] {
  const { nodes, replication } = days[0]!
  const findings: Finding[] = []
  if (replication === 1)
    findings.push({
      id: 'emr-hdfs.single-replica',
      severity: 'warning',
      message: 'every block has one copy: each failed node takes its share of the data along',
      evidence: [factEvidence(facts.replicationTwoFrom), factEvidence(facts.ephemeralVolumes)],
    })
  if (config.replication !== undefined) return findings
  const bandStart =
    nodes >= facts.replicationThreeFrom.value ? facts.replicationThreeFrom.value : facts.replicationTwoFrom.value
  const below = bandStart - 1
  const capacity = hdfsCapacity(nodes, node.usableBytes, replication)
  const before = hdfsCapacity(below, node.usableBytes, defaultReplication(below))
  if (nodes >= bandStart && before > capacity)
    findings.push({
      id: 'emr-hdfs.more-nodes-less-room',
      severity: 'warning',
      message: `${nodes} initial core nodes hold ${gibText(capacity)} in ${replication} copies, less than the ${gibText(before)} of ${below} nodes in ${defaultReplication(below)}`,
      firstDay: onDay(calendar, days[0]!.day),
      evidence: [factEvidence(facts.replicationTwoFrom), factEvidence(facts.replicationThreeFrom)],
    })
  const outgrown =
    config.mode === 'persistent' ? days.find((day) => defaultReplication(day.nodes) > replication) : undefined
  if (outgrown !== undefined)
    findings.push({
      id: 'emr-hdfs.replication-stays',
      severity: 'warning',
      message: `the cluster has grown to ${outgrown.nodes} core nodes, but keeps the ${replication} copies that EMR set for its first ${nodes}`,
      firstDay: onDay(calendar, outgrown.day),
      evidence: [factEvidence(facts.replicationTwoFrom), factEvidence(facts.replicationThreeFrom)],
    })
  return findings
}
