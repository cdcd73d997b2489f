import { describe, expect, test } from 'vitest'
import { verdictOn } from '../asked.ts'

/** Questions of our own, keyed by the documentation of AWS: what a stem asks for in other words, and what no store does. */
const QUESTIONS: readonly (readonly [question: string, options: readonly string[], key: string])[] = [
  // Lines and devices.
  [
    'A survey ship without usable internet collects 400 TB on each voyage. How does it get into S3?',
    ['AWS DataSync', 'AWS Snowball Edge devices', 'AWS Transfer Family'],
    'B',
  ],
  [
    'A data center uploads to S3 over an unreliable internet connection. A stable connection is wanted for years.',
    ['AWS Direct Connect', 'Larger files', 'Requester Pays'],
    'A',
  ],
  [
    'Servers in a VPC and on premises must reach S3 over Direct Connect without the public internet.',
    [
      'Gateway endpoints that serve the VPC and the on-premises servers',
      'Interface endpoints that serve the VPC and the on-premises servers',
      'A KMS key',
    ],
    'B',
  ],
  [
    'Files of an NFS filer are to be moved into a file system of EFS over the line.',
    ['Snowball Edge that imports into EFS', 'AWS DataSync'],
    'B',
  ],
  [
    'Applications on premises write files over NFS; the files become objects in S3 with a local cache.',
    ['Amazon FSx File Gateway', 'Amazon S3 File Gateway'],
    'B',
  ],
  [
    'On-premises Linux servers have to mount an EFS file system.',
    ['An internet-facing mount target', 'A VPN to the VPC and a mount target in it'],
    'B',
  ],
  // Volumes and file systems.
  ['Which EBS volume has the highest durability for a database that needs 9,000 IOPS?', ['gp3', 'io2', 'io1'], 'B'],
  [
    'A parallel file system of FSx for Lustre must keep its files for months when a file server fails.',
    ['A scratch file system of FSx for Lustre', 'A persistent file system of FSx for Lustre'],
    'B',
  ],
  [
    'One server uses locally attached disks today and moves to EC2 as it is. What is the right storage at the lowest cost?',
    ['Amazon FSx for Lustre', 'An EBS gp3 volume'],
    'B',
  ],
  ['Block storage of an instance must remain when the instance is stopped.', ['Instance store', 'Amazon EBS'], 'B'],
  // Tables.
  [
    'A reader of DynamoDB has to see all writes that succeeded before its read.',
    ['Query a global secondary index', 'Set ConsistentRead', 'Read through DAX'],
    'B',
  ],
  [
    'A page shows the items of a customer in DynamoDB 20 at a time.',
    ['Query without a limit', 'Query with Limit=20 and ExclusiveStartKey'],
    'B',
  ],
  [
    'Which key of a DynamoDB index finds the cheapest offers of a given hotel, sorted by price?',
    [
      'Hotel as the partition key and OfferId as the sort key',
      'OfferId as the partition key and Hotel as the sort key',
      'Hotel as the partition key and Price as the sort key',
    ],
    'C',
  ],
  [
    'What does one eventually consistent read of a 9 KB item of DynamoDB take in read capacity units?',
    ['3 RCU', '1.5 RCU', '9 RCU'],
    'B',
  ],
  // Objects.
  [
    'Which feature moves objects to a colder class after some days?',
    ['Object Lock', 'Lifecycle rules', 'Replication'],
    'B',
  ],
  [
    'The last 10 days of exports must be readable at once; older ones within 6 hours. Which is the cheapest lifecycle?',
    [
      'S3 Standard, to S3 Glacier Deep Archive after 10 days',
      'S3 Standard, to S3 Glacier Flexible Retrieval after 10 days',
      'S3 Standard',
    ],
    'B',
  ],
  [
    'Objects are read every day and their earlier versions are hardly needed. What lowers the cost of the earlier versions?',
    [
      'Copies of the bucket for every version',
      'Versioning, and a rule that moves noncurrent versions to S3 Glacier Flexible Retrieval',
    ],
    'B',
  ],
  [
    'Replicas in the bucket of the archive account must belong to that account.',
    ['Replication Time Control', 'Replica ownership for the owner of the destination'],
    'B',
  ],
  [
    'Rows in files on S3 have to be deleted one record at a time under GDPR. Which format?',
    ['Parquet', 'Apache Iceberg', 'CSV'],
    'B',
  ],
  [
    'Agencies that a company hired need to read a bucket. What is secure?',
    ['S3 global tables for each agency', 'Cross-account access to the accounts of the agencies', 'A public bucket'],
    'B',
  ],
  // Clusters and jobs.
  [
    'A provisioned EMR cluster should compute as fast as now for a lower price.',
    ['Larger x86 instances', 'Graviton instances'],
    'B',
  ],
  [
    'Each upload is processed within 20 seconds when it comes, at the lowest cost.',
    ['An EMR cluster', 'An AWS Glue job', 'An AWS Lambda function'],
    'C',
  ],
]

describe('what is asked in other words is heard', () => {
  test.each(QUESTIONS)('%s', (question, options, key) => {
    expect(verdictOn(question, options).answer).toEqual([...key])
  })
})
