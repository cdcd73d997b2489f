import { describe, expect, test } from 'vitest'
import { verdictOn } from '../asked.ts'

/** Questions of our own about several Regions, edges and web sites in buckets, keyed by the documentation of AWS. */
const QUESTIONS: readonly (readonly [question: string, options: readonly string[], key: string])[] = [
  [
    'Users near each of two Regions should upload and download with low latency through one endpoint. Which two steps?',
    [
      'One-way replication to the second bucket',
      'A Multi-Region Access Point used for reads and writes',
      'A Multi-Region Access Point used for downloads only',
      'Bidirectional replication between the buckets',
    ],
    'BD',
  ],
  [
    '두 리전의 버킷에 모두 쓰기를 하고 하나의 글로벌 엔드포인트로 접근해야 한다.',
    ['단방향 복제', '다중 리전 액세스 포인트와 양방향 복제', 'Transfer Acceleration', 'CloudFront'],
    'B',
  ],
  [
    'Which steps publish a static website from a bucket? (Choose three.)',
    [
      'Specify an error page',
      'Turn on static website hosting',
      'Specify index.html as the index document',
      'Attach a bucket policy that allows public read',
    ],
    'BCD',
  ],
  [
    'Visitors of a site in S3 should see a friendly page instead of a plain 404 answer.',
    ['CORS', 'An index document', 'A custom error document', 'Requester Pays'],
    'C',
  ],
  [
    'What has to be enabled on both buckets before replication is set up?',
    ['Transfer Acceleration', 'MFA delete', 'Static website hosting', 'Versioning'],
    'D',
  ],
  [
    'Applications in three Regions use one global endpoint that leads to the bucket with the lowest latency.',
    ['CloudFront with one origin', 'S3 Multi-Region Access Point', 'S3 Transfer Acceleration', 'Requester Pays'],
    'B',
  ],
  [
    'Films may be shown in some countries only, through CloudFront.',
    ['Route 53 latency routing', 'Geographic restrictions of the distribution', 'S3 Block Public Access'],
    'B',
  ],
  [
    'When the primary bucket is not available, CloudFront should answer from a bucket in another Region.',
    ['Transfer Acceleration', 'A larger TTL', 'An origin group with origin failover'],
    'C',
  ],
  [
    'Viewers of a CloudFront distribution still see the old logo. How is the new one shown at once?',
    ['Wait for the TTL', 'Enable versioning of the bucket', 'Create an invalidation'],
    'C',
  ],
]

describe('far readers and writers, edges and web sites get the documented answer', () => {
  test.each(QUESTIONS)('%s', (question, options, key) => {
    expect(verdictOn(question, options, key).answer.join('')).toBe(key)
  })
})
