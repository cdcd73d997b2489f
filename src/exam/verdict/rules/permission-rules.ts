import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'
import { KEYS } from './sources.ts'

const IAM = doc('Policy evaluation logic', 'IAM/latest/UserGuide/reference_policies_evaluation-logic.html')

const RESPONSIBILITY = doc(
  'Shared responsibility model',
  'wellarchitected/latest/security-pillar/shared-responsibility.html',
)

/** Rules about keys, permissions and audits. */
export const PERMISSION_RULES = {
  'customer-key': {
    meets: ['sse-kms', 'client-side', 'mrk', 'sse-c'],
    breaks: ['sse-s3', 'aws-managed-key'],
    // Some of the data under a key of the company, the rest under a key of the service.
    heals: ['sse-kms'],
    source: KEYS,
  },
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
  'encrypt-in-transit': {
    meets: ['secure-transport', 'client-side'],
    // What one policy allows with TLS another may allow without it: only a denial holds.
    breaks: ['allows-secure-only', 'allows-plain-http'],
    heals: ['denies-plain-http'],
    source: doc(
      'Security best practices for Amazon S3: enforce encryption of data in transit',
      'AmazonS3/latest/userguide/security-best-practices.html',
    ),
  },
  'explain-denial': { meets: ['explicit-deny'], source: IAM },
  'limit-identity': { meets: ['iam-identity'], source: IAM },
  'cross-account': {
    meets: ['bucket-policy', 'assume-role', 'access-points', 'cross-account-access'],
    breaks: ['public-access', 'long-lived-keys', 'aws-managed-key', 'iam-user-per-person'],
    source: IAM,
  },
  'iam-only': { meets: [], breaks: ['public-access'], source: IAM },
  'provider-duty': { meets: ['provider-task'], breaks: ['customer-task'], source: RESPONSIBILITY },
  'customer-duty': { meets: ['customer-task'], breaks: ['provider-task'], source: RESPONSIBILITY },
  'authorised-only': { meets: [], breaks: ['public-access', 'root-credentials'], source: IAM },
  'least-privilege': {
    meets: ['scoped-policy', 'no-default-access', 'access-points', 'lake-tags', 'iam-identity', 'assume-role'],
    breaks: ['full-access', 'public-access', 'long-lived-keys', 'wildcard-actions', 'wildcard-buckets'],
    source: IAM,
  },
  'emrfs-roles': {
    meets: ['emrfs-role-mapping'],
    breaks: ['full-access', 'trusts-team-roles'],
    source: doc('IAM roles for EMRFS', 'emr/latest/ManagementGuide/emr-emrfs-iam-roles.html'),
  },
  'missing-permission': {
    meets: ['no-permission'],
    source: doc('Troubleshooting access denied errors', 'IAM/latest/UserGuide/troubleshoot_access-denied.html'),
  },
  's3-managed-keys': {
    meets: ['sse-s3', 'sse-header'],
    breaks: ['sse-kms', 'sse-c'],
    heals: ['sse-s3', 'sse-header'],
    source: doc(
      'Using server-side encryption with Amazon S3 managed keys',
      'AmazonS3/latest/userguide/UsingServerSideEncryption.html',
    ),
  },
  'denied-from-above': {
    meets: ['scp', 'permissions-boundary'],
    source: doc('Policy evaluation logic', 'IAM/latest/UserGuide/reference_policies_evaluation-logic.html'),
  },
  'fine-grained-lake': {
    meets: ['lake-tags'],
    source: doc('Lake Formation tag-based access control', 'lake-formation/latest/dg/tag-based-access-control.html'),
  },
  'row-column-access': {
    meets: ['lake-formation', 'lake-tags'],
    only: true,
    source: doc('Data filtering and cell-level security', 'lake-formation/latest/dg/data-filtering.html'),
  },
  'controlled-downloads': {
    meets: ['signed-cookies', 'presigned'],
    breaks: ['public-access'],
    source: doc(
      'Serving private content with signed URLs and signed cookies',
      'AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html',
    ),
  },
  'organization-only': { meets: ['organization-condition'], breaks: ['public-access'], source: IAM },
  'own-records-only': {
    meets: ['policy-variables', 'access-points'],
    breaks: ['public-access', 'full-access'],
    source: IAM,
  },
  'object-list': {
    meets: ['s3-inventory'],
    source: doc('Amazon S3 Inventory', 'AmazonS3/latest/userguide/storage-inventory.html'),
  },
  'audit-access': {
    meets: ['cloudtrail', 'access-logs'],
    breaks: ['management-events'],
    source: doc('Logging S3 API calls', 'AmazonS3/latest/userguide/cloudtrail-logging.html'),
  },
  'find-sensitive': {
    meets: ['macie'],
    only: true,
    source: doc('Amazon Macie', 'macie/latest/user/what-is-macie.html'),
  },
  'usage-insight': {
    meets: ['storage-lens'],
    source: doc('S3 Storage Lens', 'AmazonS3/latest/userguide/storage_lens.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
