import type { Fact } from '../../quantities/source.ts'
import { continuityFacts } from './continuity-facts.ts'
import { requestFacts } from './request-facts.ts'
import { s3Sources as from } from './sources.ts'
import { storageFacts } from './storage-facts.ts'

/** Limits, semantics and design figures of Amazon S3 that the model relies on. */
export const s3Facts = {
  ...storageFacts,
  ...continuityFacts,
  ...requestFacts,
  designLoss: {
    value: 1e-11,
    unit: 'share/year',
    statement: 'Expected annual loss by design: 99.999999999 % durability, all classes',
    source: from.durability,
  },
  zoneLoss: {
    value: [1e-6, 1e-4, 1e-3],
    unit: 'share/year',
    statement: 'Chance in a year that a whole availability zone is destroyed with all data in it: low, assumed, high',
    source: {
      ...from.choice,
      note: 'AWS warns that One Zone classes do not survive the loss of their zone but gives no figure.',
    },
  },
  availabilityZones: {
    value: 3,
    unit: 'zones',
    statement: 'Least number of zones over which regional classes store an object',
    source: from.durability,
  },
  strongConsistency: {
    value: true,
    unit: 'rule',
    statement: 'Reads and lists see every completed write at once; bucket settings may take a while',
    source: from.consistency,
  },
  bucketKeyShare: {
    value: 0.01,
    unit: 'share',
    statement: 'KMS requests that remain with an S3 Bucket Key',
    source: { ...from.bucketKeys, note: 'AWS says "by up to 99 percent": this is the best case.' },
  },
  kmsCallsPerUpload: {
    value: 1,
    unit: 'requests',
    statement: 'KMS requests for an upload: one data key per object',
    source: from.kms,
  },
  kmsCallsPerPart: {
    value: 1,
    unit: 'requests',
    statement: 'KMS requests for each part of a multipart upload: the data key is decrypted',
    source: {
      ...from.kms,
      note: 'AWS says that parts need kms:Decrypt; that it is one request a part is our reading.',
    },
  },
  kmsCallsPerRead: {
    value: 1,
    unit: 'requests',
    statement: 'KMS requests for a read: the data key is decrypted',
    source: from.kms,
  },
  replicationNeedsVersioning: {
    value: true,
    unit: 'rule',
    statement: 'Replication needs versioning on both buckets',
    source: from.replication,
  },
  replicaFollows: {
    value: true,
    unit: 'rule',
    statement: 'The destination bucket deletes what the source deletes and expires noncurrent versions alike',
    source: {
      ...from.choice,
      note: 'Delete markers are replicated only where that is switched on; lifecycle actions never are.',
    },
  },
  replicationMinutes: {
    value: 15,
    unit: 'minutes',
    statement: 'Replication Time Control replicates 99.99 % of new objects within this time',
    source: from.replicationTimeControl,
  },
  noncurrentRounding: {
    value: 'noncurrent versions go at the midnight UTC that follows their days',
    unit: 'rule',
    statement: 'When a noncurrent version is deleted',
    source: from.noncurrent,
  },
  reviewsPerRule: {
    value: 1,
    unit: 'per year',
    statement: 'How often somebody checks a lifecycle rule against the way the data is used',
    source: from.choice,
  },
  iamPerObject: {
    value: true,
    unit: 'rule',
    statement: 'IAM and bucket policies decide on every request, down to the single object, prefix or tag',
    source: from.access,
  },
  expressSessionAccess: {
    value: true,
    unit: 'rule',
    statement: 'Directory buckets authorise a session for the bucket or access point, not the single object',
    source: from.expressAuthorization,
  },
} as const satisfies Record<string, Fact>
