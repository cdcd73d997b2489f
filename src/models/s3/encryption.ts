import type { Bucket } from './bucket.ts'
import { s3Facts as facts } from './facts.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { s3Meters } from './meters.ts'
import { readsWithin } from './reads.ts'
import { daysOfTheMonth, unitMonths } from './unit-months.ts'
import { writtenObjects } from './uploads.ts'

/** Objects that pass through KMS on each day besides uploads and reads: replication decrypts at the source. */
export interface MoreCalls {
  readonly reads: Float64Array
}

/** KMS requests on each day, with a Bucket Key where there is one. */
export function kmsRequests(bucket: Bucket, more?: MoreCalls): Float64Array {
  const { versions, config, upload } = bucket
  const { multiparts, parts, puts } = upload
  const perUpload = (puts + multiparts) * facts.kmsCallsPerUpload.value + parts * facts.kmsCallsPerPart.value
  const share = config.encryption.bucketKey ? facts.bucketKeyShare.value : 1
  const read = readsWithin(versions, { fromAge: 0, toAge: Number.POSITIVE_INFINITY }).objects
  return writtenObjects(bucket).map(
    (objects, day) =>
      (objects * perUpload + (read[day]! + (more?.reads[day] ?? 0)) * facts.kmsCallsPerRead.value) * share,
  )
}

/** Meters KMS requests of SSE-KMS. */
export function chargeEncryption(bucket: Bucket, more?: MoreCalls): void {
  const { demand, config, region, ledger } = bucket
  if (config.encryption.kms === 'none') return
  const entry = ledger.entry(s3Meters.kmsRequests, region, {
    formula:
      'KMS requests; data keys made for uploads and parts, and decrypted for reads, less what a Bucket Key saves',
    terms: [
      { name: 'KMS requests', unit: 'requests', scenarioPath: `datasets.${demand.id}` },
      {
        name: 'share that remains',
        value: config.encryption.bucketKey ? facts.bucketKeyShare.value : 1,
        unit: '',
        fact: 'bucketKeyShare',
      },
    ],
  })
  kmsRequests(bucket, more).forEach((requests, day) => {
    entry.add(day, requests, requests)
  })
}

/** The customer managed key of a store, whatever it holds, in each region with a bucket. */
export function keyLedger(calendar: Ledger['calendar'], regions: readonly string[]): Ledger {
  const ledger = createLedger(calendar)
  for (const region of regions) {
    const entry = ledger.entry(s3Meters.kmsKeys, region, {
      formula: 'key-days ÷ days of the month; one customer managed key',
      terms: [{ name: 'key-days', unit: 'key-days' }, daysOfTheMonth],
    })
    for (let day = 0; day < calendar.days; day++) entry.add(day, unitMonths(calendar, day, 1), 1)
  }
  return ledger
}
