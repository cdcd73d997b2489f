import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { phrasePattern } from '../../../src/exam/lexicon/spoken-quantities.ts'
import { partsOf } from '../../../src/exam/options/parts-of.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { capacitySums } from '../../../src/exam/verdict/capacity-sums.ts'
import { IMPOSSIBLE } from '../../../src/exam/verdict/rules/impossible.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'

type Case = readonly [need: NeedId, stem: string, meeting: string, other: string]

const CASES: readonly Case[] = [
  ['writes-throttled', 'Inserts into the table are throttled.', 'Exponential backoff', 'Raise the read capacity units'],
  ['reads-throttled', 'Queries of the table are throttled.', 'Increase the RCUs', 'Increase the WCUs'],
  ['writes-throttled', '테이블에 쓰기가 자주 스로틀된다.', '쓰기 용량을 늘린다', '읽기 용량을 늘린다'],
  [
    'assumes-their-role',
    'Account A has created an IAM role that trusts account B.',
    'Call AssumeRole in the code',
    'Call GetSessionToken in the code',
  ],
  [
    'may-assume-role',
    'Account A has created an IAM role that trusts account B.',
    'Give the instance role permission to assume the other role',
    'Give the instance role permission to read the table',
  ],
  ['large-messages', 'Messages of up to 1 GB go through the queue.', 'The SQS Extended Client Library', 'The SQS CLI'],
  [
    'own-items-only',
    "No player may see another player's scores.",
    'Restrict access by the partition key in a policy',
    'Encrypt each item',
  ],
  [
    'planned-peak',
    'A known sale next week brings ten times the load.',
    'Raise the write capacity before the sale',
    'Rely on burst capacity',
  ],
  [
    'empty-table',
    'The table has to be emptied each night.',
    'Delete the table and create it again',
    'Call BatchWriteItem for all items',
  ],
  ['items-together', 'The changes in DynamoDB are all-or-nothing.', 'TransactWriteItems', 'BatchWriteItem in a loop'],
  [
    'listing-metadata',
    'With consistent view, EMR takes longer to list objects in S3.',
    'Increase the read capacity of the DynamoDB table',
    'Add a random string to the prefix',
  ],
  [
    'memory-scarce',
    'HDFS utilization never exceeds 10%.',
    'Scale on YARNMemoryAvailablePercentage',
    'Scale on CapacityRemainingGB',
  ],
  [
    'emr-not-public',
    'No cluster may be exposed to the internet.',
    'Turn on block public access for Amazon EMR',
    'Inspect the security groups of EMR',
  ],
  ['over-lambda-limit', 'Each run takes 40 minutes.', 'x', 'A Lambda function that processes the file'],
  ['all-accounts', 'The rule must hold in hundreds of accounts.', 'An SCP at the root', 'An IAM policy in one account'],
  [
    'scratch-in-function',
    'A Lambda function keeps temporary files of 5 MB.',
    'The /tmp directory',
    'An EFS file system',
  ],
  [
    'enough-kms-requests',
    'Uploads with SSE-KMS became slow.',
    'The request quota of KMS is used up',
    'The KMS key has no alias',
  ],
  [
    'mount-in-every-zone',
    'Instances reach EFS with as little latency as possible.',
    'A mount target in each Availability Zone',
    'One mount target for each instance',
  ],
  [
    'scheduled-backups',
    'The table is backed up every night.',
    'An AWS Backup plan',
    'An on-demand backup of the table',
  ],
  [
    'set-after-restore',
    'A backup is restored to a new table.',
    'Set the TTL attribute',
    'Create the global secondary indexes again',
  ],
  [
    'key-permission',
    'Uploads encrypted with a KMS key are denied.',
    'Allow kms:GenerateDataKey',
    'Allow s3:PutObject in the bucket policy',
  ],
  [
    'capacity-by-itself',
    'The DynamoDB table scales automatically.',
    'On-demand capacity mode',
    'Provisioned capacity of 5,000 units',
  ],
  [
    'unpredictable-traffic',
    'How many orders arrive differs from day to day.',
    'On-demand capacity mode',
    'Reserved capacity',
  ],
  ['passes-role', 'Developers launch instances with an instance role.', 'Allow iam:PassRole', 'Allow iam:GetRole'],
  [
    'time-in-key',
    'Objects of a user are found within a time range.',
    'The customer as partition key and the timestamp as sort key',
    'The customer as partition key and the server as sort key',
  ],
  [
    'client-credentials',
    'A single-page site signs its users in with user pools.',
    'Exchange the token in an identity pool',
    'Store an access key in the code',
  ],
  [
    'react-to-changes',
    'A function must process data delivered into a bucket.',
    'An S3 event notification',
    'An hourly job that copies the data',
  ],
  [
    'role-for-instance',
    'Code on EC2 instances reads a private bucket.',
    'Attach an EC2 service role to the instance',
    'Store the user credentials on the volume',
  ],
  [
    'fewer-small-files',
    'File sizes vary from 100 KB to 200 KB.',
    'The DynamicFrame grouping option',
    'A larger worker type',
  ],
  [
    'react-to-changes',
    'A file is uploaded once a day at unpredictable times.',
    'An EventBridge rule for PutObject',
    'A cron job that checks every 10 minutes and copies the file hourly',
  ],
  [
    'action-get',
    'The function must retrieve an item.',
    'dynamodb:GetItem and dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
  ],
  ['action-update', 'The function must change attributes of an item.', 'dynamodb:UpdateItem', 'dynamodb:GetItem'],
  ['action-put', 'The function must create a record.', 'dynamodb:PutItem', 'dynamodb:GetItem'],
  ['action-delete', 'The function must remove items.', 'dynamodb:DeleteItem', 'dynamodb:GetItem'],
  ['encrypt-in-transit', 'All traffic is encrypted in transit.', 'TLS', 'A policy that allows SecureTransport = true'],
]

describe('needs of developers are heard, and met by what AWS documents', () => {
  test.each(CASES)('%s: %s', (need, stem, meeting, other) => {
    const rule = RULES[need]!
    const partsIn = (text: string) => partsOf(readOption({ letter: 'A', text }))
    expect(readStem(stem, `${meeting}\n${other}`).needs.map((found) => found.need)).toContain(need)
    if (rule.meets.length > 0) expect(rule.meets.some((part) => partsIn(meeting).has(part))).toBe(true)
    const parts = partsIn(other)
    const breaks = rule.breaks?.some((part) => parts.has(part)) ?? false
    expect(breaks || (rule.meets.length > 0 && !rule.meets.some((part) => parts.has(part)))).toBe(true)
  })

  test('reads and writes of one sentence have rates of their own', () => {
    const stem = 'DynamoDB capacity, strongly consistent: it reads 3 items and writes 10 items each second.'
    expect(capacitySums(stem, 7000)).toEqual({ read: 6, write: 70 })
    expect(capacitySums('Capacity for 4 writes and 8 reads per second', 1000)).toEqual({ read: 4, write: 4 })
    const each = 'Capacity: reads each second: 10 strongly consistent. Writes each second: 2 transactional.'
    expect(capacitySums(each, 10_000)).toEqual({ read: 30, write: 40 })
  })
})

describe('what tables, functions and clusters do not do', () => {
  const impossible = (text: string) =>
    IMPOSSIBLE.filter(
      ({ pattern, unless }) =>
        phrasePattern(pattern).test(text.toLowerCase()) &&
        (unless === undefined || !phrasePattern(unless).test(text.toLowerCase())),
    ).map(({ id }) => id)

  test.each([
    [
      'strong-reads-cost',
      'Strongly consistent reads take half the units',
      'Strongly consistent reads take twice the units',
    ],
    ['table-type-throughput', 'Set the table type to throughput optimized', 'Set the table class to Standard'],
    ['balanced-table', 'Put a load balancer in front of the table', 'Put a DAX cluster in front of the table'],
    [
      'fleet-scaling-policy',
      'Instance fleets with an automatic scaling policy',
      'Instance groups with an automatic scaling policy',
    ],
    ['glue-runs-hive', 'A Glue job that runs the Hive script', 'A Glue job that runs the Spark script'],
    ['on-demand-backup-schedule', 'An on-demand backup every 24 hours', 'An AWS Backup plan every 24 hours'],
    [
      'policy-opens-key',
      'A bucket policy that grants access to the KMS key',
      'A key policy that grants access to the KMS key',
    ],
    ['streams-into-bucket', 'Save the stream directly to an S3 bucket', 'Save the stream to S3 with a Lambda function'],
    [
      'lifecycle-copies-to-region',
      'EFS lifecycle management copies cold files to another Region',
      'EFS replication copies files to another Region',
    ],
    ['one-zone-in-several', 'EFS One Zone keeps copies in several zones', 'EFS Regional keeps copies in several zones'],
    ['table-assumes-role', 'A trust policy that allows DynamoDB to assume the role', 'A trust policy for Amazon EC2'],
    [
      'user-pool-token-as-credentials',
      'Use the user pool JWT to access DynamoDB',
      'Exchange the user pool JWT in an identity pool',
    ],
    ['alarm-on-upload', 'A CloudWatch alarm on object uploads', 'An S3 event notification on object uploads'],
    [
      'infrequent-access-restores',
      'Infrequent Access, where each read needs a restore first',
      'Infrequent Access, which is read at once',
    ],
    [
      'store-role-on-instance',
      'Create an S3 service role and attach it to the EC2 instance',
      'Create an EC2 service role and attach it to the EC2 instance',
    ],
    [
      'group-principal',
      'Create an IAM role and apply it to the assets bucket',
      'Create a policy and attach it to the assets bucket',
    ],
    ['tag-encrypts', 'Tag each object with Encryption = SSE-KMS', 'Copy each object with SSE-KMS'],
    [
      'access-point-creates-itself',
      "Deny s3:CreateAccessPoint in the access point's policy",
      'Deny s3:CreateAccessPoint in an SCP',
    ],
  ])('%s: %s', (id, claim, sound) => {
    expect(impossible(claim)).toContain(id)
    expect(impossible(sound)).not.toContain(id)
  })
})
