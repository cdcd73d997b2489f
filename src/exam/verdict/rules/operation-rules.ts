import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

/** Rules about stores that run already and must be mended or changed. */
export const OPERATION_RULES = {
  'origin-is-bucket': {
    meets: ['hosting-off'],
    source: doc(
      'Restrict access to an Amazon S3 origin: a website endpoint takes no origin access control',
      'AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    ),
  },
  'objects-readable': {
    meets: ['objects-open'],
    source: doc(
      'Setting permissions for website access',
      'AmazonS3/latest/userguide/WebsiteAccessPermissionsReqd.html',
    ),
  },
  'more-file-operations': {
    meets: ['max-io'],
    source: doc('Amazon EFS performance: PercentIOLimit', 'efs/latest/ug/performance.html'),
  },
  'encrypted-in-place': {
    meets: ['service:s3'],
    breaks: ['service:efs', 'service:ebs', 'service:rds', 'service:aurora'],
    source: doc(
      'Encrypting data in Amazon EFS: chosen when a file system is created',
      'efs/latest/ug/encryption-at-rest.html',
    ),
  },
  'fixed-file-addresses': {
    meets: ['mount-target-ip'],
    source: doc(
      'Mounting EFS file systems on premises by IP address',
      'efs/latest/ug/mounting-fs-mount-helper-direct.html',
    ),
  },
  'tamper-evident': {
    meets: ['trail-validation'],
    source: doc(
      'Validating CloudTrail log file integrity',
      'awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
    ),
  },
  'log-readers': {
    meets: ['scoped-policy', 'sse-kms', 'explicit-deny', 'bucket-policy'],
    source: doc(
      'Security best practices in AWS CloudTrail',
      'awscloudtrail/latest/userguide/best-practices-security.html',
    ),
  },
  'calendar-schedule': {
    meets: ['cron-schedule'],
    source: doc(
      'Backup plan options: cron expressions',
      'aws-backup/latest/devguide/plan-options-and-configuration.html',
    ),
  },
  'by-day': {
    meets: ['day-partitions'],
    source: doc('Partition your data', 'athena/latest/ug/partitions.html'),
  },
  'still-there': {
    meets: [],
    breaks: ['lifecycle-expire'],
    source: doc('Expiring objects', 'AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html'),
  },
  'more-database-reads': {
    meets: ['read-replica'],
    source: doc('Working with DB instance read replicas', 'AmazonRDS/latest/UserGuide/USER_ReadRepl.html'),
  },
  recycled: {
    meets: ['recycle-bin'],
    source: doc('Recycle Bin', 'ebs/latest/userguide/recycle-bin.html'),
  },
  'text-of-scans': {
    meets: ['text-extraction'],
    source: doc('What is Amazon Textract?', 'textract/latest/dg/what-is.html'),
  },
  'scan-throttled': {
    meets: ['bigger-files'],
    source: doc(
      'Amazon Redshift Spectrum query performance',
      'redshift/latest/dg/c-spectrum-external-performance.html',
    ),
  },
  'moving-peaks': {
    meets: ['auto-scaling-capacity'],
    breaks: ['scheduled-scaling'],
    source: doc('Managing throughput capacity automatically', 'amazondynamodb/latest/developerguide/AutoScaling.html'),
  },
  'archive-class': {
    meets: ['class:GLACIER', 'class:DEEP_ARCHIVE', 'class:GLACIER_IR'],
    source: doc('Storage classes for archiving objects', 'AmazonS3/latest/userguide/storage-class-intro.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
