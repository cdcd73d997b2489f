import { describe, expect, test } from 'vitest'
import { verdictOn } from '../asked.ts'

const QUESTIONS: readonly (readonly [question: string, options: readonly string[], key: string])[] = [
  [
    'A shop shows its catalogue through CloudFront, whose origin is the website endpoint of an S3 bucket. Nobody must get past the distribution. What should be done?',
    [
      'Create an origin access control for the distribution and leave the origin as it is',
      'Create an origin access control, turn off static website hosting and make the bucket itself the origin',
    ],
    'B',
  ],
  [
    'Visitors of a static website in an S3 bucket get 403 Forbidden. What mends it?',
    ['Remove the default bucket policy', 'A bucket policy that lets everyone read the objects', 'Turn on CORS'],
    'B',
  ],
  [
    'A render farm on Linux shares an Amazon EFS file system whose PercentIOLimit stays at its maximum. What helps?',
    [
      'A new EFS file system in Max I/O mode, to which DataSync copies the files',
      'An EFS lifecycle policy to Infrequent Access',
    ],
    'A',
  ],
  [
    'A firewall in the data center of a bank lists single IP addresses and no names. Its servers are to mount Amazon EFS over Direct Connect. What goes into the firewall?',
    [
      'An Elastic IP address assigned to EFS',
      'The IP addresses of the mount targets',
      'The DNS name of the file system',
    ],
    'B',
  ],
  [
    'Backups of DynamoDB tables have to run on the 3rd and the 18th of each month. How is the schedule of the AWS Backup plan given?',
    ['Backup frequency as a rate expression', 'Backup frequency as a cron expression'],
    'B',
  ],
  [
    'An Amazon EMR job reads the clicks of the day before from S3, once a day. How should the objects be laid out?',
    ['A prefix for each browser', 'A prefix for each day'],
    'B',
  ],
  [
    'Pictures reach viewers through CloudFront. People in some countries must not see them, for which the publisher has no licence. What should be used?',
    [
      'A bucket policy that denies those countries',
      'CloudFront geographic restriction with a deny list of countries',
      'Restrict viewer access with a deny list of the countries',
    ],
    'B',
  ],
  [
    'Results lie in S3 Standard and are worked on for 60 days. After that period they must remain available at once. Which is MOST cost-effective?',
    ['A lifecycle rule that deletes objects after 60 days', 'A lifecycle rule to S3 Standard-IA after 60 days'],
    'B',
  ],
  [
    'A 300-day-old table in DynamoDB must be kept for 6 years. Which is the most efficient way to back it up?',
    ['Point-in-time recovery (PITR)', 'An AWS Backup plan with a retention of 6 years'],
    'B',
  ],
  // Tables.
  [
    'More and more items of a DynamoDB table have to be cached, and the DAX cluster reports many cache misses. What should be done?',
    [
      'Add nodes to the DAX cluster',
      'Change the node type of the existing cluster',
      'A new DAX cluster of a larger node type',
    ],
    'C',
  ],
  [
    'TTL is on for a table, but its items do not expire. Why?',
    ['The TTL attribute is of the Number data type', 'The TTL attribute is of the String data type'],
    'B',
  ],
  [
    'A program calls CreateTable and writes an item at once, which fails with ResourceNotFoundException. What should it do?',
    [
      'Poll DescribeTable until the table status is ACTIVE',
      'Enable DynamoDB Streams first',
      'Add a condition expression to the write',
    ],
    'A',
  ],
  [
    'Sessions tables have very predictable traffic while coupons tables vary wildly. How are the DynamoDB costs kept lowest?',
    [
      'On-demand for sessions tables; reserved capacity for coupons tables',
      'On-demand for coupons tables; reserved capacity for sessions tables',
      'On-demand for all tables',
    ],
    'B',
  ],
  [
    'The load of a DynamoDB table rises smoothly over the day; when the peaks come varies with the weather. How is capacity kept cheapest?',
    ['Auto scaling with time-based scaling', 'DynamoDB auto scaling by consumption', 'A fixed provisioned capacity'],
    'B',
  ],
  [
    'Analysts will query customer data in an AWS database by any of its fields. Which database suits them?',
    ['Amazon DynamoDB with on-demand capacity', 'Amazon Aurora Serverless'],
    'B',
  ],
  [
    'A new DynamoDB table must be available in several Regions and recoverable to any point in time. Which two steps? (Select TWO)',
    [
      'Turn on point-in-time recovery for the global table',
      'Add a replica table in each Region',
      'Add a replica table with a random suffix in its name',
      'Turn on point-in-time recovery for all replica tables',
    ],
    'BD',
  ],
  // Korean.
  [
    '데이터 센터의 백업 600TB를 S3로 옮겨야 합니다. 마이그레이션은 한 달 안에 끝나야 하고 회선은 300Mbps입니다. 무엇을 사용해야 합니까?',
    ['AWS Snowball 장치', '300Mbps Direct Connect로 전송'],
    'A',
  ],
  [
    '사진을 업로드하는 사용자의 업로드가 매우 느립니다. 서버가 사진을 받아 S3에 저장합니다. 무엇을 바꿔야 합니까?',
    ['미리 서명된 URL로 브라우저에서 S3에 직접 업로드', '웹 서버가 원본을 S3에 업로드'],
    'A',
  ],
  [
    '센서 데이터를 DynamoDB 테이블에 저장하며 5년간 보관해야 합니다. 백업을 어떻게 해야 합니까?',
    ['특정 시점 복구(PITR)를 켠다', 'AWS Backup으로 보존 정책을 만든다'],
    'B',
  ],
]

describe('what administrators of running stores ask is heard', () => {
  test.each(QUESTIONS)('%s', (question, options, key) => {
    expect(verdictOn(question, options).answer).toEqual([...key])
  })
})
