import { type RetentionGroup, retentionGroups } from './retention-deaths.ts'
import type { Stay } from './routes.ts'
import type { DailyStock, VersionAges } from './version-ages.ts'

/** Ways in which a version ends: its object is overwritten, deleted at random, or deleted at the end of its retention. */
export interface Departures {
  /** Share of the stored versions overwritten or deleted at random on a day. */
  hazard(day: number): number
  readonly retention: readonly RetentionGroup[]
  /** Share of the objects dying of old age on a day, on the `index`-th day of life, whose version lies in ages of the stay. */
  retainedShare(day: number, index: number, stay: Pick<Stay, 'fromAge' | 'toAge'>): number
  /** Versions that end on each day while their age is within the stay. */
  from(stay: Pick<Stay, 'fromAge' | 'toAge'>): DailyStock
}

/** Follows how versions end. Random deletions are what the dataset's removals leave after those of old age. */
export function createDepartures(versions: VersionAges): Departures {
  const { demand } = versions
  const { days } = demand.calendar
  const retention = retentionGroups(demand)
  const deletions = new Float64Array(days)
  if (demand.deleteHazardPerDay > 0)
    for (let day = 0; day < days; day++) {
      const aged = retention.reduce((sum, { objects }) => sum + objects[day]!, 0)
      const held = versions.mean(0).objects[day]!
      deletions[day] = held > 0 ? Math.max(0, demand.objectsDeleted[day]! - aged) / held : 0
    }

  const hazard = (day: number): number => deletions[day]! + versions.rewriteRate(day)
  const retainedShare = (day: number, index: number, { fromAge, toAge }: Pick<Stay, 'fromAge' | 'toAge'>): number => {
    if (index < fromAge) return 0
    const older = index >= toAge ? versions.untouched(day, toAge, 'middle') : 0
    return Math.max(0, versions.untouched(day, fromAge, 'middle') - older)
  }

  return {
    hazard,
    retention,
    retainedShare,
    from: (stay) => {
      const young = versions.mean(stay.fromAge)
      const old = versions.mean(stay.toAge)
      const ended = { objects: new Float64Array(days), bytes: new Float64Array(days) }
      for (let day = 0; day < days; day++) {
        ended.objects[day] = hazard(day) * Math.max(0, young.objects[day]! - old.objects[day]!)
        ended.bytes[day] = hazard(day) * Math.max(0, young.bytes[day]! - old.bytes[day]!)
        for (const { index, objects, bytes } of retention) {
          const share = retainedShare(day, index, stay)
          ended.objects[day]! += objects[day]! * share
          ended.bytes[day]! += bytes[day]! * share
        }
      }
      return ended
    },
  }
}
