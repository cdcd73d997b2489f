import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { partsOf } from '../../../src/exam/options/parts-of.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'
import { screenOption } from '../../../src/exam/verdict/screen-option.ts'

/** A need, a stem that has it, an option that meets it and one that does not. */
const CASES: readonly (readonly [need: NeedId, stem: string, meeting: string, other: string])[] = [
  [
    'app-identities',
    'Guests and signed-in users see different folders.',
    'A Cognito identity pool',
    'An IAM user for each visitor',
  ],
  [
    'app-identities',
    'The app has 400,000 members.',
    'Roles through a Cognito identity pool',
    'Access keys in the code of the app',
  ],
  ['app-identities', '모바일 앱 사용자가 사진을 올린다.', 'Amazon Cognito 자격 증명', 'Create an IAM user per person'],
  [
    'encrypt-before-upload',
    'Files are encrypted before they are transmitted.',
    'Client-side encryption with KMS',
    'SSE-KMS',
  ],
  ['encrypt-before-upload', '업로드하기 전에 파일을 암호화해야 한다.', '클라이언트 측 암호화', 'SSE-S3'],
  ['faster-uploads', 'Transfers from the branch are slow.', 'Multipart upload', 'S3 Intelligent-Tiering'],
  ['faster-uploads', '업로드 속도를 높여야 한다.', '멀티파트 업로드', 'Byte-range fetches'],
  ['faster-table', 'The team has to reduce the latency of the table.', 'Add DAX', 'DynamoDB Streams'],
  ['faster-table', '응답 시간을 단축해야 한다.', 'DAX 클러스터', 'DynamoDB global tables'],
  [
    'live-queries',
    'Reports join stored history with operational data.',
    'Redshift federated queries',
    'Redshift Spectrum',
  ],
  [
    'encrypt-at-rest',
    'All files are to be encrypted at rest.',
    'The x-amz-server-side-encryption header',
    'TLS for all requests',
  ],
  ['encrypt-in-transit', 'Reports travel over encrypted connections.', 'A policy on aws:SecureTransport', 'SSE-S3'],
  [
    'explain-denial',
    'Only one team may read, even if other policies allow more.',
    'A policy that denies all principals except the team',
    'A policy that allows the team',
  ],
  [
    'cheaper-reads',
    'The query should take the fewest read capacity units.',
    'Eventually consistent reads',
    'Strongly consistent reads',
  ],
  [
    'own-pages-only',
    'Third-party sites embed the pictures.',
    'A condition on the referer in the bucket policy',
    'Server access logs',
  ],
  ['own-pages-only', '외부 사이트에서 이미지를 링크한다.', '버킷 정책의 리퍼러 조건', 'S3 수명 주기'],
  [
    'repeated-reads',
    'A few popular items get millions of requests.',
    'DynamoDB Accelerator',
    'A local secondary index',
  ],
  ['repeated-reads', '인기 상품 데이터를 반복해서 읽는다.', 'DAX 클러스터', 'DynamoDB Streams'],
  ['unpredictable-traffic', 'Requests multiply without any notice.', 'On-demand capacity', 'Provisioned capacity'],
  ['unpredictable-traffic', '접속이 갑자기 급증한다.', '온디맨드 용량', '프로비저닝된 용량'],
  ['static-web', 'A marketing site of HTML and images goes online.', 'An Amazon S3 bucket', 'A DynamoDB table'],
  ['static-web', 'HTML과 CSS로 된 소개 사이트를 올린다.', 'Amazon S3 버킷', 'DynamoDB 테이블'],
  ['highest-iops', 'Workers want the fastest disk there is.', 'EC2 instance store', 'Amazon EFS'],
  ['unpredictable-access', 'The access pattern cannot be foreseen.', 'S3 Intelligent-Tiering', 'S3 Standard-IA'],
  ['session-state', 'Sessions must not be lost with an instance.', 'A DynamoDB table', 'Sticky sessions'],
  [
    'spread-keys',
    'Writes of the day are throttled in one partition.',
    'A random number as suffix of the partition key',
    'A global secondary index',
  ],
  ['all-or-nothing', 'Both balances change as one unit.', 'Aurora, in a transaction', 'Redis, in a transaction'],
  [
    'audit-access',
    'All downloads must be recorded.',
    'S3 server access logs',
    'CloudTrail logging of bucket-level operations',
  ],
  ['timed-link', 'The invoice may be downloaded for the next 20 minutes.', 'A presigned S3 URL', 'A public bucket'],
]

describe('needs of people, keys and speed are heard, and met by what AWS documents', () => {
  test.each(CASES)('%s: %s', (need, stem, meeting, other) => {
    const rule = RULES[need]!
    const partsIn = (text: string) => partsOf(readOption({ letter: 'A', text }))
    expect(readStem(stem, `${meeting}\n${other}`).needs.map((found) => found.need)).toContain(need)
    expect(rule.meets.some((part) => partsIn(meeting).has(part))).toBe(true)
    const parts = partsIn(other)
    const breaks = rule.breaks?.some((part) => parts.has(part)) ?? false
    expect(breaks || !rule.meets.some((part) => parts.has(part))).toBe(true)
  })
})

test('the term of a link is no age of data', () => {
  const expiryOf = (text: string) => readOption({ letter: 'A', text }).placements[0]?.path?.expireAfterDays
  expect(expiryOf('A presigned URL of the S3 object that expires after 1 day')).toBeUndefined()
  expect(expiryOf('A rule of the S3 bucket that expires objects after 1 day')).toBe(1)
})

test('rules for logs move logs, not the content that is served', () => {
  const option = readOption({
    letter: 'A',
    text: 'Server access logs; a lifecycle rule moves the logs to Glacier after 60 days',
  })
  expect(option.placements[0]?.path?.ofLogs).toBe(true)
  expect(
    readOption({ letter: 'B', text: 'A lifecycle rule moves the photos to Glacier' }).placements[0]?.path?.ofLogs,
  ).toBeUndefined()
  expect(screenOption(option, [], undefined, false).hard).toEqual([])
})
