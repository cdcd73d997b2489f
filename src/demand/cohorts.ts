import { decayedSums } from './decayed-sums.ts'

/** A number of objects and the bytes in them. */
export interface Stock {
  readonly objects: number
  readonly bytes: number
}

/** The objects that arrived on each day, followed as they age. */
export interface Cohorts {
  /** Time average over the day of what is stored with an age in [`fromAge`, `toAge`) days. */
  meanOverDay(day: number, fromAge: number, toAge: number): Stock
  /** What is stored at the end of the day. */
  atEndOfDay(day: number, fromAge: number, toAge: number): Stock
}

interface CohortInput {
  readonly objectsIn: Float64Array
  readonly bytesIn: Float64Array
  readonly retentionDays: number
  readonly deleteHazardPerDay: number
}

/**
 * Follows daily cohorts with prefix sums, so that a query costs the same for a week and for a decade.
 *
 * An object that arrives at the moment u of its first day, u even in [0, 1), and lives L days is there during [u, u + L). A cohort of
 * age k is therefore present to the share A(k + 1) - A(k) on average over the day, with A(T) the mean over u of the time lived by
 * T, and to the share clamp(L - k, 0, 1) at the end of the day. Random deletion at the hazard h thins it by exp(-h k) and
 * exp(-h (k + 1/2)).
 */
export function createCohorts(input: CohortInput): Cohorts {
  const { retentionDays: life, deleteHazardPerDay: hazard } = input
  const objects = survivingSums(input.objectsIn, hazard)
  const bytes = survivingSums(input.bytesIn, hazard)
  const meanPresence = (age: number): number => timeLived(age + 1, life) - timeLived(age, life)
  const endPresence = (age: number): number => Math.min(1, Math.max(0, life - age))

  const sum = (
    day: number,
    from: number,
    to: number,
    presence: (age: number) => number,
    survivalAge: number,
  ): Stock => {
    const last = Math.min(to, day + 1, life === Number.POSITIVE_INFINITY ? day + 1 : Math.ceil(life) + 1)
    const thinning = Math.exp(-hazard * survivalAge)
    let objectSum = 0
    let byteSum = 0
    const addAges = (start: number, end: number, weight: number): void => {
      if (start >= end || weight === 0) return
      const scale = weight * thinning
      objectSum += scale * objects(day, start, end)
      byteSum += scale * bytes(day, start, end)
    }
    const start = Math.max(0, Math.ceil(from))
    const wholeTo = Math.max(1, Math.floor(life))
    if (start === 0 && last > 0) addAges(0, 1, presence(0))
    addAges(Math.max(1, start), Math.min(last, wholeTo), 1)
    for (let age = Math.max(1, start, wholeTo); age < last; age++) addAges(age, age + 1, presence(age))
    return { objects: objectSum, bytes: byteSum }
  }

  return {
    meanOverDay: (day, fromAge, toAge) => sum(day, fromAge, Math.ceil(toAge), meanPresence, 0),
    atEndOfDay: (day, fromAge, toAge) => sum(day, fromAge, Math.ceil(toAge), endPresence, 0.5),
  }
}

/** A(T): mean over u in [0, 1) of the part of [u, u + life) that lies before T. */
function timeLived(time: number, life: number): number {
  return livedIntegral(time, life) - livedIntegral(time - 1, life)
}

/** Integral from 0 to x of min(s, life) ds. */
function livedIntegral(x: number, life: number): number {
  if (x <= 0) return 0
  return x <= life ? (x * x) / 2 : (life * life) / 2 + life * (x - life)
}

/** Sum over ages k in [from, to) of arrivals[day - k] * exp(-hazard * k). */
function survivingSums(arrivals: Float64Array, hazard: number) {
  const sums = decayedSums(arrivals, hazard)
  return (day: number, from: number, to: number): number => sums.between(day, from, to) * Math.exp(-hazard * from)
}
