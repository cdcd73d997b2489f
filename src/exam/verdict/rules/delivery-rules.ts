import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Part, type Rule } from './rule.ts'
import { CLASSES } from './sources.ts'

const REPLICATION = doc('Replicating objects', 'AmazonS3/latest/userguide/replication.html')
const ARCHIVES: readonly Part[] = ['class:GLACIER', 'class:DEEP_ARCHIVE']

/** Rules about Regions, far readers, web sites and reactions to new data. */
export const DELIVERY_RULES = {
  'writes-everywhere': {
    meets: ['global-tables', 'mrap', 'two-way-replication'],
    breaks: ['service:efs', 'one-way-replication', 'endpoint-for-reads'],
    source: doc('Global tables', 'amazondynamodb/latest/developerguide/GlobalTables.html'),
  },
  'copy-in-other-region': {
    meets: [
      'crr',
      'replication-rule',
      'two-way-replication',
      'rtc',
      'global-tables',
      'aurora-global',
      'other-region-copy',
      'mrap',
      'aws-backup',
      'bucket-per-region',
    ],
    breaks: ['srr', 'same-region'],
    heals: ['crr', 'rtc', 'global-tables', 'other-region-copy', 'mrap', 'bucket-per-region'],
    source: REPLICATION,
  },
  'replicate-encrypted': {
    meets: ['replication-key-permission', 'replication-of-kms'],
    source: doc('Replicating encrypted objects', 'AmazonS3/latest/userguide/replication-config-for-kms-objects.html'),
  },
  'replication-time': {
    meets: ['rtc'],
    only: true,
    source: doc('S3 Replication Time Control', 'AmazonS3/latest/userguide/replication-time-control.html'),
  },
  'global-downloads': {
    meets: ['cloudfront'],
    breaks: ['periodic-copy', 'caching-disabled'],
    source: doc('Amazon CloudFront', 'AmazonCloudFront/latest/DeveloperGuide/Introduction.html'),
  },
  'global-uploads': {
    meets: ['transfer-acceleration'],
    breaks: ['periodic-copy'],
    source: doc('S3 Transfer Acceleration', 'AmazonS3/latest/userguide/transfer-acceleration.html'),
  },
  'one-central-store': { meets: [], breaks: ['bucket-per-region'], source: REPLICATION },
  'static-web': {
    meets: ['website-hosting', 'service:s3'],
    breaks: [...ARCHIVES, 'service:dynamodb', 'service:emr-hdfs'],
    heals: ['service:s3'],
    source: CLASSES,
  },
  serverless: {
    meets: ['service:s3', 'service:dynamodb', 'service:efs', 'athena', 'lambda', 'glue-job'],
    breaks: ['ec2-hosted', 'load-balancer', 'service:rds', 'emr'],
    source: doc('Hosting a static website on S3', 'AmazonS3/latest/userguide/WebsiteHosting.html'),
  },
  'data-at-start': {
    meets: ['service:efs', 'service:fsx-lustre'],
    breaks: ['fetches-at-start'],
    source: doc('What is Amazon Elastic File System?', 'efs/latest/ug/whatisefs.html'),
  },
  'use-the-line': {
    meets: ['parallel-transfer', 'multipart'],
    source: doc(
      'Performance guidelines: scale storage connections horizontally',
      'AmazonS3/latest/userguide/optimizing-performance-guidelines.html',
    ),
  },
  'public-site': {
    meets: ['public-read-policy', 'website-hosting', 'index-document'],
    breaks: ['error-document'],
    source: doc(
      'Setting permissions for website access',
      'AmazonS3/latest/userguide/WebsiteAccessPermissionsReqd.html',
    ),
  },
  'timed-link': {
    meets: ['presigned'],
    breaks: ['public-access', 'email-attachment'],
    source: doc('Presigned URLs', 'AmazonS3/latest/userguide/using-presigned-url.html'),
  },
  'uploads-past-servers': {
    meets: ['presigned'],
    source: doc('Uploading objects with presigned URLs', 'AmazonS3/latest/userguide/PresignedUrlUploadObject.html'),
  },
  'only-through-cdn': {
    meets: ['origin-access'],
    breaks: ['public-access', 'website-hosting'],
    only: true,
    source: doc(
      'Restrict access to an Amazon S3 origin',
      'AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    ),
  },
  'cross-origin': {
    meets: ['cors'],
    breaks: ['cors-on-asker'],
    only: true,
    source: doc('Using CORS', 'AmazonS3/latest/userguide/cors.html'),
  },
  'change-on-read': {
    meets: ['object-lambda'],
    source: doc('Transforming objects with S3 Object Lambda', 'AmazonS3/latest/userguide/transforming-objects.html'),
  },
  'upload-large': {
    meets: ['multipart', 'transfer-acceleration'],
    source: doc('Multipart upload', 'AmazonS3/latest/userguide/mpuoverview.html'),
  },
  'website-denied': {
    meets: ['lifts-public-block', 'lifts-requester-pays'],
    source: doc('Website endpoints', 'AmazonS3/latest/userguide/WebsiteEndpoints.html'),
  },
  'copy-near-users': {
    meets: ['crr'],
    source: doc('Replicating objects', 'AmazonS3/latest/userguide/replication.html'),
  },
  'fewer-invocations': {
    meets: ['works-in-batches'],
    source: doc('How Lambda processes records from streams', 'lambda/latest/dg/with-kinesis.html'),
  },
  'same-result-twice': {
    meets: ['checks-identifier', 'fifo-queue', 'conditional-write'],
    breaks: ['error-to-client'],
    source: doc(
      'Make mutating operations idempotent',
      'wellarchitected/latest/reliability-pillar/rel_prevent_interaction_failure_idempotent.html',
    ),
  },
  'ordered-messages': {
    meets: ['fifo-queue', 'stream-by-key'],
    breaks: ['standard-queue'],
    source: doc('Amazon SQS FIFO queues', 'AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html'),
  },
  'open-page': {
    meets: ['open-behavior'],
    source: doc(
      'Cache behavior settings',
      'AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html',
    ),
  },
  'servers-behind-cdn': {
    meets: ['header-from-cdn', 'header-checked-at-balancer'],
    breaks: ['header-checked-at-cdn', 'header-from-balancer'],
    source: doc(
      'Restrict access to Application Load Balancers',
      'AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
    ),
  },
  'content-by-device': {
    meets: ['edge-function'],
    source: doc('Lambda@Edge example functions', 'AmazonCloudFront/latest/DeveloperGuide/lambda-examples.html'),
  },
  'standby-servers': {
    meets: ['standby-servers'],
    source: doc(
      'Disaster recovery options in the cloud',
      'whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    ),
  },
  'react-to-changes': {
    meets: ['event-notification', 'streams', 'event-source-mapping'],
    breaks: ['periodic-copy'],
    source: doc('S3 Event Notifications', 'AmazonS3/latest/userguide/EventNotifications.html'),
  },
  'requester-pays': {
    meets: ['requester-pays'],
    only: true,
    source: doc('Requester Pays buckets', 'AmazonS3/latest/userguide/RequesterPaysBuckets.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
