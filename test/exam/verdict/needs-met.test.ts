import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'
import { partsOf } from '../../../src/exam/verdict/screen-option.ts'

type Case = readonly [need: NeedId, stem: string, meeting: string, other?: string]

const TABLES: readonly Case[] = [
  ['cheaper-reads', 'Ratings may be slightly stale.', 'Eventually consistent reads', 'Strongly consistent reads'],
  ['cheaper-reads', '몇 초 정도 오래된 값을 읽어도 된다.', '최종 일관된 읽기(eventually consistent)'],
  [
    'items-in-order',
    'All orders of one customer are listed by date.',
    'Customer ID as partition key, order date as sort key',
  ],
  ['items-in-order', 'Readings of a sensor are fetched within a date range.', 'A composite primary key'],
  ['less-read', 'A nightly scan of the whole table is slow.', 'Use Query on the index', 'Use a parallel Scan'],
  ['few-attributes', 'Callers need only three attributes of each item.', 'A ProjectionExpression'],
  ['short-throttling', 'There are occasional throttling errors.', 'Exponential backoff in the client'],
  [
    'find-hot-keys',
    'The team wants to know which keys are accessed the most.',
    'CloudWatch Contributor Insights for DynamoDB',
  ],
  ['planned-peak', 'A sale next Friday will bring ten times the traffic.', 'Scheduled scaling of capacity'],
  ['fewer-calls', 'Items are written one by one, with many requests.', 'BatchWriteItem'],
  [
    'long-change-history',
    'Change records must be available for 30 days.',
    'Kinesis Data Streams for DynamoDB',
    'DynamoDB Streams',
  ],
  ['old-and-new-values', 'Auditors compare values before and after each change.', 'A stream with NEW_AND_OLD_IMAGES'],
  [
    'full-text-search',
    'Users want full-text search over descriptions.',
    'Zero-ETL integration with OpenSearch Service',
  ],
  ['bulk-import', 'CSV files in S3 are loaded into a new table.', 'DynamoDB import from S3'],
  ['count-together', 'Many users increment a counter at once.', 'An atomic counter with UpdateItem'],
  [
    'same-everywhere',
    'The RPO is zero, RPO of 0 across Regions.',
    'Global tables with multi-Region strong consistency',
  ],
]

const FILES: readonly Case[] = [
  [
    'spiky-file-throughput',
    'Throughput is unpredictable and spiky.',
    'EFS with Elastic throughput',
    'EFS with Bursting throughput',
  ],
  [
    'steady-file-throughput',
    'A small file system needs constant throughput of 200 MiB/s.',
    'EFS with Provisioned Throughput',
  ],
  ['highest-parallelism', 'Higher latency is acceptable.', 'EFS with the Max I/O performance mode'],
  ['low-file-latency', 'A latency-sensitive web server reads files.', 'General Purpose performance mode (not Max I/O)'],
  ['warm-again', 'Files that are read again must become fast again.', 'Move files back to Standard on first access'],
  ['reachable-mount', 'The mount command times out.', 'Allow NFS (2049) in the security group of the mount target'],
  [
    'clients-by-permission',
    'Only certain instances may mount with write access.',
    'A file system policy with IAM authorization',
  ],
  [
    'encrypt-what-exists',
    'An existing file system is not encrypted.',
    'Create a new encrypted file system and copy the files',
  ],
  ['mount-across-networks', 'Servers run in another VPC.', 'VPC peering and the mount target address'],
]

const CLUSTERS: readonly Case[] = [
  [
    'no-cluster-care',
    'The team does not want to size or manage clusters.',
    'EMR Serverless',
    'A long-running EMR cluster',
  ],
  ['cluster-follows-load', 'The load varies through the day.', 'EMR managed scaling'],
  ['ends-by-itself', 'Clusters are left idle at night.', 'An auto-termination policy', 'A persistent EMR cluster'],
  [
    'shared-catalog',
    'Table definitions are lost when a cluster terminates.',
    'The Glue Data Catalog as metastore',
    'A Hive metastore on the primary node',
  ],
  ['copy-hdfs-s3', 'Output is copied from HDFS to S3.', 'S3DistCp'],
  ['fewer-small-files', 'Jobs read millions of small files.', 'Merge them into larger files'],
  ['reread-in-job', 'The job makes many passes over intermediate data.', 'HDFS on the core nodes'],
  ['spot-variety', 'Spot capacity is often unavailable.', 'Instance fleets'],
  ['primary-survives', 'The primary node is a single point of failure.', 'Launch three primary nodes'],
  ['cluster-encryption', 'Local disks of the cluster must be encrypted.', 'An EMR security configuration'],
  ['own-software', 'Python libraries must be installed on every node.', 'A bootstrap action'],
]

const AREAS = { tables: TABLES, 'file systems': FILES, clusters: CLUSTERS }

describe.each(Object.entries(AREAS))('needs of %s are heard, and met by what AWS documents', (_, cases) => {
  for (const [need, stem, meeting, other] of cases)
    test(`${need}: ${stem}`, () => {
      expect(readStem(stem, [meeting, other].join('\n')).needs.map((found) => found.need)).toContain(need)
      const meets = (text: string): boolean => {
        const parts = partsOf(readOption({ letter: 'A', text }))
        return RULES[need]!.meets.some((part) => parts.has(part))
      }
      expect(meets(meeting)).toBe(true)
      if (other !== undefined) expect(meets(other)).toBe(false)
    })
})

describe('words that deny a need', () => {
  test('stale reads that are not tolerated ask for no cheaper reads', () => {
    const { needs } = readStem('Stale reads are not tolerated.', 'eventually consistent reads')
    expect(needs.map(({ need }) => need)).not.toContain('cheaper-reads')
  })
})
