import type { Bucket } from './bucket.ts'
import { s3Meters } from './meters.ts'
import { daysOfTheMonth, unitMonths } from './unit-months.ts'
import type { DailyStock } from './version-ages.ts'

/** Meters object tags by the hour, and S3 Inventory by the object listed; noncurrent versions have tags and are listed too. */
export function chargeManagement({ demand, versions, config, region, ledger }: Bucket, noncurrent: DailyStock): void {
  const { tagsPerObject, inventory } = config
  const { days } = ledger.calendar
  const current = versions.mean(0).objects
  const path = `datasets.${demand.id}`
  if (tagsPerObject > 0) {
    const entry = ledger.entry(s3Meters.tags, region, {
      formula: 'version-days × tags per object ÷ days of the month',
      terms: [
        { name: 'version-days', unit: 'version-days', scenarioPath: path },
        { name: 'tags per object', value: tagsPerObject, unit: 'tags' },
        daysOfTheMonth,
      ],
    })
    for (let day = 0; day < days; day++) {
      const held = current[day]! + noncurrent.objects[day]!
      entry.add(day, unitMonths(ledger.calendar, day, held * tagsPerObject), held)
    }
  }
  if (inventory === 'none') return
  const every = inventory === 'daily' ? 1 : 7
  const entry = ledger.entry(s3Meters.inventory, region, {
    formula: `versions listed; ${inventory}`,
    terms: [{ name: 'versions listed', unit: 'objects', scenarioPath: path }],
  })
  for (let day = every - 1; day < days; day += every) {
    const listed = demand.objectsStored[day]! + noncurrent.objects[day]!
    entry.add(day, listed, listed)
  }
}
