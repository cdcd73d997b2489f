import type { Bucket } from './bucket.ts'
import { s3Meters } from './meters.ts'
import { heldFor } from './noncurrent-versions.ts'
import { restoreMeters } from './restore-meters.ts'
import type { Stay } from './routes.ts'
import { needsRestore } from './storage-classes.ts'
import type { Stored } from './stored.ts'
import type { DailyStock } from './version-ages.ts'

/** Objects restored from each depth of archive on each day; each is a read that had to wait. */
export interface Restores {
  /** From Glacier Flexible Retrieval and the Archive Access tier. */
  readonly flexible: Float64Array
  /** From Glacier Deep Archive and the Deep Archive Access tier. */
  readonly deep: Float64Array
}

/** Meters restores from the archive classes with their temporary copies, and expedited ones from Intelligent-Tiering. */
export function chargeRestores(bucket: Bucket, stored: Stored): Restores {
  const { demand, ledger, routes, config } = bucket
  const { days } = ledger.calendar
  const restores = { flexible: new Float64Array(days), deep: new Float64Array(days) }
  for (const { sizes, stays } of routes)
    for (const stay of stays) {
      if (!needsRestore(stay.storageClass)) continue
      const all = simulateRestores(bucket, stay)
      const objects = all.objects.map((count) => count * demand.sizes.objectShare(sizes))
      const bytes = all.bytes.map((count) => count * demand.sizes.byteShare(sizes))
      chargeArchive(bucket, stay.storageClass, objects, bytes)
      const sum = stay.storageClass === 'GLACIER' ? restores.flexible : restores.deep
      objects.forEach((count, day) => {
        sum[day]! += count
      })
    }
  const { archive, deepArchive } = stored.woken
  if (config.restore.speed === 'expedited') chargeRequests(bucket, 'GLACIER', archive.objects, archive.bytes)
  for (let day = 0; day < days; day++) {
    restores.flexible[day]! += archive.objects[day]!
    restores.deep[day]! += deepArchive.objects[day]!
  }
  return restores
}

/**
 * Restores out of an archive class, day by day. Among objects of one read rate those read on a day without a copy are restored; the
 * copy serves the rest of that day and `copyDays` whole days. Whether an object has a copy does not depend on whether it is read today,
 * so the expected restores are (chance of a read) × (objects - copies), exact for one rate; copies are not carried over when objects
 * age into a band of another rate.
 */
function simulateRestores({ demand, versions, config, ledger }: Bucket, stay: Stay): DailyStock {
  const { days } = ledger.calendar
  const total = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  for (const [fromAge, toAge] of ageSegments(demand)) {
    if (toAge <= stay.fromAge || fromAge >= days) continue
    const rate = (demand.readBands ?? []).reduce(
      (sum, band) => (band.fromAge <= fromAge && toAge <= band.toAge ? sum + band.perObjectPerDay : sum),
      0,
    )
    if (rate === 0 && !demand.lookupsPerDay && (demand.scans ?? []).length === 0) continue
    const restored = new Float64Array(days)
    let copies = 0
    for (let day = Math.max(stay.fromAge, fromAge); day < days; day++) {
      const expired = day - config.restore.copyDays - 1
      if (expired >= 0) copies -= restored[expired]!
      const young = versions.meanWithin(day, stay.fromAge, fromAge, toAge)
      const old = stay.toAge > day ? { objects: 0, bytes: 0 } : versions.meanWithin(day, stay.toAge, fromAge, toAge)
      const objects = young.objects - old.objects
      if (objects <= 0) continue
      const held = demand.lookupsPerDay ? demand.stock(day).objects : 0
      const missed = demand
        .scansOn(day)
        .reduce(
          (chance, { schedule }) =>
            toAge <= schedule.windowDays ? chance * (1 - Math.min(1, schedule.share)) : chance,
          Math.exp(-rate - (held > 0 ? demand.lookupsPerDay! / held : 0)),
        )
      const today = (1 - missed) * Math.max(0, objects - Math.max(0, copies))
      restored[day] = today
      copies += today
      total.objects[day]! += today
      total.bytes[day]! += (today * (young.bytes - old.bytes)) / objects
    }
  }
  return total
}

/** Spans of object age within which every object is read alike. */
function ageSegments({ readBands, scans }: Bucket['demand']): [number, number][] {
  const edges = [
    0,
    ...(readBands ?? []).flatMap(({ fromAge, toAge }) => [fromAge, toAge]),
    ...(scans ?? []).map(({ windowDays }) => windowDays),
  ]
  const sorted = [...new Set([...edges, Number.POSITIVE_INFINITY])].sort((a, b) => a - b)
  return sorted.slice(1).map((edge, i) => [sorted[i]!, edge])
}

function chargeArchive(
  bucket: Bucket,
  storageClass: 'GLACIER' | 'DEEP_ARCHIVE',
  objects: Float64Array,
  bytes: Float64Array,
): void {
  chargeRequests(bucket, storageClass, objects, bytes)
  const { ledger, region, config } = bucket
  const copies = ledger.storage(s3Meters.standardStorage, region, 'restored copies', [
    { name: 'days that a copy is kept', value: config.restore.copyDays, unit: 'days', fact: 'restoredCopyRounding' },
  ])
  heldFor(bytes, 0, config.restore.copyDays).forEach((stock, day) => {
    copies.add(day, stock)
  })
}

function chargeRequests(
  bucket: Bucket,
  storageClass: 'GLACIER' | 'DEEP_ARCHIVE',
  objects: Float64Array,
  bytes: Float64Array,
): void {
  const { demand, ledger, region, config } = bucket
  const meters = restoreMeters(storageClass, config.restore.speed)
  const term = (name: string) => ({ name, unit: name.split(' ')[0]!, scenarioPath: `datasets.${demand.id}.reads` })
  const requests = ledger.entry(meters.requests, region, {
    formula: 'objects read that have no restored copy, one restore each',
    terms: [term('objects restored')],
  })
  const retrieval = ledger.entry(meters.retrieval, region, {
    formula: 'bytes restored ÷ 2^30',
    terms: [term('bytes restored')],
  })
  for (let day = 0; day < ledger.calendar.days; day++) {
    requests.add(day, objects[day]!, objects[day]!)
    retrieval.add(day, bytes[day]! / 2 ** 30, bytes[day]!)
  }
}
