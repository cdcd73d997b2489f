import { GiB } from '../../quantities/bytes.ts'
import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import { type ClusterDay, nodesNeeded } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { instanceEvidence } from './instance-types.ts'
import type { CoreNode } from './node.ts'
import { onDay } from './on-day.ts'
import { countText, percentText } from './quantity-text.ts'

/** Limits on the number of nodes, and what sets it. */
export function sizeFindings(
  days: readonly ClusterDay[],
  config: EmrHdfsConfig,
  node: CoreNode,
  calendar: Calendar,
): Finding[] {
  const findings: Finding[] = []
  const short = days.find(({ nodes, needs }) => nodesNeeded(needs) > nodes)
  if (short !== undefined) {
    const needed = nodesNeeded(short.needs)
    const filled =
      config.temporarySpaceShare + (short.load.replicaBytes * short.replication) / (short.nodes * node.gib * GiB)
    const isFull = filled > config.diskFullShare
    findings.push({
      id: isFull ? 'emr-hdfs.disks-full' : 'emr-hdfs.overloaded',
      severity: 'blocking',
      message: isFull
        ? `disks would be ${percentText(filled)} full with temporary files; beyond ${percentText(config.diskFullShare)} YARN marks their nodes unhealthy (${needed} core nodes needed, ${short.nodes} allowed)`
        : `reads and writes need ${needed} core nodes; ${short.nodes} are allowed`,
      firstDay: onDay(calendar, short.day),
      evidence: [factEvidence(facts.diskFullShare), { statement: 'Core nodes needed', value: needed, unit: 'nodes' }],
    })
  }
  const quota = facts.largestInstanceGroup
  const large = days.find(({ nodes }) => nodes > quota.value)
  if (large !== undefined)
    findings.push({
      id: 'emr-hdfs.instance-quota',
      severity: 'warning',
      message: `${countText(large.nodes)} core nodes exceed the default quota of ${quota.value} instances in a group: AWS must raise it first`,
      firstDay: onDay(calendar, large.day),
      evidence: [factEvidence(quota)],
    })
  const busy = days.find(
    ({ nodes, needs: { capacity, throughput, replication } }) =>
      throughput > Math.max(capacity, replication) && nodes < throughput + config.coreNodes.step,
  )
  if (busy !== undefined)
    findings.push({
      id: 'emr-hdfs.sized-by-throughput',
      severity: 'note',
      message: `reads and writes need ${busy.needs.throughput} core nodes where disk space needs ${busy.needs.capacity}`,
      firstDay: onDay(calendar, busy.day),
      evidence: [
        {
          statement: 'Bytes written a second at peak, before replication',
          value: busy.load.writtenPerSecond,
          unit: 'bytes/s',
        },
        { statement: 'Bytes read a second at peak', value: busy.load.readPerSecond, unit: 'bytes/s' },
        { statement: 'Disk and network throughput of a core node', value: node.bytesPerSecond, unit: 'bytes/s' },
        instanceEvidence(node.instance),
      ],
    })
  if (days[0]!.nodes < facts.adviceForHighAvailability.value)
    findings.push({
      id: 'emr-hdfs.few-core-nodes',
      severity: 'note',
      message: `${days[0]!.nodes} core nodes at the start; AWS advises ${facts.adviceForHighAvailability.value} or more`,
      evidence: [factEvidence(facts.adviceForHighAvailability)],
    })
  return findings
}
