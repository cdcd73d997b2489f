import type { S3Class } from '../../models/s3/storage-classes.ts'
import type { NeedId } from '../lexicon/needs.ts'
import type { FeatureId } from '../options/features.ts'
import { OBJECT_RULES } from './object-rules.ts'

/** What an option is made of: a mechanism, `service:` and the service that holds its data, or `class:` and an S3 class it uses. */
export type Part =
  | FeatureId
  | 'scoped-cooling'
  | 'unscoped-cooling'
  | 'scoped-archive'
  | 'unscoped-archive'
  | `service:${string}`
  | `class:${S3Class}`

/** What meets a need and what breaks it, by documentation. A need is met by an option that has any of the parts that meet it. */
export interface Rule {
  readonly meets: readonly Part[]
  readonly breaks?: readonly Part[]
  /** Parts that take the edge off those that break the need. */
  readonly heals?: readonly Part[]
  readonly source: { readonly title: string; readonly url: string }
}

const doc = (title: string, path: string): Rule['source'] => ({ title, url: `https://docs.aws.amazon.com/${path}` })
const LOCK = doc('Using S3 Object Lock', 'AmazonS3/latest/userguide/object-lock.html')
const PITR = doc(
  'Point-in-time recovery for DynamoDB',
  'amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
)
const DDB = doc('Best practices for DynamoDB', 'amazondynamodb/latest/developerguide/best-practices.html')
const EFS = doc('How Amazon EFS works', 'efs/latest/ug/how-it-works.html')
const CLASSES = doc('Amazon S3 storage classes', 'AmazonS3/latest/userguide/storage-class-intro.html')
const KEYS = doc('Protecting data with encryption', 'AmazonS3/latest/userguide/UsingEncryption.html')
const EMR = doc('Work with storage and file systems', 'emr/latest/ManagementGuide/emr-plan-file-systems.html')
const IAM = doc('Policy evaluation logic', 'IAM/latest/UserGuide/reference_policies_evaluation-logic.html')
const REPLICATION = doc('Replicating objects', 'AmazonS3/latest/userguide/replication.html')
const ARCHIVES: readonly Part[] = ['class:GLACIER', 'class:DEEP_ARCHIVE']
const SINGLE_HOST: readonly Part[] = [
  'service:ebs',
  'service:instance-store',
  'tmp-dir',
  'layer-dir',
  'service:volume-gateway',
]

/** The rules by need. Needs of the storage itself, such as retrieval time and zones, are tested by simulation instead. */
export const RULES: Readonly<Partial<Record<NeedId, Rule>>> = {
  ...OBJECT_RULES,
  worm: { meets: ['object-lock', 'compliance-mode', 'governance-mode', 'legal-hold'], source: LOCK },
  'worm-strict': { meets: ['compliance-mode'], breaks: ['governance-mode'], source: LOCK },
  'worm-bypass': { meets: ['governance-mode'], breaks: ['compliance-mode'], source: LOCK },
  'legal-hold': { meets: ['legal-hold'], breaks: ['compliance-mode'], heals: ['legal-hold'], source: LOCK },
  'existing-objects': {
    meets: ['batch-operations', 'recopy'],
    source: doc('S3 Batch Operations', 'AmazonS3/latest/userguide/batch-ops.html'),
  },
  'prevent-deletion': { meets: ['deletion-protection', 'mfa-delete', 'versioning', 'object-lock'], source: PITR },
  'recover-deleted': { meets: ['versioning', 'ddb-pitr', 'aws-backup', 'periodic-backup'], source: PITR },
  'least-loss': { meets: ['ddb-pitr', 'versioning'], source: PITR },
  'point-in-time': { meets: ['ddb-pitr'], source: PITR },
  'spare-throughput': {
    meets: ['native-export', 's3-pointer', 'dax'],
    breaks: ['table-scan-export', 'ddb-binary', 'ddb-split', 'scan-filter'],
    heals: ['native-export'],
    source: DDB,
  },
  'expire-data': {
    meets: ['ttl', 'lifecycle-expire'],
    source: doc('Expiring objects and items', 'AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html'),
  },
  'item-over-limit': {
    meets: ['s3-pointer', 'service:s3', 'service:efs'],
    breaks: ['service:dynamodb', 'ddb-binary'],
    heals: ['s3-pointer', 'native-export', 'service:s3'],
    source: doc('Quotas in DynamoDB: items up to 400 KB', 'amazondynamodb/latest/developerguide/ServiceQuotas.html'),
  },
  'many-hosts': {
    meets: [
      'service:efs',
      'service:s3',
      'service:fsx-windows',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:dynamodb',
      'service:s3-files',
      'service:file-gateway',
    ],
    breaks: SINGLE_HOST,
    source: doc('Attach an EBS volume', 'ebs/latest/userguide/ebs-volumes-multi.html'),
  },
  posix: {
    meets: [
      'service:efs',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:s3-files',
      'service:file-gateway',
    ],
    breaks: [
      'service:s3',
      'service:dynamodb',
      'service:fsx-windows',
      'service:rds',
      'service:emr-hdfs',
      'tmp-dir',
      'layer-dir',
    ],
    heals: [
      'service:efs',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:file-gateway',
      'service:s3-files',
      's3-mountpoint',
    ],
    source: EFS,
  },
  'edit-in-place': {
    meets: ['service:efs', 'service:fsx-ontap', 'service:fsx-openzfs'],
    breaks: ['service:s3', 'multi-attach', 'tmp-dir', 'layer-dir'],
    heals: ['service:efs'],
    source: EFS,
  },
  smb: {
    meets: ['service:fsx-windows', 'service:fsx-ontap', 'service:file-gateway'],
    breaks: ['service:efs', 'service:dynamodb', 'service:fsx-lustre', 'service:fsx-openzfs'],
    source: doc('Amazon FSx for Windows File Server', 'fsx/latest/WindowsGuide/what-is.html'),
  },
  hpc: {
    meets: ['service:fsx-lustre'],
    breaks: ['service:dynamodb', 'service:fsx-windows'],
    source: doc('Amazon FSx for Lustre', 'fsx/latest/LustreGuide/what-is.html'),
  },
  block: {
    meets: ['service:ebs', 'service:instance-store', 'service:volume-gateway', 'service:fsx-ontap'],
    breaks: ['service:s3', 'service:efs', 'service:dynamodb', 'service:file-gateway'],
    heals: ['service:volume-gateway', 'service:ebs'],
    source: doc('Amazon EBS', 'ebs/latest/userguide/what-is-ebs.html'),
  },
  'highest-iops': {
    meets: ['service:instance-store'],
    source: doc('Instance store', 'AWSEC2/latest/UserGuide/InstanceStorage.html'),
  },
  relational: {
    meets: ['service:rds', 'service:aurora', 'service:redshift'],
    breaks: ['service:dynamodb', 'service:s3', 'service:efs'],
    heals: ['service:rds', 'service:aurora', 'service:redshift', 'athena'],
    source: DDB,
  },
  'adhoc-sql': {
    meets: ['athena', 'spectrum', 's3-select', 'redshift'],
    breaks: ['service:efs'],
    heals: ['athena'],
    source: doc('What is Amazon Athena?', 'athena/latest/ug/what-is.html'),
  },
  microseconds: {
    meets: ['dax', 'in-memory-cache'],
    breaks: ['service:dynamodb', 'service:s3', 'service:rds', 'service:efs'],
    heals: ['dax', 'in-memory-cache'],
    source: doc('DynamoDB Accelerator', 'amazondynamodb/latest/developerguide/DAX.html'),
  },
  'key-value-latency': {
    meets: ['service:dynamodb', 'dax', 'in-memory-cache'],
    breaks: ['class:GLACIER', 'class:DEEP_ARCHIVE', 'service:redshift', 'service:emr-hdfs'],
    heals: ['service:dynamodb'],
    source: DDB,
  },
  'writes-everywhere': {
    meets: ['global-tables', 'mrap'],
    breaks: ['service:efs'],
    source: doc('Global tables', 'amazondynamodb/latest/developerguide/GlobalTables.html'),
  },
  'copy-in-other-region': {
    meets: ['crr', 'global-tables', 'other-region-copy', 'mrap', 'aws-backup', 'bucket-per-region'],
    breaks: ['srr'],
    heals: ['crr'],
    source: REPLICATION,
  },
  'replication-time': {
    meets: ['rtc'],
    source: doc('S3 Replication Time Control', 'AmazonS3/latest/userguide/replication-time-control.html'),
  },
  'global-downloads': {
    meets: ['cloudfront'],
    breaks: ['periodic-copy'],
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
    source: CLASSES,
  },
  serverless: {
    meets: ['service:s3', 'service:dynamodb', 'athena', 'lambda'],
    breaks: ['ec2-hosted', 'load-balancer', 'service:rds', 'emr'],
    source: doc('Hosting a static website on S3', 'AmazonS3/latest/userguide/WebsiteHosting.html'),
  },
  'private-path': {
    meets: ['gateway-endpoint', 'interface-endpoint', 'vpc-endpoint'],
    breaks: ['nat', 'internet-gateway', 'public-access'],
    source: doc('Gateway endpoints', 'vpc/latest/privatelink/gateway-endpoints.html'),
  },
  'no-public': {
    meets: ['block-public', 'presigned', 'interface-endpoint', 'gateway-endpoint'],
    breaks: ['public-access'],
    source: doc('Block public access', 'AmazonS3/latest/userguide/access-control-block-public-access.html'),
  },
  'on-premises-access': {
    meets: [
      'service:efs',
      'service:fsx-windows',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:fsx-lustre',
      'service:file-gateway',
      'service:volume-gateway',
      'service:tape-gateway',
      'datasync',
      'direct-connect',
      'interface-endpoint',
    ],
    source: EFS,
  },
  'local-cache': {
    meets: ['service:file-gateway', 'service:volume-gateway', 'cached-volume'],
    source: doc('AWS Storage Gateway', 'storagegateway/latest/vgw/WhatIsStorageGateway.html'),
  },
  'offline-transfer': {
    meets: ['snow'],
    breaks: ['datasync', 'multipart', 'transfer-acceleration', 'vpn'],
    heals: ['snow'],
    source: doc('AWS Snowball Edge', 'snowball/latest/developer-guide/whatisedge.html'),
  },
  'online-sync': {
    meets: ['datasync'],
    source: doc('What is AWS DataSync?', 'datasync/latest/userguide/what-is-datasync.html'),
  },
  'customer-key': { meets: ['sse-kms', 'client-side', 'mrk', 'sse-c'], breaks: ['sse-s3'], source: KEYS },
  'key-outside-aws': {
    meets: ['sse-c', 'client-side'],
    breaks: ['sse-kms', 'sse-s3'],
    heals: ['client-side', 'sse-c'],
    source: KEYS,
  },
  'same-key-in-regions': {
    meets: ['mrk'],
    breaks: ['key-per-region', 'sse-s3'],
    heals: ['mrk'],
    source: doc('Multi-Region keys', 'kms/latest/developerguide/multi-region-keys-overview.html'),
  },
  'encrypt-in-transit': { meets: ['secure-transport', 'client-side'], source: KEYS },
  'explain-denial': { meets: ['explicit-deny'], source: IAM },
  'limit-identity': { meets: ['iam-identity'], source: IAM },
  'cross-account': {
    meets: ['bucket-policy', 'assume-role', 'access-points'],
    breaks: ['public-access', 'long-lived-keys'],
    source: IAM,
  },
  'least-privilege': {
    meets: ['no-default-access', 'access-points', 'lake-tags', 'iam-identity', 'assume-role'],
    breaks: ['full-access', 'public-access', 'long-lived-keys'],
    source: IAM,
  },
  'emrfs-roles': {
    meets: ['emrfs-role-mapping'],
    source: doc('IAM roles for EMRFS', 'emr/latest/ManagementGuide/emr-emrfs-iam-roles.html'),
  },
  'fine-grained-lake': {
    meets: ['lake-tags'],
    source: doc('Lake Formation tag-based access control', 'lake-formation/latest/dg/tag-based-access-control.html'),
  },
  'directory-per-client': {
    meets: ['access-points'],
    source: doc('EFS access points', 'efs/latest/ug/efs-access-points.html'),
  },
  'decoupled-cluster': {
    meets: ['emrfs', 'transient-cluster', 'service:s3'],
    breaks: ['hdfs-keeps', 'service:emr-hdfs'],
    source: EMR,
  },
  'cluster-keeps-data': {
    meets: ['on-demand-core'],
    breaks: ['spot-core'],
    source: doc('EMR instance purchasing', 'emr/latest/ManagementGuide/emr-plan-instances-guidelines.html'),
  },
  'cheap-compute': {
    meets: ['spot-task', 'spot-core'],
    source: doc('EMR instance purchasing', 'emr/latest/ManagementGuide/emr-plan-instances-guidelines.html'),
  },
  'batch-compute': { meets: ['emr', 'glue-job'], source: EMR },
  dashboard: {
    meets: ['quicksight', 'opensearch'],
    source: doc('What is Amazon QuickSight?', 'quicksight/latest/user/welcome.html'),
  },
  'unpredictable-access': { meets: ['class:INTELLIGENT_TIERING'], source: CLASSES },
  'unpredictable-traffic': {
    meets: ['on-demand-capacity'],
    breaks: ['reserved-capacity'],
    source: doc('DynamoDB capacity modes', 'amazondynamodb/latest/developerguide/capacity-mode.html'),
  },
  'steady-traffic': {
    meets: ['provisioned-capacity', 'auto-scaling-capacity', 'reserved-capacity'],
    source: doc('DynamoDB capacity modes', 'amazondynamodb/latest/developerguide/capacity-mode.html'),
  },
  'throughput-dominates': {
    meets: ['standard-table'],
    breaks: ['ia-table'],
    source: doc('Table classes', 'amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html'),
  },
  'storage-dominates': {
    meets: ['ia-table'],
    source: doc('Table classes', 'amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html'),
  },
  'no-staleness': {
    meets: ['service:efs'],
    breaks: ['periodic-copy', 'sync-software', 'service:file-gateway'],
    source: doc('Refreshing the cache of a file gateway', 'filegateway/latest/files3/refresh-cache.html'),
  },
  'timed-link': {
    meets: ['presigned'],
    breaks: ['public-access', 'email-attachment'],
    source: doc('Presigned URLs', 'AmazonS3/latest/userguide/using-presigned-url.html'),
  },
  'tape-interface': {
    meets: ['tape-gateway'],
    source: doc('What is Tape Gateway?', 'storagegateway/latest/tgw/WhatIsStorageGateway.html'),
  },
  'data-stays-local': {
    meets: ['stored-volume'],
    breaks: ['cached-volume'],
    source: doc('How Volume Gateway works', 'storagegateway/latest/vgw/StorageGatewayConcepts.html'),
  },
  'organization-only': { meets: ['organization-condition'], breaks: ['public-access'], source: IAM },
  'only-through-cdn': {
    meets: ['origin-access'],
    breaks: ['public-access', 'website-hosting'],
    source: doc(
      'Restrict access to an Amazon S3 origin',
      'AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    ),
  },
  'cross-origin': { meets: ['cors'], source: doc('Using CORS', 'AmazonS3/latest/userguide/cors.html') },
  'change-on-read': {
    meets: ['object-lambda'],
    source: doc('Transforming objects with S3 Object Lambda', 'AmazonS3/latest/userguide/transforming-objects.html'),
  },
  'own-records-only': {
    meets: ['policy-variables', 'access-points'],
    breaks: ['public-access', 'full-access'],
    source: IAM,
  },
  'backups-for-years': {
    meets: ['aws-backup', 'periodic-backup'],
    breaks: ['ddb-pitr'],
    heals: ['aws-backup', 'periodic-backup'],
    source: PITR,
  },
  'object-list': {
    meets: ['s3-inventory'],
    source: doc('Amazon S3 Inventory', 'AmazonS3/latest/userguide/storage-inventory.html'),
  },
  'less-scanned': {
    meets: ['columnar'],
    source: doc('Use columnar storage formats', 'athena/latest/ug/columnar-storage.html'),
  },
  'mount-in-every-zone': { meets: ['service:efs'], breaks: ['service:fsx-windows', 'service:fsx-lustre'], source: EFS },
  'restore-single-file': {
    meets: ['item-restore'],
    breaks: ['glacier-vault', 'dlm'],
    source: doc('Restore an Amazon EFS file system', 'aws-backup/latest/devguide/restoring-efs.html'),
  },
  'use-in-place': {
    meets: ['mount'],
    breaks: ['s3-mountpoint'],
    source: doc('SageMaker training data sources', 'sagemaker/latest/dg/model-access-training-data.html'),
  },
  'upload-large': {
    meets: ['multipart', 'transfer-acceleration'],
    source: doc('Multipart upload', 'AmazonS3/latest/userguide/mpuoverview.html'),
  },
  'react-to-changes': {
    meets: ['event-notification', 'streams'],
    breaks: ['periodic-copy'],
    source: doc('S3 Event Notifications', 'AmazonS3/latest/userguide/EventNotifications.html'),
  },
  'react-to-table': {
    meets: ['streams'],
    source: doc('Change data capture for DynamoDB Streams', 'amazondynamodb/latest/developerguide/Streams.html'),
  },
  'query-other-attribute': { meets: ['gsi'], breaks: ['scan-filter'], source: DDB },
  'all-or-nothing': {
    meets: ['transact'],
    source: doc('DynamoDB transactions', 'amazondynamodb/latest/developerguide/transactions.html'),
  },
  'no-lost-updates': { meets: ['conditional-write'], source: DDB },
  'spread-keys': { meets: ['high-cardinality', 'dax', 'on-demand-capacity'], source: DDB },
  'strong-read': {
    meets: ['strong-consistent', 'service:s3'],
    breaks: ['eventual-consistent', 'dax'],
    source: doc('DynamoDB read consistency', 'amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html'),
  },
  'audit-access': {
    meets: ['cloudtrail', 'access-logs'],
    source: doc('Logging S3 API calls', 'AmazonS3/latest/userguide/cloudtrail-logging.html'),
  },
  'find-sensitive': { meets: ['macie'], source: doc('Amazon Macie', 'macie/latest/user/what-is-macie.html') },
  'usage-insight': {
    meets: ['storage-lens'],
    source: doc('S3 Storage Lens', 'AmazonS3/latest/userguide/storage_lens.html'),
  },
  'abort-uploads': {
    meets: ['abort-multipart'],
    source: doc(
      'Aborting incomplete multipart uploads',
      'AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
    ),
  },
  'old-versions': {
    meets: ['noncurrent-expire'],
    source: doc('Lifecycle of versions', 'AmazonS3/latest/userguide/intro-lifecycle-rules.html'),
  },
  'requester-pays': {
    meets: ['requester-pays'],
    source: doc('Requester Pays buckets', 'AmazonS3/latest/userguide/RequesterPaysBuckets.html'),
  },
  'more-file-throughput': {
    meets: ['efs-throughput'],
    source: doc('EFS performance', 'efs/latest/ug/performance.html'),
  },
  'cool-part-only': { meets: ['scoped-cooling'], breaks: ['unscoped-cooling'], source: CLASSES },
  'archive-all': { meets: ['unscoped-archive'], breaks: ['scoped-archive'], source: CLASSES },
  durable: {
    meets: [
      'service:s3',
      'service:efs',
      'service:dynamodb',
      'service:aurora',
      'service:file-gateway',
      'ttl',
      'on-demand-core',
    ],
    breaks: ['service:instance-store', 'service:emr-hdfs', 'tmp-dir', 'service:elasticache', 'spot-core'],
    heals: ['service:s3', 'service:dynamodb', 'service:efs'],
    source: CLASSES,
  },
  'same-protocol': {
    meets: ['service:efs', 'dax', 'service:fsx-windows', 'service:fsx-lustre', 'service:file-gateway'],
    breaks: ['re-architect', 'custom-code'],
    source: EFS,
  },
  'unlimited-growth': {
    meets: ['service:s3', 'service:efs', 'service:dynamodb'],
    breaks: ['service:ebs', 'service:instance-store'],
    source: EFS,
  },
  'ml-input': {
    meets: ['service:s3', 'service:fsx-lustre', 'service:efs'],
    source: doc('SageMaker training data sources', 'sagemaker/latest/dg/model-access-training-data.html'),
  },
}

/** What AWS does not do, whatever is asked. */
export const IMPOSSIBLE: readonly {
  readonly id: string
  readonly pattern: string
  readonly en: string
  readonly ko: string
  readonly source: Rule['source']
}[] = [
  {
    id: 'backup-moves-objects',
    pattern: 'aws backup (?:to )?(?:move|transition|shift)\\w*',
    en: 'AWS Backup makes backups; it does not move objects between storage classes',
    ko: 'AWS Backup은 백업을 만들 뿐 객체를 스토리지 클래스 사이에서 옮기지 않습니다',
    source: doc('What is AWS Backup?', 'aws-backup/latest/devguide/whatisbackup.html'),
  },
  {
    id: 'lifecycle-on-logs',
    pattern: 'cloudwatch logs[^.]{0,60}s3 lifecycle|s3 lifecycle[^.]{0,60}cloudwatch logs',
    en: 'S3 Lifecycle rules act on objects in S3, not on CloudWatch Logs',
    ko: 'S3 수명 주기 규칙은 CloudWatch Logs가 아니라 S3 객체에 적용됩니다',
    source: CLASSES,
  },
  {
    id: 'tiering-days',
    pattern: 'intelligent-tiering(?![^.]*archive)[^.]{0,40}(?:set|configur)\\w*[^.]{0,60}(?:after )?\\d+ days',
    en: 'the automatic tiers of Intelligent-Tiering move at 30 and 90 days without access; that is not a setting',
    ko: 'Intelligent-Tiering의 자동 계층은 30일·90일 미접근 시 이동하며 설정할 수 없습니다',
    source: doc('How S3 Intelligent-Tiering works', 'AmazonS3/latest/userguide/intelligent-tiering-overview.html'),
  },
  {
    id: 'lambda-volume',
    pattern:
      '(?:ebs|multi-?attach)[^.]{0,40}(?:attach|mount)\\w*[^.]{0,20}(?:lambda|functions?)|(?:attach|mount)\\w*[^.]{0,20}\\bebs\\b[^.]{0,30}(?:lambda|functions?)|functions?[^.]{0,30}(?:attach|mount)\\w*[^.]{0,20}\\bebs\\b',
    en: 'Lambda functions cannot attach EBS volumes',
    ko: 'Lambda 함수에는 EBS 볼륨을 연결할 수 없습니다',
    source: doc('Lambda storage', 'lambda/latest/dg/configuration-filesystem.html'),
  },
  {
    id: 'dlm-files',
    pattern: 'data lifecycle manager[^.]{0,60}(?:efs|glacier|file)',
    en: 'Data Lifecycle Manager manages EBS snapshots and AMIs only',
    ko: 'Data Lifecycle Manager는 EBS 스냅샷과 AMI만 관리합니다',
    source: doc('Amazon Data Lifecycle Manager', 'ebs/latest/userguide/snapshot-lifecycle.html'),
  },
  {
    id: 's3-api-on-vaults',
    pattern: 's3 api[^.;]{0,30}glacier (?:archives?|vaults?)',
    en: 'vaults and archives of the S3 Glacier service have an API of their own; policies for the S3 API name buckets and objects',
    ko: 'S3 Glacier 볼트와 아카이브는 별도의 API를 사용합니다. S3 API 정책은 버킷과 객체를 대상으로 합니다',
    source: doc(
      'Actions, resources and condition keys for Amazon S3 Glacier',
      'service-authorization/latest/reference/list_amazons3glacier.html',
    ),
  },
  {
    id: 'kms-bulk-sse-s3',
    pattern: 'customer managed[^.]{0,30}sse-s3',
    en: 'SSE-S3 uses keys of S3, never a customer managed key',
    ko: 'SSE-S3는 고객 관리형 키가 아니라 S3의 키를 사용합니다',
    source: KEYS,
  },
]
