import type { Stock } from '../../demand/cohorts.ts'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'

/** One number of objects and bytes for each day. */
export interface DailyStock {
  readonly objects: Float64Array
  readonly bytes: Float64Array
}

/**
 * Stored objects by the age of their current version: the days since they were last written, by which S3 counts lifecycle rules and
 * minimum durations. A rewrite makes a new version, while the dataset's own age bands keep counting from the first write.
 *
 * With u(t) rewrites per object on day t, an object old enough has a version of at least s days when none fell into the last s days:
 * with the chance exp(-(u(t - s + 1) + … + u(t))), whatever its own age. So the stock of versions of s days and more is the stock
 * of objects of s days and more times that chance.
 */
export interface VersionAges {
  readonly demand: DatasetDemand
  /** Whether anything is ever rewritten. */
  readonly rewritten: boolean
  /** Rewrites per stored object on a day. */
  rewriteRate(day: number): number
  /** Mean over each day of what is stored in versions of at least `age` days. */
  mean(age: number): DailyStock
  /** The same at the end of each day. */
  end(age: number): DailyStock
  /** Mean over the day in versions of at least `age` days whose object's own age lies in [`fromAge`, `toAge`). */
  meanWithin(day: number, age: number, fromAge: number, toAge: number): Stock
  /** Objects and bytes read on a day, scans included, in versions of at least `age` days. */
  reads(day: number, age: number): Stock
  /** Chance that an object was not rewritten in the `age` days up to the middle of `day`, or up to its end. */
  untouched(day: number, age: number, until: 'middle' | 'end'): number
}

const NOTHING: Stock = { objects: 0, bytes: 0 }

/** Follows the versions of a dataset. Stocks are computed once per age asked for. */
export function createVersionAges(demand: DatasetDemand): VersionAges {
  const { days } = demand.calendar
  const rates = new Float64Array(days)
  const cumulative = new Float64Array(days + 1)
  for (let day = 0; day < days; day++) {
    const held = demand.updates === undefined ? 0 : demand.stock(day).objects
    rates[day] = held > 0 ? demand.updated(day).objects / held : 0
    cumulative[day + 1] = cumulative[day]! + rates[day]!
  }
  const rewritten = cumulative[days]! > 0

  const untouched = (day: number, age: number, until: 'middle' | 'end'): number => {
    if (age <= 0 || !rewritten) return 1
    const today = until === 'end' ? rates[day]! : rates[day]! / 2
    const before = cumulative[day]! - cumulative[Math.max(0, day + 1 - age)]!
    return Math.exp(-Math.max(0, before + today))
  }

  const daily = (age: number, until: 'middle' | 'end'): DailyStock => {
    const stock = { objects: new Float64Array(days), bytes: new Float64Array(days) }
    for (let day = 0; day < days; day++) {
      if (age > day) continue
      const held = until === 'end' ? demand.stockAtEnd(day, age) : demand.stock(day, age)
      const chance = untouched(day, age, until)
      stock.objects[day] = held.objects * chance
      stock.bytes[day] = held.bytes * chance
    }
    return stock
  }

  return {
    demand,
    rewritten,
    rewriteRate: (day) => rates[day]!,
    mean: memo((age) => daily(age, 'middle')),
    end: memo((age) => daily(age, 'end')),
    meanWithin: (day, age, fromAge, toAge) => {
      const from = Math.max(age, fromAge)
      return from >= toAge ? NOTHING : scaled(demand.stock(day, from, toAge), untouched(day, age, 'middle'))
    },
    reads: (day, age) => {
      const point = demand.reads(day, age)
      const scan = demand.scanned(day, age)
      const all = { objects: point.objects + scan.objects, bytes: point.bytes + scan.bytes }
      return scaled(all, untouched(day, age, 'middle'))
    },
    untouched,
  }
}

function scaled({ objects, bytes }: Stock, factor: number): Stock {
  return { objects: objects * factor, bytes: bytes * factor }
}

function memo(compute: (age: number) => DailyStock): (age: number) => DailyStock {
  const known = new Map<number, DailyStock>()
  return (age) => {
    const found = known.get(age)
    if (found !== undefined) return found
    const made = compute(age)
    known.set(age, made)
    return made
  }
}
