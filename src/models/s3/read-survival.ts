import type { DatasetDemand } from '../../demand/dataset-demand.ts'

/**
 * The read process of a dataset as a hazard: the chance that an object escapes all reads over some days. Age bands and lookups are
 * Poisson processes, so that no read falls into a time with the chance exp(-integral of the rate); a scan misses an object with the
 * chance 1 - share, however often it passes.
 */
export interface ReadSurvival {
  /**
   * The next age on `day` at which the chances take another course. From `age` up to it, the chance over the window falls by the
   * factor exp(-{@link slope}) with each day of age, and the chance of the day itself stays.
   */
  nextTurn(day: number, age: number, window: number): number
  /** Rate at which the chance over a window falls with age, from an age up to the next turn; negative where it grows. */
  slope(age: number, window: number): number
  /** Chance that an object of age `age` on `day` was not read on the `window` days before `day`. */
  unread(day: number, age: number, window: number): number
  /** Chance that it is not read on `day` itself. */
  unreadToday(day: number, age: number): number
}

/** Reads the rates of a dataset into cumulative sums over ages and days. */
export function createReadSurvival(demand: DatasetDemand): ReadSurvival {
  const { days } = demand.calendar
  const bands = demand.readBands ?? []
  const edges = bands.flatMap(({ fromAge, toAge }) => [fromAge, toAge]).filter((edge) => edge < days)
  const scans = (demand.scans ?? []).filter(({ share }) => share > 0)
  const windows = scans.map(({ windowDays }) => windowDays).filter((window) => window < days)
  const turns = [...new Set([...edges, ...windows].map(Math.ceil))]
  const variedAges = Math.max(0, ...turns)

  const bandRate = (age: number): number =>
    bands.reduce(
      (sum, { fromAge, toAge, perObjectPerDay }) => (age >= fromAge && age < toAge ? sum + perObjectPerDay : sum),
      0,
    )
  const byAge = new Float64Array(variedAges + 1)
  for (let age = 0; age < variedAges; age++) byAge[age + 1] = byAge[age]! + bandRate(age)
  const oldRate = bandRate(variedAges)
  const bandReads = (age: number): number =>
    age <= variedAges ? byAge[age]! : byAge[variedAges]! + (age - variedAges) * oldRate

  const lookups = new Float64Array(days)
  const lookupsUntil = new Float64Array(days + 1)
  for (let day = 0; day < days; day++) {
    const held = demand.lookupsPerDay ? demand.stock(day).objects : 0
    lookups[day] = held > 0 ? demand.lookupsPerDay! / held : 0
    lookupsUntil[day + 1] = lookupsUntil[day]! + lookups[day]!
  }
  const scansUntil = scans.map(({ firstDay, everyDays }) => {
    const count = new Int32Array(days + 1)
    for (let day = 0; day < days; day++)
      count[day + 1] = count[day]! + (day >= firstDay && (day - firstDay) % everyDays === 0 ? 1 : 0)
    return count
  })
  const missedByScans = (fromDay: number, toDay: number, born: number): number => {
    let chance = 1
    for (let i = 0; i < scans.length; i++) {
      const { windowDays, share } = scans[i]!
      const last = Math.min(toDay, born + windowDays)
      const count = last > fromDay ? scansUntil[i]![Math.ceil(last)]! - scansUntil[i]![fromDay]! : 0
      if (count > 0) chance *= (1 - Math.min(1, share)) ** count
    }
    return chance
  }

  return {
    nextTurn: (day, age, window) => {
      let next = Number.POSITIVE_INFINITY
      for (const turn of turns) {
        if (turn > age && turn < next) next = turn
        if (turn + window > age && turn + window < next) next = turn + window
      }
      // A scan that came while an object was younger than its window has read it, and has missed one that was a day older.
      for (const { firstDay, everyDays, windowDays } of scans) {
        if (windowDays >= days) continue
        const latest = Math.min(day - 1, day + Math.ceil(windowDays) - age - 1)
        const scanned = latest - ((((latest - firstDay) % everyDays) + everyDays) % everyDays)
        if (scanned >= Math.max(firstDay, day - window)) next = Math.min(next, day - scanned + Math.ceil(windowDays))
      }
      return next
    },
    slope: (age, window) => bandRate(age) - bandRate(age - window),
    unread: (day, age, window) => {
      const from = Math.max(0, day - window)
      const rate = bandReads(age) - bandReads(Math.max(0, age - window)) + lookupsUntil[day]! - lookupsUntil[from]!
      return Math.exp(-rate) * missedByScans(from, day, day - age)
    },
    unreadToday: (day, age) => Math.exp(-bandRate(age) - lookups[day]!) * missedByScans(day, day + 1, day - age),
  }
}
