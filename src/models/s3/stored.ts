import type { Bucket } from './bucket.ts'
import { classStorage, intersect } from './class-storage.ts'
import { s3Facts as facts } from './facts.ts'
import { simulateTiers, type TierStock } from './intelligent-tiering.ts'
import { s3Meters } from './meters.ts'
import type { Route, Stay } from './routes.ts'
import { CLASS_BILLING } from './storage-classes.ts'
import { TIER_BILLING, TIER_NAMES, TIERS, type Tier } from './tiers.ts'
import { daysOfTheMonth, unitMonths } from './unit-months.ts'

/** Logical bytes at the end of each day by class or tier, and what was read out of the archive tiers of Intelligent-Tiering. */
export interface Stored {
  readonly bytesAtEnd: ReadonlyMap<string, Float64Array>
  /** Objects and bytes read in an archive tier on each day, which must be restored first. */
  readonly woken: Readonly<
    Record<'archive' | 'deepArchive', { readonly objects: Float64Array; readonly bytes: Float64Array }>
  >
}

/** Meters what current versions take up, by class, tier and size, and the monitoring of Intelligent-Tiering. */
export function chargeStored(bucket: Bucket): Stored {
  const { days } = bucket.ledger.calendar
  const bytesAtEnd = new Map<string, Float64Array>()
  const none = () => ({ objects: new Float64Array(days), bytes: new Float64Array(days) })
  const woken = { archive: none(), deepArchive: none() }
  const occupy = (name: string, share: number, bytes: Float64Array): void => {
    const sum = bytesAtEnd.get(name) ?? new Float64Array(days)
    bytesAtEnd.set(
      name,
      sum.map((value, day) => value + share * bytes[day]!),
    )
  }
  for (const route of bucket.routes)
    for (const stay of route.stays)
      if (stay.storageClass === 'INTELLIGENT_TIERING') chargeTiers(bucket, route, stay, occupy, woken)
      else chargeClass(bucket, route, stay, occupy)
  return { bytesAtEnd, woken }
}

type Occupy = (name: string, share: number, bytes: Float64Array) => void

function chargeClass(
  { demand, versions, ledger, region, label }: Bucket,
  { sizes }: Route,
  stay: Stay,
  occupy: Occupy,
): void {
  const entry = classStorage(
    ledger,
    CLASS_BILLING[stay.storageClass],
    region,
    demand.sizes,
    sizes,
    `stored bytes${label}`,
  )
  const young = versions.mean(stay.fromAge)
  const old = versions.mean(stay.toAge)
  for (let day = 0; day < ledger.calendar.days; day++)
    entry.add(
      day,
      Math.max(0, young.objects[day]! - old.objects[day]!),
      Math.max(0, young.bytes[day]! - old.bytes[day]!),
    )
  const youngEnd = versions.end(stay.fromAge).bytes
  const oldEnd = versions.end(stay.toAge).bytes
  const share = demand.sizes.byteShare(sizes)
  occupy(
    stay.storageClass,
    share,
    youngEnd.map((bytes, day) => Math.max(0, bytes - oldEnd[day]!)),
  )
}

function chargeTiers(bucket: Bucket, { sizes }: Route, stay: Stay, occupy: Occupy, woken: Stored['woken']): void {
  const { demand, versions, config, ledger, region, label } = bucket
  const limit = facts.monitoredSize.value
  const small = intersect(sizes, { upTo: limit - 1 })
  const large = intersect(sizes, { over: limit - 1 })
  const tiers = simulateTiers(versions, stay, config)
  const all = sumTiers(tiers, ledger.calendar.days)

  const smallEntry = classStorage(
    ledger,
    TIER_BILLING.frequent,
    region,
    demand.sizes,
    small,
    `stored bytes${label}, objects too small to be monitored`,
  )
  for (let day = 0; day < ledger.calendar.days; day++) smallEntry.add(day, all.meanObjects[day]!, all.meanBytes[day]!)
  occupy(TIER_NAMES.frequent, demand.sizes.byteShare(small), all.endBytes)

  const largeObjects = demand.sizes.objectShare(large)
  const largeBytes = demand.sizes.byteShare(large)
  for (const tier of TIERS) {
    const { mean, end, woken: read } = tiers[tier]
    const entry = classStorage(ledger, TIER_BILLING[tier], region, demand.sizes, large, `stored bytes${label}`)
    for (let day = 0; day < ledger.calendar.days; day++) entry.add(day, mean.objects[day]!, mean.bytes[day]!)
    occupy(TIER_NAMES[tier], largeBytes, end.bytes)
    if (tier !== 'archive' && tier !== 'deepArchive') continue
    for (let day = 0; day < ledger.calendar.days; day++) {
      woken[tier].objects[day]! += read.objects[day]! * largeObjects
      woken[tier].bytes[day]! += read.bytes[day]! * largeBytes
    }
  }
  chargeMonitoring(bucket, largeObjects, all.meanObjects)
}

function chargeMonitoring({ demand, ledger, region }: Bucket, share: number, objects: Float64Array): void {
  const entry = ledger.entry(s3Meters.intMonitoring, region, {
    formula: 'object-days monitored ÷ days of the month; objects of 128 KB and more',
    terms: [
      { name: 'object-days monitored', unit: 'object-days', scenarioPath: `datasets.${demand.id}` },
      daysOfTheMonth,
      {
        name: 'share of objects monitored',
        value: share,
        unit: '',
        fact: 'monitoredSize',
        scenarioPath: `datasets.${demand.id}.objectSize`,
      },
    ],
  })
  objects.forEach((count, day) => {
    entry.add(day, unitMonths(ledger.calendar, day, count * share), count * share)
  })
}

function sumTiers(tiers: Readonly<Record<Tier, TierStock>>, days: number) {
  const sums = {
    meanObjects: new Float64Array(days),
    meanBytes: new Float64Array(days),
    endBytes: new Float64Array(days),
  }
  for (const tier of TIERS)
    for (let day = 0; day < days; day++) {
      sums.meanObjects[day]! += tiers[tier].mean.objects[day]!
      sums.meanBytes[day]! += tiers[tier].mean.bytes[day]!
      sums.endBytes[day]! += tiers[tier].end.bytes[day]!
    }
  return sums
}
