import { describe, expect, test } from 'vitest'
import { verdictOn } from '../asked.ts'

/** Questions of our own, keyed by the documentation of AWS: what applications, functions and servers around a store ask of it. */
const QUESTIONS: readonly (readonly [question: string, options: readonly string[], key: string])[] = [
  // Tables.
  [
    'A game keeps players in a DynamoDB table whose partition key is the continent. When one continent wakes up, requests are rejected with ProvisionedThroughputExceededException. What helps?',
    ['Read with strong consistency', 'A primary key with more distinct values', 'Page through smaller results'],
    'B',
  ],
  [
    'A Query returns the scores of a player from the lowest to the highest. They are needed in descending order. What should the developer do?',
    ['Set ScanIndexForward to false', 'Rename the sort key', 'Add a local secondary index on the same sort key'],
    'A',
  ],
  [
    'BatchGetItem often returns UnprocessedKeys. Which two actions make the application more robust? (Choose two.)',
    [
      'Immediately repeat the batch',
      'Repeat it with exponential backoff',
      'Add read capacity units to the tables',
      'Scan the tables instead',
    ],
    'BC',
  ],
  [
    'A library must show a book by author and title, and list all books of a specific publisher. Which design does that with queries alone?',
    [
      'A table with publisher as the partition key and author as the sort key',
      'A table with author as the partition key and title as the sort key, and a GSI with publisher as the partition key',
      'A table with title as the partition key and publisher as the sort key',
    ],
    'B',
  ],
  [
    'Streams are enabled on a table and a Lambda function is to process its changes, but the function never runs. What is missing?',
    ['Another stream view type', 'An event source mapping', 'More memory for the function'],
    'B',
  ],
  [
    'A Lambda function fails when it attempts to write items to a DynamoDB table. What is the most likely cause?',
    [
      'The table needs a global secondary index to support writes',
      'The role of the function has no permission to write to the table',
      'The table is in another Availability Zone',
    ],
    'B',
  ],
  [
    'A service stores player statistics in a non-relational form and must scale without anybody planning it. Which database?',
    ['Amazon Aurora', 'Amazon DynamoDB with on-demand capacity', 'Amazon RDS for MySQL'],
    'B',
  ],
  // Events and functions.
  [
    'As soon as a report lands in an S3 bucket, a row must be put into a DynamoDB table. Which set-up does that?',
    [
      'An EventBridge rule inserts the row into DynamoDB',
      'An S3 event notification invokes a Lambda function that inserts the row',
      'A cron job looks for new reports every hour',
    ],
    'B',
  ],
  [
    'Every uploaded picture needs a thumbnail and an e-mail to the editors. Which design?',
    [
      'S3 notifies an SQS queue with a Lambda function and an e-mail subscription to the queue',
      'S3 notifies an SNS topic to which a Lambda function and an e-mail address are subscribed',
    ],
    'B',
  ],
  [
    'Postings of one account must be processed in the same order in which they were sent. Where should they be sent to?',
    ['An SQS standard queue', 'An SQS FIFO queue with the account as message group', 'An SNS topic'],
    'B',
  ],
  [
    'Clients retry orders when a response is late, and duplicate requests must not ship twice. Which table helps the function?',
    [
      'A DynamoDB table of request identifiers that the function checks before it ships',
      'An in-memory list of orders in the function',
    ],
    'A',
  ],
  // Objects.
  [
    'Objects of a collection have inconsistent access patterns. Which storage class keeps their cost low without anybody watching?',
    ['S3 Standard', 'S3 Intelligent-Tiering', 'S3 Standard-IA'],
    'B',
  ],
  [
    'Measuring stations on several continents collect 300 GB a day each. All of it must reach one S3 bucket as quickly as possible. What should be used?',
    ['S3 Transfer Acceleration on the bucket', 'A Storage Gateway in the Region of the bucket', 'S3 Inventory'],
    'A',
  ],
  [
    'A company must move 400 TB to AWS within 3 weeks. Its line uploads 200 megabits per second. What should it use?',
    ['Multipart upload', 'AWS Snowball Edge devices', 'S3 Transfer Acceleration'],
    'B',
  ],
  [
    'An application on an EC2 instance must list the objects of a bucket. What is the most secure way to allow it?',
    [
      's3:* on the bucket in the instance profile of the instance',
      's3:ListBucket on the bucket in the instance profile of the instance',
    ],
    'B',
  ],
  [
    'Objects must be encrypted with S3 managed keys when they are put. What does that?',
    ['A KMS key assigned to the bucket', 'The x-amz-server-side-encryption header of the request', 'TLS'],
    'B',
  ],
  // Around the store.
  [
    'Guides for users in Australia come from a bucket in Frankfurt through CloudFront; what is not cached has a high latency. Which change helps?',
    [
      'A Transfer Acceleration endpoint as the origin',
      'Cross-Region Replication to a bucket near them as their origin',
    ],
    'B',
  ],
  [
    'Pages of a site come from S3 and from servers behind an Application Load Balancer. The servers must be reachable through CloudFront only. Which measure serves that?',
    [
      'CloudFront adds a custom header and a web ACL at the load balancer checks it',
      'The load balancer adds a custom header to its answers',
      'A web ACL at the distribution checks for a custom header',
    ],
    'A',
  ],
  [
    'A tightly coupled simulation runs on a thousand nodes and their traffic limits it. What gives it the best performance?',
    ['Nodes across three Availability Zones', 'Instances with an Elastic Fabric Adapter in a placement group'],
    'B',
  ],
  [
    'New servers of a fleet need 400 GB of reference data and startup times must be as short as possible. Where should the data be?',
    ['In S3, from which user data downloads it at boot', 'On Amazon EFS, mounted by every server'],
    'B',
  ],
  [
    'Loading files into Amazon Redshift takes too long. The cluster has 8 slices. What speeds the load up?',
    ['One large compressed file', 'The files split into 16 files of equal size', 'INSERT statements row by row'],
    'B',
  ],
  // Korean.
  [
    '게임이 플레이어의 대륙을 파티션 키로 쓰는 DynamoDB 테이블에서 ProvisionedThroughputExceededException 오류를 만납니다. 무엇을 해야 합니까?',
    ['강력한 일관성으로 읽는다', '더 고유한 값을 갖는 기본 키를 쓴다', '테이블을 스캔한다'],
    'B',
  ],
  [
    'BatchGetItem 응답에 UnprocessedKeys가 자주 포함됩니다. 복원력을 높이려면 무엇을 해야 합니까? (2개 선택)',
    ['배치를 즉시 재시도한다', '지수 백오프로 재시도한다', '테이블의 읽기 용량을 늘린다', '테이블을 스캔한다'],
    'BC',
  ],
  [
    '테이블 스트림이 활성화되어 있지만 Lambda 함수가 호출되지 않습니다. 무엇이 빠졌습니까?',
    ['다른 스트림 보기 유형', '이벤트 소스 매핑', '더 많은 메모리'],
    'B',
  ],
  [
    '같은 계정의 거래는 보낸 순서대로 처리되어야 합니다. 메시지를 어디로 보내야 합니까?',
    ['SQS 표준 대기열', 'SQS FIFO 대기열', 'SNS 주제'],
    'B',
  ],
]

describe('what applications ask of a store is heard', () => {
  test.each(QUESTIONS)('%s', (question, options, key) => {
    expect(verdictOn(question, options).answer).toEqual([...key])
  })
})

describe('words that mean something else', () => {
  const inferred = (question: string): readonly string[] =>
    verdictOn(question, ['Amazon S3 Standard', 'S3 Standard-IA']).inferred.map(({ field }) => field)

  test('what comes with every request is not very rare', () => {
    expect(inferred('The size of the screen comes with every request for a photo in S3. Which class?')).not.toContain(
      'read-rate',
    )
  })

  test('asynchronous work is no archive tier', () => {
    const { options } = verdictOn('A function resizes photos in S3 that must be readable at once. What calls it?', [
      'An asynchronous invocation with the bucket as its source',
      'An S3 event notification',
    ])
    expect(options.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('too-slow')
  })
})
