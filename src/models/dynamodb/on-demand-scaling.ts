import { STEP_SECONDS, STEPS_PER_DAY } from './day-profile.ts'
import { dynamodbFacts as facts } from './facts.ts'

/** Units that a table or index is asked for on each day: a part that follows the day's profile, and a part spread evenly. */
export interface UnitDemand {
  readonly shaped: Float64Array
  readonly even: Float64Array
}

/** Units asked for on a day, and those that found no capacity. */
export interface ThrottleRecord {
  readonly throttledPerDay: Float64Array
}

/** Units per second in the busiest second of a day. */
export function peakRate(demand: UnitDemand, day: number, peakToMean: number): number {
  return (demand.shaped[day]! * peakToMean + demand.even[day]!) / 86_400
}

/**
 * Replays a table in on-demand mode: it serves at once `initial` units a second or double the highest rate that it served until half
 * an hour ago, whichever is more. Days that stay below are not walked through.
 */
export function replayOnDemand(demand: UnitDemand, profile: Float64Array, initial: number): ThrottleRecord {
  const days = demand.shaped.length
  const throttledPerDay = new Float64Array(days)
  const growth = facts.peakGrowth.value
  const window = (facts.peakWindowMinutes.value * 60) / STEP_SECONDS
  const crest = profile.reduce((top, height) => Math.max(top, height), 0)
  let settledPeak = 0
  for (let day = 0; day < days; day++) {
    const shaped = demand.shaped[day]! / 86_400
    const even = demand.even[day]! / 86_400
    const top = shaped * crest + even
    if (top <= Math.max(initial, growth * settledPeak)) {
      settledPeak = Math.max(settledPeak, top)
      continue
    }
    const served = new Float64Array(STEPS_PER_DAY)
    for (let step = 0; step < STEPS_PER_DAY; step++) {
      if (step >= window) settledPeak = Math.max(settledPeak, served[step - window]!)
      const rate = shaped * profile[step]! + even
      const capacity = Math.max(initial, growth * settledPeak)
      served[step] = Math.min(rate, capacity)
      throttledPerDay[day]! += (rate - served[step]!) * STEP_SECONDS
    }
    settledPeak = served.reduce((highest, rate) => Math.max(highest, rate), settledPeak)
  }
  return { throttledPerDay }
}
