import { GiB } from '../../quantities/bytes.ts'
import { type Calendar, dateOfDay } from '../../quantities/calendar.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import { type ClusterDay, defaultReplication, hdfsCapacity } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { nameNodeBytes } from './file-layout.ts'
import { type CoreNode, nameNodeHeapBytes } from './node.ts'

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

/** The day of a finding, with its date. */
export function onDay(calendar: Calendar, day: number): NonNullable<Finding['firstDay']> {
  return { day, date: dateOfDay(calendar, day) }
}

function heapFindings(days: readonly ClusterDay[], config: EmrHdfsConfig, calendar: Calendar): Finding[] {
  const heap = nameNodeHeapBytes(config)
  const heapEvidence: Evidence = {
    statement: 'NameNode heap',
    value: heap / GiB,
    unit: 'GiB',
    ...(config.nameNodeHeapGiB === undefined ? { source: facts.heapShareOfMemory.source } : {}),
  }
  const full = days.find(({ load }) => nameNodeBytes(load.nameNodeObjects) > heap)
  if (full !== undefined)
    return [
      {
        id: 'emr-hdfs.name-node-heap',
        severity: 'blocking',
        message: `${count(full.load.nameNodeObjects)} files and blocks need ${gib(nameNodeBytes(full.load.nameNodeObjects))} of NameNode heap; it has ${gib(heap)}`,
        firstDay: onDay(calendar, full.day),
        evidence: [heapEvidence, factEvidence(facts.nameNodeObjectBytes), files(full)],
      },
    ]
  const near = days.find(({ load }) => load.blocks > (heap / GiB) * facts.blocksPerHeapGiB.value)
  if (near === undefined) return []
  return [
    {
      id: 'emr-hdfs.name-node-heap-advice',
      severity: 'warning',
      message: `${count(near.load.blocks)} blocks exceed the recommended million for each of the ${gib(heap)} of NameNode heap`,
      firstDay: onDay(calendar, near.day),
      evidence: [heapEvidence, factEvidence(facts.blocksPerHeapGiB), files(near)],
    },
  ]
}

function sizeFindings(
  days: readonly ClusterDay[],
  config: EmrHdfsConfig,
  node: CoreNode,
  calendar: Calendar,
): Finding[] {
  const findings: Finding[] = []
  const short = days.find(({ nodes, needed }) => needed > nodes)
  if (short !== undefined) {
    const filled =
      config.temporarySpaceShare + (short.load.replicaBytes * short.replication) / (short.nodes * node.gib * GiB)
    const isFull = filled > config.diskFullShare
    findings.push({
      id: isFull ? 'emr-hdfs.disks-full' : 'emr-hdfs.overloaded',
      severity: 'blocking',
      message: isFull
        ? `disks would be ${percent(filled)} full with temporary files; beyond ${percent(config.diskFullShare)} YARN marks their nodes unhealthy (${short.needed} core nodes needed, ${short.nodes} allowed)`
        : `reads and writes need ${short.needed} core nodes; ${short.nodes} are allowed`,
      firstDay: onDay(calendar, short.day),
      evidence: [
        factEvidence(facts.diskFullShare),
        { statement: 'Core nodes needed', value: short.needed, unit: 'nodes' },
      ],
    })
  }
  const quota = facts.largestInstanceGroup
  const large = days.find(({ nodes }) => nodes > quota.value)
  if (large !== undefined)
    findings.push({
      id: 'emr-hdfs.instance-quota',
      severity: 'blocking',
      message: `${count(large.nodes)} core nodes exceed the quota of ${quota.value} instances in a group`,
      firstDay: onDay(calendar, large.day),
      evidence: [factEvidence(quota)],
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

function replicationFindings(
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
      message: `${nodes} initial core nodes hold ${gib(capacity)} in ${replication} copies, less than the ${gib(before)} of ${below} nodes in ${defaultReplication(below)}`,
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
  return findings
}

function files({ load }: ClusterDay): Evidence {
  return { statement: 'Files and blocks', value: load.nameNodeObjects, unit: 'objects' }
}

function count(value: number): string {
  return value >= 1e6 ? `${(value / 1e6).toPrecision(3)} million` : Math.ceil(value).toLocaleString('en-US')
}

function gib(bytes: number): string {
  return `${(bytes / GiB).toPrecision(3)} GiB`
}

function percent(share: number): string {
  return `${(share * 100).toPrecision(3)} %`
}
