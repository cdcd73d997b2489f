import type { Calendar } from '../../quantities/calendar.ts'
import { type ClusterDay, type HdfsLoad, initialCluster, nodeNeeds, nodesFor } from './cluster-sizing.ts'
import { type EmrHdfsConfig, leastCoreNodes } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import type { CoreNode } from './node.ts'

/** A cluster that runs all the time, day by day. */
export interface ClusterCourse {
  readonly days: readonly ClusterDay[]
  /** Days on which nodes were added, and on which they were taken away. */
  readonly grown: number
  readonly shrunk: number
}

/**
 * Sizes a cluster that runs all the time. It grows on the day that needs it and, where the settings allow it, shrinks on the first of a
 * month to the most that the last 30 days needed, never below the replication factor. The replication factor stays what it was at
 * the start: EMR sets it once.
 */
export function persistentCourse(
  loads: readonly HdfsLoad[],
  config: EmrHdfsConfig,
  node: CoreNode,
  calendar: Calendar,
): ClusterCourse {
  const { initial, max = Number.POSITIVE_INFINITY, step, shrink } = config.coreNodes
  const bounds = { least: initial ?? leastCoreNodes(config), most: initial ?? max, step }
  const { nodes: first, replication } = initialCluster(loads[0]!, node, bounds, config.replication)
  const least = Math.max(leastCoreNodes(config), replication)
  const reviews = new Set(calendar.months.slice(1).map(({ firstDay }) => firstDay))
  const needs = loads.map((load) => nodeNeeds(load, replication, node))
  const wanted = Float64Array.from(needs, (need) => nodesFor(need, step))
  const days: ClusterDay[] = []
  let nodes = Math.min(max, Math.max(first, least))
  let grown = 0
  let shrunk = 0
  for (const [day, load] of loads.entries()) {
    const before = nodes
    if (shrink === 'monthly' && reviews.has(day))
      nodes = Math.min(
        nodes,
        Math.max(least, mostOf(wanted.subarray(Math.max(0, day - facts.shrinkLookBackDays.value), day))),
      )
    nodes = Math.max(nodes, Math.min(max, wanted[day]!))
    if (nodes > before && day > 0) grown++
    if (nodes < before) shrunk++
    days.push({
      day,
      nodes,
      needs: needs[day]!,
      replication,
      load,
    })
  }
  return { days, grown, shrunk }
}

function mostOf(counts: Float64Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0)
}
