import { createCohorts } from '../../demand/cohorts.ts'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { type DecayedSums, decayedSums } from '../../demand/decayed-sums.ts'
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
 * Costs days × turns of the chances per tier: bands of age, and those scans within the window that read young objects only.
 */
export function simulateTiers(versions: VersionAges, stay: Stay, config: S3Config): Readonly<Record<Tier, TierStock>> {
  const idleFor = tierDays(config)
  const reads = createReadSurvival(versions.demand)
  const sumsOf = createIdleSums(versions.demand)
  const idle = TIERS.map((tier) => idleStock(versions, reads, sumsOf, stay, idleFor[tier]))
  const entries = TIERS.map((tier, i) => {
    const next = idle[i + 1]
    return [
      tier,
      next === undefined ? idle[i]! : mapStocks(idle[i]!, next, (all, later) => Math.max(0, all - later)),
    ] as const
  })
  return Object.fromEntries(entries) as Record<Tier, TierStock>
}

function idleStock(
  versions: VersionAges,
  reads: ReadSurvival,
  sumsOf: IdleSums,
  stay: Stay,
  window: number,
): TierStock {
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
  addIdle(versions, reads, sumsOf, result, window, firstAge, 1)
  if (stay.toAge < days) addIdle(versions, reads, sumsOf, result, window, Math.max(stay.toAge, firstAge), -1)
  return result
}

/** Arrivals summed over ages, for each rate at which what is idle falls with age. */
type IdleSums = (rate: number) => Readonly<Record<'objects' | 'bytes', DecayedSums>>

function createIdleSums({ objectsIn, bytesIn }: DatasetDemand): IdleSums {
  const known = new Map<number, ReturnType<IdleSums>>()
  return (rate) => {
    const sums = known.get(rate) ?? { objects: decayedSums(objectsIn, rate), bytes: decayedSums(bytesIn, rate) }
    known.set(rate, sums)
    return sums
  }
}

/**
 * Adds `sign` times the versions of at least `leastAge` days that were idle for `window` days. Between two turns of the chances the share
 * that is idle changes by the same factor with each day of age.
 */
function addIdle(
  versions: VersionAges,
  reads: ReadSurvival,
  sumsOf: IdleSums,
  result: TierStock,
  window: number,
  leastAge: number,
  sign: number,
): void {
  const { demand } = versions
  const { days } = demand.calendar
  const { retentionDays: life, deleteHazardPerDay: hazard } = demand
  const wholeUntil = Math.max(1, Math.floor(life))
  const goneFrom = Math.min(days, Math.ceil(life) + 1)
  const presenceOf = presenceByAge(demand)
  const { mean, end, woken } = result
  for (let day = leastAge; day < days; day++) {
    const middle = sign * versions.untouched(day, leastAge, 'middle')
    const evening = sign * versions.untouched(day, leastAge, 'end')
    const add = (unit: 'objects' | 'bytes', stored: number, left: number, idle: number, asleep: number): void => {
      mean[unit][day]! += (middle * stored * idle * (1 + asleep)) / 2
      end[unit][day]! += evening * left * idle * asleep
      woken[unit][day]! += middle * stored * idle * (1 - asleep)
    }
    const endAge = Math.min(day + 1, wholeUntil)
    for (let from = leastAge, to = from; from < endAge; from = to) {
      to = Math.min(endAge, reads.nextTurn(day, from, window))
      const rate = reads.slope(from, window) + hazard
      const anchor = rate >= 0 ? from : to - 1
      const idle = reads.unread(day, anchor, window)
      if (idle === 0) continue
      const asleep = reads.unreadToday(day, anchor)
      const surviving = Math.exp(-hazard * anchor)
      const sums = sumsOf(rate)
      for (const unit of UNITS) {
        const stored = surviving * sums[unit].between(day, from, to)
        add(unit, stored, stored * Math.exp(-hazard / 2), idle, asleep)
      }
    }
    for (let age = Math.max(leastAge, wholeUntil); age < Math.min(day + 1, goneFrom); age++) {
      const idle = reads.unread(day, age, window)
      const asleep = reads.unreadToday(day, age)
      const present = presenceOf(age)
      add(
        'objects',
        demand.objectsIn[day - age]! * present.mean,
        demand.objectsIn[day - age]! * present.end,
        idle,
        asleep,
      )
      add('bytes', demand.bytesIn[day - age]! * present.mean, demand.bytesIn[day - age]! * present.end, idle, asleep)
    }
  }
}

const UNITS = ['objects', 'bytes'] as const

/** Share of a cohort that is still stored at an age, over the day and at its end: the fate of a single object that arrives on day 0. */
function presenceByAge({ retentionDays, deleteHazardPerDay }: DatasetDemand) {
  const one = Float64Array.of(1)
  const cohort = createCohorts({ objectsIn: one, bytesIn: one, retentionDays, deleteHazardPerDay })
  return (age: number): { readonly mean: number; readonly end: number } => ({
    mean: cohort.meanOverDay(age, age, age + 1).objects,
    end: cohort.atEndOfDay(age, age, age + 1).objects,
  })
}

function mapStocks(a: TierStock, b: TierStock, combine: (a: number, b: number) => number): TierStock {
  const daily = (x: DailyStock, y: DailyStock): DailyStock => ({
    objects: x.objects.map((value, day) => combine(value, y.objects[day]!)),
    bytes: x.bytes.map((value, day) => combine(value, y.bytes[day]!)),
  })
  return { mean: daily(a.mean, b.mean), end: daily(a.end, b.end), woken: daily(a.woken, b.woken) }
}
