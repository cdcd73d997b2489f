import { interRegionOut } from '../../prices/transfer-meters.ts'
import type { Bucket } from './bucket.ts'
import type { Departures } from './departures.ts'
import { chargeEarlyDeletion } from './early-deletion.ts'
import { s3Facts as facts } from './facts.ts'
import { s3Meters } from './meters.ts'
import { chargeNoncurrent } from './noncurrent-versions.ts'
import { CLASS_BILLING } from './storage-classes.ts'
import { chargeStored } from './stored.ts'
import { chargeBytes, writtenBytes, writtenObjects } from './uploads.ts'
import { createVersionAges } from './version-ages.ts'

/**
 * Meters live replication: the replica's storage with all rules of its class, one PUT per object in the destination region, transfer
 * between regions where they differ, Replication Time Control, and KMS at the destination. Nobody reads the replica.
 */
export function chargeReplication(bucket: Bucket, departures: Departures): void {
  const { config, demand, ledger, region } = bucket
  const { replication } = config
  if (replication === undefined) return
  const written = { objects: writtenObjects(bucket), bytes: writtenBytes(bucket) }
  if (replication.toRegion !== region)
    chargeBytes(bucket, interRegionOut(replication.toRegion), written.bytes, 'bytes replicated')
  if (replication.rtc)
    chargeBytes(
      bucket,
      s3Meters.replicationTimeControl,
      written.bytes,
      'bytes replicated under Replication Time Control',
    )

  const unread = { ...demand, readBands: [], lookupsPerDay: 0, scans: [] }
  const replica: Bucket = {
    ...bucket,
    demand: unread,
    versions: createVersionAges(unread),
    config: { ...config, class: replication.class, intelligentTiering: {} },
    routes: [{ sizes: {}, stays: [{ storageClass: replication.class, fromAge: 0, toAge: Number.POSITIVE_INFINITY }] }],
    region: replication.toRegion,
    label: ' of the replica',
  }
  chargeStored(replica)
  chargeNoncurrent(replica, departures)
  chargeEarlyDeletion(replica, departures)
  const text = {
    formula: 'objects written; one replication PUT each',
    terms: [{ name: 'objects written', unit: 'objects' }],
  }
  const puts = ledger.entry(CLASS_BILLING[replication.class].writes, replication.toRegion, text)
  written.objects.forEach((objects, day) => {
    puts.add(day, objects, objects)
  })
  if (config.encryption.kms === 'sse-kms') chargeReplicaKeys(bucket, replication.toRegion, written.objects)
}

function chargeReplicaKeys({ config, ledger }: Bucket, region: string, objects: Float64Array): void {
  const share = config.encryption.bucketKey ? facts.bucketKeyShare.value : 1
  const entry = ledger.entry(s3Meters.kmsRequests, region, {
    formula: 'replicas × share that remains; data keys, less what a Bucket Key saves',
    terms: [
      { name: 'replicas', unit: 'objects' },
      { name: 'share that remains', value: share, unit: '', fact: 'bucketKeyShare' },
    ],
  })
  objects.forEach((count, day) => {
    entry.add(day, count * facts.kmsCallsPerUpload.value * share, count)
  })
}
