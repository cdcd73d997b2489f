import type { Calendar } from '../../quantities/calendar.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { nameNodeBytes } from './file-layout.ts'
import { type CoreNode, nameNodeHeapBytes } from './node.ts'

interface Limit {
  readonly name: string
  readonly factor: number
  readonly evidence: readonly Evidence[]
}

/** How far the load of the last month can grow before heap, quota or, where people resize by hand, the present nodes are used up. */
export function clusterHeadroom(
  days: readonly ClusterDay[],
  config: EmrHdfsConfig,
  node: CoreNode,
  calendar: Calendar,
): Estimate {
  const { firstDay } = calendar.months.at(-1)!
  const inLastMonth = days.filter(({ day }) => day >= firstDay)
  const recent = inLastMonth.length > 0 ? inLastMonth : days.slice(-1)
  const least = (ofDay: (day: ClusterDay) => number): number =>
    recent.reduce((lowest, day) => Math.min(lowest, ofDay(day)), Number.POSITIVE_INFINITY)
  const most = config.coreNodes.max ?? facts.largestInstanceGroup.value
  const limits: Limit[] = [
    {
      name: 'NameNode heap',
      factor: least(({ load }) => nameNodeHeapBytes(config) / nameNodeBytes(Math.max(1, load.nameNodeObjects))),
      evidence: [
        factEvidence(facts.nameNodeObjectBytes),
        { statement: 'NameNode heap', value: nameNodeHeapBytes(config), unit: 'bytes' },
      ],
    },
    {
      name: config.coreNodes.max === undefined ? 'quota of instances in a group' : 'most core nodes allowed',
      factor: least((day) => growthOn(most, day, node)),
      evidence:
        config.coreNodes.max === undefined
          ? [factEvidence(facts.largestInstanceGroup)]
          : [{ statement: 'Most core nodes allowed', value: most, unit: 'nodes' }],
    },
  ]
  if (config.mode === 'persistent' && config.coreNodes.resize === 'manual') {
    const last = recent.at(-1)!
    limits.push({
      name: 'core nodes that run, as a person must add more',
      factor: growthOn(last.nodes, last, node),
      evidence: [{ statement: 'Core nodes on the last day', value: last.nodes, unit: 'nodes' }],
    })
  }
  const first = limits.reduce((tightest, limit) => (limit.factor < tightest.factor ? limit : tightest))
  return {
    value: first.factor,
    unit: 'times the load of the last month',
    evidence: [{ statement: `First limit: ${first.name}`, value: first.factor, unit: 'times' }, ...first.evidence],
  }
}

/** Factor by which a load can grow until that many nodes are full or busy. */
function growthOn(nodes: number, { load, replication }: ClusterDay, node: CoreNode): number {
  const stored = Math.max(1, load.replicaBytes * replication)
  const moved = Math.max(1, load.writtenPerSecond * replication + load.readPerSecond)
  return Math.min((nodes * node.usableBytes) / stored, (nodes * node.bytesPerSecond) / moved)
}
