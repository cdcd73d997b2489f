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

/** Objects of one read rate in an archive class, and the copies that their restores left. */
interface Segment {
  readonly fromAge: number
  readonly toAge: number
  readonly bandRate: number
  /** Copies made on each day that are still held by objects of the segment. */
  readonly copies: Float64Array
  /** Objects on the day before. */
  objects: number
}

/**
 * Restores out of an archive class, day by day. Among objects of one read rate those read on a day without a copy are restored; the
 * copy serves the rest of that day and `copyDays` whole days. Whether an object has a copy does not depend on whether it is read today,
 * so the expected restores are (chance of a read) × (objects - copies). Copies go with objects that age into another rate or leave
 * the class, at the share of the objects that do.
 */
function simulateRestores({ demand, versions, config, ledger }: Bucket, stay: Stay): DailyStock {
  const { days } = ledger.calendar
  const total = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  if ((demand.readBands ?? []).length === 0 && !demand.lookupsPerDay && (demand.scans ?? []).length === 0) return total
  const segments = ageSegments(demand, stay, days)
  for (let day = stay.fromAge; day < days; day++) {
    const oldest = Math.max(stay.fromAge, day - config.restore.copyDays)
    passOn(segments, versions, stay, day, oldest)
    const held = demand.lookupsPerDay ? demand.stock(day).objects : 0
    const lookups = held > 0 ? demand.lookupsPerDay! / held : 0
    const scans = demand.scansOn(day)
    for (const segment of segments) {
      const { fromAge, toAge, bandRate, copies } = segment
      const young = versions.meanWithin(day, stay.fromAge, fromAge, toAge)
      const old = stay.toAge > day ? { objects: 0, bytes: 0 } : versions.meanWithin(day, stay.toAge, fromAge, toAge)
      segment.objects = Math.max(0, young.objects - old.objects)
      if (segment.objects === 0) continue
      const missed = scans.reduce(
        (chance, { schedule }) => (fromAge < schedule.windowDays ? chance * (1 - Math.min(1, schedule.share)) : chance),
        Math.exp(-bandRate - lookups),
      )
      const covered = sumOf(copies, oldest, day)
      const restored = (1 - missed) * Math.max(0, segment.objects - covered)
      copies[day] = restored
      total.objects[day]! += restored
      total.bytes[day]! += (restored * (young.bytes - old.bytes)) / segment.objects
    }
  }
  return total
}

/** Hands the copies of objects that age out of a segment to the next one. */
function passOn(
  segments: readonly Segment[],
  versions: Bucket['versions'],
  stay: Stay,
  day: number,
  oldest: number,
): void {
  for (let i = segments.length - 1; i >= 0; i--) {
    const { toAge, objects, copies } = segments[i]!
    if (toAge > day || objects === 0) continue
    const leaving = Math.min(1, versions.meanWithin(day, stay.fromAge, toAge, toAge + 1).objects / objects)
    const next = segments[i + 1]?.copies
    for (let made = oldest; made < day; made++) {
      const passed = copies[made]! * leaving
      copies[made]! -= passed
      if (next !== undefined) next[made]! += passed
    }
  }
}

/** Spans of object age within the stay in which every object is read alike. */
function ageSegments({ readBands, scans }: Bucket['demand'], stay: Stay, days: number): Segment[] {
  const edges = [
    ...(readBands ?? []).flatMap(({ fromAge, toAge }) => [fromAge, toAge]),
    ...(scans ?? []).map(({ windowDays }) => windowDays),
    stay.toAge,
  ].filter((edge) => edge > stay.fromAge && edge < days)
  const sorted = [...new Set([stay.fromAge, ...edges])].sort((a, b) => a - b)
  return sorted.map((fromAge, i) => {
    const toAge = sorted[i + 1] ?? Number.POSITIVE_INFINITY
    const bandRate = (readBands ?? []).reduce(
      (sum, band) => (band.fromAge <= fromAge && fromAge < band.toAge ? sum + band.perObjectPerDay : sum),
      0,
    )
    return { fromAge, toAge, bandRate, copies: new Float64Array(days), objects: 0 }
  })
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += values[i]!
  return sum
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
    formula: 'objects restored; one restore for each object read that has no copy',
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
