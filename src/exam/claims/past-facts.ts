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

const announcement = (title: string, url: string, asOf: string, note?: string): Source => ({
  title,
  url,
  asOf,
  trust: 'provider',
  ...(note === undefined ? {} : { note }),
})
const limit = (bytes: number): ClaimValue => ({ kind: 'bytes', bytes })

/** Limits and semantics of AWS that older notes and answer keys still hold. */
export const pastFacts = {
  itemLimit: [
    {
      value: limit(64 * KiB),
      until: '2014-10-08',
      source: announcement(
        'AWS News Blog, Amazon DynamoDB update: JSON, expanded free tier, flexible scaling, larger items',
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
        url: 'https://aws.amazon.com/about-aws/whats-new/2025/12/amazon-s3-maximum-object-size-50-tb/',
        asOf: '2025-12',
        trust: 'provider',
      },
    },
    {
      value: limit(5 * GB),
      until: '2010-12-09',
      source: announcement(
        'AWS News Blog, Amazon S3 object size limit now 5 TB',
        'https://aws.amazon.com/blogs/aws/amazon-s3-object-size-limit/',
        '2010-12-09',
        'Recalled from the announcement, not read again.',
      ),
    },
  ],
  writesPerPrefix: [{ value: { kind: 'count', count: 100 }, until: '2018-07-17', source: requestRates() }],
  readsPerPrefix: [{ value: { kind: 'count', count: 300 }, until: '2018-07-17', source: requestRates() }],
  transactionItems: [
    {
      value: { kind: 'count', count: 25 },
      until: '2022-09-15',
      source: announcement(
        'AWS What’s New, Amazon DynamoDB supports up to 100 actions per transaction',
        'https://aws.amazon.com/about-aws/whats-new/2022/09/amazon-dynamodb-supports-100-actions-per-transaction/',
        '2022-09-15',
        'Today’s limit is read in the API reference of TransactWriteItems; the former one is what clients of the time enforce.',
      ),
    },
  ],
  generalPurposeReads: [
    {
      value: { kind: 'count', count: 7000 },
      until: '2020-04-01',
      source: announcement(
        'AWS What’s New, Amazon Elastic File System announces 400% increase in read operations for General Purpose mode file systems',
        'https://aws.amazon.com/about-aws/whats-new/2020/04/amazon-elastic-file-system-announces-increase-in-read-operations-for-general-purpose-file-systems/',
        '2020-04-01',
        'Recalled from the announcement, not read again.',
      ),
    },
  ],
  strongConsistency: [
    {
      value: { kind: 'rule', rule: 's3-strong-consistency', holds: false },
      until: '2020-12-01',
      source: announcement(
        'AWS News Blog, Amazon S3 update: strong read-after-write consistency',
        'https://aws.amazon.com/blogs/aws/amazon-s3-update-strong-read-after-write-consistency/',
        '2020-12-01',
        'Read as InfoQ quotes it.',
      ),
    },
  ],
  noFileInterface: [
    {
      value: { kind: 'rule', rule: 's3-file-interface', holds: false },
      until: '2026-04-07',
      source: {
        title: 'AWS What’s New, Amazon S3 Files',
        url: 'https://aws.amazon.com/about-aws/whats-new/2026/04/amazon-s3-files/',
        asOf: '2026-04-07',
        trust: 'provider',
      },
    },
  ],
} as const satisfies Record<string, readonly PastFact[]>

function requestRates(): Source {
  return announcement(
    'AWS What’s New, Amazon S3 announces increased request rate performance',
    'https://aws.amazon.com/about-aws/whats-new/2018/07/amazon-s3-announces-increased-request-rate-performance/',
    '2018-07-17',
    'The new rates are read as quoted elsewhere. The old ones are no limits: above 100 writes or 300 reads a second AWS advised random prefixes.',
  )
}
