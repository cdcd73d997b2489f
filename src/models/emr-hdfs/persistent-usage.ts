import type { UsageLine, World } from '../contract.ts'
import type { ClusterCourse } from './cluster-course.ts'
import type { EmrHdfsConfig } from './config.ts'
import { clusterQuantities } from './instance-usage.ts'
import type { CoreNode } from './node.ts'
import { sizingTerms } from './sizing-terms.ts'
import { sumOverDays, usageLines } from './usage-line.ts'

const HOURS_PER_DAY = 24
const TERM_DAYS = { 'on-demand': 1, spot: 1, 'reserved-1yr': 365, 'reserved-3yr': 1095 } as const

/** Usage of a cluster that runs all the time. */
export function persistentUsage(
  course: ClusterCourse,
  config: EmrHdfsConfig,
  node: CoreNode,
  world: World,
): UsageLine[] {
  const nodes = Float64Array.from(course.days, (day) => day.nodes)
  const paid = paidNodes(nodes, TERM_DAYS[config.purchase])
  return usageLines(world, (month) => {
    const core = sumOverDays(month, (day) => nodes[day]! * HOURS_PER_DAY)
    return clusterQuantities(
      {
        core,
        corePaid: sumOverDays(month, (day) => paid[day]! * HOURS_PER_DAY),
        primary: config.primaryNodes * (month.endDay - month.firstDay) * HOURS_PER_DAY,
        volumes: core,
        roots: core,
        sizing: sizingTerms(course.days[month.endDay - 1]!, node),
      },
      config,
      node,
      month.hours,
    )
  })
}

/** Nodes paid for on each day: the most that ran within the last term, as a reservation is paid for whether its node runs or not. */
export function paidNodes(nodes: Float64Array, termDays: number): Float64Array {
  const paid = new Float64Array(nodes.length)
  const candidates: number[] = []
  let first = 0
  for (let day = 0; day < nodes.length; day++) {
    while (candidates.length > first && nodes[candidates.at(-1)!]! <= nodes[day]!) candidates.pop()
    candidates.push(day)
    if (candidates[first]! <= day - termDays) first++
    paid[day] = nodes[candidates[first]!]!
  }
  return paid
}
