import type { BillingMonth } from '../../quantities/calendar.ts'
import type { Bucket } from './bucket.ts'
import { missingPerObject } from './class-storage.ts'
import type { Departures } from './departures.ts'
import { s3Facts as facts } from './facts.ts'
import { gbMonths } from './ledger.ts'
import type { RetentionGroup } from './retention-deaths.ts'
import type { Route, Stay } from './routes.ts'
import { CLASS_BILLING } from './storage-classes.ts'
import { reaching } from './transitions.ts'
import { createVersionAgeSums } from './version-age-sums.ts'

/** Mean time from upload to a random moment of the same day, in days, for objects that arrive evenly over the day. */
const FIRST_DAY_AGE = 1 / 3

/**
 * Charges what is missing to the minimum duration of a class when an object leaves it: by a lifecycle transition, by overwriting or by
 * deletion. With versioning a version counts its days until it is deleted as noncurrent, and is never charged when it never is.
 */
export function chargeEarlyDeletion(bucket: Bucket, departures: Departures): void {
  for (const route of bucket.routes) for (const stay of route.stays) chargeStay(bucket, departures, route, stay)
}

function chargeStay(bucket: Bucket, departures: Departures, route: Route, stay: Stay): void {
  const { demand, versions, config, region, ledger } = bucket
  const billing = CLASS_BILLING[stay.storageClass]
  const { minimumDays, minimumDaysFact, earlyDelete, smallEarlyDelete } = billing
  if (minimumDays === 0 || earlyDelete === undefined || minimumDaysFact === undefined) return
  const objectShare = demand.sizes.objectShare(route.sizes)
  if (objectShare === 0) return
  const byteShare = demand.sizes.byteShare(route.sizes)
  const index = billing.indexOverhead === undefined ? 0 : facts.archiveIndexBytes.value * objectShare
  const missing = missingPerObject(demand.sizes, route.sizes)

  const terms = [
    { name: 'byte-days missing', unit: 'byte-days', scenarioPath: `datasets.${demand.id}` },
    { name: 'minimum duration', value: minimumDays, unit: 'days', fact: minimumDaysFact },
    { name: 'hours of the month', value: ({ hours }: BillingMonth) => hours, unit: 'h' },
  ]
  const formula =
    'byte-days missing × 24 ÷ 2^30 ÷ hours of the month; days missing to the minimum of what leaves the class'
  const main = ledger.entry(earlyDelete, region, { formula, terms })
  const small =
    smallEarlyDelete &&
    ledger.entry(smallEarlyDelete, region, { formula: `${formula}, for the rounding up of small objects`, terms })
  const charge = (day: number, objectDays: number, byteDays: number): void => {
    const { hours } = ledger.calendar.months[ledger.calendar.monthOfDay[day]!]!
    const missed = byteDays * byteShare + objectDays * index
    main.add(day, gbMonths(missed, 24, hours), missed)
    small?.add(day, gbMonths(objectDays * missing, 24, hours), objectDays * missing)
  }

  const left = daysMissingOnTransition(stay, minimumDays)
  if (left > 0) {
    const moved = reaching(versions, stay.toAge)
    for (let day = 0; day < ledger.calendar.days; day++)
      charge(day, moved.objects[day]! * left, moved.bytes[day]! * left)
  }
  const { enabled, noncurrentExpireAfterDays } = config.versioning
  if (enabled && noncurrentExpireAfterDays === undefined) return
  const least = minimumDays - (enabled ? noncurrentExpireAfterDays! + 0.5 : 0)
  if (least > 0) chargeDepartures(bucket, departures, stay, least, charge)
}

function chargeDepartures(
  { demand, versions, ledger }: Bucket,
  departures: Departures,
  stay: Stay,
  least: number,
  charge: (day: number, objectDays: number, byteDays: number) => void,
): void {
  const { days } = ledger.calendar
  const { fromAge } = stay
  const endAge = Math.min(stay.toAge, fromAge + Math.ceil(least), days)
  const left = (age: number): number => Math.max(0, least - timeInClass(stay, age))
  const hazards = versions.rewritten || demand.deleteHazardPerDay > 0
  if (fromAge >= endAge) return
  const sums = hazards ? createVersionAgeSums(versions) : undefined
  for (let day = fromAge; day < days; day++) {
    let [objectDays, byteDays] = [0, 0]
    const hazard = sums === undefined ? 0 : departures.hazard(day)
    if (hazard > 0) {
      const all = sums!.mean(day, fromAge + 1, endAge)
      const missing = (unit: 'objects' | 'bytes'): number =>
        summedByParts(left, fromAge, endAge, all[unit], (age) => versions.mean(age)[unit][day]!)
      objectDays += hazard * missing('objects')
      byteDays += hazard * missing('bytes')
    }
    for (const group of departures.retention) {
      const { index } = group
      if (index > day) continue
      let missing = 0
      if (index >= fromAge && index < endAge)
        missing +=
          versions.untouched(day, index, 'middle') * missingAtRetention(stay, demand.retentionDays, group, least)
      const youngEnd = Math.min(endAge, index)
      if (versions.rewritten && fromAge < youngEnd)
        missing += summedByParts(left, fromAge, youngEnd, sums!.untouched(day, fromAge + 1, youngEnd), (age) =>
          versions.untouched(day, age, 'middle'),
        )
      objectDays += missing * group.objects[day]!
      byteDays += missing * group.bytes[day]!
    }
    charge(day, objectDays, byteDays)
  }
}

/** Mean days missing of versions as old as their objects, which come to the end of their retention. */
function missingAtRetention({ fromAge }: Stay, life: number, { fromMoment, toMoment }: RetentionGroup, least: number) {
  return fromAge === 0 ? Math.max(0, least - life) : meanExcess(least - life + fromAge, fromMoment, toMoment)
}

/**
 * Sum over ages s in [`from`, `end`) of left(s) (at(s) - at(s + 1)), by parts: what is left falls by one with each age but the first and
 * the last, so that it takes no more than `whole`, the sum of at(s) over s in [`from` + 1, `end`).
 */
function summedByParts(
  left: (age: number) => number,
  from: number,
  end: number,
  whole: number,
  at: (age: number) => number,
): number {
  const last = end - 1
  let sum = left(from) * at(from) - left(last) * at(end) - whole
  if (last > from) sum -= (left(from) - left(from + 1) - 1) * at(from + 1)
  if (last > from + 1) sum -= (left(last - 1) - left(last) - 1) * at(last)
  return Math.max(0, sum)
}

/** Days missing when a rule moves objects on: those uploaded into the class have been there since a random moment of their first day. */
export function daysMissingOnTransition(
  { fromAge, toAge }: Pick<Stay, 'fromAge' | 'toAge'>,
  minimumDays: number,
): number {
  if (toAge === Number.POSITIVE_INFINITY) return 0
  return fromAge === 0 ? meanExcess(minimumDays - toAge + 1, 0, 1) : Math.max(0, minimumDays - (toAge - fromAge))
}

/** Mean days in the class of versions of an age, at a random moment of the day; a rule moves them at midnight. */
function timeInClass({ fromAge }: Stay, age: number): number {
  if (fromAge > 0) return age - fromAge + 0.5
  return age === 0 ? FIRST_DAY_AGE : age
}

/** Mean of max(0, x - u) over u even in [from, to). */
export function meanExcess(x: number, from: number, to: number): number {
  if (to <= from) return 0
  const area = (y: number): number => (y > 0 ? (y * y) / 2 : 0)
  return (area(x - from) - area(x - to)) / (to - from)
}
