import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'

const REPLICATED = doc(
  'What does Amazon S3 replicate?',
  'AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html',
)

/** What AWS does not do for stores that run already, whatever is asked. */
export const IMPOSSIBLE_OPERATIONS: readonly Impossibility[] = [
  {
    id: 'address-for-efs',
    pattern:
      'elastic ip[^.;]{0,20}\\bto (?:the )?(?:amazon )?efs|(?:aws support|static ip (?:address )?range)[^.;]{0,40}\\befs\\b|efs[^.;]{0,20}(?:elastic ip|static ip range)|efs[^.;]{0,8}탄력적 ip',
    en: 'mount targets of EFS have private addresses of their subnets and take no Elastic IP or range of their own',
    ko: 'EFS 탑재 대상은 서브넷의 프라이빗 주소를 가지며 탄력적 IP나 별도의 주소 범위를 받을 수 없습니다',
    source: doc('Managing mount targets', 'efs/latest/ug/accessing-fs.html'),
  },
  {
    id: 'country-in-bucket-policy',
    pattern: 'bucket polic\\w*[^.;]{0,60}countr|버킷 정책[^.;]{0,30}국가',
    unless: 'cloudfront',
    en: 'bucket policies know addresses and networks, but no countries',
    ko: '버킷 정책은 주소와 네트워크를 조건으로 쓰지만 국가를 알지 못합니다',
    source: doc('S3 policy condition keys', 'AmazonS3/latest/userguide/amazon-s3-policy-keys.html'),
  },
  {
    id: 'country-by-viewer-access',
    pattern:
      'restrict viewer access[^.;]{0,60}(?:countr|deny list|geo)|(?:countr|geo)\\w*[^.;]{0,60}restrict viewer access',
    en: 'Restrict viewer access asks for signed URLs or cookies; countries are a matter of geographic restrictions',
    ko: '뷰어 액세스 제한은 서명된 URL이나 쿠키를 요구하는 설정이며 국가는 지리적 제한으로 막습니다',
    source: doc('Serve private content with signed URLs', 'AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html'),
  },
  {
    id: 'country-by-dns',
    pattern: '(?:route ?53|geolocation (?:record|routing|polic))[^.;]{0,60}(?:deny|block|allow)[- ]?list',
    en: 'Route 53 answers names; whoever knows the address of the content gets past it',
    ko: 'Route 53은 이름을 해석할 뿐이므로 콘텐츠 주소를 아는 사람을 막지 못합니다',
    source: doc('Geolocation routing', 'Route53/latest/DeveloperGuide/routing-policy-geo.html'),
  },
  {
    id: 'rate-on-calendar',
    pattern: 'backup (?:frequency|schedule)[^.;]{0,30}rate expression',
    en: 'backup plans take cron expressions; a rate counts from its start and knows no days of a month',
    ko: '백업 계획은 cron 표현식을 사용하며 rate는 매월의 날짜를 지정할 수 없습니다',
    source: doc('Backup plan options', 'aws-backup/latest/devguide/plan-options-and-configuration.html'),
  },
  {
    id: 'datasync-backup-plan',
    pattern: 'datasync backup|datasync 백업 계획',
    en: 'DataSync copies files and objects; it has no backup plans',
    ko: 'DataSync는 파일과 객체를 복사할 뿐 백업 계획이 없습니다',
    source: doc('What is AWS DataSync?', 'datasync/latest/userguide/what-is-datasync.html'),
  },
  {
    id: 'on-demand-backup-expires',
    pattern: 'on-demand backups?(?: capability| feature)?[^.;]{0,60}(?:lifecycle|expir|retention|schedul)',
    unless: 'aws backup|lambda|eventbridge|delete',
    en: 'on-demand backups of DynamoDB have neither schedule nor expiry; AWS Backup adds them',
    ko: 'DynamoDB 온디맨드 백업에는 일정도 만료도 없으며 AWS Backup이 이를 제공합니다',
    source: doc(
      'Using on-demand backup and restore for DynamoDB',
      'amazondynamodb/latest/developerguide/BackupRestore.html',
    ),
  },
  {
    id: 'default-bucket-policy',
    pattern: 'default bucket policy|기본 버킷 정책',
    en: 'a new bucket has no policy; what keeps it closed is Block Public Access and that nothing is allowed',
    ko: '새 버킷에는 정책이 없으며 허용이 없고 퍼블릭 액세스 차단이 켜져 있어 닫혀 있습니다',
    source: doc('Bucket policies for Amazon S3', 'AmazonS3/latest/userguide/bucket-policies.html'),
  },
  {
    id: 'role-for-record-set',
    pattern: '(?:record set|route ?53 record|alias record)[^.;]{0,30}iam role|iam role[^.;]{0,30}record set',
    en: 'records of Route 53 carry no IAM role',
    ko: 'Route 53 레코드에는 IAM 역할을 연결할 수 없습니다',
    source: doc('Working with records', 'Route53/latest/DeveloperGuide/rrsets-working-with.html'),
  },
  {
    id: 'record-set-region',
    pattern: 'record set[^.;]{0,30}same region',
    en: 'Route 53 is a global service; its records belong to no Region',
    ko: 'Route 53은 글로벌 서비스이며 레코드는 리전에 속하지 않습니다',
    source: doc('Working with records', 'Route53/latest/DeveloperGuide/rrsets-working-with.html'),
  },
  {
    id: 'dax-node-type',
    pattern:
      '(?:modif|chang|updat|switch)\\w*[^.;]{0,20}node type[^.;]{0,20}(?:existing|of the|current)|dax[^.;]{0,20}노드 유형을? 변경',
    unless: 'new (?:dax )?cluster|redshift|elasticache',
    en: 'the node type of a DAX cluster is chosen when it is created',
    ko: 'DAX 클러스터의 노드 유형은 만들 때 정해집니다',
    source: doc('Scaling a DAX cluster', 'amazondynamodb/latest/developerguide/DAX.cluster-management.html'),
  },
  {
    id: 'lsi-on-existing',
    pattern:
      '(?:local secondary index|\\blsi\\b)[^.;]{0,30}\\b(?:on|to) (?:the |an |its )?existing table|existing table[^.;]{0,30}(?:local secondary index|\\blsi\\b)|기존 테이블[^.;]{0,20}(?:로컬 보조 인덱스|lsi)',
    unless: '\\bnew table\\b',
    en: 'local secondary indexes are created with their table and share its partition key',
    ko: '로컬 보조 인덱스는 테이블을 만들 때만 만들 수 있으며 파티션 키가 같습니다',
    source: doc('Local secondary indexes', 'amazondynamodb/latest/developerguide/LSI.html'),
  },
  {
    id: 'dms-from-dynamodb',
    pattern: 'new (?:dynamodb )?table[^.]{0,60}\\bdms\\b',
    en: 'AWS DMS writes to DynamoDB, but does not read from it',
    ko: 'AWS DMS는 DynamoDB를 대상으로만 지원하며 원본으로 쓸 수 없습니다',
    source: doc('Sources for AWS DMS', 'dms/latest/userguide/CHAP_Introduction.Sources.html'),
  },
  {
    id: 'recovery-for-all-replicas',
    pattern: 'point-in-time recovery (?:\\(pitr\\) )?(?:for|on) the global table\\b',
    en: 'point-in-time recovery is turned on for each replica of a global table',
    ko: '특정 시점 복구는 글로벌 테이블의 복제본마다 켭니다',
    source: doc(
      'Point-in-time recovery for DynamoDB',
      'amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
    ),
  },
  {
    id: 'distribution-per-region',
    pattern:
      'cloudfront distributions? (?:in|for|per) (?:each|every|all|both|the other|multiple|several)[^.;]{0,10}regions?|리전마다[^.;]{0,10}cloudfront',
    en: 'a CloudFront distribution is global; it has no Region',
    ko: 'CloudFront 배포는 글로벌이며 리전에 속하지 않습니다',
    source: doc('What is Amazon CloudFront?', 'AmazonCloudFront/latest/DeveloperGuide/Introduction.html'),
  },
  {
    id: 'datasync-expires',
    pattern: 'datasync[^.;]{0,80}(?:expir|delet)\\w* (?:it|them|the|content|objects|after)',
    unless: 'lifecycle|수명',
    en: 'DataSync copies; it moves nothing between classes by age and expires nothing',
    ko: 'DataSync는 복사할 뿐 기간에 따라 클래스를 옮기거나 만료시키지 않습니다',
    source: doc('What is AWS DataSync?', 'datasync/latest/userguide/what-is-datasync.html'),
  },
  {
    id: 'distribution-encrypts-logs',
    pattern: 'encrypt\\w*[^.;]{0,20}(?:enabled |turned on )?(?:in|on|by) the (?:cloudfront )?distribution',
    en: 'a distribution encrypts no logs at rest; the bucket that takes them does',
    ko: '배포는 저장된 로그를 암호화하지 않으며 로그를 받는 버킷이 암호화합니다',
    source: doc(
      'Standard logging to Amazon S3',
      'AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html',
    ),
  },
  {
    id: 's3-parallel-file-system',
    pattern: '^(?:amazon )?s3 (?:for|as) (?:the )?(?:high-performance )?(?:parallel|hot)[^.;]{0,30}(?:storage|file)',
    en: 'S3 holds objects; a parallel file system is FSx for Lustre',
    ko: 'S3는 객체 스토리지이며 병렬 파일 시스템은 FSx for Lustre입니다',
    source: doc('What is Amazon FSx for Lustre?', 'fsx/latest/LustreGuide/what-is.html'),
  },
  {
    id: 'inventory-knows-reads',
    pattern:
      'inventory[^.;]{0,60}(?:not (?:been )?(?:accessed|read|used)|rarely|infrequent|last access|access pattern|unused)|inventory[^.;]{0,12}액세스하지 않은',
    unless: 'access logs',
    en: 'S3 Inventory lists objects and their settings; when an object was read it does not know',
    ko: 'S3 Inventory는 객체와 설정을 나열할 뿐 언제 읽혔는지는 알지 못합니다',
    source: doc('Amazon S3 Inventory list', 'AmazonS3/latest/userguide/storage-inventory.html'),
  },
  {
    id: 'firewall-serves-https',
    pattern:
      '\\bwaf\\b[^.;]{0,60}(?:to (?:provide|serve|enable|offer)|for) https|\\bwaf\\b[^.;]{0,30}https ?(?:제공|지원)',
    en: 'AWS WAF filters requests; certificates belong to CloudFront or a load balancer',
    ko: 'AWS WAF는 요청을 필터링할 뿐이며 HTTPS 인증서는 CloudFront나 로드 밸런서에 둡니다',
    source: doc('What is AWS WAF?', 'waf/latest/developerguide/what-is-aws-waf.html'),
  },
  {
    id: 'replicates-what-existed',
    pattern:
      '^(?:all )?(?:the )?objects? (?:that |which )?(?:were |had been )?(?:exist\\w*|already|created|uploaded|added|stored)[^.;]{0,30}\\bbefore\\b[^.;]{0,30}(?:replicat|configur|enabl)',
    unless: 'batch',
    en: 'replication copies what is written after it is set up; what existed before takes Batch Replication',
    ko: '복제는 설정 이후에 기록된 객체만 복사하며 기존 객체에는 배치 복제가 필요합니다',
    source: REPLICATED,
  },
  {
    id: 'speech-reads-documents',
    pattern: 'transcribe(?: medical)? for [^.;]{0,30}(?:information|text|documents?|images?|scans?)',
    unless: 'audio|speech|call|record',
    en: 'Amazon Transcribe turns speech into text; it reads no documents',
    ko: 'Amazon Transcribe는 음성을 텍스트로 바꿀 뿐 문서를 읽지 않습니다',
    source: doc('What is Amazon Transcribe?', 'transcribe/latest/dg/what-is.html'),
  },
  {
    id: 'replicates-unreadable',
    pattern: '^objects?[^.;]{0,60}(?:bucket owner|owner of the bucket)[^.;]{0,30}\\bno (?:read )?permissions?\\b',
    en: 'objects that the owner of the source bucket may not read are not replicated',
    ko: '원본 버킷 소유자가 읽을 수 없는 객체는 복제되지 않습니다',
    source: REPLICATED,
  },
]
