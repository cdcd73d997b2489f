import type { Bucket } from './bucket.ts'
import { s3Facts as facts } from './facts.ts'
import { s3Meters } from './meters.ts'
import type { Stay } from './routes.ts'
import { CLASS_BILLING } from './storage-classes.ts'
import { chargeBytes } from './uploads.ts'
import type { DailyStock, VersionAges } from './version-ages.ts'

/** Objects and bytes read on each day out of versions whose age lies in the stay, scans included, counted over all sizes. */
export function readsWithin(
  { demand, reads }: VersionAges,
  { fromAge, toAge }: Pick<Stay, 'fromAge' | 'toAge'>,
): DailyStock {
  const { days } = demand.calendar
  const result = { objects: new Float64Array(days), bytes: new Float64Array(days) }
  for (let day = fromAge; day < days; day++) {
    const young = reads(day, fromAge)
    const old = toAge > day ? { objects: 0, bytes: 0 } : reads(day, toAge)
    result.objects[day] = Math.max(0, young.objects - old.objects)
    result.bytes[day] = Math.max(0, young.bytes - old.bytes)
  }
  return result
}

/** Meters GET requests and retrieved bytes by class, LIST requests of scans, and routing of a Multi-Region Access Point. */
export function chargeReads(bucket: Bucket): void {
  const { demand, versions, routes, region, ledger } = bucket
  for (const { sizes, stays } of routes) {
    const objectShare = demand.sizes.objectShare(sizes)
    const byteShare = demand.sizes.byteShare(sizes)
    if (objectShare === 0) continue
    for (const stay of stays) {
      const { reads, retrieval } = CLASS_BILLING[stay.storageClass]
      const requests = ledger.entry(reads, region, {
        formula: 'objects read; in the class, one GET each',
        terms: [{ name: 'objects read', unit: 'objects', scenarioPath: `datasets.${demand.id}.reads` }],
      })
      const bytes =
        retrieval &&
        ledger.entry(retrieval, region, {
          formula: 'bytes read ÷ 2^30; in the class',
          terms: [{ name: 'bytes read', unit: 'bytes', scenarioPath: `datasets.${demand.id}.reads` }],
        })
      const read = readsWithin(versions, stay)
      for (let day = stay.fromAge; day < ledger.calendar.days; day++) {
        requests.add(day, read.objects[day]! * objectShare, read.objects[day]! * objectShare)
        bytes?.add(day, (read.bytes[day]! * byteShare) / 2 ** 30, read.bytes[day]! * byteShare)
      }
    }
  }
  chargeLists(bucket)
  if (bucket.config.multiRegionAccessPoint)
    chargeBytes(
      bucket,
      s3Meters.multiRegionAccessPointOut,
      readsWithin(versions, { fromAge: 0, toAge: Number.POSITIVE_INFINITY }).bytes,
      'bytes read through the access point',
    )
}

function chargeLists({ demand, config, region, ledger }: Bucket): void {
  if (demand.scans === undefined || demand.scans.length === 0) return
  const meter = config.class === 'EXPRESS_ONEZONE' ? s3Meters.expressWrites : s3Meters.standardWrites
  const entry = ledger.entry(meter, region, {
    formula: 'keys listed ÷ keys of one LIST request; by scans',
    terms: [
      { name: 'keys listed', unit: 'keys', scenarioPath: `datasets.${demand.id}.scans` },
      { name: 'keys of one LIST request', value: facts.keysPerList.value, unit: 'keys', fact: 'keysPerList' },
    ],
  })
  for (let day = 0; day < ledger.calendar.days; day++)
    for (const { schedule } of demand.scansOn(day)) {
      const keys = demand.stock(day, 0, schedule.windowDays).objects
      entry.add(day, keys / facts.keysPerList.value, keys)
    }
}

/** Meters DELETE requests, which are free; a lifecycle rule deletes without any. */
export function chargeDeletes({ demand, config, region, ledger }: Bucket): void {
  const byRule = config.lifecycle.expireAfterDays !== undefined
  if (byRule && demand.deleteHazardPerDay === 0) return
  const entry = ledger.entry(s3Meters.deletes, region, {
    formula: 'objects deleted; one DELETE each',
    terms: [{ name: 'objects deleted', unit: 'objects', scenarioPath: `datasets.${demand.id}.retention` }],
  })
  for (let day = 0; day < ledger.calendar.days; day++) {
    const random = demand.stock(day).objects * demand.deleteHazardPerDay
    const deleted = byRule ? Math.min(random, demand.objectsDeleted[day]!) : demand.objectsDeleted[day]!
    entry.add(day, deleted, deleted)
  }
}
