import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const GUIDE = 'amazondynamodb/latest/developerguide/'
const EMR = 'emr/latest/ManagementGuide/'

const ACTIONS = doc('DynamoDB API permissions', `${GUIDE}api-permissions-reference.html`)

/** Rules about what developers meet in tables, roles, functions and clusters. */
export const DEVELOPER_RULES = {
  'writes-throttled': {
    meets: [
      'backoff',
      'on-demand-capacity',
      'auto-scaling-capacity',
      'more-write-capacity',
      'high-cardinality',
      'queue',
    ],
    breaks: ['more-read-capacity', 'faster-retries', 'dax'],
    heals: ['more-write-capacity', 'on-demand-capacity'],
    source: doc('Error handling with DynamoDB', `${GUIDE}Programming.Errors.html`),
  },
  'reads-throttled': {
    meets: [
      'backoff',
      'on-demand-capacity',
      'auto-scaling-capacity',
      'more-read-capacity',
      'dax',
      'eventual-consistent',
    ],
    breaks: ['more-write-capacity', 'faster-retries'],
    heals: ['more-read-capacity', 'on-demand-capacity'],
    source: doc('Error handling with DynamoDB', `${GUIDE}Programming.Errors.html`),
  },
  'assumes-their-role': {
    meets: ['calls-assume-role'],
    source: doc('Cross-account access using roles', 'IAM/latest/UserGuide/tutorial_cross-account-with-roles.html'),
  },
  'may-assume-role': {
    meets: ['may-assume-role'],
    source: doc(
      'Grant a user permissions to switch roles',
      'IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html',
    ),
  },
  'large-messages': {
    meets: ['extended-client'],
    source: doc(
      'Managing large Amazon SQS messages with the Extended Client Library and Amazon S3',
      'AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-managing-large-messages.html',
    ),
  },
  'own-items-only': {
    meets: ['policy-variables', 'item-condition'],
    breaks: ['full-access', 'public-access'],
    source: doc('Using IAM policy conditions for fine-grained access control', `${GUIDE}specifying-conditions.html`),
  },
  'empty-table': {
    meets: ['drop-table'],
    breaks: ['table-scan-export', 'batch-api'],
    heals: ['drop-table'],
    source: doc('Basic operations on DynamoDB tables: deleting a table', `${GUIDE}WorkingWithTables.Basics.html`),
  },
  'items-together': {
    meets: ['transact'],
    breaks: ['batch-api'],
    heals: ['transact'],
    source: doc('DynamoDB transactions', `${GUIDE}transaction-apis.html`),
  },
  'listing-metadata': {
    meets: ['more-read-capacity', 'on-demand-capacity'],
    breaks: ['random-prefix'],
    source: doc('EMRFS consistent view metadata', `${EMR}emrfs-metadata.html`),
  },
  'capacity-by-itself': {
    meets: ['on-demand-capacity', 'auto-scaling-capacity'],
    breaks: ['provisioned-capacity', 'fixed-capacity'],
    heals: ['auto-scaling-capacity', 'on-demand-capacity'],
    source: doc('DynamoDB throughput capacity', `${GUIDE}capacity-mode.html`),
  },
  'scheduled-backups': {
    meets: ['aws-backup', 'dlm'],
    source: doc('Using AWS Backup with DynamoDB', `${GUIDE}backuprestore_HowItWorksAWS.html`),
  },
  'set-after-restore': {
    meets: ['ttl', 'iam-identity', 'auto-scaling-capacity', 'streams', 'ddb-pitr'],
    breaks: ['gsi', 'lsi'],
    source: doc('Restoring a DynamoDB table from a backup', `${GUIDE}Restore.Tutorial.html`),
  },
  'key-permission': {
    meets: ['key-permission'],
    source: doc('Protecting data with SSE-KMS: permissions', 'AmazonS3/latest/userguide/UsingKMSEncryption.html'),
  },
  'passes-role': {
    meets: ['pass-role'],
    source: doc(
      'Grant a user permissions to pass a role to an AWS service',
      'IAM/latest/UserGuide/id_roles_use_passrole.html',
    ),
  },
  'time-in-key': {
    meets: ['time-sort-key'],
    source: doc('Using sort keys to organize data', `${GUIDE}bp-sort-keys.html`),
  },
  'client-credentials': {
    meets: ['exchanged-identity'],
    breaks: ['long-lived-keys'],
    source: doc('Amazon Cognito identity pools', 'cognito/latest/developerguide/cognito-identity.html'),
  },
  'role-for-instance': {
    meets: ['assume-role'],
    breaks: ['long-lived-keys', 'iam-user-per-person'],
    source: doc(
      'Using an IAM role to grant permissions to applications running on Amazon EC2 instances',
      'IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html',
    ),
  },
  'action-get': { meets: ['get-item'], source: ACTIONS },
  'action-put': { meets: ['put-item'], source: ACTIONS },
  'action-update': { meets: ['update-item'], source: ACTIONS },
  'action-delete': { meets: ['delete-item'], source: ACTIONS },
  'enough-kms-requests': {
    meets: ['kms-quota', 'bucket-keys'],
    source: doc('AWS KMS request quotas', 'kms/latest/developerguide/requests-per-second.html'),
  },
  'memory-scarce': {
    meets: ['memory-metric'],
    breaks: ['hdfs-metric'],
    heals: ['memory-metric'],
    source: doc('Automatic scaling with a custom policy for instance groups', `${EMR}emr-automatic-scaling.html`),
  },
  'emr-not-public': {
    meets: ['emr-block-public'],
    source: doc('Using Amazon EMR block public access', `${EMR}emr-block-public-access.html`),
  },
  'over-lambda-limit': {
    meets: [],
    breaks: ['lambda-runs-job', 'layer-dir'],
    heals: ['emr', 'glue-job'],
    source: doc('Lambda quotas: 15 minutes', 'lambda/latest/dg/gettingstarted-limits.html'),
  },
  'all-accounts': {
    meets: ['scp'],
    source: doc('Service control policies', 'organizations/latest/userguide/orgs_manage_policies_scps.html'),
  },
  'scratch-in-function': {
    meets: ['tmp-dir'],
    source: doc(
      'Configure ephemeral storage for Lambda functions',
      'lambda/latest/dg/configuration-ephemeral-storage.html',
    ),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
