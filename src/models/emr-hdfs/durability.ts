import type { Evidence } from '../../quantities/source.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { atOutlook, type Outlook } from './failure-facts.ts'
import type { CoreNode } from './node.ts'

const SECONDS_PER_YEAR = 365.25 * 86_400
const HOURS_PER_YEAR = 365.25 * 24

/** Yearly rates at which data on a cluster is lost, each as a share of all of it. */
export interface LossRates {
  /** All replicas of a block lost with their nodes. */
  readonly replicas: number
  /** The primary nodes lost, and the file system's names with them. */
  readonly primary: number
  readonly zone: number
  readonly termination: number
}

/** Failures a year of one core node: its server, any of its volumes, or the end of its spot capacity. */
export function nodeFailuresPerYear(
  { purchase }: Pick<EmrHdfsConfig, 'purchase'>,
  { volumes }: Pick<CoreNode, 'volumes'>,
  outlook: Outlook,
): number {
  const spot = purchase === 'spot' ? atOutlook(facts.spotInterruptionsPerYear, outlook) : 0
  return (
    atOutlook(facts.serverFailuresPerYear, outlook) + volumes * atOutlook(facts.volumeFailuresPerYear, outlook) + spot
  )
}

/**
 * Mean time in seconds for which the blocks of a failed node lack a replica: silence until the node counts as dead, the wait for a
 * replacement where too few nodes are left to hold all replicas, and half of the copying. Copying is bound by the survivors' bandwidth,
 * each byte read once and written once, and by the blocks that the NameNode hands out in each round, which is what slows small files.
 */
export function exposureSeconds({ nodes, replication, load }: ClusterDay, node: CoreNode): number {
  const survivors = Math.max(1, nodes - 1)
  const bytes = (load.replicaBytes * replication) / nodes
  const blocks = (load.blocks * replication) / nodes
  const byBandwidth = bytes / ((survivors * node.bytesPerSecond) / 2)
  const byRounds = (blocks / (facts.replicationBlocksPerNode.value * survivors)) * facts.replicationRoundSeconds.value
  const wait = nodes <= replication ? facts.nodeReplacementSeconds.value : 0
  return facts.deadNodeSeconds.value + wait + Math.max(byBandwidth, byRounds) / 2
}

/** Rates at which a cluster that runs all year loses data. */
export function lossRates(state: ClusterDay, config: EmrHdfsConfig, node: CoreNode, outlook: Outlook): LossRates {
  const failures = nodeFailuresPerYear(config, node, outlook)
  const exposureYears = exposureSeconds(state, node) / SECONDS_PER_YEAR
  const primaryFailures = nodeFailuresPerYear(
    { purchase: 'on-demand' },
    { volumes: facts.primaryVolumes.value },
    outlook,
  )
  const twoOfThree = 3 * 2 * primaryFailures ** 2 * (facts.primaryReplacementHours.value / HOURS_PER_YEAR)
  const mistakes = config.terminationProtection ? facts.protectedTerminations.value : 1
  return {
    replicas: Math.min(
      failures,
      factorial(state.replication) * failures ** state.replication * exposureYears ** (state.replication - 1),
    ),
    primary: config.primaryNodes === 3 ? twoOfThree : primaryFailures,
    zone: atOutlook(facts.zoneLossesPerYear, outlook),
    termination: atOutlook(facts.terminationsPerYear, outlook) * mistakes,
  }
}

/** Expected share lost in a year of data that is on the cluster for the given share of the time. */
export function hdfsAnnualLoss(
  state: ClusterDay,
  config: EmrHdfsConfig,
  node: CoreNode,
  shareOfTime: number,
): Estimate {
  const loss = (outlook: Outlook): number => {
    const { replicas, primary, zone, termination } = lossRates(state, config, node, outlook)
    return -Math.expm1(-(replicas + primary + zone + termination) * shareOfTime)
  }
  const likely = lossRates(state, config, node, 1)
  const cause = (statement: string, value: number): Evidence => ({
    statement,
    value: value * shareOfTime,
    unit: 'share a year',
  })
  return {
    value: loss(1),
    low: loss(0),
    high: loss(2),
    unit: 'share a year',
    evidence: [
      cause(`All ${state.replication} replicas of a block lost, on ${state.nodes} core nodes`, likely.replicas),
      {
        statement: 'Mean time for which a failed node’s blocks lack a replica',
        value: exposureSeconds(state, node) / 60,
        unit: 'minutes',
      },
      cause(`Cluster ended by the loss of its primary (${config.primaryNodes} primary nodes)`, likely.primary),
      cause('Cluster ended by an event in its availability zone', likely.zone),
      cause('Cluster terminated by mistake', likely.termination),
      { statement: 'Share of the time that the data is on the cluster', value: shareOfTime, unit: 'share' },
      ...[
        facts.replicaLossModel,
        facts.serverFailuresPerYear,
        facts.volumeFailuresPerYear,
        facts.singlePrimary,
        facts.zoneLossesPerYear,
      ].map(factEvidence),
      ...[facts.terminationsPerYear, facts.deadNodeSeconds, facts.ephemeralVolumes].map(factEvidence),
    ],
  }
}

/** Loss of data that is kept in S3 between the runs. */
export function residentAnnualLoss(): Estimate {
  return {
    value: facts.s3AnnualLoss.value,
    unit: 'share a year',
    evidence: [
      factEvidence(facts.s3AnnualLoss),
      { statement: 'Whatever outlives a run is copied to S3; the cluster holds a second copy only' },
    ],
  }
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}
