import type { Fact } from '../../quantities/source.ts'
import { emrSources as from } from './sources.ts'

/** How often things break, and how HDFS heals. Ranges are [low, likely, high]. */
export const failureFacts = {
  serverFailuresPerYear: {
    value: [0.018, 0.038, 0.08],
    unit: 'failures per server and year',
    statement: 'Servers that fail in a year; an EMR node that fails takes its volumes along',
    source: {
      ...from.serverStudy,
      trust: 'derived',
      note: 'The study counts 8 % with disks and 78 % of the faults in disks, which EBS-only instances lack; the likely value is the geometric mean.',
    },
  },
  volumeFailuresPerYear: {
    value: [0.001, 0.0015, 0.002],
    unit: 'failures per volume and year',
    statement: 'Annual failure rate of gp2, gp3 and st1 volumes by design',
    source: from.ebsTypes,
  },
  primaryVolumes: {
    value: 2,
    unit: 'volumes',
    statement: 'EBS volumes of a primary node, any of which takes it along: its root and one for the metadata of HDFS',
    source: from.choice,
  },
  spotInterruptionsPerYear: {
    value: [0.12, 0.6, 2.4],
    unit: 'interruptions per node and year',
    statement: 'Spot interruptions, from 1 % over 5 % to 20 % a month',
    source: { ...from.spotAdvisor, trust: 'derived' },
  },
  zoneLossesPerYear: {
    value: [0.001, 0.005, 0.02],
    unit: 'events per year',
    statement: 'Events in one zone that stop enough of a cluster’s instances to end it',
    source: {
      ...from.zoneEvent,
      trust: 'assumption',
      note: 'Our reading of the summaries that AWS has published of power and storage events since 2011; no rate is published.',
    },
  },
  terminationsPerYear: {
    value: [0.002, 0.01, 0.05],
    unit: 'events per year',
    statement: 'Long-running clusters ended by mistake: a script, an expired policy, a person',
    source: from.choice,
  },
  protectedTerminations: {
    value: 0.1,
    unit: 'share',
    statement: 'Share of those mistakes that happen in spite of termination protection',
    source: { ...from.choice, note: 'Protection must be taken off by a call of its own first.' },
  },
  terminationIsFinal: {
    value: true,
    unit: 'rule',
    statement:
      'Files deleted from HDFS, or with their cluster, are gone: the trash is off unless it is set up, and volumes go without a snapshot',
    source: from.hadoopDefaults,
  },
  singlePrimary: {
    value: true,
    unit: 'rule',
    statement:
      'A cluster with one primary node ends when that node fails; with three it ends when two are down together',
    source: from.highAvailability,
  },
  primaryReplacementHours: {
    value: 1,
    unit: 'h',
    statement: 'Time in which EMR replaces one of three primary nodes',
    source: from.choice,
  },
  nodeReplacementSeconds: {
    value: 900,
    unit: 's',
    statement: 'Time in which EMR replaces a failed core node',
    source: from.choice,
  },
  deadNodeSeconds: {
    value: 630,
    unit: 's',
    statement: 'Silence after which the NameNode counts a DataNode as dead (2 × 5 min + 10 × 3 s)',
    source: from.hadoopDefaults,
  },
  replicationBlocksPerNode: {
    value: 2,
    unit: 'blocks',
    statement: 'Blocks per live node that the NameNode orders to be copied in each round (work multiplier)',
    source: from.hadoopDefaults,
  },
  replicationRoundSeconds: { value: 3, unit: 's', statement: 'Interval of those rounds', source: from.hadoopDefaults },
  replicaLossModel: {
    value: 'r! × λ^r × T^(r−1)',
    unit: 'formula',
    statement: 'Rate at which all r replicas of a block are lost, each failing at the rate λ and rebuilt after T',
    source: from.markov,
  },
  s3AnnualLoss: {
    value: 1e-11,
    unit: 'share a year',
    statement: 'S3 is designed for 99.999999999 % durability',
    source: from.s3Durability,
  },
} as const satisfies Record<string, Fact>

/** Low, likely or high end of a range. */
export type Outlook = 0 | 1 | 2

/** One value of a range fact. */
export function atOutlook(fact: Fact<readonly number[]>, outlook: Outlook): number {
  return fact.value[outlook]!
}
