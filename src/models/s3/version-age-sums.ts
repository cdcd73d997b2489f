import type { Stock } from '../../demand/cohorts.ts'
import type { VersionAges } from './version-ages.ts'

/** Sums over the least ages of versions, at the cost of a single age. */
export interface VersionAgeSums {
  /** Sum over ages s in [`from`, `to`) of the chance that an object was not rewritten in the s days up to the middle of `day`. */
  untouched(day: number, from: number, to: number): number
  /** Sum over ages s in [`from`, `to`) of what is stored in versions of at least s days, on average over the day. */
  mean(day: number, from: number, to: number): Stock
}

/**
 * Prefix sums over versions; `from` is at least 1, and ages beyond the first day count nothing.
 *
 * What arrived up to a day c and is stored s = day - c days later is S(c) exp(-h s), with S the surviving arrivals and h the hazard of
 * deletion; the chance that a version is as old falls by exp(-u(c)) a day. So the sum over s is one over c with weights that only fall
 * towards the past. Beyond the retention nothing is left, and the one or two ages at its end are added one by one.
 */
export function createVersionAgeSums(versions: VersionAges): VersionAgeSums {
  const { demand } = versions
  const { retentionDays: life, deleteHazardPerDay: hazard } = demand
  const { days } = demand.calendar
  const wholeUntil = Math.max(1, Math.floor(life))
  const goneFrom = Math.ceil(life) + 1
  const keptDaily = Math.exp(-hazard)
  const chances = new Float64Array(days + 1)
  const objects = new Float64Array(days + 1)
  const bytes = new Float64Array(days + 1)
  const arrived = { objects: arrivedUntil(demand.objectsIn, keptDaily), bytes: arrivedUntil(demand.bytesIn, keptDaily) }
  for (let day = 0; day < days; day++) {
    const unwritten = Math.exp(-versions.rewriteRate(day))
    chances[day + 1] = chances[day]! * unwritten + 1
    objects[day + 1] = objects[day]! * keptDaily * unwritten + arrived.objects[day]!
    bytes[day + 1] = bytes[day]! * keptDaily * unwritten + arrived.bytes[day]!
  }

  const untouched = (day: number, from: number, to: number): number => {
    const end = Math.min(to, day + 1)
    if (from >= end) return 0
    return (
      versions.untouched(day, from, 'middle') * chances[day - from + 1]! -
      versions.untouched(day, end, 'middle') * chances[day - end + 1]!
    )
  }

  return {
    untouched,
    mean: (day, from, to) => {
      const end = Math.min(to, day + 1)
      let sum = { objects: 0, bytes: 0 }
      const whole = Math.min(end, wholeUntil + 1)
      if (from < whole) {
        const young = versions.untouched(day, from, 'middle') * Math.exp(-hazard * from)
        const old = versions.untouched(day, whole, 'middle') * Math.exp(-hazard * whole)
        const counted = wholeUntil > day ? 0 : untouched(day, from, whole)
        const gone = counted === 0 ? 0 : counted * Math.exp(-hazard * wholeUntil)
        const last = counted === 0 ? NOTHING : demand.stock(day, wholeUntil)
        sum = {
          objects:
            young * objects[day - from + 1]! -
            old * objects[day - whole + 1]! -
            gone * (arrived.objects[day - wholeUntil] ?? 0) +
            counted * last.objects,
          bytes:
            young * bytes[day - from + 1]! -
            old * bytes[day - whole + 1]! -
            gone * (arrived.bytes[day - wholeUntil] ?? 0) +
            counted * last.bytes,
        }
      }
      for (let age = Math.max(from, whole); age < Math.min(end, goneFrom); age++) {
        const held = demand.stock(day, age)
        const chance = versions.untouched(day, age, 'middle')
        sum.objects += held.objects * chance
        sum.bytes += held.bytes * chance
      }
      return sum
    },
  }
}

const NOTHING: Stock = { objects: 0, bytes: 0 }

/** What has arrived up to each day, thinned by random deletion alone. */
function arrivedUntil(arrivals: Float64Array, keptDaily: number): Float64Array {
  let sum = 0
  return arrivals.map((today) => {
    sum = sum * keptDaily + today
    return sum
  })
}
