import type { Bucket } from './bucket.ts'
import { CLASS_BILLING } from './storage-classes.ts'
import type { DailyStock, VersionAges } from './version-ages.ts'

/**
 * Objects and bytes that reach `age` whole days at the start of each day, and are moved by a lifecycle rule: the versions that were one
 * day younger at the end of the day before.
 */
export function reaching(versions: VersionAges, age: number): DailyStock {
  const { days } = versions.demand.calendar
  const before = versions.end(age - 1)
  const beyond = versions.end(age)
  const moved = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  for (let day = 1; day < days; day++) {
    moved.objects[day] = Math.max(0, before.objects[day - 1]! - beyond.objects[day - 1]!)
    moved.bytes[day] = Math.max(0, before.bytes[day - 1]! - beyond.bytes[day - 1]!)
  }
  return moved
}

/** Meters lifecycle transitions, one request per object, by the class entered. */
export function chargeTransitions({ demand, versions, routes, region, ledger }: Bucket): void {
  for (const { sizes, stays } of routes) {
    const share = demand.sizes.objectShare(sizes)
    for (const { storageClass, fromAge } of stays.slice(1)) {
      const meter = CLASS_BILLING[storageClass].transitions
      if (meter === undefined || share === 0) continue
      const entry = ledger.entry(meter, region, {
        formula: 'objects of that age × share moved; a lifecycle rule moves what is large enough',
        terms: [
          { name: 'objects of that age', unit: 'objects', scenarioPath: `datasets.${demand.id}` },
          { name: 'age at which they move', value: fromAge, unit: 'days', fact: 'lifecycleRounding' },
          {
            name: 'share moved',
            value: share,
            unit: '',
            fact: 'lifecycleMinimumSize',
            scenarioPath: `datasets.${demand.id}.objectSize`,
          },
        ],
      })
      const { objects } = reaching(versions, fromAge)
      objects.forEach((count, day) => {
        entry.add(day, count * share, count)
      })
    }
  }
}
