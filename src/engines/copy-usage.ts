import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { UsageLine, World } from '../models/contract.ts'
import { s3Meters } from '../models/s3/meters.ts'
import type { Meter } from '../prices/meter.ts'
import { GiB } from '../quantities/bytes.ts'
import type { BillingMonth } from '../quantities/calendar.ts'
import type { CopyPlan } from './copy-plan.ts'
import { engineFacts as facts } from './engine-facts.ts'

/** A copy day by day. */
export interface CopyCourse {
  /** Bytes and objects copied on each day. */
  readonly copiedBytes: Float64Array
  readonly copiedObjects: Float64Array
  /** Bytes that the copy holds at the end of each day. */
  readonly heldBytes: Float64Array
}

/**
 * Follows a copy through the days. It brings what arrived or was rewritten since the last one, never more than there is; what
 * the dataset no longer holds, or what is older than the window, leaves the copy when it is brought up to date.
 */
export function followCopy(demand: DatasetDemand, plan: CopyPlan): CopyCourse {
  const { days } = demand.calendar
  const course = {
    copiedBytes: new Float64Array(days),
    copiedObjects: new Float64Array(days),
    heldBytes: new Float64Array(days),
  }
  const copyDays = new Set(plan.days)
  let [newBytes, newObjects, held, first] = [0, 0, 0, true]
  for (let day = 0; day < days; day++) {
    const updated = demand.updated(day)
    newBytes += demand.bytesIn[day]! + updated.bytes
    newObjects += demand.objectsIn[day]! + updated.objects
    if (copyDays.has(day)) {
      const stock = demand.stock(day, 0, plan.windowDays)
      course.copiedBytes[day] = first ? stock.bytes : Math.min(newBytes, stock.bytes)
      course.copiedObjects[day] = first ? stock.objects : Math.min(newObjects, stock.objects)
      held = stock.bytes
      newBytes = 0
      newObjects = 0
      first = false
    }
    course.heldBytes[day] = held
  }
  return course
}

/** What a copy in S3 costs: making it, writing, storing and reading it. What the store asks for being read is metered by its model. */
export function copyUsage(demand: DatasetDemand, plan: CopyPlan, world: World): readonly UsageLine[] {
  const course = followCopy(demand, plan)
  const { bytesPerFile } = plan.making
  const files = (objects: number, bytes: number): number =>
    bytesPerFile === undefined ? objects : Math.ceil(bytes / bytesPerFile)
  const writes = Float64Array.from(course.copiedBytes, (bytes, day) => files(course.copiedObjects[day]!, bytes))
  const reads = readRequests(demand, plan)
  const line = (meter: Meter, daily: Float64Array, name: string, unit: string): UsageLine[] =>
    world.calendar.months.flatMap((month) => {
      const amount = sumOver(daily, month)
      if (!(amount > 0)) return []
      return [
        {
          ...meter,
          region: world.region,
          month: month.index,
          quantity: amount,
          dataset: demand.id,
          derivation: {
            formula: name,
            terms: [{ name, value: amount, unit, scenarioPath: `consumers.${plan.workers[0]!.id}.engine` }],
          },
        },
      ]
    })
  const hours = world.calendar.months.flatMap((month) => {
    const byteHours = sumOver(course.heldBytes, month) * 24
    if (!(byteHours > 0)) return []
    return [
      {
        ...s3Meters.standardStorage,
        region: world.region,
        month: month.index,
        quantity: byteHours / GiB / month.hours,
        dataset: demand.id,
        derivation: {
          formula: 'byte-hours of the copy ÷ 2^30 ÷ hours of the month',
          terms: [
            {
              name: 'byte-hours of the copy',
              value: byteHours,
              unit: 'byte-hours',
              scenarioPath: `datasets.${demand.id}`,
            },
            { name: 'hours of the month', value: month.hours, unit: 'h' },
          ],
        },
      },
    ]
  })
  return [
    ...(plan.making.meter?.(plan.days, demand, world) ?? []),
    ...line(s3Meters.standardWrites, writes, 'files written to the copy', 'files'),
    ...hours,
    ...line(s3Meters.standardReads, reads, 'requests that read the copy', 'requests'),
  ]
}

/** GET requests of all scans of those who read the copy: one an object, or one for each stretch of a packed file. */
function readRequests(demand: DatasetDemand, { workers, making }: CopyPlan): Float64Array {
  const readers = new Set(workers.map(({ id }) => id))
  return Float64Array.from({ length: demand.calendar.days }, (_, day) =>
    demand
      .scansOn(day)
      .filter(({ schedule }) => readers.has(schedule.consumer ?? ''))
      .reduce(
        (sum, { objects, bytes }) =>
          sum + (making.bytesPerFile === undefined ? objects : Math.ceil(bytes / facts.copyReadBytes.value)),
        0,
      ),
  )
}

function sumOver(daily: Float64Array, { firstDay, endDay }: Pick<BillingMonth, 'firstDay' | 'endDay'>): number {
  let sum = 0
  for (let day = firstDay; day < endDay; day++) sum += daily[day]!
  return sum
}
