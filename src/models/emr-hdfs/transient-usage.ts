import type { BillingMonth } from '../../quantities/calendar.ts'
import type { UsageLine, World } from '../contract.ts'
import { billedHours, clusterQuantities } from './instance-usage.ts'
import { ec2Hours, emrHours } from './meters.ts'
import type { CoreNode } from './node.ts'
import type { RunSchedule } from './run-schedule.ts'
import { sizingTerms } from './sizing-terms.ts'
import type { RunDay } from './transient-run.ts'
import { type MonthlyQuantity, usageLines } from './usage-line.ts'

const HOURS_PER_DAY = 24

/**
 * Usage of the runs of one schedule. Nodes that a consumer brings along are in every option's bill already: the store adds the nodes that
 * HDFS needs beyond them, the volumes of HDFS on all of them, and the time by which copying prolongs the run.
 */
export function transientUsage(
  schedule: RunSchedule,
  runDays: readonly RunDay[],
  node: CoreNode,
  world: World,
): UsageLine[] {
  const { config } = schedule
  return usageLines(world, (month) => {
    const due = runDays.filter(({ day }) => day >= month.firstDay && day < month.endDay)
    const sum = (ofRun: (run: RunDay, hours: number) => number): number =>
      due.reduce((total, run) => total + run.runs * ofRun(run, billedHours(schedule.hoursPerRun + run.copyHours)), 0)
    const extra = sum((run, hours) => (run.nodes - schedule.sharedCoreNodes) * hours)
    return [
      ...clusterQuantities(
        {
          core: extra,
          corePaid: paidHours(extra, runDays, schedule, month),
          primary: sum((_, hours) => schedule.ownPrimaryNodes * hours),
          volumes: sum((run, hours) => run.nodes * hours),
          roots: extra,
          sizing: due.length === 0 ? [] : sizingTerms(due.at(-1)!, node),
        },
        config,
        node,
        month.hours,
      ),
      ...prolonged(
        schedule,
        sum((_, hours) => hours - billedHours(schedule.hoursPerRun)),
      ),
    ]
  })
}

/** Reservations are paid for around the clock, however short the runs. */
function paidHours(
  extra: number,
  runDays: readonly RunDay[],
  { sharedCoreNodes, config: { purchase } }: RunSchedule,
  month: BillingMonth,
): number {
  if (purchase === 'on-demand' || purchase === 'spot') return extra
  const reserved = runDays.reduce(
    (most, { day, nodes }) => (day < month.endDay ? Math.max(most, nodes - sharedCoreNodes) : most),
    0,
  )
  return Math.max(extra, reserved * (month.endDay - month.firstDay) * HOURS_PER_DAY)
}

function prolonged(
  { sharedNodes, config: { instanceType } }: RunSchedule,
  copyHours: number,
): readonly MonthlyQuantity[] {
  return [ec2Hours(instanceType), emrHours(instanceType)].map((meter) => ({
    meter,
    quantity: sharedNodes * copyHours,
    formula: 'nodes of the consumer × hours of copying; copying from and to S3 prolongs its runs',
    terms: [
      { name: 'nodes of the consumer', value: sharedNodes, unit: 'nodes' },
      { name: 'hours of copying', value: copyHours, unit: 'h' },
    ],
  }))
}
