import type { Meter } from '../../prices/meter.ts'
import type { Bucket } from './bucket.ts'
import { s3Facts as facts } from './facts.ts'
import { s3Meters } from './meters.ts'
import { heldFor } from './noncurrent-versions.ts'
import { CLASS_BILLING, needsRestore } from './storage-classes.ts'

/** Objects written on each day: new ones and rewrites, which S3 does not tell apart. */
export function writtenObjects({ demand }: Pick<Bucket, 'demand'>): Float64Array {
  return demand.objectsIn.map((objects, day) => objects + demand.updated(day).objects)
}

/** Bytes written on each day. */
export function writtenBytes({ demand }: Pick<Bucket, 'demand'>): Float64Array {
  return demand.bytesIn.map((bytes, day) => bytes + demand.updated(day).bytes)
}

/** Meters upload requests, the parts that abandoned uploads leave behind, and Express One Zone's charge per byte. */
export function chargeUploads(bucket: Bucket): void {
  const { demand, config, region, ledger, upload } = bucket
  const billing = CLASS_BILLING[config.class]
  const { puts, multiparts, parts, multipartBytes } = upload
  const { incompleteShare, abortAfterDays } = config.multipart
  const objects = writtenObjects(bucket)
  const bytes = writtenBytes(bucket)
  // An abandoned upload was started and has sent part of its parts; nobody completes it.
  const abandoned = incompleteShare * (multiparts + parts * facts.abandonedShareUploaded.value)
  const [perObject, perPart] = needsRestore(config.class)
    ? [puts + multiparts, multiparts + parts + abandoned]
    : [puts + 2 * multiparts + parts + abandoned, 0]

  const text = (requests: number, fact: 'mostParts' | 'partsAtStandardRates') => ({
    formula: 'objects written × requests per object',
    terms: [
      { name: 'objects written', unit: 'objects', scenarioPath: `datasets.${demand.id}.ingest` },
      {
        name: 'requests per object',
        value: requests,
        unit: '',
        fact,
        scenarioPath: `datasets.${demand.id}.objectSize`,
      },
    ],
  })
  const main = ledger.entry(billing.writes, region, text(perObject, 'mostParts'))
  const staging = ledger.entry(s3Meters.standardWrites, region, text(perPart, 'partsAtStandardRates'))
  objects.forEach((count, day) => {
    main.add(day, count * perObject, count)
    staging.add(day, count * perPart, count)
  })

  const left = bytes.map((written) => written * multipartBytes * incompleteShare * facts.abandonedShareUploaded.value)
  const held = heldFor(left, 0, abortAfterDays === 'never' ? Number.POSITIVE_INFINITY : abortAfterDays)
  const storage = ledger.storage(billing.parts, region, 'parts of abandoned uploads', [
    { name: 'share uploaded', value: facts.abandonedShareUploaded.value, unit: '', fact: 'abandonedShareUploaded' },
  ])
  held.forEach((stock, day) => {
    storage.add(day, stock)
  })
  if (config.class === 'EXPRESS_ONEZONE') chargeBytes(bucket, s3Meters.expressUpload, bytes, 'bytes uploaded')
  chargeEdges(bucket, bytes)
}

function chargeEdges(bucket: Bucket, bytes: Float64Array): void {
  const { transferAcceleration, multiRegionAccessPoint } = bucket.config
  if (transferAcceleration !== 'off') {
    const meter = transferAcceleration === 'other-edges' ? s3Meters.accelerationInOther : s3Meters.accelerationIn
    chargeBytes(bucket, meter, bytes, 'bytes uploaded through edge locations')
  }
  if (multiRegionAccessPoint)
    chargeBytes(bucket, s3Meters.multiRegionAccessPointIn, bytes, 'bytes routed into the bucket')
}

/** Meters bytes that pass on each day, per binary GB. */
export function chargeBytes({ demand, ledger, region }: Bucket, meter: Meter, bytes: Float64Array, what: string): void {
  const entry = ledger.entry(meter, region, {
    formula: `${what} ÷ 2^30`,
    terms: [{ name: what, unit: 'bytes', scenarioPath: `datasets.${demand.id}` }],
  })
  bytes.forEach((count, day) => {
    entry.add(day, count / 2 ** 30, count)
  })
}
