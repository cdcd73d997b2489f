import type { ConsumerCluster, UsageLine, World } from '../models/contract.ts'
import { ec2Hours, emrHours } from '../models/emr-hdfs/meters.ts'
import type { Meter } from '../prices/meter.ts'

/** Runs of a cluster on the days from `firstDay` up to `endDay`; a period under a day means several runs a day. */
export function runsBetween(
  { everyDays }: Pick<ConsumerCluster, 'everyDays'>,
  firstDay: number,
  endDay: number,
): number {
  if (everyDays < 1) return (endDay - firstDay) / everyDays
  const period = Math.round(everyDays)
  return Math.ceil(endDay / period) - Math.ceil(firstDay / period)
}

/** The machines that consumers bring along, as instance hours and, for EMR, its fee. Every option carries them alike. */
export function consumerComputeUsage(world: World): readonly UsageLine[] {
  return world.clusters.flatMap((cluster) =>
    world.calendar.months.flatMap((month) => {
      const runs = runsBetween(cluster, month.firstDay, month.endDay)
      if (runs === 0) return []
      const meters =
        cluster.engine === 'emr-spark'
          ? [ec2Hours(cluster.instance), emrHours(cluster.instance)]
          : [ec2Hours(cluster.instance)]
      return meters.map((meter) => hoursLine(meter, cluster, runs, month.index, world.region))
    }),
  )
}

function hoursLine(meter: Meter, cluster: ConsumerCluster, runs: number, month: number, region: string): UsageLine {
  const path = `consumers.${cluster.consumer}.compute`
  return {
    ...meter,
    region,
    month,
    quantity: cluster.nodes * cluster.hoursPerRun * runs,
    derivation: {
      formula: 'nodes × hours per run × runs in the month',
      terms: [
        { name: 'nodes', value: cluster.nodes, unit: 'nodes', scenarioPath: `${path}.nodes` },
        { name: 'hours per run', value: cluster.hoursPerRun, unit: 'h', scenarioPath: `${path}.hours` },
        { name: 'runs in the month', value: runs, unit: 'runs', scenarioPath: `${path}.every` },
      ],
    },
  }
}
