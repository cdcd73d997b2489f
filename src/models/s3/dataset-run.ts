import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { World } from '../contract.ts'
import { oncePerDataset } from '../once-per-dataset.ts'
import type { Bucket } from './bucket.ts'
import type { S3Config } from './config.ts'
import { createDepartures } from './departures.ts'
import { chargeEarlyDeletion } from './early-deletion.ts'
import { chargeEncryption } from './encryption.ts'
import { chargeExpiryRounding } from './expiry.ts'
import { createLedger } from './ledger.ts'
import { chargeManagement } from './management.ts'
import { uploadRequests } from './multipart.ts'
import { chargeNoncurrent } from './noncurrent-versions.ts'
import { chargeDeletes, chargeReads, readsWithin } from './reads.ts'
import { chargeReplication } from './replication.ts'
import { chargeRestores, type Restores } from './restores.ts'
import { routesOf } from './routes.ts'
import { chargeStored, type Stored } from './stored.ts'
import { chargeTransitions } from './transitions.ts'
import { chargeUploads, writtenObjects } from './uploads.ts'
import { createVersionAges, type DailyStock } from './version-ages.ts'

/** One dataset simulated in a bucket: its usage in the bucket's ledger, and the course of what findings are drawn from. */
export interface DatasetRun {
  readonly bucket: Bucket
  readonly stored: Stored
  readonly restores: Restores
  readonly noncurrent: DailyStock
  readonly written: Float64Array
  readonly read: Float64Array
}

/** Simulates one dataset, effect by effect. */
export const simulateDataset = oncePerDataset((demand: DatasetDemand, config: S3Config, world: World): DatasetRun => {
  const versions = createVersionAges(demand)
  const bucket: Bucket = {
    demand,
    versions,
    config,
    routes: routesOf(config),
    upload: uploadRequests(demand.sizes, config.multipart.partSize),
    region: world.region,
    ledger: createLedger(world.calendar, demand.id),
    label: '',
  }
  const departures = createDepartures(versions)
  const stored = chargeStored(bucket)
  const noncurrent = chargeNoncurrent(bucket, departures)
  chargeExpiryRounding(bucket, departures)
  chargeTransitions(bucket)
  chargeEarlyDeletion(bucket, departures)
  chargeUploads(bucket)
  chargeReads(bucket)
  chargeDeletes(bucket)
  const restores = chargeRestores(bucket, stored)
  chargeManagement(bucket, noncurrent)
  const written = writtenObjects(bucket)
  chargeEncryption(bucket, config.replication === undefined ? undefined : { reads: written })
  chargeReplication(bucket, departures)
  const read = readsWithin(versions, { fromAge: 0, toAge: Number.POSITIVE_INFINITY }).objects
  return { bucket, stored, restores, noncurrent, written, read }
})
