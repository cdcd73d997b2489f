import { describe, expect, test } from 'vitest'
import { verdictOn } from '../asked.ts'

/** Questions of our own, keyed by the documentation of AWS: what stems say in ways that earlier rows do not. */
const QUESTIONS: readonly (readonly [question: string, options: readonly string[], key: string])[] = [
  // Ages and kinds of data.
  [
    'Drawings are read every day for 3 weeks. From then on somebody opens one about every 6 months and needs an instant response. Which class for the older data costs the least, if data must survive the loss of an Availability Zone?',
    ['S3 Standard-IA', 'S3 One Zone-IA', 'S3 Glacier Instant Retrieval', 'S3 Glacier Flexible Retrieval'],
    'C',
  ],
  [
    'Exports of the last week must be available at once; older exports may take 12 hours. They are kept for a year. What is the cheapest?',
    [
      'S3 Standard for 7 days, then S3 Glacier Deep Archive, expire after 1 year',
      'S3 Standard-IA from the first day',
      'S3 Standard for 7 days, then S3 One Zone-IA',
    ],
    'A',
  ],
  [
    'A shop stores masters and previews in S3. Previews can be made again at any time and are seldom needed after 60 days, but then without delay. Masters must survive the loss of a zone. How should the previews be kept after 60 days at the lowest cost?',
    ['S3 Standard-IA', 'S3 Glacier Flexible Retrieval', 'S3 One Zone-IA'],
    'C',
  ],
  [
    'Previews are seldom used and easily made again. Masters are irreplaceable, seldom used and needed at once. Which pair costs the least?',
    [
      'Previews in Standard-IA, masters in One Zone-IA',
      'Previews in Deep Archive, masters in Standard',
      'Previews in One Zone-IA, masters in Standard-IA',
    ],
    'C',
  ],
  [
    'Traces in S3 are queried with Athena for 60 days and then archived for 3 years. What costs the least?',
    [
      'Load them into DynamoDB with TTL',
      'A lifecycle rule to S3 Glacier Deep Archive after 60 days and expiration after 3 years',
      'S3 Standard for 3 years',
    ],
    'B',
  ],
  [
    'Pages of an encyclopaedia are read from S3. Old pages must open as fast as new ones, and nobody can tell which page will be popular again. What costs the least?',
    ['S3 Standard for 7 days, then S3 Glacier Flexible Retrieval', 'S3 Standard-IA', 'S3 Intelligent-Tiering'],
    'C',
  ],
  [
    'Statements lie in S3 Glacier Flexible Retrieval. Some expedited requests are refused, yet a statement must be had within 5 minutes at any time. What helps?',
    ['Bulk retrievals', 'Move the statements to S3 Glacier Deep Archive', 'Buy provisioned retrieval capacity'],
    'C',
  ],
  // Copies and recovery.
  [
    'A table must survive the outage of a whole Region with an RPO of seconds. No replication code shall be written.',
    ['Point-in-time recovery', 'On-demand backups in another Region', 'DynamoDB global tables'],
    'C',
  ],
  [
    'Data must never leave its country. A second bucket shall hold a copy. What is right?',
    ['DynamoDB global tables', 'S3 Multi-Region Access Points', 'S3 Same-Region Replication'],
    'C',
  ],
  [
    'A file system of EFS needs a copy in another Region within minutes.',
    ['S3 Cross-Region Replication with the file system as the source', 'EFS replication to the other Region'],
    'B',
  ],
  [
    'Files of EFS must come back as they were yesterday.',
    ['S3 Versioning on EFS', 'AWS Backup with item-level restore'],
    'B',
  ],
  // Moves and checks.
  [
    '90 TB must be moved from a data centre to S3 within a week over a busy line of 100 Mbps.',
    ['AWS DataSync over the line', 'AWS Snowball Edge', 'S3 Transfer Acceleration'],
    'B',
  ],
  [
    'It must be shown that no object was damaged during its upload to S3.',
    ['S3 Versioning', 'A checksum with each upload, which S3 verifies', 'S3 access logs'],
    'B',
  ],
  [
    'A table is read infrequently and most of its bill is storage. Which change lowers the bill?',
    ['On-demand mode', 'DynamoDB Accelerator', 'The Standard-Infrequent Access table class'],
    'C',
  ],
  [
    'After each upload to a bucket three independent systems must each be informed.',
    ['S3 events to one SQS queue', 'S3 events to an SNS topic with a queue for each system'],
    'B',
  ],
  // Clusters and volumes.
  [
    'Spark, Hive and HBase must run on one cluster whose bootstrap actions and instance types the team chooses. Nobody here uses Kubernetes.',
    ['EMR Serverless', 'EMR on EKS', 'EMR on EC2'],
    'C',
  ],
  [
    'A cluster keeps shuffle data in HDFS on its core nodes. Compute must get cheaper, but no chance of losing data is accepted.',
    [
      'Core and task nodes on Spot Instances',
      'Task nodes on Spot Instances, core nodes On-Demand',
      'Core nodes on Spot',
    ],
    'B',
  ],
  [
    'A relational database on EC2 needs steady random IOPS within the range of a general purpose SSD. Which volume costs the least?',
    ['Throughput Optimized HDD (st1)', 'General Purpose SSD (gp3)', 'Provisioned IOPS SSD (io2)'],
    'B',
  ],
  [
    '120 TB must get from a data centre to S3 over a line of 1 Gbps. What is the fastest way?',
    ['AWS DataSync', 'S3 Transfer Acceleration', 'AWS Snowball Edge'],
    'C',
  ],
  // Keys and conditions.
  [
    'It must be enforced that every object is stored under one particular KMS key, whoever uploads it.',
    [
      'Default encryption of the bucket with that key',
      'A bucket policy that denies uploads without the right aws-kms-key-id header',
    ],
    'B',
  ],
  [
    'A write to a table shall succeed only if an attribute has not changed since it was read.',
    ['DynamoDB Streams', 'A batch write', 'A condition expression'],
    'C',
  ],
  // Ways in.
  [
    '60 TB lie on an on-premises NFS server. They must be moved to Amazon S3 with the least network bandwidth.',
    [
      'An S3 File Gateway and a copy over the internet',
      'A Snowball Edge job that imports into S3',
      'AWS Direct Connect',
    ],
    'B',
  ],
  [
    'Backup software speaks to iSCSI virtual tape libraries. Tapes may take 24 hours to come back, at the lowest cost.',
    ['Volume Gateway in cached mode', 'Tape Gateway with tapes in the Deep Archive pool'],
    'B',
  ],
  // Keys, locks and duties.
  [
    'Under the shared responsibility model, which task belongs to AWS?',
    ['Configure a bucket policy', 'Protect the infrastructure that runs S3', 'Turn on versioning'],
    'B',
  ],
  [
    'Under the shared responsibility model of DynamoDB, what is the responsibility of the customer?',
    ['Patching the operating system of the hosts', 'Access to the tables', 'Replacing failed hardware'],
    'B',
  ],
  // What does not fit, and reasons.
  [
    'Which of these lifecycle transitions does Amazon S3 NOT allow?',
    ['S3 Standard to S3 One Zone-IA', 'S3 Glacier Deep Archive to S3 Standard-IA', 'S3 Standard-IA to S3 Glacier'],
    'B',
  ],
  // Korean.
  [
    '애플리케이션이 초당 4KB 항목 80개를 강력한 일관성으로 읽습니다. DynamoDB 테이블에 필요한 RCU는 얼마입니까?',
    ['40 RCU', '80 RCU', '160 RCU'],
    'B',
  ],
  [
    '환자 문서는 5년간 삭제할 수 없어야 하지만, 특수 권한을 가진 일부 사용자는 보존 설정을 변경할 수 있어야 합니다. 무엇을 사용해야 합니까?',
    ['규정 준수 모드의 S3 Object Lock', '거버넌스 모드의 S3 Object Lock', 'MFA Delete'],
    'B',
  ],
  [
    '영상은 분기당 한 번 접근되며 요청 시 밀리초 안에 표시되어야 합니다. 비용을 줄이려면 어디에 두어야 합니까?',
    ['S3 Standard', 'S3 Glacier Instant Retrieval', 'S3 Glacier Deep Archive'],
    'B',
  ],
  [
    'EMR 작업의 중간 결과는 클러스터가 종료되면 필요 없습니다. 가장 빠른 저장 위치는 어디입니까?',
    ['Amazon S3 Glacier Instant Retrieval', '인스턴스 스토어 기반 노드의 HDFS', 'Amazon EFS Standard-IA'],
    'B',
  ],
]

describe('what is asked in yet other words is heard', () => {
  test.each(QUESTIONS)('%s', (question, options, key) => {
    expect(verdictOn(question, options).answer).toEqual([...key])
  })

  test('a reason is no design: it has no bill that could decide, and no verdict on it is clear', () => {
    const { band, options } = verdictOn(
      'Objects of 100 KB are read once a month. S3 Standard-IA is proposed for all of them, kept for 10 days and then deleted. Why would this not save money?',
      [
        'Standard-IA bills a minimum storage duration of 30 days and a minimum object size of 128 KB',
        'Standard-IA stores data in one Availability Zone',
        'Standard-IA does not support lifecycle expiration',
      ],
    )
    expect(band).not.toBe('clear')
    expect(options.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('dearer')
  })
})
