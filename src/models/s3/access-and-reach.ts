import { accessPointPart } from '../../access/s3/access-point-part.ts'
import { bucketPart } from '../../access/s3/bucket-part.ts'
import { directoryBucketPart } from '../../access/s3/directory-bucket-part.ts'
import { type ApiPart, signedApiGuard } from '../../access/signed-api-guard.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { AccessControl, Reach, World } from '../contract.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { lifecycleConfiguration } from './lifecycle-configuration.ts'
import { s3Sources } from './sources.ts'
import { singleZone } from './storage-classes.ts'

function guardedPart(config: S3Config): ApiPart {
  if (config.class === 'EXPRESS_ONEZONE') return directoryBucketPart
  const settings = { usesKmsKey: config.encryption.kms === 'sse-kms', lifecycle: lifecycleConfiguration(config) }
  return config.accessPoints ? accessPointPart(settings) : bucketPart(settings)
}

/** IAM decides on every request; a directory bucket only on the session. */
export function accessControl(config: S3Config): AccessControl {
  const express = config.class === 'EXPRESS_ONEZONE'
  return {
    entry: 'aws-api',
    iamGranularity: express ? 'access-point' : 'object',
    dataPlane: 'iam',
    guard: signedApiGuard([guardedPart(config)]),
    evidence: [factEvidence(express ? facts.expressSessionAccess : facts.iamPerObject)],
  }
}

/** Regions, zones and edges from which the bucket is reached. */
export function reachOf(config: S3Config, world: Pick<World, 'region'>): Reach {
  const { replication, multiRegionAccessPoint, transferAcceleration } = config
  const zonal = [config.class, ...config.lifecycle.transitions.map(({ to }) => to)].some(singleZone)
  const evidence: Evidence[] = [
    { statement: 'Buckets have a public endpoint in their region', source: s3Sources.access },
  ]
  evidence.push(factEvidence(zonal ? facts.zoneLoss : facts.availabilityZones))
  evidence.push(factEvidence(facts.parallelParts))
  const away = replication !== undefined && replication.toRegion !== world.region ? replication.toRegion : undefined
  if (away !== undefined)
    evidence.push({
      statement: multiRegionAccessPoint
        ? 'A Multi-Region Access Point routes to the nearest bucket; replication in both directions keeps them alike'
        : 'Replication copies new objects to the destination bucket, one way',
      source: multiRegionAccessPoint ? s3Sources.multiRegionAccessPoints : s3Sources.replication,
    })
  const edgeUpload = transferAcceleration !== 'off'
  if (edgeUpload)
    evidence.push({
      statement: 'Transfer Acceleration takes uploads at edge locations',
      source: s3Sources.acceleration,
    })
  return {
    endpoint: 'public',
    regions: [
      { region: world.region, writable: true },
      ...(away === undefined ? [] : [{ region: away, writable: multiRegionAccessPoint }]),
    ],
    availabilityZones: zonal ? 1 : facts.availabilityZones.value,
    edgeUpload,
    upload: {
      partBytes: config.multipart.partSize,
      parallelParts: facts.parallelParts.value,
      // Multipart uploads are created before and completed after their parts.
      extraRequests: { whole: 0, inParts: 2 },
      serviceMs: (config.class === 'EXPRESS_ONEZONE' ? facts.expressFirstByteMs : facts.firstByteMs).value[1],
    },
    evidence,
  }
}
