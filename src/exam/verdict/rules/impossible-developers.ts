import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'

const GUIDE = 'amazondynamodb/latest/developerguide/'

/** What tables, functions and clusters do not do, in the wordings of questions for developers. */
export const IMPOSSIBLE_DEVELOPERS: readonly Impossibility[] = [
  {
    id: 'strong-reads-cost',
    pattern:
      'strong(?:ly)? consistent reads?[^.;]{0,30}(?:the same|same amount|equal|less|fewer|half|variable|no more)\\b[^.;]{0,60}(?:throughput|capacity|units|eventual)|eventual(?:ly)? consistent reads?[^.;]{0,30}(?:more|twice|double)\\b[^.;]{0,40}(?:throughput|capacity|units)',
    en: 'a strongly consistent read takes one unit for each 4 KB, an eventually consistent one half of that',
    ko: '강력한 일관성 읽기는 4KB마다 1단위, 최종 일관성 읽기는 그 절반을 소비합니다',
    source: doc('DynamoDB read consistency', `${GUIDE}read-write-operations.html`),
  },
  {
    id: 'balancer-across-regions',
    pattern:
      '(?:multi-?region|cross-region|both regions)[^.;]{0,30}(?:targets?|instances)?[^.;]{0,20}\\b(?:elastic )?load balancers?\\b|load balancers?[^.;]{0,40}\\b(?:spans?|across|in) (?:both|two|several|multiple|all) regions',
    unless: 'each region|global accelerator|route 53|cross-region (?:replica|copy|cop)',
    en: 'a load balancer serves one Region',
    ko: '로드 밸런서는 하나의 리전에서만 동작합니다',
    source: doc('What is Elastic Load Balancing?', 'elasticloadbalancing/latest/userguide/what-is-load-balancing.html'),
  },
  {
    id: 'default-behavior-path',
    pattern: "default (?:cache )?behavio\\w*[\u2019']?s? path pattern|기본 캐시 동작[^.;]{0,8}경로 패턴",
    en: 'the default cache behavior always has the path pattern *',
    ko: '기본 캐시 동작의 경로 패턴은 항상 *입니다',
    source: doc(
      'Cache behavior settings',
      'AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html',
    ),
  },
  {
    id: 'acceleration-as-origin',
    pattern: 'transfer acceleration (?:edge )?endpoints?[^.;]{0,60}(?:as |to )?(?:the )?(?:cloudfront )?origins?\\b',
    en: 'CloudFront takes no Transfer Acceleration endpoint as its origin',
    ko: 'CloudFront는 Transfer Acceleration 엔드포인트를 오리진으로 쓸 수 없습니다',
    source: doc(
      'Use various origins with CloudFront distributions',
      'AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html',
    ),
  },
  {
    id: 'index-for-writes',
    pattern:
      '(?:requires?|needs?)\\b[^.;]{0,30}(?:secondary )?index[^.;]{0,20}(?:to support|for|to (?:allow|accept)) writes?|쓰기[^.;]{0,12}보조 인덱스[^.;]{0,8}필요',
    en: 'a DynamoDB table takes writes without any secondary index',
    ko: 'DynamoDB 테이블은 보조 인덱스 없이도 쓸 수 있습니다',
    source: doc('Improving data access with secondary indexes', `${GUIDE}SecondaryIndexes.html`),
  },
  {
    id: 'table-in-zone',
    pattern:
      '(?:dynamodb|\\btables?\\b|bucket)[^.;]{0,40}(?:same|different|another) availability zone|테이블[^.;]{0,20}(?:같은|다른) 가용 ?영역',
    unless: '\\bdax\\b|express|directory bucket',
    en: 'tables and buckets belong to a Region, not to an Availability Zone',
    ko: '테이블과 버킷은 가용 영역이 아니라 리전에 속합니다',
    source: doc('What is Amazon DynamoDB?', `${GUIDE}Introduction.html`),
  },
  {
    id: 'event-rule-writes-table',
    pattern:
      '^(?!.*(?:lambda|step functions|pipe)).*eventbridge[^;]{0,80}\\b(?:insert|writ|put|stor)\\w*[^.;]{0,30}dynamodb',
    en: 'a table is no target of EventBridge rules; a function or a workflow has to write',
    ko: 'DynamoDB 테이블은 EventBridge 규칙의 대상이 아니므로 함수나 워크플로가 기록해야 합니다',
    source: doc('Event bus targets in Amazon EventBridge', 'eventbridge/latest/userguide/eb-targets.html'),
  },
  {
    id: 'mail-from-queue',
    pattern: 'e-?mail[^.;]{0,30}subscri\\w*[^.;]{0,20}(?:sqs )?queue|이메일[^.;]{0,12}(?:sqs|대기열|큐)[^.;]{0,8}구독',
    en: 'a queue has no subscriptions; topics send e-mail',
    ko: '대기열에는 구독이 없으며 이메일은 SNS 주제가 보냅니다',
    source: doc('Email notifications of Amazon SNS', 'sns/latest/dg/sns-email-notifications.html'),
  },
  {
    id: 'no-events-for-functions',
    pattern:
      '(?:lambda|functions?)[^.;]{0,20}(?:cannot|can not|can.t|unable to) be (?:directly )?(?:invoked|triggered|called)[^.;]{0,30}s3',
    en: 'S3 event notifications invoke Lambda functions directly',
    ko: 'S3 이벤트 알림은 Lambda 함수를 직접 호출합니다',
    source: doc('Process Amazon S3 event notifications with Lambda', 'lambda/latest/dg/with-s3.html'),
  },
  {
    id: 'expiry-to-queue',
    pattern:
      '(?:\\bttl\\b|time[- ]to[- ]live)[^;]{0,80}dead-?letter queue|dead-?letter queue[^;]{0,60}(?:\\bttl\\b|time[- ]to[- ]live)|ttl[^;]{0,40}배달 못한 편지',
    en: 'what TTL deletes goes to the stream of the table and to no dead-letter queue',
    ko: 'TTL로 삭제된 항목은 테이블 스트림에 기록되며 배달 못한 편지 대기열로는 가지 않습니다',
    source: doc('DynamoDB Streams and Time to Live', `${GUIDE}time-to-live-ttl-streams.html`),
  },
  {
    id: 'table-type-throughput',
    pattern:
      '(?:table type|table class|type of (?:the )?table)[^.;]{0,20}throughput[- ]optimi[sz]ed|throughput[- ]optimi[sz]ed table',
    en: 'DynamoDB has the table classes Standard and Standard-Infrequent Access, and none for throughput',
    ko: 'DynamoDB 테이블 클래스는 Standard와 Standard-IA뿐이며 처리량용 클래스는 없습니다',
    source: doc('DynamoDB table classes', `${GUIDE}HowItWorks.TableClasses.html`),
  },
  {
    id: 'balanced-table',
    pattern:
      '(?:load balancer|\\balb\\b|\\bnlb\\b)[^.;]{0,40}(?:in front of|for|before|to)[^.;]{0,20}(?:dynamodb|\\btables?\\b|s3 bucket)|load balanc\\w* (?:the )?(?:reads|writes|requests)[^.;]{0,20}(?:to|of|over) (?:the )?table',
    en: 'no load balancer stands before a DynamoDB table; requests go to its regional endpoint',
    ko: 'DynamoDB 테이블 앞에는 로드 밸런서를 둘 수 없으며 요청은 리전 엔드포인트로 갑니다',
    source: doc('Targets of target groups', 'elasticloadbalancing/latest/application/load-balancer-target-groups.html'),
  },
  {
    id: 'fleet-scaling-policy',
    pattern:
      'instance fleets?\\b[^;]{0,160}automatic scaling polic|instance fleets?\\b[^.]{0,80}scal\\w*[^.]{0,30}\\b(?:on|by|based on) (?:the )?(?:\\w+ )?metric',
    unless: 'managed scaling',
    en: 'custom policies for automatic scaling work on instance groups; instance fleets take managed scaling',
    ko: '사용자 지정 자동 조정 정책은 인스턴스 그룹에만 적용되며 인스턴스 플릿은 관리형 조정을 사용합니다',
    source: doc(
      'Automatic scaling with a custom policy for instance groups',
      'emr/latest/ManagementGuide/emr-automatic-scaling.html',
    ),
  },
  {
    id: 'glue-runs-hive',
    pattern:
      'glue (?:etl )?jobs?[^.;]{0,30}(?:with|run\\w*|using|for|of) (?:the |an? |its |their )?(?:apache )?(?:hive|pig|oozie)\\b',
    unless: 'convert|rewrit|metastore',
    en: 'jobs of AWS Glue run Spark, Ray or Python, not scripts of Hive or Pig',
    ko: 'AWS Glue 작업은 Spark, Ray, Python을 실행하며 Hive나 Pig 스크립트는 실행하지 않습니다',
    source: doc('Adding jobs in AWS Glue', 'glue/latest/dg/add-job.html'),
  },
  {
    id: 'tag-encrypts',
    pattern:
      '\\btags?\\b[^.;]{0,40}encryption ?=|tag\\w* (?:each |the |all )?objects?[^.;]{0,30}(?:to encrypt|sse-|encrypt)',
    unless: 'copy|copies',
    en: 'a tag says something about an object; it encrypts nothing',
    ko: '태그는 객체에 대한 정보일 뿐 아무것도 암호화하지 않습니다',
    source: doc('Categorizing your objects using tags', 'AmazonS3/latest/userguide/object-tagging.html'),
  },
  {
    id: 'access-point-creates-itself',
    pattern:
      "access point(?:'s|s')? (?:resource )?polic(?:y|ies)[^.;]{0,60}createaccesspoint|createaccesspoint[^.;]{0,40}access point(?:'s|s')? (?:resource )?polic",
    en: 'the policy of an access point exists after it, and cannot rule how it is created',
    ko: '액세스 포인트 정책은 생성된 뒤에 적용되므로 생성 자체를 제어할 수 없습니다',
    source: doc(
      'Configuring IAM policies for using access points',
      'AmazonS3/latest/userguide/access-points-policies.html',
    ),
  },
  {
    id: 'bucket-policy-creates-points',
    pattern: 'bucket polic(?:y|ies)[^.;]{0,60}createaccesspoint|createaccesspoint[^.;]{0,40}bucket polic',
    en: 'whether access points may be created is a right of the account; a policy of one bucket does not hold for the others',
    ko: '액세스 포인트 생성은 계정 수준 권한이며 한 버킷의 정책은 다른 버킷에 적용되지 않습니다',
    source: doc('Creating access points restricted to a VPC', 'AmazonS3/latest/userguide/access-points-vpc.html'),
  },
  {
    id: 'lifecycle-copies-to-region',
    pattern:
      '(?:efs |file )lifecycle[^.;]{0,80}(?:cop(?:y|ies|ied)|replicat)\\w*[^.;]{0,30}(?:another|other|second|different) region',
    unless: 'plus|\\band (?:\\w+ ){0,3}replicat|replication (?:to|with|and)|backup',
    en: 'EFS lifecycle management moves files between classes; copies in another Region come from EFS replication or backups',
    ko: 'EFS 수명 주기는 클래스 사이에서만 파일을 옮기며 다른 리전의 사본은 EFS 복제나 백업으로 만듭니다',
    source: doc('Managing storage lifecycle', 'efs/latest/ug/lifecycle-management-efs.html'),
  },
  {
    id: 'one-zone-in-several',
    pattern:
      'one[- ]zone(?:-ia)?\\b[^.;]{0,50}(?:cop|replicat|stor|keep|spread)\\w*[^.;]{0,30}(?:several|multiple|three|two|all) (?:availability )?(?:zones|azs)',
    unless: 'unlike|instead|rather',
    en: 'One Zone classes keep their data in a single Availability Zone',
    ko: 'One Zone 클래스는 데이터를 가용 영역 하나에만 보관합니다',
    source: doc('EFS storage classes', 'efs/latest/ug/storage-classes.html'),
  },
  {
    id: 'on-demand-backup-schedule',
    pattern:
      'on-demand backups?[^.;]{0,30}(?:every|each|daily|nightly|hourly|schedul)\\w*|(?:every|each|daily|nightly|hourly|schedul)\\w*[^.;]{0,20}on-demand backups?',
    unless: 'lambda|eventbridge|script|aws backup|cron|cli|events? rule|function',
    en: 'on-demand backups of DynamoDB are made when they are called for; schedules take AWS Backup or code of your own',
    ko: 'DynamoDB 온디맨드 백업에는 일정이 없으며 일정에는 AWS Backup이나 직접 만든 코드가 필요합니다',
    source: doc('Backup and restore for DynamoDB', `${GUIDE}Backup-and-Restore.html`),
  },
  {
    id: 'policy-opens-key',
    pattern:
      '(?:bucket polic(?:y|ies)|\\bacls?\\b)[^.;]{0,50}(?:to|of|use|for)\\b[^.;]{0,12} (?:kms |encryption |the )+key\\b|(?:to|use of) the (?:kms |encryption )*key[^.;]{0,20}\\bin (?:the |a )?(?:bucket(?:.s)? (?:polic|acl)|acl)',
    unless: 'key polic|den(?:y|ies)|require|x-amz',
    en: 'a key of AWS KMS is opened by its key policy, grants and IAM policies, never by a bucket policy or an access control list',
    ko: 'KMS 키는 키 정책·권한 부여·IAM 정책으로만 열리며 버킷 정책이나 ACL로는 열 수 없습니다',
    source: doc('Permissions for AWS KMS', 'kms/latest/developerguide/control-access.html'),
  },
  {
    id: 'streams-into-bucket',
    pattern:
      'streams?\\b[^.;]{0,60}(?:direct(?:ly)?|straight) (?:to|into|in|write to) (?:an? )?(?:amazon )?(?:s3|bucket)|스트림[^.;]{0,30}(?:직접|바로)[^.;]{0,12}(?:s3|버킷)',
    unless: 'lambda|firehose|kinesis|consumer',
    en: 'DynamoDB Streams write nowhere by themselves; something has to read them',
    ko: 'DynamoDB Streams는 스스로 어디에도 기록하지 않으며 읽어 가는 쪽이 필요합니다',
    source: doc('Change data capture for DynamoDB Streams', `${GUIDE}Streams.html`),
  },
  {
    id: 'table-assumes-role',
    pattern:
      'allows? (?:amazon )?dynamodb to assume|dynamodb(?:\\.amazonaws\\.com)? (?:as|is) the (?:trusted )?(?:principal|service)[^.;]{0,30}role',
    en: 'DynamoDB takes no role to be read: the role trusts the service that runs the application, such as Amazon EC2',
    ko: 'DynamoDB는 역할을 수임하지 않습니다. 역할은 Amazon EC2처럼 애플리케이션을 실행하는 서비스를 신뢰해야 합니다',
    source: doc('IAM roles for Amazon EC2', 'AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html'),
  },
  {
    id: 'user-pool-token-as-credentials',
    pattern:
      'user pools?[^.;]{0,40}(?:tokens?|\\bj\\w{1,3}ts?\\b)[^.;]{0,40}(?:access|call|reach)\\w*[^.;]{0,20}(?:dynamodb|s3|aws)',
    unless: 'identity pool|exchang|api gateway|temporary',
    en: 'tokens of a user pool are no AWS credentials; an identity pool exchanges them',
    ko: '사용자 풀 토큰은 AWS 자격 증명이 아니며 자격 증명 풀에서 교환해야 합니다',
    source: doc('Amazon Cognito identity pools', 'cognito/latest/developerguide/cognito-identity.html'),
  },
  {
    id: 'alarm-on-upload',
    pattern: 'cloudwatch alarms?[^.;]{0,40}(?:triggered by|on|for|when)[^.;]{0,20}(?:object|upload|new file)',
    unless: 'metric',
    en: 'alarms of CloudWatch watch metrics; objects that arrive are told of by S3 Event Notifications',
    ko: 'CloudWatch 경보는 지표를 감시합니다. 객체 도착은 S3 이벤트 알림이 전달합니다',
    source: doc('Using Amazon CloudWatch alarms', 'AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html'),
  },
  {
    id: 'store-role-on-instance',
    pattern: '(?:s3|dynamodb|efs) service role[^]{0,120}(?:ec2 )?instance',
    en: 'an instance takes a role that Amazon EC2 may assume, not a service role of the store that it reads',
    ko: '인스턴스에는 Amazon EC2가 수임할 수 있는 역할을 연결하며, 읽을 저장소의 서비스 역할을 연결하지 않습니다',
    source: doc('IAM roles for Amazon EC2', 'AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html'),
  },
]
