import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { GiB } from '../../quantities/bytes.ts'
import { missingPerObject } from './class-storage.ts'
import type { S3Config } from './config.ts'
import { daysMissingOnTransition } from './early-deletion.ts'
import { s3Facts as facts } from './facts.ts'
import { routesOf } from './routes.ts'
import { CLASS_BILLING, type S3Class } from './storage-classes.ts'

/** What one transition of a lifecycle rule costs and changes for an average object that it moves, in quantities of meters. */
export interface TransitionQuantities {
  readonly from: S3Class
  readonly to: S3Class
  /** Age in days at which the object moves. */
  readonly atAge: number
  /** Lifecycle transition requests. */
  readonly requests: number
  /** Bytes billed at the rate of the class left, before. */
  readonly billedBefore: number
  /** Bytes billed at the rate of the class entered, after: with rounding up to 128 KB and the 32 KB index. */
  readonly billedAfter: number
  /** Bytes billed at the rate of S3 Standard, after. */
  readonly standardAfter: number
  /** Days of the class left that are charged though the object is gone. */
  readonly missingDays: number
  /** Reads and bytes read per object and day after the move, at the rate of the age reached. */
  readonly readsPerDay: number
  readonly bytesReadPerDay: number
}

/** USD per unit of the meters that a transition touches. */
export interface TransitionPrices {
  readonly perTransition: number
  readonly fromPerGbMonth: number
  readonly toPerGbMonth: number
  readonly standardPerGbMonth: number
  readonly fromPerRead: number
  readonly toPerRead: number
  readonly fromPerGbRead: number
  readonly toPerGbRead: number
}

/** Quantities by which an adviser with prices can judge each transition of a configuration. Empty where no object is large enough. */
export function transitionQuantities(demand: DatasetDemand, config: S3Config): TransitionQuantities[] {
  const { sizes } = demand
  const lastDay = demand.calendar.days - 1
  return routesOf(config).flatMap(({ sizes: range, stays }) => {
    const share = sizes.objectShare(range)
    if (share === 0) return []
    const bytes = (sizes.mean * sizes.byteShare(range)) / share
    const billed = (storageClass: S3Class): number => {
      const { smallObjects, indexOverhead } = CLASS_BILLING[storageClass]
      const rounding = smallObjects === undefined ? 0 : missingPerObject(sizes, range) / share
      return bytes + rounding + (indexOverhead === undefined ? 0 : facts.archiveIndexBytes.value)
    }
    return stays.slice(1).map((stay, i): TransitionQuantities => {
      const before = stays[i]!
      const readsPerDay = demand.readRate(lastDay, stay.fromAge)
      return {
        from: before.storageClass,
        to: stay.storageClass,
        atAge: stay.fromAge,
        requests: 1,
        billedBefore: billed(before.storageClass),
        billedAfter: billed(stay.storageClass),
        standardAfter:
          CLASS_BILLING[stay.storageClass].standardOverhead === undefined ? 0 : facts.archiveStandardBytes.value,
        missingDays: daysMissingOnTransition(before, CLASS_BILLING[before.storageClass].minimumDays),
        readsPerDay,
        bytesReadPerDay: readsPerDay * bytes,
      }
    })
  })
}

/**
 * Age in days at which a transition has paid for itself: the transition request and the days charged without being used, over what is
 * saved per day on storage less what reads cost more. Infinity when it never does. `daysPerMonth` turns monthly prices into daily ones.
 */
export function paybackAge(q: TransitionQuantities, prices: TransitionPrices, daysPerMonth: number): number {
  const perDay = (bytes: number, usdPerGbMonth: number): number => (bytes / GiB / daysPerMonth) * usdPerGbMonth
  const before = perDay(q.billedBefore, prices.fromPerGbMonth)
  const after = perDay(q.billedAfter, prices.toPerGbMonth) + perDay(q.standardAfter, prices.standardPerGbMonth)
  const reads = q.readsPerDay * (prices.toPerRead - prices.fromPerRead)
  const retrieval = (q.bytesReadPerDay / GiB) * (prices.toPerGbRead - prices.fromPerGbRead)
  const saving = before - after - reads - retrieval
  const fee = q.requests * prices.perTransition + q.missingDays * before
  return saving > 0 ? q.atAge + fee / saving : Number.POSITIVE_INFINITY
}

/** Size in bytes from which on the cheaper tier pays for the monitoring of an object in Intelligent-Tiering. Prices in USD per month. */
export function monitoringBreakEvenBytes(
  monitoringPerObject: number,
  frequentPerGb: number,
  cheaperPerGb: number,
): number {
  return frequentPerGb > cheaperPerGb
    ? (monitoringPerObject / (frequentPerGb - cheaperPerGb)) * GiB
    : Number.POSITIVE_INFINITY
}
