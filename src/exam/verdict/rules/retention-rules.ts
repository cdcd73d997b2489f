import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'
import { CLASSES } from './sources.ts'

const LOCK = doc('Using S3 Object Lock', 'AmazonS3/latest/userguide/object-lock.html')
const PITR = doc(
  'Point-in-time recovery for DynamoDB',
  'amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
)

/** Rules about locks, recovery, removal and backups. */
export const RETENTION_RULES = {
  worm: { meets: ['object-lock', 'compliance-mode', 'governance-mode', 'legal-hold'], source: LOCK },
  'worm-strict': { meets: ['compliance-mode', 'backup-lock'], breaks: ['governance-mode'], only: true, source: LOCK },
  // A user with s3:PutObjectLegalHold lifts a legal hold; one with s3:BypassGovernanceRetention overrides governance mode.
  'worm-bypass': {
    meets: ['governance-mode', 'legal-hold', 'governance-bypass'],
    breaks: ['compliance-mode'],
    only: true,
    source: LOCK,
  },
  'legal-hold': { meets: ['legal-hold'], breaks: ['compliance-mode'], heals: ['legal-hold'], only: true, source: LOCK },
  'existing-objects': {
    meets: ['batch-operations', 'recopy'],
    source: doc('S3 Batch Operations', 'AmazonS3/latest/userguide/batch-ops.html'),
  },
  'prevent-deletion': {
    meets: ['deletion-protection', 'mfa-delete', 'versioning', 'object-lock', 'snapshot-lock'],
    source: PITR,
  },
  'recover-deleted': {
    meets: ['versioning', 'delete-markers', 'ddb-pitr', 'aws-backup', 'periodic-backup', 'recycle-bin'],
    source: PITR,
  },
  'undo-delete': {
    meets: ['delete-markers'],
    source: doc('Working with delete markers', 'AmazonS3/latest/userguide/DeleteMarker.html'),
  },
  'least-loss': { meets: ['ddb-pitr', 'versioning'], source: PITR },
  'point-in-time': { meets: ['ddb-pitr'], source: PITR },
  'expire-data': {
    meets: ['ttl', 'lifecycle-expire', 'drop-table'],
    source: doc('Expiring objects and items', 'AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html'),
  },
  'backups-for-years': {
    meets: ['aws-backup', 'periodic-backup'],
    breaks: ['ddb-pitr'],
    heals: ['aws-backup', 'periodic-backup'],
    source: PITR,
  },
  'restore-single-file': {
    meets: ['item-restore'],
    breaks: ['glacier-vault', 'dlm'],
    source: doc('Restore an Amazon EFS file system', 'aws-backup/latest/devguide/restoring-efs.html'),
  },
  'abort-uploads': {
    meets: ['abort-multipart'],
    only: true,
    source: doc(
      'Aborting incomplete multipart uploads',
      'AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
    ),
  },
  'old-versions': {
    meets: ['noncurrent-expire'],
    source: doc('Lifecycle of versions', 'AmazonS3/latest/userguide/intro-lifecycle-rules.html'),
  },
  'cool-part-only': { meets: ['scoped-cooling'], breaks: ['unscoped-cooling'], source: CLASSES },
  'archive-all': { meets: ['unscoped-archive'], breaks: ['scoped-archive'], source: CLASSES },
  'eleven-nines': {
    meets: [],
    breaks: ['reduced-redundancy'],
    source: doc('Understanding and managing storage classes', 'AmazonS3/latest/userguide/storage-class-intro.html'),
  },
  durable: {
    meets: [
      'service:s3',
      'service:efs',
      'service:dynamodb',
      'service:aurora',
      'service:file-gateway',
      'service:volume-gateway',
      'service:tape-gateway',
      'service:fsx-windows',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:s3-files',
      'service:rds',
      'service:ebs',
      'ttl',
      'on-demand-core',
    ],
    breaks: ['service:instance-store', 'service:emr-hdfs', 'tmp-dir', 'service:elasticache', 'spot-core'],
    heals: ['service:s3', 'service:dynamodb', 'service:efs'],
    source: CLASSES,
  },
} as const satisfies Partial<Record<NeedId, Rule>>
