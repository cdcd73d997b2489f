import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { phrasePattern } from '../../../src/exam/lexicon/spoken-quantities.ts'
import { partsOf } from '../../../src/exam/options/parts-of.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { IMPOSSIBLE } from '../../../src/exam/verdict/rules/impossible.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'
import { atStatedAge } from '../../../src/exam/verdict/unstated-ages.ts'

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
  [
    'follows-curve',
    'Traffic rises gradually each morning and declines in the evening.',
    'Provisioned capacity with auto scaling',
  ],
  ['unpredictable-traffic', 'Reads and writes are hard to predict.', 'On-demand capacity mode'],
  ['unpredictable-traffic', 'When a surge begins it climbs within seconds.', 'On-demand capacity mode'],
  ['planned-peak', 'The dates are known a year ahead.', 'Scheduled scaling of the table'],
  [
    'spread-keys',
    'Writes are throttled on a hot partition.',
    'The meter ID as the partition key',
    'The date as the partition key',
  ],
  [
    'lookup-by-id',
    'Agents look up readings of one device by its ID.',
    'Device ID as the partition key',
    'Country as the partition key',
  ],
  [
    'large-content',
    'Reports have scanned images.',
    'Images in S3, with the S3 URL of each in DynamoDB',
    'Images in DynamoDB',
  ],
  [
    'archive-expired',
    'Expired items must be kept in S3.',
    'TTL, and DynamoDB Streams with a Lambda function that writes expired items to S3',
  ],
  [
    'batch-analysis',
    'Data scientists want the full history in files.',
    'DynamoDB, and a copy in Amazon S3',
    'DynamoDB only',
  ],
  ['expire-data', 'The app shows customers the last 90 days.', 'TTL on the table', 'DAX'],
  ['react-to-changes', 'Teams need an alert for each new record.', 'DynamoDB Streams with a trigger', 'A nightly scan'],
  ['redis-interface', 'The team uses Redis commands.', 'Amazon ElastiCache', 'Amazon EFS'],
  ['mongodb-interface', 'Drivers of MongoDB are in use.', 'Amazon DocumentDB', 'Amazon DynamoDB'],
  ['cassandra-interface', 'The code speaks CQL.', 'Amazon Keyspaces', 'Amazon DynamoDB'],
  ['warehouse', 'Analysts run complex SQL over billions of rows.', 'Amazon Redshift', 'Amazon RDS'],
  ['smaller-items', 'The JSON in each item compresses well.', 'Compress the attribute with GZIP', 'A larger table'],
  ['smaller-items', '텍스트는 압축하면 크게 줄어든다.', '속성을 gzip으로 compress하여 저장한다'],
  [
    'table-api',
    'Callers go through the existing DynamoDB API.',
    'The Standard-IA table class',
    'Export the data to Amazon S3',
  ],
  ['storage-dominates', 'Storage makes up 80% of the cost of the table.', 'The DynamoDB Standard-IA table class'],
  [
    'query-other-attribute',
    'Agents look up parcels by tracking_number.',
    'A global secondary index on tracking_number',
    'A Query with a FilterExpression',
  ],
  [
    'strong-read',
    'The list must be read strongly consistent.',
    'A local secondary index with the votes as sort key; strongly consistent reads',
    'A global secondary index',
  ],
  [
    'many-engines',
    'Compute has to scale separately from storage.',
    'Amazon S3, read by EMR and Redshift Spectrum',
    'HDFS on a cluster',
  ],
  ['many-engines', '여러 엔진이 같은 데이터를 써야 한다.', 'Amazon S3와 EMRFS', '상시 클러스터의 HDFS'],
  [
    'undo-delete',
    'An object was deleted in a bucket with versioning.',
    'Remove the delete marker',
    'Suspend versioning',
  ],
  [
    'session-state',
    'Carts kept as session data are lost when servers scale in.',
    'Sessions in Amazon DynamoDB',
    'Sticky sessions',
  ],
  [
    'adhoc-sql',
    'Analysts query the files with SQL commands.',
    'An AWS Glue crawler and Amazon Athena',
    'An Auto Scaling group',
  ],
  ['change-on-read', 'PII must be removed for two of the readers.', 'S3 Object Lambda', 'Three buckets'],
  ['durable', 'Users need durable storage for the shares.', 'Amazon FSx for Windows File Server', 'Instance store'],
  ['customer-key', 'The security team must administer the encryption key.', 'SSE-KMS', 'SSE-S3'],
  [
    'audit-access',
    'A rule requires audit access at all levels of the data.',
    'AWS CloudTrail data events',
    'Amazon Inspector',
  ],
  [
    'history-beside-warehouse',
    'Once a month analysts look at older years of sales.',
    'Older data in S3, queried with Redshift Spectrum',
    'More Redshift nodes',
  ],
  [
    'row-column-access',
    'Only a small group may see the PII in the file.',
    'Lake Formation permissions',
    'Amazon Macie',
  ],
  [
    'public-site',
    'A web page is served from an S3 bucket.',
    'A bucket policy that allows everyone s3:GetObject',
    'An ACL',
  ],
  [
    'use-the-line',
    'The transfer uses less than a third of the bandwidth.',
    'Upload the files to S3 in parallel',
    'Pack the files first',
  ],
  [
    'data-at-start',
    'Instances cannot start without the model files.',
    'The files on Amazon EFS',
    'Fetch the files in the user data script',
  ],
  ['less-scanned', 'Athena queries must become cheaper.', 'Partitions loaded by MSCK REPAIR TABLE, and Parquet'],
  ['legal-hold', 'Nobody can say how long the case will take.', 'Object Lock with a legal hold', 'Versioning'],
  ['microseconds', 'Tokens are returned in well under a millisecond.', 'Amazon ElastiCache', 'Amazon S3'],
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
  [
    'spiky-file-throughput',
    'Nobody wants to guess, without estimating a throughput figure.',
    'Change the throughput mode to Elastic',
    'Change the throughput mode to Provisioned',
  ],
  [
    'mount-in-every-zone',
    'Only one zone has a mount target.',
    'A mount target in Availability Zones b and c',
    'A larger instance',
  ],
  [
    'scratch',
    'Data on it can be reloaded from S3.',
    'FSx for Lustre with the scratch deployment type',
    'FSx for Lustre, persistent',
  ],
  ['hpc', 'A studio renders scenes with 2,000 GPUs.', 'FSx for Lustre', 'Amazon EFS'],
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
  ['more-hdfs-room', 'HDFS of the cluster is 92 % full.', 'Add core nodes to the cluster', 'Add task nodes'],
  ['more-hdfs-room', 'HDFS 용량이 부족하다.', '코어 노드를 추가한다', '태스크 노드를 추가한다'],
  [
    'use-in-place',
    'The files are already on Amazon EFS; the team wants to train without copying the data.',
    'Name the EFS file system as input data source',
    'Copy the data to S3',
  ],
  ['cluster-encryption', 'Local disks of the cluster must be encrypted.', 'An EMR security configuration'],
  ['own-software', 'Python libraries must be installed on every node.', 'A bootstrap action'],
  [
    'reread-in-job',
    'The algorithm goes over the same input 50 times in one run.',
    'Copy the input from S3 to HDFS at the start',
  ],
  ['ends-by-itself', '작업은 하루 한 번 실행된다.', '매일 transient EMR 클러스터를 실행한다', '상시 실행 EMR 클러스터'],
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
  const needs = (stem: string, options = '') => readStem(stem, options).needs.map(({ need }) => need)

  test.each<readonly [NeedId, string, string]>([
    ['cheaper-reads', 'Stale reads are not tolerated.', 'eventually consistent reads'],
    ['az-resilient', 'The manager sees no need to pay for resilience across Availability Zones.', ''],
    ['az-resilient', 'Multiple Availability Zones are not required.', ''],
    ['posix', '파일 시스템 인터페이스는 필요 없음.', ''],
    ['key-value-latency', '레코드를 키로 조회하는 일은 없음.', 'DynamoDB'],
    ['relational', 'The relational database cannot keep up and is costly to license.', ''],
    ['all-or-nothing', 'A payment company keeps transactions.', 'a DynamoDB transaction'],
    ['upload-large', 'Storage costs grow, and uploads are often interrupted.', 'abort incomplete multipart uploads'],
    ['host-attached', 'Sessions on local disks are lost when a server stops.', 'instance store volumes'],
    ['react-to-table', 'The table should stay, with the smallest change.', 'DynamoDB Streams'],
    ['durable', 'Scores can be rebuilt from a durable source.', ''],
    ['warehouse', 'The BI team and others use different tools.', 'Amazon Redshift'],
    ['on-premises-access', '온프레미스 하둡을 AWS로 옮기려 한다.', ''],
  ])('no %s: %s', (need, stem, options) => expect(needs(stem, options)).not.toContain(need))

  test('the same words without a denial ask for it', () => {
    expect(needs('It must survive the loss of an Availability Zone.')).toContain('az-resilient')
    expect(needs('표준 파일 시스템 인터페이스가 필요하다.')).toContain('posix')
  })
})

describe('what an option claims against documentation', () => {
  const impossible = (text: string): readonly string[] =>
    IMPOSSIBLE.filter(
      ({ pattern, unless }) =>
        phrasePattern(pattern).test(text.toLowerCase()) &&
        (unless === undefined || !phrasePattern(unless).test(text.toLowerCase())),
    ).map(({ id }) => id)

  test.each([
    [
      'strong-index',
      'Use strongly consistent reads on a global secondary index',
      'Use strongly consistent reads on the table',
    ],
    [
      'strong-index',
      'A global secondary index, read with ConsistentRead set to true',
      'A local secondary index, read with ConsistentRead set to true',
    ],
    ['late-local-index', 'Add a local secondary index to the table', 'Create the table with a local secondary index'],
    [
      'late-local-index',
      'A local secondary index that is added after the table is in use',
      'A local secondary index that is defined when the table is created',
    ],
    [
      'item-limit-raised',
      'Request a higher quota for the item size of the table',
      'Keep items below the limit with a pointer to S3',
    ],
    [
      'foreign-transaction',
      'Write the item and publish to SNS in one transaction',
      'Write both items in one transaction',
    ],
    ['table-lifecycle', 'A lifecycle policy on the table', 'TTL on the table'],
    ['table-moves-items', 'A table class that archives items to S3', 'Export the table to S3'],
    ['file-lifecycle-to-bucket', 'EFS lifecycle management to S3 Glacier', 'EFS lifecycle management to EFS Archive'],
    [
      'encrypt-existing-file-system',
      'Enable encryption on the existing file system',
      'Create an encrypted file system',
    ],
    ['performance-mode-later', 'Change the performance mode to Max I/O', 'Create a new file system with Max I/O'],
    ['file-system-type-later', 'Convert the file system to EFS One Zone', 'Replicate it to a One Zone file system'],
    ['second-mount-target', 'A second mount target in Availability Zone a', 'A mount target in each zone'],
    ['second-mount-target', 'Another mount target in another subnet of the same zone', 'A mount target in zone b'],
    ['efs-on-windows', 'Mount EFS on the Windows servers', 'Mount FSx on the Windows servers'],
    ['hdfs-on-task-nodes', 'Keep HDFS data on the task nodes', 'Keep HDFS data on core nodes'],
    ['hdfs-after-cluster', 'A replication factor of 3 so that blocks survive', 'Copy results to S3'],
  ])('%s: %s', (id, claim, sound) => {
    expect(impossible(claim)).toContain(id)
    expect(impossible(sound)).not.toContain(id)
  })
})

describe('where and when an option puts data', () => {
  const read = (text: string) => readOption({ letter: 'A', text })

  test('what is copied away from one service to another lands in the other', () => {
    const services = (text: string) => read(text).placements.map(({ service }) => service.service)
    expect(services('Copy the input from Amazon S3 to HDFS with S3DistCp')).toEqual(['emr-hdfs'])
    expect(services('Copy it from Amazon S3 to HDFS, and write results to Amazon S3')).toEqual(['emr-hdfs', 's3'])
  })

  test('an age may be told from creation', () => {
    expect(read('Transition to S3 Glacier Deep Archive 90 days after creation').placements[0]?.path?.moves).toEqual([
      { afterDays: 90, to: 'DEEP_ARCHIVE' },
    ])
  })

  test('a move without an age happens at the age that the stem names', () => {
    const stem = readStem('For the first 90 days the images are viewed often.', '')
    const [option] = atStatedAge([read('Transition to S3 Standard-IA')], stem)
    expect(option?.placements[0]?.path?.moves).toMatchObject([{ afterDays: 90, to: 'STANDARD_IA' }])
  })
})
