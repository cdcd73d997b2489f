import type { ThroughputSetting } from './capacity-config.ts'
import { STEP_SECONDS, STEPS_PER_DAY } from './day-profile.ts'
import { dynamodbFacts as facts } from './facts.ts'
import type { ThrottleRecord, UnitDemand } from './on-demand-scaling.ts'

/** How a provisioned table or index went through the horizon. */
export interface ProvisionedRecord extends ThrottleRecord {
  /** Capacity in every step of the replay, in units per second. */
  readonly capacity: Float64Array
  /** Times that auto scaling raised and lowered the capacity. */
  readonly increases: number
  readonly decreases: number
}

/**
 * Replays a table or index in provisioned mode in steps of five minutes.
 *
 * Requests take the capacity of the step and what is left of the burst bucket, which holds the unused capacity of the last 300 seconds;
 * the rest is throttled. Auto scaling sees what was consumed. Above the target it sets the capacity at which the target is met,
 * for the next step, since alarm and update take some minutes; after 15 minutes under the lower threshold it lowers the capacity, four
 * times a day and whenever there was no decrease in the past hour. Decisions are made in fractions of units so that they do not
 * depend on the scale of the demand; what is provisioned and billed is rounded up to whole units.
 */
export function replayProvisioned(
  demand: UnitDemand,
  profile: Float64Array,
  setting: ThroughputSetting,
): ProvisionedRecord {
  const days = demand.shaped.length
  const throttledPerDay = new Float64Array(days)
  const record = new Float64Array(days * STEPS_PER_DAY)
  const fixed = 'units' in setting
  const scaling = fixed ? { min: setting.units, max: setting.units, targetUtilization: 1 } : setting
  const { min, max, targetUtilization: target } = scaling
  const lowerThreshold = Math.max(target - facts.scaleInMargin.value, target * facts.scaleInFloor.value)
  const lowStepsNeeded = (facts.scaleInMinutes.value * 60) / STEP_SECONDS
  const stepsBetweenDecreases = (facts.decreaseEveryMinutes.value * 60) / STEP_SECONDS
  const burstSeconds = facts.burstSeconds.value
  const freeDecreases = facts.freeDecreases.value
  let capacity = min
  let bucket = 0
  let lowSteps = 0
  let lastDecrease = Number.NEGATIVE_INFINITY
  let increases = 0
  let decreases = 0

  for (let day = 0; day < days; day++) {
    const shaped = demand.shaped[day]! / 86_400
    const even = demand.even[day]! / 86_400
    let decreasesToday = 0
    for (let step = 0; step < STEPS_PER_DAY; step++) {
      const at = day * STEPS_PER_DAY + step
      const provisioned = wholeUnits(capacity)
      record[at] = provisioned
      const wanted = (shaped * profile[step]! + even) * STEP_SECONDS
      const available = provisioned * STEP_SECONDS + bucket
      const consumed = Math.min(wanted, available)
      throttledPerDay[day]! += wanted - consumed
      bucket = Math.min(available - consumed, provisioned * burstSeconds)
      if (fixed) continue

      const rate = consumed / STEP_SECONDS
      const utilization = rate / capacity
      const desired = Math.min(max, Math.max(min, rate / target))
      lowSteps = utilization < lowerThreshold ? lowSteps + 1 : 0
      if (utilization > target && desired > capacity) {
        capacity = desired
        increases++
      } else if (lowSteps >= lowStepsNeeded && desired < capacity) {
        if (decreasesToday >= freeDecreases && at - lastDecrease < stepsBetweenDecreases) continue
        capacity = desired
        decreasesToday++
        decreases++
        lastDecrease = at
        lowSteps = 0
      }
    }
  }
  return { throttledPerDay, capacity: record, increases, decreases }
}

/** Rounds up, but not for a rounding error such as that of 49 / 0.7. */
function wholeUnits(capacity: number): number {
  return Math.ceil(capacity * (1 - 1e-12))
}
