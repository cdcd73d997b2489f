import { describe, expect, test } from 'vitest'
import { verdictOn } from '../asked.ts'

/**
 * Questions of our own, keyed by the documentation of AWS, in wordings that the lexicon was not written from. A key lists its letters.
 */
const QUESTIONS: readonly (readonly [question: string, options: readonly string[], key: string])[] = [
  [
    'An application reads the same hot items from a DynamoDB table millions of times and wants response times measured in microseconds. Developers do not want to rewrite the data access code. What should be added?',
    [
      'DynamoDB Accelerator',
      'A global secondary index',
      'Amazon ElastiCache for Redis with application changes',
      'More read capacity units',
    ],
    'A',
  ],
  [
    'A DynamoDB table takes writes in eu-west-1 only. The company expands and wants users in Asia and America to read and write locally with an active-active design. Which solution needs the LEAST operational overhead?',
    [
      'Export the table to S3 every hour and import it elsewhere',
      'Convert the table to a global table with replicas in the other Regions',
      'Use DynamoDB Streams with Lambda functions that write into tables in the other Regions',
      'Place DAX clusters in each Region',
    ],
    'B',
  ],
  [
    'Which EMR storage choice lets a company terminate its nightly Spark clusters and still keep the input and the results, at the lowest cost?',
    [
      'HDFS on the core nodes with EBS volumes',
      'Amazon S3 through EMRFS',
      'Instance store on the task nodes',
      'HDFS with replication factor 3 on a long-running cluster',
    ],
    'B',
  ],
  [
    'An instance in a private subnet downloads large amounts of data from S3 in the same Region through a NAT gateway, and the data processing charges are high. How can the charges be removed most cost-effectively while traffic stays off the internet?',
    ['An interface VPC endpoint for S3', 'A gateway VPC endpoint for S3', 'A second NAT gateway', 'A VPN connection'],
    'B',
  ],
  [
    'A table has constant, well known throughput around the clock all year. Which setting is MOST cost-effective?',
    [
      'On-demand capacity',
      'Provisioned capacity with reserved capacity',
      'DAX in front of an on-demand table',
      'Global tables',
    ],
    'B',
  ],
  [
    'An operator dropped the wrong table. The company wants to be able to restore any table to any second of the past month in the future. What should be enabled?',
    ['Daily on-demand backups', 'Point-in-time recovery', 'DynamoDB Streams', 'Auto scaling'],
    'B',
  ],
  [
    'Editors sometimes overwrite documents in an S3 bucket by mistake. How can earlier contents be brought back with the least effort?',
    [
      'Enable S3 Versioning',
      'Replicate the bucket nightly with a script',
      'Enable server access logging',
      'Enable Transfer Acceleration',
    ],
    'A',
  ],
  [
    'Which storage is appropriate for an application on Windows servers that requires SMB and integrates with Microsoft Active Directory?',
    ['Amazon EFS', 'Amazon FSx for Windows File Server', 'Amazon S3', 'Amazon EBS'],
    'B',
  ],
  [
    'A data engineer wants analysts to run occasional SQL queries over Parquet files in S3 and to pay per query, with nothing to operate. Which service?',
    [
      'Amazon Athena',
      'Amazon Redshift provisioned cluster',
      'Amazon EMR with Hive',
      'Amazon RDS for PostgreSQL with imported files',
    ],
    'A',
  ],
  [
    'Noncurrent object versions keep accumulating in a versioned bucket although only the latest three months of history are needed. How are costs reduced with the least overhead?',
    [
      'A Lambda function that deletes old versions every night',
      'A lifecycle rule that expires noncurrent versions after 90 days',
      'Suspending versioning',
      'Moving the bucket to another Region',
    ],
    'B',
  ],
  [
    'Videos stored in one bucket are watched by viewers across several continents who complain about slow start. How can playback be sped up?',
    ['Amazon CloudFront in front of the bucket', 'S3 Storage Lens', 'S3 Object Lock', 'A larger EC2 instance'],
    'A',
  ],
  [
    'Branch offices all over the world push multi-gigabyte files to one central bucket. Transfers over long distances are slow. What speeds uploads up without changing the architecture?',
    ['S3 Transfer Acceleration', 'S3 Cross-Region Replication', 'Amazon Athena', 'AWS Backup'],
    'A',
  ],
  [
    '여러 가용 영역의 Linux EC2 인스턴스가 동시에 같은 파일에 접근해야 합니다. POSIX 호환 파일 시스템이 필요하고 용량이 자동으로 늘어나야 합니다. 어떤 서비스를 사용해야 합니까?',
    ['Amazon EBS', 'Amazon EFS', 'Amazon S3', '인스턴스 스토어'],
    'B',
  ],
  [
    '감사 문서를 10년간 보관해야 하며 루트 사용자도 삭제할 수 없어야 합니다. 무엇을 사용해야 합니까?',
    ['S3 객체 잠금 거버넌스 모드', 'S3 객체 잠금 규정 준수 모드', 'S3 버전 관리', '버킷 정책'],
    'B',
  ],
  [
    'An EMR cluster processes a business-critical job; the HDFS data on its core nodes must not be lost, yet the firm wants savings. Which instance purchasing mix is best?',
    [
      'Spot for primary, core and task nodes',
      'On-Demand for primary and core nodes and Spot for task nodes',
      'Spot for core nodes and On-Demand for task nodes',
      'Reserved Instances for task nodes and Spot for the primary node',
    ],
    'B',
  ],
  [
    'Every write of a payment must update two DynamoDB items so that either both changes happen or neither. What does the developer use?',
    ['BatchWriteItem', 'TransactWriteItems', 'PutItem twice', 'A parallel scan'],
    'B',
  ],
  [
    'A query has to find orders by customer e-mail, which is not part of the primary key of the table. What avoids scanning the whole table?',
    [
      'A global secondary index on the e-mail attribute',
      'A filter expression on a Scan',
      'DynamoDB Streams',
      'Point-in-time recovery',
    ],
    'A',
  ],
  [
    'A containerised application on AWS Fargate needs persistent storage shared between tasks.',
    ['Amazon EBS gp3 volume', 'Amazon EFS', 'Instance store', 'Amazon S3 Glacier'],
    'B',
  ],
  [
    'An application on EC2 must read one bucket and nothing else. How are permissions granted in keeping with least privilege?',
    [
      'Store access keys in the code',
      'Attach an IAM role with a policy limited to that bucket',
      'Give the instance AdministratorAccess',
      'Make the bucket public',
    ],
    'B',
  ],
  [
    'Another AWS account must read objects from a bucket without sharing credentials. What is recommended?',
    [
      'Create access keys and e-mail them',
      'A bucket policy that grants the other account access',
      'Make the objects public',
      'Copy the objects to an EBS snapshot',
    ],
    'B',
  ],
  [
    'A thumbnail service should run whenever an image lands in a bucket. Which approach has the least operational overhead?',
    [
      'S3 Event Notifications that invoke a Lambda function',
      'An EC2 instance that polls the bucket',
      'A nightly cron job that lists the bucket',
      'An EMR cluster',
    ],
    'A',
  ],
  [
    'An on-premises application writes files over NFS; the files should be stored durably in Amazon S3 with a local cache for recently used data.',
    ['Amazon S3 File Gateway', 'Volume Gateway stored volumes', 'Tape Gateway', 'Amazon EFS'],
    'A',
  ],
  [
    'Temporary shuffle data of a batch job may be lost at any time. It needs the highest random IOPS at the lowest latency. Which storage?',
    ['EC2 instance store', 'Amazon EFS', 'Amazon S3', 'Amazon EBS sc1'],
    'A',
  ],
  [
    'A workload with spiky demand exhausts its EFS burst credits and slows down. What resolves it with the least effort?',
    [
      'Switch the file system to Elastic throughput',
      'Add more EC2 instances',
      'Move to One Zone',
      'Enable encryption at rest',
    ],
    'A',
  ],
  [
    'Replicas of new objects must verifiably appear in the destination bucket in 15 minutes. Which feature gives that guarantee?',
    ['S3 Replication Time Control', 'S3 Batch Replication', 'S3 Inventory', 'S3 Lifecycle'],
    'A',
  ],
  [
    'A team must find personal data in hundreds of buckets. Which managed service?',
    ['Amazon Macie', 'AWS CloudTrail', 'S3 Storage Lens', 'Amazon Athena'],
    'A',
  ],
  [
    'The security office wants a record of every object-level API call on a bucket. What should be turned on?',
    ['CloudTrail data events', 'S3 Object Lock', 'S3 Inventory', 'Default encryption'],
    'A',
  ],
  [
    'A web team needs a store for shopping carts: key-value lookups, millions of requests per second at peak, single-digit millisecond response, no servers to operate.',
    ['Amazon RDS for MySQL', 'Amazon DynamoDB', 'Amazon S3', 'Amazon EFS'],
    'B',
  ],
  [
    'A DynamoDB table holds sensor readings. Readings older than 90 days have to be dropped automatically at no extra cost. What is the simplest way?',
    [
      'Enable TTL on a timestamp attribute',
      'Run a Lambda function every day that deletes items',
      'Recreate the table every 90 days',
      'Use DynamoDB Streams to delete items',
    ],
    'A',
  ],
  [
    'Users on five continents update the same user-preference records and expect local latency for both reads and writes. The database must stay available when a whole Region fails.',
    [
      'DynamoDB global tables',
      'A DynamoDB table with on-demand backup',
      'Amazon S3 with Cross-Region Replication',
      'Amazon Aurora in one Region',
    ],
    'A',
  ],
  [
    'Which is the most operationally efficient way to query CSV logs in S3 with SQL a few times a month?',
    [
      'Launch an EMR cluster with Presto',
      'Use Amazon Athena',
      'Copy the logs into an RDS database',
      'Load the logs into a Redshift cluster',
    ],
    'B',
  ],
  [
    'An archive in S3 Glacier Flexible Retrieval normally stays untouched, but for legal cases single files of 50 MB must be available within five minutes. How can this be done?',
    ['Standard retrieval', 'Expedited retrieval', 'Bulk retrieval', 'Moving the archive to S3 Glacier Deep Archive'],
    'B',
  ],
  [
    'Objects are encrypted and the compliance team wants to control the key policy, rotate the key and see every use of the key in CloudTrail.',
    [
      'SSE-S3',
      'SSE-KMS with a customer managed key',
      'Client-side encryption with a public key',
      'Bucket default without encryption',
    ],
    'B',
  ],
  [
    'EFS 파일 시스템의 파일 대부분이 몇 달 동안 접근되지 않습니다. 애플리케이션을 변경하지 않고 비용을 줄이려면?',
    [
      'EFS 수명 주기 관리를 사용하여 Infrequent Access로 이동',
      '모든 파일을 EBS로 복사',
      'S3 API를 사용하도록 애플리케이션을 다시 작성',
      '인스턴스 스토어로 이동',
    ],
    'A',
  ],
  [
    '전 세계 사용자가 S3에 있는 동영상을 시청합니다. 지연 시간을 줄이려면 무엇을 사용해야 합니까?',
    ['Amazon CloudFront', 'S3 Glacier', 'AWS Backup', 'S3 Inventory'],
    'A',
  ],
  [
    '데이터 접근 패턴을 알 수 없고 자주 바뀝니다. 검색 요금 없이 비용을 자동으로 최적화하는 S3 스토리지 클래스는?',
    ['S3 Standard-IA', 'S3 Intelligent-Tiering', 'S3 One Zone-IA', 'S3 Glacier Flexible Retrieval'],
    'B',
  ],
  [
    'A log processing application appends small records to shared files from dozens of Lambda functions. Which storage can the functions mount?',
    ['Amazon EFS', 'Amazon EBS', 'Amazon S3 Standard-IA', 'Instance store'],
    'A',
  ],
  [
    'An application must retrieve the newest value immediately after a write to DynamoDB; stale reads are not tolerated.',
    ['Use strongly consistent reads', 'Use eventually consistent reads', 'Use DAX', 'Use a global secondary index'],
    'A',
  ],
  [
    'A company wants to share a single large dataset bucket with many internal applications, each with its own permissions, without one long and complex bucket policy.',
    ['S3 Access Points', 'S3 Batch Operations', 'S3 Inventory', 'Multipart upload'],
    'A',
  ],
  [
    'Files of 100 GB fail to upload over an unstable line and must be restarted from the beginning each time. What helps?',
    ['Multipart upload', 'S3 Select', 'S3 Object Lock', 'S3 Inventory'],
    'A',
  ],
  [
    'A company must replicate objects to a bucket in a different Region for disaster recovery, including objects that were there before replication was turned on. Which combination is needed? (Choose TWO.)',
    [
      'Cross-Region Replication',
      'S3 Batch Replication',
      'Same-Region Replication',
      'S3 Transfer Acceleration',
      'CloudFront',
    ],
    'AB',
  ],
  [
    'A financial simulation needs millions of random IOPS with the lowest latency on local disks; the data is replicated by the application and may vanish with the host.',
    ['Instance store', 'EFS', 'S3 Express One Zone', 'EBS st1'],
    'A',
  ],
  [
    'Messages of 2 MB need to be stored by key. The developer wants to use DynamoDB for lookups. How should the message bodies be handled?',
    [
      'Store the bodies in DynamoDB items',
      'Put the bodies into Amazon S3 and store the object key in DynamoDB',
      'Compress the bodies into attributes of 2 MB',
      'Store the bodies in a local secondary index',
    ],
    'B',
  ],
  [
    'Access to a bucket shall be possible only through HTTPS. What enforces this?',
    [
      'A bucket policy that denies requests where aws:SecureTransport is false',
      'S3 Versioning',
      'SSE-S3',
      'An Object Lock policy',
    ],
    'A',
  ],
  [
    'An administrator wants to guarantee that no bucket of the account can ever be exposed publicly.',
    [
      'Enable S3 Block Public Access at the account level',
      'Turn on S3 Versioning',
      'Enable default encryption',
      'Use S3 Intelligent-Tiering',
    ],
    'A',
  ],
  [
    'A start-up does not know yet how much traffic its new DynamoDB-backed app will get. It wants to pay only for what is used.',
    [
      'On-demand mode',
      'Provisioned mode with auto scaling',
      'Reserved capacity',
      'Standard-IA table class with provisioned mode',
    ],
    'A',
  ],
  [
    'SageMaker training jobs read a data set of 5 TB once per job. The data already lies in an S3 bucket; the team wants the least operational effort.',
    [
      'Use the S3 bucket as the input channel in Fast File mode',
      'Copy the data to an EBS volume first',
      'Build an NFS server on EC2',
      'Import the data into DynamoDB',
    ],
    'A',
  ],
  [
    'Someone deleted the production DynamoDB table by accident through the console. How can this be prevented in future?',
    ['Enable deletion protection', 'Enable auto scaling', 'Enable DynamoDB Streams', 'Use global secondary indexes'],
    'A',
  ],
  [
    'A company must retain trade data for 6 years so that it cannot be changed by any user. It needs frequent access in the first 90 days, after which the data is rarely read but within 12 hours on demand. Which TWO features should be combined?',
    [
      'S3 Object Lock in compliance mode',
      'A lifecycle transition to S3 Glacier Deep Archive after 90 days',
      'S3 Transfer Acceleration',
      'S3 Object Lock in governance mode',
      'A lifecycle transition to S3 Glacier Deep Archive after 30 days',
    ],
    'AB',
  ],
  [
    'A read-heavy news site stores articles in DynamoDB; a few articles get most of the reads and response times must drop below one millisecond without changing the application logic.',
    [
      'Put DAX in front of the table',
      'Switch to strongly consistent reads',
      'Add a local secondary index',
      'Move articles to S3',
    ],
    'A',
  ],
  [
    'Which S3 storage class should hold monthly board minutes that are opened about once per month and must load in milliseconds, at a price below S3 Standard and surviving an AZ outage?',
    ['S3 Glacier Flexible Retrieval', 'S3 Glacier Deep Archive', 'S3 Standard-IA', 'S3 One Zone-IA'],
    'C',
  ],
  [
    'An ordering system hits a DynamoDB table with steady traffic by day and hardly any at night, every day the same curve. Which capacity set-up is the most cost-effective while following the curve?',
    [
      'Provisioned capacity with auto scaling',
      'Provisioned capacity fixed at the average',
      'DAX without table capacity',
      'A global table',
    ],
    'A',
  ],
  [
    'A developer has to react to every modification of an item in a DynamoDB table by calling a function with little effort.',
    [
      'CloudWatch alarms',
      'DynamoDB Streams with an AWS Lambda trigger',
      'A script that scans the table every minute',
      'S3 Event Notifications',
    ],
    'B',
  ],
  [
    'Hundreds of Linux machines on premises and in AWS have to see the same directory tree concurrently over NFS through Direct Connect.',
    ['Amazon S3 Glacier', 'Amazon RDS', 'Amazon EFS', 'Amazon EBS'],
    'C',
  ],
  [
    'All buckets may be read by principals of the company’s AWS Organization only. What is the simplest way?',
    [
      'A bucket policy with the aws:PrincipalOrgID condition',
      'IAM users for every employee',
      'Public buckets with a long name',
      'An ACL for each account',
    ],
    'A',
  ],
  [
    'Images in a private bucket should be delivered via CloudFront, and nobody should be able to bypass the distribution and fetch them straight from the bucket.',
    [
      'Use S3 Transfer Acceleration',
      'Use origin access control and a bucket policy for the distribution',
      'Make the bucket public',
      'Enable Requester Pays',
    ],
    'B',
  ],
  [
    'A company must keep daily DynamoDB backups for seven years to satisfy auditors. Which solution needs the least administration?',
    [
      'DynamoDB Streams written to EBS',
      'TTL of seven years',
      'AWS Backup with a retention of seven years',
      'Point-in-time recovery',
    ],
    'C',
  ],
  [
    '프라이빗 서브넷의 EC2 인스턴스가 인터넷을 거치지 않고 S3에 접근해야 합니다. 가장 비용 효율적인 방법은?',
    ['NAT 게이트웨이', 'S3용 게이트웨이 VPC 엔드포인트', '인터넷 게이트웨이', 'Direct Connect'],
    'B',
  ],
  [
    'EMR 클러스터를 종료한 뒤에도 데이터가 남아 있어야 합니다. 비용을 낮추려면 데이터를 어디에 저장해야 합니까?',
    ['태스크 노드의 인스턴스 스토어', '마스터 노드의 로컬 디스크', '코어 노드의 HDFS', 'EMRFS를 통한 Amazon S3'],
    'D',
  ],
  [
    'A table of 8 TB holds old orders that are hardly ever read, and its storage dominates the monthly charge. Throughput is very low. Which change saves money with no change of code?',
    [
      'Switch the table to the Standard-IA table class',
      'Enable DAX',
      'Turn on global tables',
      'Increase read capacity',
    ],
    'A',
  ],
  [
    'A company’s EFS file system runs General Purpose with bursting throughput. Credits are used up every afternoon and users see slow reads. Which change fixes this with minimal effort?',
    [
      'Create a second file system and rsync',
      'Change the throughput mode to Elastic',
      'Delete old files',
      'Move to EFS One Zone',
    ],
    'B',
  ],
  [
    'A web application in an Auto Scaling group over two Availability Zones lets editors upload pictures that all web servers should show at once. The code uses the local file system and should not be modified.',
    [
      'Rewrite the application to use Amazon S3',
      'Keep pictures on the instance store and copy them nightly',
      'Mount an Amazon EFS file system on all instances',
      'Attach an EBS volume to each instance',
    ],
    'C',
  ],
  [
    'Auditors ask for a weekly list of all objects in a bucket along with their encryption status.',
    ['S3 Inventory', 'S3 Storage Lens', 'Amazon Macie', 'CloudTrail'],
    'A',
  ],
  [
    'A company needs storage for a critical Microsoft SharePoint farm on Windows with Active Directory integration and high availability across two zones.',
    [
      'An S3 bucket mounted with s3fs',
      'Amazon FSx for Windows File Server Multi-AZ',
      'Amazon EFS',
      'Amazon FSx for Lustre',
    ],
    'B',
  ],
  [
    'A team wants to move a transient Spark job to save cost: the job can be restarted at any time, task nodes hold no data. Which purchase option for task nodes?',
    [
      'Spot Instances for task nodes',
      'On-Demand Instances for task nodes',
      'Reserved Instances for task nodes',
      'Dedicated Hosts for task nodes',
    ],
    'A',
  ],
  [
    'A game studio wants its DynamoDB reads to be cached with microsecond latency. Which TWO statements describe a suitable design? (Choose TWO)',
    [
      'Move the table to Standard-IA',
      'Store the items in S3 Glacier',
      'Add a DAX cluster',
      'Point the application to the DAX client',
      'Use Kinesis Data Streams',
    ],
    'CD',
  ],
  [
    'An analyst downloads one specific file from an EFS backup after an application corrupted it. Which backup set-up lets single files be restored with the least work?',
    ['AWS Backup with item-level restore', 'An EC2 script that tars the file system', 'EBS snapshots', 'S3 Versioning'],
    'A',
  ],
  [
    'A data lake keeps sensitive columns that only a few analysts may see. Permissions should be managed centrally at column level for Athena and Redshift Spectrum.',
    ['KMS grants only', 'AWS Lake Formation permissions', 'S3 bucket ACLs', 'Security groups'],
    'B',
  ],
  [
    'A firm wants to transfer 80 TB to S3. The office line provides 50 Mbps and the data must arrive within three weeks.',
    ['S3 multipart upload', 'Site-to-Site VPN with the AWS CLI', 'AWS Snowball Edge', 'AWS DataSync'],
    'C',
  ],
  [
    'Which storage should be used to share one data set among hundreds of Lambda functions and containers as a file system, without provisioning capacity?',
    ['Amazon EFS', 'Amazon EBS', 'Lambda /tmp', 'EC2 instance store'],
    'A',
  ],
  [
    'A photo site shrinks each picture in different ways depending on who requests it, without storing the variants.',
    ['DynamoDB Streams', 'Glue crawlers', 'S3 Object Lambda', 'S3 Replication'],
    'C',
  ],
  [
    'A developer needs a data store for device state: 1 KB per device, lookups by device ID, latency under 10 milliseconds, traffic that swings wildly.',
    ['S3 Standard', 'Amazon Redshift', 'DynamoDB with provisioned capacity', 'DynamoDB with on-demand capacity'],
    'D',
  ],
  [
    'Which service lets a company block deletion of backups stored in S3, even by someone who holds administrator rights, for a fixed term of 3 years?',
    [
      'Versioning with MFA Delete',
      'S3 Object Lock, governance mode',
      'S3 Object Lock, compliance mode',
      'S3 Block Public Access',
    ],
    'C',
  ],
  [
    'A media company’s editors in London, Sydney and New York upload 20 GB files to a bucket in us-east-1 and complain about long upload times. Which feature should be enabled?',
    ['S3 Inventory', 'S3 Transfer Acceleration', 'S3 Object Lock', 'S3 Intelligent-Tiering'],
    'B',
  ],
  [
    'A serverless app must keep user sessions and drop them automatically two hours after the last activity, with no extra charge for deletion.',
    [
      'DynamoDB with TTL',
      'Amazon RDS with a cron job',
      'Amazon EFS with a clean-up script',
      'S3 with a lifecycle rule per object',
    ],
    'A',
  ],
  [
    'An application in a VPC must use S3 without a public IP and without the traffic passing a NAT device; cost should be as low as possible.',
    ['S3 interface endpoint', 'NAT gateway', 'S3 gateway endpoint', 'Transit gateway'],
    'C',
  ],
  [
    'Thousands of EC2 cores process seismic data and need a POSIX-compliant file system with throughput of hundreds of gigabytes per second that loads data from S3 lazily.',
    [
      'Amazon EFS with provisioned throughput',
      'Amazon FSx for Lustre',
      'Amazon FSx for Windows File Server',
      'Amazon S3 with Mountpoint',
    ],
    'B',
  ],
  [
    'An engineer has to restore a DynamoDB table to the state it had 20 minutes before a faulty deployment two days ago.',
    ['On-demand backup from last month', 'DynamoDB Streams', 'Point-in-time recovery', 'Global tables'],
    'C',
  ],
  [
    'A workflow has to be told within seconds about each new object in a bucket so that it can start processing. Polling is not wanted.',
    [
      'S3 Inventory',
      'S3 Event Notifications to Amazon SQS',
      'A scheduled Lambda that lists the bucket every hour',
      'CloudTrail logs read daily',
    ],
    'B',
  ],
  [
    'A developer stores product manuals of 10 MB and wants to search them by product number. Which design is the most cost-effective?',
    [
      'Manuals split into 400 KB items in DynamoDB',
      'Manuals in S3, product number and S3 key in DynamoDB',
      'Manuals in Amazon RDS as BLOBs',
      'Manuals on EBS volumes',
    ],
    'B',
  ],
  [
    'An app on Lambda and another on ECS write to the same files and need file locking. Storage should scale by itself.',
    ['Amazon S3', 'Amazon EBS', 'Amazon EFS', 'Amazon DynamoDB'],
    'C',
  ],
  [
    'Customers upload contracts that must be encrypted with a key the customers themselves supply with each request; AWS must not store the key.',
    ['SSE-C', 'SSE-KMS', 'SSE-S3', 'Bucket keys'],
    'A',
  ],
]

describe('other words for the same needs get the documented answer', () => {
  test.each(QUESTIONS)('%s', (question, options, key) => {
    expect(verdictOn(question, options, key).answer.join('')).toBe(key)
  })
})
