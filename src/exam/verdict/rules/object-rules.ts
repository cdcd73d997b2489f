import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const S3 = 'AmazonS3/latest/userguide/'

/** Rules about what objects are surrounded with: checks, keys, events, delivery and interfaces. */
export const OBJECT_RULES = {
  'multi-protocol': {
    meets: ['service:fsx-ontap'],
    breaks: ['service:efs', 'service:fsx-windows', 'service:fsx-openzfs', 'service:fsx-lustre', 'service:ebs'],
    source: doc('What is Amazon FSx for NetApp ONTAP?', 'fsx/latest/ONTAPGuide/what-is-fsx-ontap.html'),
  },
  'policy-per-application': {
    meets: ['access-points'],
    breaks: ['bucket-per-region'],
    source: doc('Managing access with access points', `${S3}access-points.html`),
  },
  'frequent-throughput': {
    meets: ['st1-volume'],
    breaks: ['sc1-volume'],
    source: doc('Amazon EBS volume types', 'ebs/latest/userguide/ebs-volume-types.html'),
  },
  'shared-block': {
    meets: ['multi-attach'],
    breaks: ['service:efs', 'service:s3', 'service:fsx-windows', 'service:fsx-lustre', 'service:instance-store'],
    heals: ['multi-attach'],
    source: doc('EBS Multi-Attach', 'ebs/latest/userguide/ebs-volumes-multi.html'),
  },
  'no-download-first': {
    meets: ['fast-file', 'pipe-mode', 'service:fsx-lustre'],
    source: doc('SageMaker training data sources', 'sagemaker/latest/dg/model-access-training-data.html'),
  },
  'full-speed-restore': {
    meets: ['fast-restore'],
    source: doc('Amazon EBS fast snapshot restore', 'ebs/latest/userguide/ebs-fast-snapshot-restore.html'),
  },
  'reliable-audit': {
    meets: ['cloudtrail'],
    breaks: ['access-logs'],
    heals: ['cloudtrail'],
    source: doc('Logging options for Amazon S3', `${S3}logging-with-S3.html`),
  },
  'host-attached': {
    meets: ['service:instance-store'],
    source: doc('Instance store', 'AWSEC2/latest/UserGuide/InstanceStorage.html'),
  },
  'random-volume-io': {
    meets: [],
    breaks: ['st1-volume', 'sc1-volume'],
    source: doc('Amazon EBS volume types', 'ebs/latest/userguide/ebs-volume-types.html'),
  },
  'whole-instance': {
    meets: ['whole-instance-backup'],
    source: doc('Amazon EC2 backups', 'aws-backup/latest/devguide/whatisbackup.html'),
  },
  'boot-volume': {
    meets: [],
    breaks: ['st1-volume', 'sc1-volume'],
    source: doc('Amazon EBS volume types', 'ebs/latest/userguide/ebs-volume-types.html'),
  },
  'volume-backups': {
    meets: ['dlm', 'aws-backup'],
    source: doc('Automate backups with Amazon Data Lifecycle Manager', 'ebs/latest/userguide/snapshot-lifecycle.html'),
  },
  'one-key-enforced': {
    meets: ['deny-other-key'],
    source: doc('Using server-side encryption with AWS KMS keys', `${S3}UsingKMSEncryption.html`),
  },
  'upload-integrity': {
    meets: ['upload-checksum'],
    source: doc('Checking object integrity in Amazon S3', `${S3}checking-object-integrity.html`),
  },
  'guaranteed-retrieval': {
    meets: ['provisioned-retrieval'],
    source: doc('Archive retrieval options', `${S3}restoring-objects-retrieval-options.html`),
  },
  'external-access-review': {
    meets: ['access-analyzer'],
    only: true,
    source: doc('Reviewing bucket access with IAM Access Analyzer', `${S3}access-analyzer.html`),
  },
  'watch-configuration': {
    meets: ['config-rules'],
    source: doc('AWS Config managed rules', 'config/latest/developerguide/managed-rules-by-aws-config.html'),
  },
  'detect-threats': {
    meets: ['guardduty'],
    source: doc('GuardDuty S3 Protection', 'guardduty/latest/ug/s3-protection.html'),
  },
  'scan-malware': {
    meets: ['malware-protection'],
    source: doc('GuardDuty Malware Protection for S3', 'guardduty/latest/ug/gdu-malware-protection-s3.html'),
  },
  'partial-read': {
    meets: ['byte-range', 's3-select'],
    source: doc('Use byte-range fetches', `${S3}optimizing-performance-guidelines.html`),
  },
  'parallel-ranges': {
    meets: ['byte-range'],
    source: doc('Use byte-range fetches', `${S3}optimizing-performance-guidelines.html`),
  },
  'sftp-interface': {
    meets: ['transfer-family'],
    source: doc('What is AWS Transfer Family?', 'transfer/latest/userguide/what-is-aws-transfer-family.html'),
  },
  'decouple-work': {
    meets: ['queue'],
    source: doc('What is Amazon SQS?', 'AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html'),
  },
  'fan-out': {
    meets: ['topic', 'event-bus'],
    source: doc('S3 Event Notifications', `${S3}EventNotifications.html`),
  },
  'lower-key-cost': {
    meets: ['bucket-keys', 'sse-s3'],
    only: true,
    source: doc('Reducing the cost of SSE-KMS with S3 Bucket Keys', `${S3}bucket-key.html`),
  },
  'two-layer-encryption': {
    meets: ['dual-layer'],
    only: true,
    source: doc('Dual-layer server-side encryption with KMS keys', `${S3}UsingDSSEncryption.html`),
  },
  'enforce-encryption': {
    meets: ['deny-unencrypted'],
    source: doc('Protecting data with encryption', `${S3}UsingEncryption.html`),
  },
  'second-factor': {
    meets: ['mfa-delete'],
    only: true,
    source: doc('MFA delete', `${S3}MultiFactorAuthenticationDelete.html`),
  },
  'analyse-access': {
    meets: ['class-analysis'],
    source: doc('Storage class analysis', `${S3}analytics-storage-class.html`),
  },
  'fastest-objects': {
    meets: ['class:EXPRESS_ONEZONE'],
    source: doc('S3 Express One Zone', `${S3}directory-bucket-high-performance.html`),
  },
  'only-from-network': {
    meets: ['source-endpoint', 'vpc-endpoint', 'gateway-endpoint', 'interface-endpoint'],
    breaks: ['public-access', 'source-address'],
    heals: ['source-endpoint'],
    source: doc(
      'Controlling access from VPC endpoints with bucket policies',
      `${S3}example-bucket-policies-vpc-endpoint.html`,
    ),
  },
  'directory-identities': {
    meets: ['access-grants', 'federation'],
    breaks: ['iam-user-per-person'],
    source: doc('S3 Access Grants', `${S3}access-grants.html`),
  },
  'many-protected-files': {
    meets: ['signed-cookies'],
    source: doc(
      'Signed URLs or signed cookies',
      'AmazonCloudFront/latest/DeveloperGuide/private-content-choosing-signed-urls-cookies.html',
    ),
  },
  'secure-site': {
    meets: ['cloudfront'],
    source: doc('Website endpoints do not support HTTPS', `${S3}WebsiteEndpoints.html`),
  },
  'owns-uploads': {
    meets: ['owner-enforced'],
    only: true,
    source: doc('Controlling ownership of objects', `${S3}about-object-ownership.html`),
  },
  'stream-ingest': {
    meets: ['firehose', 'stream-service'],
    source: doc('What is Amazon Data Firehose?', 'firehose/latest/dev/what-is-this-service.html'),
  },
  'explain-minimum': {
    meets: ['minimum-size', 'minimum-duration'],
    source: doc('Understanding and managing storage classes', `${S3}storage-class-intro.html`),
  },
  'move-by-age': {
    meets: ['lifecycle'],
    source: doc('Managing the lifecycle of objects', `${S3}object-lifecycle-mgmt.html`),
  },
  'failover-endpoint': {
    meets: ['mrap'],
    source: doc('Multi-Region Access Points', `${S3}MultiRegionAccessPoints.html`),
  },
  'copy-in-same-region': {
    meets: ['srr', 'replication-rule'],
    breaks: ['crr', 'mrap', 'global-tables'],
    heals: ['srr'],
    source: doc('Replicating objects within and across Regions', `${S3}replication.html`),
  },
  'keep-newest-versions': {
    meets: ['keep-newest-versions'],
    breaks: ['expire-current'],
    source: doc('Lifecycle configuration elements', `${S3}intro-lifecycle-rules.html`),
  },
  'locked-backups': {
    meets: ['backup-lock'],
    // Who has the permission can remove a vault lock in governance mode.
    breaks: ['governance-mode'],
    source: doc('AWS Backup Vault Lock', 'aws-backup/latest/devguide/vault-lock.html'),
  },
  'charge-back': {
    meets: ['cost-tags'],
    source: doc('Using cost allocation tags', `${S3}CostAllocTagging.html`),
  },
  'data-on-site': {
    meets: ['outposts'],
    source: doc('S3 on Outposts', 'AmazonS3/latest/s3-outposts/S3onOutposts.html'),
  },
  'central-backups': {
    meets: ['aws-backup'],
    source: doc('What is AWS Backup?', 'aws-backup/latest/devguide/whatisbackup.html'),
  },
  'hours-allowed': {
    meets: ['async-tiers'],
    source: doc('How S3 Intelligent-Tiering works', `${S3}intelligent-tiering-overview.html`),
  },
  'search-metadata': {
    meets: ['metadata-index'],
    source: doc('S3 Metadata', `${S3}metadata-tables-overview.html`),
  },
  'pack-small-objects': {
    meets: ['packed-objects', 'batched-records', 'firehose'],
    source: doc('Amazon S3 storage classes', `${S3}storage-class-intro.html`),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
