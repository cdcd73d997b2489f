import { factEvidence } from '../../quantities/source.ts'
import type { Intervention } from '../contract.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { lossRates, nodeFailuresPerYear } from './durability.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import type { CoreNode } from './node.ts'

const DAYS_PER_YEAR = 365.25

/** What the operators of a cluster do in a year, from its simulated course and the failures to be expected. */
export function clusterInterventions(
  days: readonly ClusterDay[],
  resizes: { readonly grown: number; readonly shrunk: number },
  config: EmrHdfsConfig,
  node: CoreNode,
  horizonDays: number,
  shareOfTime: number,
): readonly Intervention[] {
  const perYear = DAYS_PER_YEAR / horizonDays
  const meanNodes = days.reduce((sum, { nodes }) => sum + nodes, 0) / days.length
  const failures = meanNodes * nodeFailuresPerYear(config, node, 1) * shareOfTime
  const { primary, zone, termination } = lossRates(days.at(-1)!, config, node, 1)
  const manual = config.coreNodes.resize === 'manual'
  const all: Intervention[] = [
    {
      what: 'Add core nodes and rebalance HDFS onto them',
      perYear: manual ? resizes.grown * perYear : 0,
      evidence: [
        { statement: 'Days in the simulation on which the cluster had to grow', value: resizes.grown, unit: 'days' },
      ],
    },
    {
      what: 'Take away core nodes, their blocks moved off first',
      perYear: manual ? resizes.shrunk * perYear : 0,
      evidence: [
        {
          statement: 'Months in the simulation at whose start the cluster could shrink',
          value: resizes.shrunk,
          unit: 'months',
        },
        factEvidence(facts.shrinkLimit),
      ],
    },
    {
      what: 'See to the replacement of failed core nodes',
      perYear: failures,
      evidence: [
        { statement: 'Core nodes on average', value: meanNodes, unit: 'nodes' },
        factEvidence(facts.serverFailuresPerYear),
        factEvidence(facts.volumeFailuresPerYear),
        ...(config.purchase === 'spot' ? [factEvidence(facts.spotInterruptionsPerYear)] : []),
      ],
    },
    {
      what: 'Restore from elsewhere the blocks that a failed node held alone',
      perYear: days.at(-1)!.replication === 1 ? failures : 0,
      evidence: [{ statement: 'There is one copy of every block' }],
    },
    {
      what: 'Build the cluster anew and load it after it was lost as a whole',
      perYear: (primary + zone + termination) * shareOfTime,
      evidence: [
        factEvidence(facts.singlePrimary),
        factEvidence(facts.zoneLossesPerYear),
        factEvidence(facts.terminationsPerYear),
      ],
    },
    {
      what:
        config.mode === 'persistent'
          ? 'Move to a newer EMR release: a new cluster, and all of HDFS copied to it'
          : 'Move to a newer EMR release',
      perYear: config.releaseUpgradesPerYear,
      evidence: [
        {
          statement: 'Release upgrades a year, as set; a running cluster cannot be upgraded',
          value: config.releaseUpgradesPerYear,
          unit: 'a year',
        },
      ],
    },
  ]
  return all.filter((intervention) => intervention.perYear > 0)
}
