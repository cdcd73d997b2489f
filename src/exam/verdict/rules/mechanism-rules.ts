import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const S3 = 'AmazonS3/latest/userguide/'
const DDB = 'amazondynamodb/latest/developerguide/'
const EMR = 'emr/latest/ManagementGuide/'
const EFS = 'efs/latest/ug/'

/** Rules about needs that one mechanism of a service was made for. */
export const MECHANISM_RULES = {
  // Buckets.
  'account-never-public': {
    meets: ['block-public'],
    breaks: ['public-access'],
    only: true,
    source: doc('Blocking public access to your Amazon S3 storage', `${S3}access-control-block-public-access.html`),
  },
  'replica-owner': {
    meets: ['owner-override', 'owner-enforced'],
    only: true,
    source: doc('Changing the replica owner', `${S3}replication-change-owner.html`),
  },
  'deletes-follow': {
    meets: ['replicated-delete'],
    only: true,
    source: doc('Replicating delete markers between buckets', `${S3}delete-marker-replication.html`),
  },
  'own-buckets-only': {
    meets: ['endpoint-policy'],
    source: doc('Gateway endpoints for Amazon S3: endpoint policies', 'vpc/latest/privatelink/vpc-endpoints-s3.html'),
  },
  'by-label': {
    meets: ['lifecycle-by-tag'],
    source: doc('Lifecycle configuration elements: filters', `${S3}intro-lifecycle-rules.html`),
  },
  'no-stray-markers': {
    meets: ['expired-markers'],
    breaks: ['replicated-delete'],
    only: true,
    source: doc('Removing expired object delete markers', `${S3}lifecycle-expire-general-considerations.html`),
  },
  'no-key-care': {
    meets: ['sse-s3'],
    breaks: ['sse-c', 'client-side'],
    source: doc('Using server-side encryption with Amazon S3 managed keys', `${S3}UsingServerSideEncryption.html`),
  },
  'no-second-copy': {
    meets: ['object-lambda', 'access-points'],
    breaks: ['crr', 'srr', 'redaction'],
    heals: ['object-lambda'],
    source: doc('Transforming objects with S3 Object Lambda', `${S3}transforming-objects.html`),
  },
  'table-upkeep': {
    meets: ['s3-tables'],
    source: doc('S3 Tables maintenance', `${S3}s3-tables-maintenance.html`),
  },
  'event-replay': {
    meets: ['event-bus'],
    only: true,
    source: doc('Using EventBridge', `${S3}EventBridge.html`),
  },
  'request-details': {
    meets: ['access-logs'],
    source: doc('Logging requests with server access logging', `${S3}ServerLogs.html`),
  },
  'bucket-as-files': {
    meets: ['s3-mountpoint', 'service:file-gateway', 'service:s3-files'],
    source: doc('Mountpoint for Amazon S3', `${S3}mountpoint.html`),
  },
  'slowest-restore': {
    meets: ['bulk-retrieval'],
    breaks: ['provisioned-retrieval'],
    source: doc('Archive retrieval options', `${S3}restoring-objects-retrieval-options.html`),
  },
  'bulk-change': {
    meets: ['batch-operations'],
    source: doc('Performing object operations in bulk with Batch Operations', `${S3}batch-ops.html`),
  },
  // Work around data.
  'expired-hidden': {
    meets: ['filter-expression'],
    source: doc('Working with expired items', `${DDB}ttl-expired-items.html`),
  },
  'config-everywhere': {
    meets: ['stack-set'],
    source: doc('StackSets', 'AWSCloudFormation/latest/UserGuide/what-is-cfnstacksets.html'),
  },
  'verified-copy': {
    meets: ['datasync'],
    source: doc(
      'How DataSync checks data integrity',
      'datasync/latest/userguide/configure-data-verification-options.html',
    ),
  },
  'share-reaches-s3': {
    meets: ['service:file-gateway'],
    source: doc('What is Amazon S3 File Gateway?', 'filegateway/latest/files3/what-is-file-s3.html'),
  },
  'short-work': {
    meets: ['lambda', 'lambda-runs-job'],
    source: doc('Lambda quotas: 15 minutes, 10,240 MB', 'lambda/latest/dg/gettingstarted-limits.html'),
  },
  'name-fails-over': {
    meets: ['failover-record'],
    source: doc('Failover routing', 'Route53/latest/DeveloperGuide/routing-policy-failover.html'),
  },
  // Delivery.
  'replication-ready': {
    meets: ['versioning'],
    only: true,
    source: doc(
      'Requirements and considerations for replication',
      'AmazonS3/latest/userguide/replication-requirements.html',
    ),
  },
  'own-error-page': {
    meets: ['error-document'],
    only: true,
    breaks: ['cors'],
    source: doc('Configuring a custom error document', 'AmazonS3/latest/userguide/CustomErrorDocSupport.html'),
  },
  'static-addresses': {
    meets: ['global-accelerator'],
    breaks: ['mrap', 'transfer-acceleration'],
    source: doc('What is AWS Global Accelerator?', 'global-accelerator/latest/dg/what-is-global-accelerator.html'),
  },
  'viewers-by-country': {
    meets: ['geo-restriction'],
    source: doc(
      'Restrict the geographic distribution of your content',
      'AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
    ),
  },
  'origin-fails-over': {
    meets: ['origin-failover'],
    source: doc(
      'Optimize high availability with CloudFront origin failover',
      'AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
    ),
  },
  'drop-cached': {
    meets: ['invalidation', 'versioned-names'],
    source: doc('Invalidate files to remove content', 'AmazonCloudFront/latest/DeveloperGuide/Invalidation.html'),
  },
  'site-bucket-name': {
    meets: ['bucket-named-as-site'],
    source: doc(
      'Configuring a static website using a custom domain registered with Route 53',
      'AmazonS3/latest/userguide/website-hosting-custom-domain-walkthrough.html',
    ),
  },
  // Tables.
  'existing-table': {
    meets: [],
    breaks: ['lsi'],
    source: doc('Local secondary indexes', `${DDB}LSI.html`),
  },
  'other-sort-key': {
    meets: ['lsi', 'gsi'],
    source: doc('Local secondary indexes', `${DDB}LSI.html`),
  },
  'reverse-order': {
    meets: ['scan-index-forward'],
    only: true,
    source: doc('Query', 'amazondynamodb/latest/APIReference/API_Query.html'),
  },
  'rare-items': {
    meets: ['sparse-index', 'gsi'],
    breaks: ['scan-filter', 'filter-expression'],
    heals: ['sparse-index', 'gsi'],
    source: doc('Take advantage of sparse indexes', `${DDB}bp-indexes-general-sparse-indexes.html`),
  },
  'unprocessed-items': {
    meets: ['retries-unprocessed', 'backoff', 'more-read-capacity', 'more-write-capacity'],
    breaks: ['faster-retries'],
    only: true,
    source: doc('BatchWriteItem', 'amazondynamodb/latest/APIReference/API_BatchWriteItem.html'),
  },
  'see-consumption': {
    meets: ['consumed-capacity'],
    only: true,
    source: doc('Capacity unit consumption', `${DDB}read-write-operations.html`),
  },
  'index-covers': {
    meets: ['index-projection'],
    source: doc('Global secondary indexes: attribute projections', `${DDB}GSI.html`),
  },
  'some-attributes-visible': {
    meets: ['attribute-condition'],
    only: true,
    source: doc('Using IAM policy conditions for fine-grained access control', `${DDB}specifying-conditions.html`),
  },
  'uneven-within-total': {
    meets: ['adaptive-capacity'],
    only: true,
    source: doc('DynamoDB burst and adaptive capacity', `${DDB}burst-adaptive-capacity.html`),
  },
  'only-if-unchanged': {
    meets: ['conditional-write'],
    source: doc('Condition expressions', `${DDB}Expressions.ConditionExpressions.html`),
  },
  'tables-in-regions': {
    meets: ['global-tables'],
    source: doc('Global tables', `${DDB}GlobalTables.html`),
  },
  // Clusters.
  'strong-authentication': {
    meets: ['kerberos'],
    only: true,
    source: doc('Use Kerberos for authentication with Amazon EMR', `${EMR}emr-kerberos.html`),
  },
  'permission-per-job': {
    meets: ['runtime-roles', 'emrfs-role-mapping'],
    source: doc('Runtime roles for Amazon EMR steps', `${EMR}emr-steps-runtime-roles.html`),
  },
  'on-kubernetes': {
    meets: ['emr-on-eks'],
    only: true,
    source: doc('What is Amazon EMR on EKS?', 'emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks.html'),
  },
  'no-accidental-end': {
    meets: ['termination-protection'],
    only: true,
    source: doc('Using termination protection', `${EMR}UsingEMR_TerminationProtection.html`),
  },
  'memory-bound': {
    meets: ['memory-optimized'],
    breaks: ['compute-optimized', 'storage-optimized', 'burstable'],
    heals: ['memory-optimized'],
    source: doc('Configure Amazon EMR cluster instances', `${EMR}emr-plan-instances-guidelines.html`),
  },
  'compute-bound': {
    meets: ['compute-optimized'],
    breaks: ['memory-optimized', 'storage-optimized', 'burstable'],
    heals: ['compute-optimized'],
    source: doc('Configure Amazon EMR cluster instances', `${EMR}emr-plan-instances-guidelines.html`),
  },
  'disk-bound': {
    meets: ['storage-optimized'],
    breaks: ['memory-optimized', 'compute-optimized', 'burstable'],
    heals: ['storage-optimized'],
    source: doc('Configure Amazon EMR cluster instances', `${EMR}emr-plan-instances-guidelines.html`),
  },
  // File systems.
  'zone-local-mount': {
    meets: ['mount-target-each-zone'],
    source: doc('Managing mount targets', `${EFS}manage-fs-access.html`),
  },
  'cold-files': {
    meets: ['efs-tiering'],
    source: doc('Managing storage lifecycle', `${EFS}lifecycle-management-efs.html`),
  },
  'encrypted-mount': {
    meets: ['tls-mount'],
    source: doc('Encrypting data in transit', `${EFS}encryption-in-transit.html`),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
