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
} as const satisfies Partial<Record<NeedId, Rule>>
