import type { Impossibility } from './impossibility.ts'
import { IMPOSSIBLE_ACCESS } from './impossible-access.ts'
import { IMPOSSIBLE_DATA_LAKES } from './impossible-data-lakes.ts'
import { IMPOSSIBLE_DEVELOPERS } from './impossible-developers.ts'
import { IMPOSSIBLE_OBJECTS } from './impossible-objects.ts'
import { IMPOSSIBLE_OPERATIONS } from './impossible-operations.ts'
import { IMPOSSIBLE_STORES } from './impossible-stores.ts'
import { doc } from './rule.ts'
import { CLASSES, KEYS } from './sources.ts'

/** What AWS does not do, whatever is asked. */
export const IMPOSSIBLE: readonly Impossibility[] = [
  ...IMPOSSIBLE_OBJECTS,
  ...IMPOSSIBLE_STORES,
  ...IMPOSSIBLE_ACCESS,
  ...IMPOSSIBLE_DATA_LAKES,
  ...IMPOSSIBLE_DEVELOPERS,
  ...IMPOSSIBLE_OPERATIONS,
  {
    id: 'backup-moves-objects',
    pattern:
      'aws backup (?:to )?(?:move|transition|shift)\\w*|aws backup ?(?:을|를|으로)?[^.;]{0,50}glacier[^.;]{0,25}(?:이동|전환|옮)',
    en: 'AWS Backup makes backups; it does not move objects between storage classes',
    ko: 'AWS Backup은 백업을 만들 뿐 객체를 스토리지 클래스 사이에서 옮기지 않습니다',
    source: doc('What is AWS Backup?', 'aws-backup/latest/devguide/whatisbackup.html'),
  },
  {
    id: 'lifecycle-on-logs',
    pattern:
      'cloudwatch logs[^.]{0,60}s3 lifecycle|s3 lifecycle[^.]{0,60}cloudwatch logs|cloudwatch logs ?에 (?:로그를 )?저장.{0,20}s3 lifecycle',
    en: 'S3 Lifecycle rules act on objects in S3, not on CloudWatch Logs',
    ko: 'S3 수명 주기 규칙은 CloudWatch Logs가 아니라 S3 객체에 적용됩니다',
    source: CLASSES,
  },
  {
    id: 'bucket-rules-on-file-shares',
    pattern: 'fsx file (?:gateway|system)[^;]{0,80}lifecycle|lifecycle[^.;]{0,40}fsx',
    unless: 's3 file gateway|backup',
    en: 'FSx File Gateway is a cache of FSx for Windows File Server, to which no lifecycle rules of S3 apply',
    ko: 'FSx File Gateway는 FSx for Windows File Server의 캐시이며 S3 수명 주기 규칙이 적용되지 않습니다',
    source: doc('What is Amazon FSx File Gateway?', 'filegateway/latest/filefsxw/what-is-file-fsxw.html'),
  },
  {
    id: 'stream-stores-in-bucket',
    pattern:
      'kinesis data streams?[^.;]{0,12}(?:to|that|which) (?:stor|deliver|writ|sav)\\w*[^.;]{0,30}\\bs3\\b|s3 ?에 [^.;]{0,12}(?:저장|전달)하는 (?:amazon )?kinesis (?:data streams?|데이터 스트림)',
    unless: 'firehose|lambda function (?:to|that) (?:writ|stor)',
    en: 'Kinesis Data Streams keeps records for its consumers; Firehose or a consumer of your own writes them to S3',
    ko: 'Kinesis Data Streams는 레코드를 소비자에게 넘길 뿐이며 S3 저장은 Firehose나 직접 만든 소비자가 합니다',
    source: doc('What is Amazon Kinesis Data Streams?', 'streams/latest/dev/introduction.html'),
  },
  {
    id: 'tiering-days',
    pattern: 'intelligent-tiering(?![^.]*archive)[^.]{0,40}(?:set|configur)\\w*[^.]{0,60}(?:after )?\\d+ days',
    en: 'the automatic tiers of Intelligent-Tiering move at 30 and 90 days without access; that is not a setting',
    ko: 'Intelligent-Tiering의 자동 계층은 30일·90일 미접근 시 이동하며 설정할 수 없습니다',
    source: doc('How S3 Intelligent-Tiering works', 'AmazonS3/latest/userguide/intelligent-tiering-overview.html'),
  },
  {
    id: 'lambda-volume',
    pattern:
      '(?:ebs|multi-?attach)[^.]{0,40}(?:attach|mount)\\w*[^.]{0,20}(?:lambda|functions?)|(?:attach|mount)\\w*[^.]{0,20}\\bebs\\b[^.]{0,30}(?:lambda|functions?)|functions?[^.]{0,30}(?:attach|mount)\\w*[^.]{0,20}\\bebs\\b',
    en: 'Lambda functions cannot attach EBS volumes',
    ko: 'Lambda 함수에는 EBS 볼륨을 연결할 수 없습니다',
    source: doc('Lambda storage', 'lambda/latest/dg/configuration-filesystem.html'),
  },
  {
    id: 'dlm-files',
    pattern: 'data lifecycle manager[^.]{0,60}(?:efs|glacier|file)',
    en: 'Data Lifecycle Manager manages EBS snapshots and AMIs only',
    ko: 'Data Lifecycle Manager는 EBS 스냅샷과 AMI만 관리합니다',
    source: doc('Amazon Data Lifecycle Manager', 'ebs/latest/userguide/snapshot-lifecycle.html'),
  },
  {
    id: 's3-api-on-vaults',
    pattern: 's3 api[^.;]{0,30}glacier (?:archives?|vaults?)',
    en: 'vaults and archives of the S3 Glacier service have an API of their own; policies for the S3 API name buckets and objects',
    ko: 'S3 Glacier 볼트와 아카이브는 별도의 API를 사용합니다. S3 API 정책은 버킷과 객체를 대상으로 합니다',
    source: doc(
      'Actions, resources and condition keys for Amazon S3 Glacier',
      'service-authorization/latest/reference/list_amazons3glacier.html',
    ),
  },
  {
    id: 'kms-bulk-sse-s3',
    pattern: 'customer managed[^.]{0,30}sse-s3',
    en: 'SSE-S3 uses keys of S3, never a customer managed key',
    ko: 'SSE-S3는 고객 관리형 키가 아니라 S3의 키를 사용합니다',
    source: KEYS,
  },
  {
    id: 'infrequent-access-restores',
    pattern:
      '(?:standard-ia|one zone-ia|infrequent access|intelligent-tiering|instant retrieval)[^.;]{0,40}(?:must|have to|has to|need to|needs to|had to) be restored|(?:standard-ia|one zone-ia|infrequent access)[^.;]{0,50}(?:needs?|requires?|takes?) (?:an? |some )?(?:\\w+ )?restor',
    en: 'objects in infrequent access classes and in Glacier Instant Retrieval are read at once; only Glacier Flexible Retrieval and Deep Archive are restored first',
    ko: 'IA 클래스와 Glacier Instant Retrieval의 객체는 바로 읽힙니다. 먼저 복원하는 것은 Glacier Flexible Retrieval과 Deep Archive뿐입니다',
    source: CLASSES,
  },
  {
    id: 'standard-ia-one-zone',
    pattern: 'standard-ia[^.;]{0,40}(?:only |a )?(?:copy in )?(?:only )?(?:one|a single|1) (?:availability zone|az)\\b',
    en: 'S3 Standard-IA keeps its data in at least three Availability Zones',
    ko: 'S3 Standard-IA는 데이터를 3개 이상의 가용 영역에 보관합니다',
    source: CLASSES,
  },
  {
    id: 'snapshots-in-own-bucket',
    pattern:
      'lifecycle[^.;]{0,60}(?:ebs|snapshots?)[^.;]{0,40}(?:bucket|snapshots?)|bucket (?:where|in which)[^.;]{0,30}snapshots?',
    unless: 'data lifecycle manager|\\bdlm\\b',
    en: 'snapshots of EBS volumes lie in buckets of AWS, to which no rule of yours applies',
    ko: 'EBS 스냅샷은 AWS가 관리하는 버킷에 있어 사용자의 규칙이 적용되지 않습니다',
    source: doc('Amazon EBS snapshots', 'ebs/latest/userguide/ebs-snapshots.html'),
  },
]
