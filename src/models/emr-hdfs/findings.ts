import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { heapFindings } from './heap-findings.ts'
import type { CoreNode } from './node.ts'
import { onDay } from './on-day.ts'
import { replicationFindings } from './replication-findings.ts'
import { sizeFindings } from './size-findings.ts'

/** What the limits of HDFS, EMR and the settings do to a cluster over its course. */
export function clusterFindings(
  days: readonly ClusterDay[],
  config: EmrHdfsConfig,
  node: CoreNode,
  calendar: Calendar,
): Finding[] {
  return [
    ...heapFindings(days, config, calendar),
    ...sizeFindings(days, config, node, calendar),
    ...replicationFindings(days, config, node, calendar),
    ...safetyFindings(days, config, calendar),
  ]
}

function safetyFindings(days: readonly ClusterDay[], config: EmrHdfsConfig, calendar: Calendar): Finding[] {
  const findings: Finding[] = [
    {
      id: 'emr-hdfs.one-zone',
      severity: 'warning',
      message: 'the cluster lives in one availability zone',
      evidence: [factEvidence(facts.oneZone)],
    },
  ]
  if (config.mode === 'persistent')
    findings.push({
      id: 'emr-hdfs.lost-at-termination',
      severity: 'warning',
      message: 'HDFS is gone when the cluster ends, by intent, by mistake or by failure; nothing else holds the data',
      evidence: [factEvidence(facts.ephemeralVolumes), factEvidence(facts.singlePrimary)],
    })
  if (!config.kerberos)
    findings.push({
      id: 'emr-hdfs.no-kerberos',
      severity: 'warning',
      message: 'whoever reaches the cluster’s network can read and write as any user',
      evidence: [factEvidence(facts.kerberosOff)],
    })
  if (!config.encryption)
    findings.push({
      id: 'emr-hdfs.not-encrypted',
      severity: 'note',
      message: 'volumes and traffic of the cluster are not encrypted',
      evidence: [factEvidence(facts.encryptionOff)],
    })
  if (config.purchase === 'spot')
    findings.push({
      id: 'emr-hdfs.spot-core-nodes',
      severity: 'warning',
      message: 'core nodes on spot capacity can be taken away with their blocks at two minutes’ notice',
      firstDay: onDay(calendar, days[0]!.day),
      evidence: [factEvidence(facts.spotInterruptionsPerYear)],
    })
  if (config.purchase === 'reserved-1yr' || config.purchase === 'reserved-3yr')
    findings.push({
      id: 'emr-hdfs.reservation-outlasts',
      severity: 'note',
      message: 'reservations bind for their whole term; what is left of them after the horizon is not in the bill',
      evidence: [{ statement: 'Days simulated', value: calendar.days, unit: 'days' }],
    })
  return findings
}
