import { createCohorts } from '../../demand/cohorts.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { createReadSurvival, type ReadSurvival } from './read-survival.ts'
import type { Stay } from './routes.ts'
import { TIERS, type Tier } from './tiers.ts'
import type { DailyStock, VersionAges } from './version-ages.ts'

/** Where monitored objects of a stay in Intelligent-Tiering lie, counted over all sizes, and what is read out of each tier. */
export interface TierStock {
  readonly mean: DailyStock
  readonly end: DailyStock
  /** Objects read, and thereby moved to Frequent Access, on each day. */
  readonly woken: DailyStock
}

/** Days without access after which an object lies in a tier or a later one. Tiers that are never entered are Infinity. */
export function tierDays({ intelligentTiering }: Pick<S3Config, 'intelligentTiering'>): Readonly<Record<Tier, number>> {
  const { archiveAccessAfterDays: archive, deepArchiveAccessAfterDays: deep } = intelligentTiering
  const never = Number.POSITIVE_INFINITY
  return {
    frequent: 0,
    infrequent: facts.infrequentTierDays.value,
    archiveInstant: facts.archiveInstantTierDays.value,
    archive: archive ?? deep ?? never,
    deepArchive: deep ?? never,
  }
}

/**
 * Intelligent-Tiering as a state machine, in closed form. An object is idle for W days at the start of a day when neither its upload,
 * rewrite or transition nor a read fell into the W days before; with a read process of rate r(age) that has the chance
 * exp(-integral of r over the window), so that no object needs to be followed. A read moves it to Frequent Access at once. The tiers
 * are the differences between the idle stocks of their days.
 *
 * Costs days × (ages at which read rates vary + window) per tier: older ages share one chance and are summed by the cohorts.
 */
export function simulateTiers(versions: VersionAges, stay: Stay, config: S3Config): Readonly<Record<Tier, TierStock>> {
  const idleFor = tierDays(config)
  const reads = createReadSurvival(versions.demand)
  const idle = TIERS.map((tier) => idleStock(versions, reads, stay, idleFor[tier]))
  const entries = TIERS.map((tier, i) => {
    const next = idle[i + 1]
    return [
      tier,
      next === undefined ? idle[i]! : mapStocks(idle[i]!, next, (all, later) => Math.max(0, all - later)),
    ] as const
  })
  return Object.fromEntries(entries) as Record<Tier, TierStock>
}

function idleStock(versions: VersionAges, reads: ReadSurvival, stay: Stay, window: number): TierStock {
  const { demand } = versions
  const { days } = demand.calendar
  const empty = (): DailyStock => ({ objects: new Float64Array(days), bytes: new Float64Array(days) })
  const result: TierStock = { mean: empty(), end: empty(), woken: empty() }
  if (window === 0) {
    const within = (at: (age: number) => DailyStock, unit: 'objects' | 'bytes'): Float64Array =>
      at(stay.fromAge)[unit].map((all, day) => Math.max(0, all - at(stay.toAge)[unit][day]!))
    const both = (at: (age: number) => DailyStock): DailyStock => ({
      objects: within(at, 'objects'),
      bytes: within(at, 'bytes'),
    })
    return { mean: both(versions.mean), end: both(versions.end), woken: empty() }
  }
  if (window >= days) return result
  const firstAge = stay.fromAge === 0 ? window + 1 : stay.fromAge + window
  addIdle(versions, reads, result, window, firstAge, 1)
  if (stay.toAge < days) addIdle(versions, reads, result, window, Math.max(stay.toAge, firstAge), -1)
  return result
}

/** Adds `sign` times the versions of at least `leastAge` days that were idle for `window` days. */
function addIdle(
  versions: VersionAges,
  reads: ReadSurvival,
  result: TierStock,
  window: number,
  leastAge: number,
  sign: number,
): void {
  const { demand } = versions
  const { days } = demand.calendar
  const lastVaried = Math.max(leastAge, reads.steadyAge(window))
  const meanPresence = presenceByAge(versions, Math.min(days, lastVaried), 'mean')
  const endPresence = presenceByAge(versions, Math.min(days, lastVaried), 'end')
  const { mean, end, woken } = result
  for (let day = leastAge; day < days; day++) {
    const middle = sign * versions.untouched(day, leastAge, 'middle')
    const evening = sign * versions.untouched(day, leastAge, 'end')
    const varied = Math.min(lastVaried, day + 1)
    for (let age = leastAge; age < varied; age++) {
      const objects = demand.objectsIn[day - age]!
      const present = meanPresence[age]!
      if (objects === 0 || present === 0) continue
      const idle = reads.unread(day, age, window)
      if (idle === 0) continue
      const asleep = reads.unreadToday(day, age)
      const bytes = demand.bytesIn[day - age]!
      const overDay = (middle * present * idle * (1 + asleep)) / 2
      const atEnd = evening * endPresence[age]! * idle * asleep
      const read = middle * present * idle * (1 - asleep)
      mean.objects[day]! += objects * overDay
      mean.bytes[day]! += bytes * overDay
      end.objects[day]! += objects * atEnd
      end.bytes[day]! += bytes * atEnd
      woken.objects[day]! += objects * read
      woken.bytes[day]! += bytes * read
    }
    if (varied > day) continue
    const idle = reads.unread(day, varied, window)
    const asleep = reads.unreadToday(day, varied)
    const held = demand.stock(day, varied)
    const left = demand.stockAtEnd(day, varied)
    for (const unit of ['objects', 'bytes'] as const) {
      mean[unit][day]! += (middle * held[unit] * idle * (1 + asleep)) / 2
      end[unit][day]! += evening * left[unit] * idle * asleep
      woken[unit][day]! += middle * held[unit] * idle * (1 - asleep)
    }
  }
}

/** Share of a cohort that is still stored at each age: the fate of a single object that arrives on day 0. */
function presenceByAge({ demand }: VersionAges, ages: number, moment: 'mean' | 'end'): Float64Array {
  const { retentionDays, deleteHazardPerDay } = demand
  const one = new Float64Array(Math.max(1, ages))
  one[0] = 1
  const cohort = createCohorts({ objectsIn: one, bytesIn: one, retentionDays, deleteHazardPerDay })
  return Float64Array.from({ length: ages }, (_, age) =>
    moment === 'mean' ? cohort.meanOverDay(age, age, age + 1).objects : cohort.atEndOfDay(age, age, age + 1).objects,
  )
}

function mapStocks(a: TierStock, b: TierStock, combine: (a: number, b: number) => number): TierStock {
  const daily = (x: DailyStock, y: DailyStock): DailyStock => ({
    objects: x.objects.map((value, day) => combine(value, y.objects[day]!)),
    bytes: x.bytes.map((value, day) => combine(value, y.bytes[day]!)),
  })
  return { mean: daily(a.mean, b.mean), end: daily(a.end, b.end), woken: daily(a.woken, b.woken) }
}
