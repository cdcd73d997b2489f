import { GB, KiB, TiB } from '../../quantities/bytes.ts'
import type { Source } from '../../quantities/source.ts'
import type { ClaimValue } from './claim.ts'

/** What a provider's fact was before, and until when: why an old note is outdated and not wrong. */
export interface PastFact {
  readonly value: ClaimValue
  /** Date of the change, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly until: string
  readonly source: Source
}

const blog = (title: string, url: string, asOf: string): Source => ({
  title,
  url,
  asOf,
  trust: 'provider',
  note: 'Recalled from the announcement, not read again.',
})
const limit = (bytes: number): ClaimValue => ({ kind: 'bytes', bytes })

/** Limits and semantics of AWS that older notes and answer keys still hold. */
export const pastFacts = {
  itemLimit: [
    {
      value: limit(64 * KiB),
      until: '2014-10-08',
      source: blog(
        'AWS News Blog, DynamoDB update: larger items',
        'https://aws.amazon.com/blogs/aws/dynamodb-update-json-and-more/',
        '2014-10-08',
      ),
    },
  ],
  largestObject: [
    {
      value: limit(5 * TiB),
      until: '2025-12',
      source: {
        title: 'AWS What’s New, Amazon S3 increases the maximum object size to 50 TB',
        asOf: '2025-12',
        trust: 'provider',
      },
    },
    {
      value: limit(5 * GB),
      until: '2010-12-09',
      source: blog(
        'AWS News Blog, Amazon S3 object size limit now 5 TB',
        'https://aws.amazon.com/blogs/aws/amazon-s3-object-size-limit/',
        '2010-12-09',
      ),
    },
  ],
  writesPerPrefix: [{ value: { kind: 'count', count: 100 }, until: '2018-07-17', source: requestRates() }],
  readsPerPrefix: [{ value: { kind: 'count', count: 300 }, until: '2018-07-17', source: requestRates() }],
  transactionItems: [
    {
      value: { kind: 'count', count: 25 },
      until: '2022-09-15',
      source: blog(
        'AWS What’s New, Amazon DynamoDB supports up to 100 actions per transaction',
        'https://aws.amazon.com/about-aws/whats-new/2022/09/amazon-dynamodb-supports-100-actions-per-transaction/',
        '2022-09-15',
      ),
    },
  ],
  strongConsistency: [
    {
      value: { kind: 'rule', rule: 's3-strong-consistency', holds: false },
      until: '2020-12-01',
      source: blog(
        'AWS News Blog, Amazon S3 update: strong read-after-write consistency',
        'https://aws.amazon.com/blogs/aws/amazon-s3-update-strong-read-after-write-consistency/',
        '2020-12-01',
      ),
    },
  ],
  noFileInterface: [
    {
      value: { kind: 'rule', rule: 's3-file-interface', holds: false },
      until: '2026-04-07',
      source: {
        title: 'Amazon S3 Files, general availability: buckets are mounted over NFS 4.1 and 4.2',
        asOf: '2026-04-07',
        trust: 'provider',
      },
    },
  ],
} as const satisfies Record<string, readonly PastFact[]>

function requestRates(): Source {
  return blog(
    'AWS What’s New, Amazon S3 announces increased request rate performance',
    'https://aws.amazon.com/about-aws/whats-new/2018/07/amazon-s3-announces-increased-request-rate-performance/',
    '2018-07-17',
  )
}
