import type { Meter } from '../../prices/meter.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { ec2Hours, emrHdfsMeters, emrHours, type Purchase } from './meters.ts'
import { attachedGib, type CoreNode, primaryInstance } from './node.ts'
import type { MonthlyQuantity } from './usage-line.ts'

const SECONDS_PER_HOUR = 3600

/** Node-hours of a month, in numbers that do not depend on what they cost. */
export interface NodeHours {
  /** Core nodes that run: they carry the EMR fee. */
  readonly core: number
  /** Core nodes that are paid for at EC2; more than run where reservations outlast their use. */
  readonly corePaid: number
  readonly primary: number
  /** Hours of the volumes that hold HDFS, one set a node. */
  readonly volumes: number
  /** Hours of the root volumes of core nodes. */
  readonly roots: number
  /** Where the number of core nodes comes from. */
  readonly sizing: MonthlyQuantity['terms']
}

/** Hours as billed: whole seconds, a minute at least. */
export function billedHours(hours: number): number {
  const seconds = Math.max(facts.billingMinimumSeconds.value, Math.ceil(hours * SECONDS_PER_HOUR - 1e-6))
  return hours > 0 ? seconds / SECONDS_PER_HOUR : 0
}

/** How the primary nodes are paid for: as the core nodes are, but never on spot capacity. */
export function primaryPurchase({ purchase }: Pick<EmrHdfsConfig, 'purchase'>): Purchase {
  return purchase === 'spot' ? 'on-demand' : purchase
}

/** Instances, EMR fee and volumes of a cluster in a month of `monthHours` calendar hours. */
export function clusterQuantities(
  hours: NodeHours,
  config: EmrHdfsConfig,
  node: CoreNode,
  monthHours: number,
): readonly MonthlyQuantity[] {
  const core = node.instance.type
  const primary = primaryInstance(config)
  return [
    {
      meter: ec2Hours(core, config.purchase),
      quantity: hours.corePaid,
      formula:
        hours.corePaid > hours.core
          ? 'core node hours; reserved nodes for their whole term'
          : 'core node hours; of all core nodes, summed over the days',
      terms: [{ name: 'core node hours', value: hours.corePaid, unit: 'h' }, ...hours.sizing],
    },
    {
      meter: emrHours(core),
      quantity: hours.core,
      formula: 'core node hours; of all core nodes that ran',
      terms: [{ name: 'core node hours', value: hours.core, unit: 'h', fact: 'feeOnAnyPurchase' }],
    },
    {
      meter: ec2Hours(primary.type, primaryPurchase(config)),
      quantity: hours.primary,
      formula: 'primary node hours',
      terms: [{ name: 'primary node hours', value: hours.primary, unit: 'h', fact: 'primaryOnDemand' }],
    },
    {
      meter: emrHours(primary.type),
      quantity: hours.primary,
      formula: 'primary node hours',
      terms: [{ name: 'primary node hours', value: hours.primary, unit: 'h', fact: 'feeOnAnyPurchase' }],
    },
    ...volumeQuantities(hours, config, node, monthHours),
  ]
}

/** GB-months of root volumes, of what EMR attaches to primary nodes, and of the volumes of HDFS, with what they have above gp3's baseline. */
export function volumeQuantities(
  hours: NodeHours,
  config: EmrHdfsConfig,
  node: CoreNode,
  monthHours: number,
): readonly MonthlyQuantity[] {
  const { ebs, rootVolume } = config
  const systemGib =
    rootVolume.gib * (hours.roots + hours.primary) + attachedGib(primaryInstance(config)) * hours.primary
  const extraIops = ebs.type === 'gp3' ? (ebs.iops ?? facts.gp3BaseIops.value) - facts.gp3BaseIops.value : 0
  const extraMiBps = ebs.type === 'gp3' ? (ebs.throughput ?? facts.gp3BaseMiBps.value) - facts.gp3BaseMiBps.value : 0
  const volumeMonths = (hours.volumes * node.volumes) / monthHours
  return [
    {
      meter: storageMeter(ebs.type),
      quantity: (node.gib * hours.volumes) / monthHours,
      formula: 'volumes of a core node × core node hours ÷ hours of the month',
      terms: [
        { name: 'volumes of a core node', value: node.gib, unit: 'GiB', fact: 'defaultEbsGiBPerVcpu' },
        { name: 'core node hours', value: hours.volumes, unit: 'h' },
        { name: 'hours of the month', value: monthHours, unit: 'h' },
      ],
    },
    {
      meter: storageMeter(rootVolume.type),
      quantity: systemGib / monthHours,
      formula: '(root volume × node hours + attached to a primary node × primary node hours) ÷ hours of the month',
      terms: [
        { name: 'root volume', value: rootVolume.gib, unit: 'GiB', fact: 'rootGiB' },
        { name: 'node hours', value: hours.roots + hours.primary, unit: 'h' },
        {
          name: 'attached to a primary node',
          value: attachedGib(primaryInstance(config)),
          unit: 'GiB',
          fact: 'defaultEbsGiBPerVcpu',
        },
        { name: 'primary node hours', value: hours.primary, unit: 'h' },
        { name: 'hours of the month', value: monthHours, unit: 'h' },
      ],
    },
    {
      meter: emrHdfsMeters.gp3Iops,
      quantity: extraIops * volumeMonths,
      formula: 'IOPS above the baseline × volume months',
      terms: [
        { name: 'IOPS above the baseline', value: extraIops, unit: 'IOPS', fact: 'gp3BaseIops' },
        { name: 'volume months', value: volumeMonths, unit: 'months' },
      ],
    },
    {
      meter: emrHdfsMeters.gp3Throughput,
      quantity: extraMiBps * volumeMonths,
      formula: 'throughput above the baseline × volume months',
      terms: [
        { name: 'throughput above the baseline', value: extraMiBps, unit: 'MiB/s', fact: 'gp3BaseMiBps' },
        { name: 'volume months', value: volumeMonths, unit: 'months' },
      ],
    },
  ]
}

function storageMeter(type: EmrHdfsConfig['ebs']['type']): Meter {
  return { gp3: emrHdfsMeters.gp3Storage, gp2: emrHdfsMeters.gp2Storage, st1: emrHdfsMeters.st1Storage }[type]
}
