import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { phrasePattern, plainPunctuation } from '../../../src/exam/lexicon/spoken-quantities.ts'
import { partsOf } from '../../../src/exam/options/parts-of.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { IMPOSSIBLE } from '../../../src/exam/verdict/rules/impossible.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'

type Case = readonly [need: NeedId, stem: string, meeting: string, other: string]

const CASES: readonly Case[] = [
  [
    'faster-queries',
    'Queries with Athena get slower every week.',
    'Compact the objects into fewer, larger files',
    'Write to more buckets',
  ],
  ['faster-queries', 'Athena 쿼리 성능이 저하되고 있다.', 'Parquet 형식으로 변환', '버킷을 추가'],
  [
    'mask-sensitive',
    'Card numbers in the files must be protected.',
    'A Glue job that masks the card column',
    'A bucket policy',
  ],
  ['mask-sensitive', '개인 정보를 마스킹해야 한다.', 'Glue 작업으로 익명화', '버킷 정책'],
  [
    'second-cluster-reads',
    'HBase on EMR must be highly available.',
    'A read-replica cluster on the same root directory',
    'Daily snapshots of HBase',
  ],
  [
    'encrypted-by-s3',
    'The encryption itself is performed by Amazon S3.',
    'SSE-C',
    'Client-side encryption in the application',
  ],
  ['encrypted-by-s3', 'S3가 암호화를 수행해야 한다.', 'SSE-KMS', '클라이언트 측 암호화'],
  [
    'encrypt-before-upload',
    'Records are encrypted within the application prior to storage.',
    'GenerateDataKey, and encryption under the data key',
    'SSE-KMS',
  ],
  [
    'emrfs-roles',
    'Access is limited to the members of each group, through EMRFS and IAM roles.',
    'A mapping of roles for EMRFS in a security configuration',
    'Add the additional roles to the instance role in its trust policy',
  ],
  [
    'serverless-catalog',
    'The Hive metastore moves into a serverless catalog.',
    'The AWS Glue Data Catalog',
    'A metastore in Aurora MySQL',
  ],
  [
    'row-column-access',
    'Each group may access only the PII that it needs.',
    'Lake Formation data filters',
    'A bucket for each group',
  ],
  [
    'history-beside-warehouse',
    'Reports join current sales in Redshift with archived history.',
    'Redshift Spectrum on files in S3',
    'A read replica of the database',
  ],
  [
    'audit-access',
    'All writes to the bucket are logged.',
    'A CloudTrail trail of data events',
    'A CloudTrail trail of management events',
  ],
  [
    'faster-queries',
    'Queries through Redshift Spectrum got slow over a data lake.',
    'Partition the order data by date, or write Parquet',
    'Write JSON files',
  ],
  [
    'less-scanned',
    'The logs are analyzed.',
    'Parquet files, queried at low cost with Athena on S3',
    'Files in text format',
  ],
  ['small-job', 'Each file is less than 100 MB.', 'A Glue Python shell job', 'A Glue PySpark job'],
  [
    'react-to-changes',
    'A workflow must start when each file transfer finishes.',
    'An Amazon EventBridge rule',
    'A workflow that somebody starts',
  ],
  [
    'row-column-access',
    'Access to data for Athena is fine-grained, at the column- level.',
    'Lake Formation permissions',
    'A resource share',
  ],
  ['adhoc-sql', 'Analysts want to use SQL to explore the files in S3.', 'Amazon Athena', 'Amazon RDS'],
  [
    'follows-curve',
    'Load is expected to grow steadily, and ramps up over the season.',
    'Provisioned capacity with auto scaling',
    'DynamoDB Streams',
  ],
]

describe('needs of data lakes are heard, and met by what AWS documents', () => {
  test.each(CASES)('%s: %s', (need, stem, meeting, other) => {
    const rule = RULES[need]!
    const partsIn = (text: string) => partsOf(readOption({ letter: 'A', text }))
    expect(readStem(plainPunctuation(stem), `${meeting}\n${other}`).needs.map((found) => found.need)).toContain(need)
    expect(rule.meets.some((part) => partsIn(meeting).has(part))).toBe(true)
    const parts = partsIn(other)
    const breaks = rule.breaks?.some((part) => parts.has(part)) ?? false
    expect(breaks || !rule.meets.some((part) => parts.has(part))).toBe(true)
  })
})

describe('what only sounds like a need is none', () => {
  test.each<readonly [NeedId, string, string]>([
    ['encrypt-before-upload', 'The application needs to encrypt data, which is done by S3.', 'Client-side encryption'],
    ['copy-in-other-region', 'Athena queries data that lies in both Regions.', 'Replicate the buckets'],
    ['copy-in-other-region', 'Data is stored in us-east-1 and us-west-2.', 'Replicate the buckets'],
    ['stream-ingest', 'The company wants to log all writes to the bucket.', 'Firehose'],
    ['all-or-nothing', 'A bucket holds details about transactions in the shop.', 'The transactions bucket'],
    ['serverless', 'Clusters move to Amazon EMR, with a serverless catalog.', 'Amazon EMR'],
    ['worm', 'The upload interval cannot be changed.', 'Merge the files'],
    ['stream-ingest', 'An application is reading records from Kinesis Data Streams.', 'More shards in Kinesis'],
  ])('%s: %s', (need, stem, options) => {
    expect(readStem(stem, options).needs.map((found) => found.need)).not.toContain(need)
  })
})

describe('what AWS does not do', () => {
  const impossible = (text: string) =>
    IMPOSSIBLE.filter(
      ({ pattern, unless }) =>
        phrasePattern(pattern).test(text.toLowerCase()) &&
        (unless === undefined || !phrasePattern(unless).test(text.toLowerCase())),
    ).map(({ id }) => id)

  test.each([
    ['kms-encrypts-large', 'Call KMS Encrypt to encrypt the video files', 'Call KMS Encrypt to encrypt the data keys'],
    [
      'policy-by-column',
      'An identity-based policy at the column level',
      'Lake Formation permissions at the column level',
    ],
    [
      'spectrum-on-databases',
      'Use Redshift Spectrum to query live data in PostgreSQL',
      'Use Redshift Spectrum to query old data in S3',
    ],
    ['dms-moves-catalog', 'AWS DMS carries the Hive metastore into S3', 'AWS Glue imports the Hive metastore'],
    [
      'stream-delivers-itself',
      'Use Kinesis Data Streams to deliver records to an S3 bucket',
      'Use Kinesis Data Streams to deliver records to S3 with Firehose',
    ],
    ['policy-encrypts', 'Use an IAM policy to encrypt the bucket', 'Use an IAM policy to allow encryption'],
    ['dms-moves-catalog', 'Move the Glue Data Catalog with AWS DMS', 'Move the database with AWS DMS'],
    [
      'catalog-policy-for-region',
      'Change the resource policy to give access to eu-west-1',
      'Change the resource policy to give access to the account',
    ],
    [
      'two-writers-on-hbase-root',
      'Run two clusters with the same HBase root in S3',
      'Run two clusters with the same HBase root, one of them a read-replica cluster',
    ],
  ])('%s: %s', (id, claim, sound) => {
    expect(impossible(claim)).toContain(id)
    expect(impossible(sound)).not.toContain(id)
  })
})
