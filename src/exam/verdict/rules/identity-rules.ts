import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'
import { KEYS } from './sources.ts'

/** Rules about users of applications, encryption before data leaves, and what should take less time. */
export const IDENTITY_RULES = {
  'app-identities': {
    meets: ['identity-pool', 'assume-role'],
    breaks: ['long-lived-keys', 'iam-user-per-person'],
    source: doc(
      'Security best practices in IAM: temporary credentials',
      'IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    ),
  },
  'encrypt-at-rest': {
    meets: [
      'sse-s3',
      'sse-kms',
      'sse-c',
      'client-side',
      'dual-layer',
      'encryption-at-rest',
      'security-configuration',
      'new-encrypted-copy',
    ],
    source: KEYS,
  },
  'encrypt-before-upload': {
    meets: ['client-side', 'data-key'],
    breaks: ['sse-s3', 'sse-kms', 'sse-c'],
    heals: ['client-side', 'data-key'],
    source: KEYS,
  },
  'own-pages-only': {
    meets: ['referer-condition', 'presigned', 'signed-cookies'],
    breaks: ['public-access'],
    source: doc(
      'Bucket policy examples: restricting access to a specific HTTP referer',
      'AmazonS3/latest/userguide/example-bucket-policies.html',
    ),
  },
  'repeated-reads': {
    meets: ['dax', 'in-memory-cache'],
    source: doc('DAX: use cases', 'amazondynamodb/latest/developerguide/DAX.html'),
  },
  'faster-uploads': {
    meets: ['multipart', 'parallel-transfer', 'transfer-acceleration'],
    source: doc('Uploading objects using multipart upload', 'AmazonS3/latest/userguide/mpuoverview.html'),
  },
  'faster-table': {
    meets: ['dax', 'in-memory-cache'],
    source: doc('In-memory acceleration with DynamoDB Accelerator', 'amazondynamodb/latest/developerguide/DAX.html'),
  },
  'live-queries': {
    meets: ['federated-query'],
    source: doc('Querying data with federated queries', 'redshift/latest/dg/federated-overview.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
